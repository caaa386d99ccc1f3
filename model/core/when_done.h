// whenDone(future, receiver, callback): the one way in which anything with a life time waits for a lane's answer.
// The watcher is the receiver's child: if the receiver dies first, the callback is never called.
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

namespace keywright {

template <typename R, typename Callback>
void whenDone(const QFuture<R>& future, QObject* receiver, Callback callback)
{
    auto* watcher = new QFutureWatcher<R>(receiver);
    QObject::connect(watcher, &QFutureWatcher<R>::finished, receiver,
                     [watcher, callback = std::move(callback)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             callback(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace keywright

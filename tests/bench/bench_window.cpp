// bench-window first CATALOGUE NANOSECONDS | start CATALOGUE NANOSECONDS | scroll CATALOGUE | heap CATALOGUE: the
// console itself, watched from inside. NANOSECONDS: when the program was started, on the monotonic clock.
#include "app/console/console_app.h"
#include "app/console/system_appearance.h"
#include "model/keys/key_table_model.h"
#include "tests/bench/support/bench_catalogue.h"
#include "tests/bench/support/measure.h"
#include "ui/look/appearance.h"

#include <QAbstractButton>
#include <QApplication>
#include <QScrollBar>
#include <QTableView>
#include <QThread>
#include <QWindow>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <ctime>
#include <malloc.h>

using namespace keywright;
using namespace keywright::bench;
using namespace Qt::StringLiterals;

namespace {

double monotonic()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

struct Watched {
    QWidget* window = nullptr;
    QTableView* table = nullptr;
    KeyTableModel* model = nullptr;

    static Watched find()
    {
        for (QWidget* top : QApplication::topLevelWidgets()) {
            auto* page = top->findChild<QAbstractButton*>(u"page_keys"_s);
            if (!page)
                continue;
            page->click(); // the window begins with the overview
            if (auto* table = top->findChild<QTableView*>(u"keyTable"_s))
                return {top, table, qobject_cast<KeyTableModel*>(table->model())};
        }
        stop(u"there is no window with a table of keys"_s);
    }
    [[nodiscard]] bool isExposed() const { return window->windowHandle() && window->windowHandle()->isExposed(); }
};

// The page that the console begins with says what it has to say, all of it painted.
void first(double since)
{
    QWidget* figures = nullptr;
    const auto isThere = [&figures] {
        for (QWidget* top : QApplication::topLevelWidgets())
            if (!figures && top->windowHandle() && top->windowHandle()->isExposed())
                figures = top->findChild<QWidget*>(u"overviewHeadline"_s);
        return figures && figures->isVisible();
    };
    while (!isThere())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
    figures->window()->repaint();
    tell({u"usable"_s, (monotonic() - since) * 1e3, 0, u"ms"_s, {}});
}

// Rows in the model, the window on screen, all of it painted.
void start(const Watched& watched, double since)
{
    while (watched.model->state() == KeyTableModel::State::Loading || !watched.isExposed())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
    watched.window->repaint();
    tell({u"usable"_s, (monotonic() - since) * 1e3, 0, u"ms"_s, {}});
}

void settle(const Watched& watched)
{
    while (watched.model->state() == KeyTableModel::State::Loading || !watched.model->isComplete() ||
           !watched.isExposed())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    for (int i = 0; i < 20; ++i) { // what was begun at the start comes to its end
        QThread::msleep(20);
        QCoreApplication::processEvents();
    }
}

class PaintCounter final : public QObject {
public:
    bool eventFilter(QObject*, QEvent* event) override
    {
        paints += event->type() == QEvent::Paint;
        return false;
    }
    int paints = 0;
};

struct Pass {
    double busiest = 0, longest = 0; // seconds of a frame: of this thread's own work, and on the clock
    int frames = 0, over = 0;        // over 16 ms of work
};

double ownTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

// 60 frames a second: dragged from the first row to the last in five seconds, then by the wheel, three rows a frame.
Pass scrollOnce(const Watched& watched, PaintCounter& counter)
{
    QScrollBar* bar = watched.table->verticalScrollBar();
    std::vector<int> places;
    constexpr int dragged = 300, wheeled = 300;
    for (int i = 0; i <= dragged; ++i)
        places.push_back(static_cast<int>(static_cast<double>(bar->maximum()) * i / dragged));
    for (int i = 0; i < wheeled; ++i)
        places.push_back(std::max(0, bar->maximum() / 2 - i * 108));
    Pass pass;
    for (const int place : places) {
        const double begin = monotonic(), ownBegin = ownTime();
        bar->setValue(place);
        QCoreApplication::sendPostedEvents(watched.window, QEvent::UpdateRequest);
        QCoreApplication::processEvents();
        const double took = monotonic() - begin, own = ownTime() - ownBegin;
        pass.busiest = std::max(pass.busiest, own);
        pass.longest = std::max(pass.longest, took);
        pass.over += own > 0.016;
        ++pass.frames;
        if (took < 1.0 / 60)
            QThread::usleep(static_cast<unsigned long>((1.0 / 60 - took) * 1e6));
    }
    if (counter.paints < pass.frames / 2 && bar->maximum() > 10'000)
        stop(u"%1 frames were painted only %2 times"_s.arg(pass.frames).arg(counter.paints));
    return pass;
}

void scroll(const Watched& watched)
{
    settle(watched);
    PaintCounter counter;
    watched.table->viewport()->installEventFilter(&counter);
    Pass best;
    for (int i = 0; i < 3; ++i) {
        counter.paints = 0;
        const Pass pass = scrollOnce(watched, counter);
        std::fprintf(stderr, "  %d frames, %d paints, busiest %.1f ms, longest %.1f ms, %d over 16 ms\n", pass.frames,
                     counter.paints, pass.busiest * 1e3, pass.longest * 1e3, pass.over);
        if (i == 0 || pass.busiest < best.busiest)
            best = pass;
    }
    // The clock also counts what other programs take of the machine: judged is what the frame itself costs.
    tell({u"keys.scroll"_s, best.busiest * 1e3, 0, u"ms"_s,
          u"the GUI thread's work for the busiest of %1 frames, end to end and by the wheel, in the best of three "
          u"passes; "
          u"the longest on the clock: %2 ms"_s.arg(best.frames)
              .arg(best.longest * 1e3, 0, 'f', 1)});
}

// What the program has taken from the heap, once everything that is going to be there is there.
void heap(const Watched& watched)
{
    settle(watched);
    const struct mallinfo2 info = mallinfo2();
    tell({u"heap"_s, static_cast<double>(info.uordblks + info.hblkhd), 0, u"bytes"_s,
          u"%1 rows"_s.arg(watched.model->rowCount())});
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setOrganizationName(u"keywright-bench"_s);
    QCoreApplication::setApplicationName(u"keywright-bench"_s);
    QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QString act = words.value(1);
    if (words.size() < 3)
        stop(
            u"bench-window first CATALOGUE NANOSECONDS | start CATALOGUE NANOSECONDS | scroll CATALOGUE | heap CATALOGUE"_s);
    Appearance appearance(application);
    console::SystemAppearance followSystem(appearance);
    console::ConsoleApp app(optionsOf(words.at(2)), appearance);
    app.start();
    if (act == u"first"_s) {
        first(words.value(3).toDouble() * 1e-9);
        return 0;
    }
    const Watched watched = Watched::find();
    if (act == u"start"_s)
        start(watched, words.value(3).toDouble() * 1e-9);
    else if (act == u"scroll"_s)
        scroll(watched);
    else if (act == u"heap"_s)
        heap(watched);
    else
        stop(u"bench-window: "_s + act + u"?"_s);
}

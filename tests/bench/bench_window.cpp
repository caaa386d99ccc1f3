// bench-window start CATALOGUE NANOSECONDS | scroll CATALOGUE | heap CATALOGUE: the console itself, watched from
// inside. NANOSECONDS: when the program was started, on the monotonic clock.
#include "app/console/console_app.h"
#include "app/console/system_appearance.h"
#include "model/keys/key_table_model.h"
#include "tests/bench/support/bench_catalogue.h"
#include "tests/bench/support/measure.h"
#include "ui/look/appearance.h"

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
            if (auto* table = top->findChild<QTableView*>(u"keyTable"_s))
                return {top, table, qobject_cast<KeyTableModel*>(table->model())};
        }
        stop(u"there is no window with a table of keys"_s);
    }
    [[nodiscard]] bool isExposed() const { return window->windowHandle() && window->windowHandle()->isExposed(); }
};

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
    double worst = 0, worstAgain = 0; // seconds; the second worst tells whether the worst was a hiccup
    int frames = 0, over = 0;
};

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
    std::vector<double> times;
    for (const int place : places) {
        const double begin = monotonic();
        bar->setValue(place);
        QCoreApplication::sendPostedEvents(watched.window, QEvent::UpdateRequest);
        QCoreApplication::processEvents();
        const double took = monotonic() - begin;
        times.push_back(took);
        pass.over += took > 0.016;
        if (took < 1.0 / 60)
            QThread::usleep(static_cast<unsigned long>((1.0 / 60 - took) * 1e6));
    }
    std::sort(times.begin(), times.end());
    pass.frames = static_cast<int>(times.size());
    pass.worst = times.back();
    pass.worstAgain = times[times.size() - 2];
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
        std::fprintf(stderr, "  %d frames, %d paints, worst %.1f and %.1f ms, %d over 16 ms\n", pass.frames,
                     counter.paints, pass.worst * 1e3, pass.worstAgain * 1e3, pass.over);
        if (i == 0 || pass.worst < best.worst)
            best = pass;
    }
    tell({u"keys.scroll"_s, best.worst * 1e3, 0, u"ms"_s,
          u"longest of %1 frames, end to end and by the wheel; the best of three passes"_s.arg(best.frames)});
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
        stop(u"bench-window start CATALOGUE NANOSECONDS | scroll CATALOGUE | heap CATALOGUE"_s);
    Appearance appearance(application);
    console::SystemAppearance followSystem(appearance);
    console::ConsoleApp app(optionsOf(words.at(2)), appearance);
    app.start();
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

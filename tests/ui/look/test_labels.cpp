// Labels in a window that runs from the right, and in grids one below the other.
#include "tests/support/qt_test.h"
#include "ui/look/key_value_grid.h"

#include <QImage>
#include <QVBoxLayout>

using namespace keywright;
using namespace Qt::StringLiterals;

namespace {

// Where the ink of a label lies: the middle of its first and last painted column, as a share of the width.
double middleOfInk(QWidget& label)
{
    const QImage image = label.grab().toImage();
    const QRgb ground = image.pixel(0, 0);
    int first = image.width(), last = 0;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) == ground)
                continue;
            first = std::min(first, x);
            last = std::max(last, x);
        }
    }
    return (first + last) / 2.0 / image.width();
}

} // namespace

class TestLabels final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void latinNamesStandAtTheLeadingEdge_data()
    {
        QTest::addColumn<bool>("selectable");
        QTest::addColumn<bool>("mirrored");
        for (const bool selectable : {false, true})
            for (const bool mirrored : {false, true})
                QTest::addRow("%s, %s", selectable ? "selectable" : "plain", mirrored ? "from the right" : "usual")
                    << selectable << mirrored;
    }
    void latinNamesStandAtTheLeadingEdge()
    {
        QFETCH(bool, selectable);
        QFETCH(bool, mirrored);
        QWidget window;
        window.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        auto* label = new Label(TextRole::Mono, u"key_019b"_s, &window);
        if (selectable)
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setWordWrap(true);
        label->resize(600, 30);
        const double middle = middleOfInk(*label);
        QVERIFY2(mirrored ? middle > 0.7 : middle < 0.3, qPrintable(QString::number(middle)));
    }

    void anotherSideThatWasChosenStays()
    {
        QWidget window;
        auto* label = new Label(TextRole::Text, u"42"_s, &window);
        label->setAlignment(Qt::AlignHCenter);
        window.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(label->alignment() & Qt::AlignHorizontal_Mask, Qt::AlignHCenter);
    }

    void valuesOfTwoGridsStandInOneLine()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* upper = new KeyValueGrid;
        auto* lower = new KeyValueGrid;
        column->addWidget(upper);
        column->addWidget(lower);
        Label* first = upper->addText(u"first"_s, u"Owner"_s, u"payments"_s);
        Label* second = lower->addText(u"second"_s, u"A caption that needs more than the usual room"_s, u"never"_s);
        const int width = std::max(upper->captionsNeed(), lower->captionsNeed());
        upper->setCaptionWidth(width);
        lower->setCaptionWidth(width);
        window.resize(800, 200);
        window.show();
        QCOMPARE(first->mapTo(&window, QPoint()).x(), second->mapTo(&window, QPoint()).x());
        QVERIFY(first->mapTo(&window, QPoint()).x() > width);
    }
};

QTEST_MAIN(TestLabels)
#include "test_labels.moc"

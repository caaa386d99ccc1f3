#include "tests/support/qt_test.h"
#include "ui/look/tokens.h"

#include <cmath>

using namespace keywright;

namespace {

// WCAG 2.1: relative luminance and contrast ratio.
double luminance(const QColor& colour)
{
    const auto channel = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a), y = luminance(b);
    return (qMax(x, y) + 0.05) / (qMin(x, y) + 0.05);
}

} // namespace

class TestTokens final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsReadableOnItsGround_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void everyTextIsReadableOnItsGround()
    {
        QFETCH(bool, dark);
        const Tokens& t = dark ? darkTokens() : lightTokens();
        for (const auto name : {ToneName::Text, ToneName::Secondary, ToneName::Accent, ToneName::Good,
                                ToneName::Warning, ToneName::Danger, ToneName::Violet, ToneName::Neutral}) {
            const Tone tone = t.tone(name);
            QVERIFY2(contrast(tone.ink, tone.wash) >= 4.5, qPrintable(tone.ink.name()));
            QVERIFY2(contrast(tone.ink, t.surface) >= 4.5, qPrintable(tone.ink.name()));
        }
        QVERIFY(contrast(t.onAccent, t.accent.ink) >= 4.5);
        QVERIFY(contrast(t.secondary, t.window) >= 4.5);
        QVERIFY(contrast(t.text, t.accent.wash) >= 7);
    }

    void thePaletteSaysWhichTokensBelongToIt()
    {
        QVERIFY(!tokensFor(paletteOf(lightTokens())).dark);
        QVERIFY(tokensFor(paletteOf(darkTokens())).dark);
    }
};

QTEST_MAIN(TestTokens)
#include "test_tokens.moc"

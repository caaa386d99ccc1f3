#include "model/core/clock.h"
#include "tests/support/listed_keys.h"
#include "tests/support/qt_test.h"
#include "ui/keys/key_use_card.h"
#include "ui/keys/key_versions_tab.h"
#include "ui/keys/version_use_line.h"
#include "ui/look/spark.h"

#include <QLabel>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

class TestVersionUse final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void eachVersionTellsWhetherItIsStillUsed()
    {
        const SystemClock clock;
        KeyVersionsTab tab(clock);
        ApiKey key = keyNamed(u"checkout"_s);
        key.versions = {KeyVersion{}, KeyVersion{}};
        key.versions[0].number = 1;
        key.versions[1].number = 2;
        tab.showKey(key);
        tab.show();
        KeyUseNow use;
        use.counted = true;
        use.versions += VersionTraffic{1, {}, 12'345, 67};
        tab.showUse(use);
        const auto* first = tab.findChild<VersionUseLine*>(u"version1Use"_s);
        QVERIFY(first && first->isVisible());
        QCOMPARE(first->words(), u"12,345 requests in 30 days, 67 in the last 24 hours"_s);
        QVERIFY(!tab.findChild<VersionUseLine*>(u"version2Use"_s)->isVisible());
    }

    void theDaysOfAllVersionsAreSummed()
    {
        KeyUseCard card;
        QVERIFY(card.isHidden());
        KeyUseNow use;
        use.counted = true;
        for (const int version : {1, 2}) {
            use.versions += VersionTraffic{version, {}, 0, 0};
            use.versions.last().requests.back() = 1'000 * version;
        }
        card.showUse(use, UtcTime{});
        QVERIFY(!card.isHidden());
        QCOMPARE(card.findChild<QLabel*>(u"keyUseSum"_s)->text(), u"3,000"_s);
        QCOMPARE(card.findChild<QWidget*>(u"keyUseBars"_s)->accessibleDescription(), u"3,000"_s);
    }

    void aSparklineRunsAsTheTextDoes()
    {
        std::array<qint64, 30> values{};
        values.back() = 9; // high at its end
        const auto drawn = [&values](Qt::LayoutDirection direction) {
            QImage picture(120, 30, QImage::Format_RGB32);
            picture.fill(Qt::white);
            QPainter painter(&picture);
            paintSpark(painter, picture.rect(), values, lightTokens(), direction);
            return picture;
        };
        const QImage ltr = drawn(Qt::LeftToRight), rtl = drawn(Qt::RightToLeft);
        const auto inkAtTop = [](const QImage& picture, int from, int to) {
            for (int x = from; x < to; ++x)
                for (int y = 0; y < 6; ++y)
                    if (picture.pixelColor(x, y) != QColor(Qt::white))
                        return true;
            return false;
        };
        QVERIFY(inkAtTop(ltr, 110, 120) && !inkAtTop(ltr, 0, 100));
        QVERIFY(inkAtTop(rtl, 0, 10) && !inkAtTop(rtl, 20, 120));
    }
};

QTEST_MAIN(TestVersionUse)
#include "test_version_use.moc"

#include "model/keys/saved_search.h"

#include "model/keys/key_filter.h"
#include "tests/support/qt_test.h"

using namespace keywright;
using namespace Qt::StringLiterals;

class TestSavedSearch final : public QObject {
    Q_OBJECT

private:
    static QStringList namesOf(const SavedSearches& searches)
    {
        QStringList names;
        for (const SavedSearch& one : searches.all())
            if (one.id.isEmpty())
                names += one.name;
        return names;
    }

private Q_SLOTS:
    void theBuiltInOnesStandFirstAndAreUnderstood()
    {
        const SavedSearches searches;
        QVERIFY(searches.all().size() >= 4);
        for (const SavedSearch& one : searches.all()) {
            QVERIFY(!one.id.isEmpty() && !one.hidden);
            QVERIFY2(KeyFilter::parse(one.text).ok(), qPrintable(one.text));
        }
        QVERIFY(searches.find(u"Expiring"_s));
    }

    void onesOwnAreSavedRenamedMovedAndRemoved()
    {
        SavedSearches searches;
        searches.save(u" pci "_s, u"tag:pci"_s);
        searches.save(u"Kong"_s, u"system:kong"_s);
        searches.save(u"PCI"_s, u"tag:pci -status:revoked"_s); // the same name: another text
        QCOMPARE(namesOf(searches), (QStringList{u"pci"_s, u"Kong"_s}));
        QCOMPARE(searches.find(u"pci"_s)->text, u"tag:pci -status:revoked"_s);
        QVERIFY(!searches.rename(u"pci"_s, u"kong"_s));
        QVERIFY(!searches.rename(u"pci"_s, u"expiring"_s));
        QVERIFY(!searches.rename(u"pci"_s, u"  "_s));
        QVERIFY(searches.rename(u"pci"_s, u"Pci"_s));
        QVERIFY(searches.rename(u"pci"_s, u"Cards"_s));
        searches.move(u"Kong"_s, -1);
        QCOMPARE(namesOf(searches), (QStringList{u"Kong"_s, u"Cards"_s}));
        searches.move(u"Kong"_s, -1); // not among the built-in ones
        searches.move(u"Cards"_s, 1);
        QCOMPARE(namesOf(searches), (QStringList{u"Kong"_s, u"Cards"_s}));
        searches.remove(u"kong"_s);
        searches.remove(u"expiring"_s);
        QCOMPARE(namesOf(searches), QStringList{u"Cards"_s});
        QVERIFY(searches.find(u"expiring"_s));
    }

    void whatIsNotUnderstoodIsNotSaved()
    {
        SavedSearches searches;
        searches.save(u"wrong"_s, u"stauts:active"_s);
        searches.save({}, u"tag:pci"_s);
        QVERIFY(namesOf(searches).isEmpty());
        QVERIFY(!searches.canBeNamed({}) && !searches.canBeNamed(u"Unowned"_s));
        QVERIFY(!searches.canBeNamed(QString(61, u'x')) && searches.canBeNamed(QString(60, u'x')));
    }

    void whatIsStoredComesBack()
    {
        SavedSearches searches;
        searches.save(u"Zahlungen „EU“"_s, u"owner:\"payments eu\""_s);
        searches.save(u"b"_s, u"tag:b"_s);
        searches.setHidden(u"unowned"_s, true);
        QVERIFY(searches.hasHidden());
        QCOMPARE(SavedSearches::fromJson(searches.toJson()), searches);
        searches.setHidden(u"unowned"_s, false);
        QVERIFY(!searches.hasHidden());
    }

    void whatCannotBeReadIsLeftOut()
    {
        for (const QByteArray& json :
             {QByteArray(), QByteArray("null"), QByteArray("[1,2]"), QByteArray("{\"searches\":7}"),
              QByteArray("{\"searches\":[{\"name\":\"x\",\"text\":\"no:x\"},3,null]}")})
            QCOMPARE(SavedSearches::fromJson(json), SavedSearches());
    }
};

QTEST_GUILESS_MAIN(TestSavedSearch)
#include "test_saved_search.moc"

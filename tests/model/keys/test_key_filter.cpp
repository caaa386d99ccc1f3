#include "model/core/words.h"
#include "model/keys/key_filter.h"
#include "tests/support/qt_test.h"
#include "tests/support/sanitized.h"

#include <QElapsedTimer>

#include <random>

using namespace keywright;
using Field = FilterTerm::Field;
using Comparison = FilterTerm::Comparison;

namespace {

// Where a term stood is not part of what it means.
KeyFilter placeless(KeyFilter filter)
{
    for (FilterTerm& term : filter.terms)
        term.position = term.length = 0;
    return filter;
}

FilterTerm onlyTerm(const QString& text)
{
    const ParsedFilter filter = KeyFilter::parse(text);
    if (!filter || filter->terms.size() != 1)
        qFatal("not one term: %s", qPrintable(text));
    return filter->terms.first();
}

} // namespace

class TestKeyFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldHasItsWord_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("field");
        QTest::addColumn<QStringList>("values");
        const auto row = [](const char* text, Field field, const QStringList& values) {
            QTest::newRow(text) << QString::fromUtf8(text) << static_cast<int>(field) << values;
        };
        const auto q = [](const char* text) { return QString::fromUtf8(text); };
        row("status:active", Field::Status, {q("active")});
        row("STATUS:Active,revoked", Field::Status, {q("active"), q("revoked")});
        row("owner:payments", Field::Owner, {q("payments")});
        row("app:checkout", Field::Application, {q("checkout")});
        row("application:checkout", Field::Application, {q("checkout")});
        row("env:production", Field::Environment, {q("production")});
        row("environment:\"blue green\",ci", Field::Environment, {q("blue green"), q("ci")});
        row("tag:pci", Field::Tag, {q("pci")});
        row("system:kong", Field::System, {q("kong")});
        row("custody:held", Field::Custody, {q("held")});
        row("name:a:b", Field::Name, {q("a:b")});
        row("scope:orders:*", Field::Scope, {q("orders:*")});
        row("is:unrestricted", Field::Is, {q("unrestricted")});
        row("id:key_0192f3", Field::Id, {q("key_0192f3")});
        row("plain", Field::Text, {q("plain")});
        row("\"Free Text: yes\"", Field::Text, {q("Free Text: yes")});
        row("\"say \\\"hi\\\" \\\\\"", Field::Text, {q("say \"hi\" \\")});
        row("owner:الفريق", Field::Owner, {q("الفريق")});
        row("🔑", Field::Text, {q("🔑")});
    }

    void everyFieldHasItsWord()
    {
        QFETCH(QString, text);
        QFETCH(int, field);
        QFETCH(QStringList, values);
        const FilterTerm term = onlyTerm(text);
        QCOMPARE(static_cast<int>(term.field), field);
        QCOMPARE(term.values, values);
        QVERIFY(!term.negated);
        QCOMPARE(term.position, 0);
        QCOMPARE(term.length, text.size());
    }

    void timesAreSpansOrMoments()
    {
        const FilterTerm soon = onlyTerm(QStringLiteral("expires:<30d"));
        QCOMPARE(soon.comparison, Comparison::Before);
        QCOMPARE(soon.span, std::optional<Micros>(Days(30)));
        QCOMPARE(onlyTerm(QStringLiteral("used:>2w")).span, std::optional<Micros>(Days(14)));
        QCOMPARE(onlyTerm(QStringLiteral("used:<12h")).span, std::optional<Micros>(std::chrono::hours(12)));
        const FilterTerm never = onlyTerm(QStringLiteral("used:never"));
        QCOMPARE(never.values, QStringList(QStringLiteral("never")));
        QVERIFY(!never.span && !never.moment);
        const FilterTerm created = onlyTerm(QStringLiteral("created:>2026-01"));
        QCOMPARE(created.comparison, Comparison::After);
        QCOMPARE(created.moment, fromIso(QStringLiteral("2026-01-01")));
        QCOMPARE(onlyTerm(QStringLiteral("created:<2025")).moment, fromIso(QStringLiteral("2025-01-01")));
        QCOMPARE(onlyTerm(QStringLiteral("created:<2025-06-07T08:09:10Z")).moment,
                 fromIso(QStringLiteral("2025-06-07T08:09:10Z")));
    }

    void termsKeepTheirPlaces()
    {
        const QString text = QStringLiteral("  owner:pay   -tag:old \"a b\"");
        const ParsedFilter filter = KeyFilter::parse(text);
        QVERIFY(filter.ok());
        QCOMPARE(filter->terms.size(), 3);
        QCOMPARE(text.mid(filter->terms.at(0).position, filter->terms.at(0).length), QStringLiteral("owner:pay"));
        QCOMPARE(text.mid(filter->terms.at(1).position, filter->terms.at(1).length), QStringLiteral("-tag:old"));
        QCOMPARE(text.mid(filter->terms.at(2).position, filter->terms.at(2).length), QStringLiteral("\"a b\""));
        QVERIFY(filter->terms.at(1).negated);
    }

    void deletedKeysAreShownOnlyWhenAskedFor()
    {
        QVERIFY(KeyFilter::parse(QStringLiteral("status:active,deleted"))->includeDeleted);
        QVERIFY(!KeyFilter::parse(QStringLiteral("-status:deleted"))->includeDeleted);
        QVERIFY(!KeyFilter::parse(QStringLiteral("deleted"))->includeDeleted);
        QVERIFY(KeyFilter::parse(QStringLiteral("   "))->isEmpty());
    }

    void aMistakeIsMarkedWhereItStands_data()
    {
        using Reason = FilterFault::Reason;
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("marked");
        QTest::addColumn<int>("reason");
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QString>("suggestion");
        const auto row = [](const char* name, const char* text, const char* marked, Reason reason,
                            const char* argument = "", const char* suggestion = "") {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(marked) << static_cast<int>(reason)
                                << QString::fromUtf8(argument) << QString::fromUtf8(suggestion);
        };
        row("unknown field", "owner:a colour:red", "colour", Reason::UnknownField, "colour");
        row("unknown negated field", "-colour:red", "colour", Reason::UnknownField, "colour");
        row("mistyped field", "stauts:active", "stauts", Reason::UnknownField, "stauts", "status");
        row("unfinished field", "envi:ci", "envi", Reason::UnknownField, "envi", "env");
        row("only a colon after a word", "http://x", "http", Reason::UnknownField, "http");
        row("unknown status", "tag:x status:alive tag:y", "alive", Reason::UnknownStatus, "alive", "active");
        row("second status unknown", "status:active,revokd", "revokd", Reason::UnknownStatus, "revokd", "revoked");
        row("unknown property", "is:nice", "nice", Reason::UnknownProperty, "nice");
        row("mistyped property", "-is:unowend", "unowend", Reason::UnknownProperty, "unowend", "unowned");
        row("unknown custody", "custody:mine", "mine", Reason::UnknownCustody, "mine");
        row("unknown quoted", "status:\"a b\"", "\"a b\"", Reason::UnknownStatus, "a b");
        row("no value", "tag:a owner: b", "owner:", Reason::MissingValue, "owner");
        row("no second value", "owner:a, b", "owner:a,", Reason::MissingValue, "owner");
        row("open quote", "tag:a \"never closed", "\"never closed", Reason::OpenQuote);
        row("open quote in a value", "owner:\"x", "\"x", Reason::OpenQuote);
        row("quote closed by an escape only", "\"x\\\"", "\"x\\\"", Reason::OpenQuote);
        row("no date", "expires:soon", "soon", Reason::NoTime, "soon");
        row("no such day", "created:>2026-02-30", ">2026-02-30", Reason::NoTime, ">2026-02-30");
        row("vast span", "expires:<9999999999999999999d", "<9999999999999999999d", Reason::NoTime,
            "<9999999999999999999d");
        row("negative span", "expires:<-3d", "<-3d", Reason::NoTime, "<-3d");
        row("created never", "created:never", "never", Reason::NoTime, "never");
        row("before never", "used:<never", "<never", Reason::NoTime, "<never");
        row("nothing to compare with", "expires:<", ":<", Reason::MissingValue, "expires");
    }

    void aMistakeIsMarkedWhereItStands()
    {
        QFETCH(QString, text);
        QFETCH(QString, marked);
        QFETCH(int, reason);
        QFETCH(QString, argument);
        QFETCH(QString, suggestion);
        const ParsedFilter filter = KeyFilter::parse(text);
        QVERIFY(!filter.ok());
        const FilterFault& fault = filter.fault();
        QCOMPARE(text.mid(fault.position, fault.length), marked);
        QCOMPARE(static_cast<int>(fault.reason), reason);
        QCOMPARE(fault.argument, argument);
        QCOMPARE(fault.suggestion, suggestion);
        const ErrorWords words = describe(fault);
        QVERIFY(words.what.contains(argument));
        QVERIFY(!words.what.contains(QLatin1String("%1")) && !words.todo.contains(QLatin1String("%1")));
        QVERIFY(words.todo.contains(suggestion));
    }

    void hostileTextIsTakenOrRefusedButNeverHarms()
    {
        QElapsedTimer timer;
        timer.start();
        for (const QChar c : {QChar(u'a'), QChar(u'"'), QChar(u':'), QChar(u','), QChar(u'-'), QChar(0)}) {
            const ParsedFilter vast = KeyFilter::parse(QString(10'000'000, c));
            QVERIFY(!vast.ok());
            QVERIFY2(vast.fault().argument.size() <= 40, "the error repeats what was typed");
        }
        QVERIFY(timer.elapsed() < 30'000);
        const QString nul = QStringLiteral("a") + QChar(0) + QStringLiteral("b");
        QCOMPARE(onlyTerm(nul).values.first(), nul);
        const QString turned = QChar(0x202E) + QStringLiteral("gnp.exe");
        QCOMPARE(onlyTerm(turned).values.first(), turned);
        QCOMPARE(onlyTerm(QString(QChar(0xD800))).values.first().size(), 1);
        QVERIFY(KeyFilter::parse(QString(4'096, QLatin1Char('x'))).ok());
        QVERIFY(!KeyFilter::parse(QString(4'097, QLatin1Char('x'))).ok());
    }

    void whatIsWrittenIsReadBackTheSame()
    {
        // Random texts out of the language's own pieces: whatever parses must survive toString().
        const QStringList pieces{QStringLiteral("status:"),
                                 QStringLiteral("active"),
                                 QStringLiteral("deleted"),
                                 QStringLiteral("owner:"),
                                 QStringLiteral("tag:"),
                                 QStringLiteral("env:"),
                                 QStringLiteral("app:"),
                                 QStringLiteral("name:"),
                                 QStringLiteral("scope:"),
                                 QStringLiteral("orders:*"),
                                 QStringLiteral("is:"),
                                 QStringLiteral("expiring"),
                                 QStringLiteral("expires:"),
                                 QStringLiteral("used:"),
                                 QStringLiteral("created:"),
                                 QStringLiteral("never"),
                                 QStringLiteral("<"),
                                 QStringLiteral(">"),
                                 QStringLiteral("30d"),
                                 QStringLiteral("2w"),
                                 QStringLiteral("2026-01"),
                                 QStringLiteral("2026"),
                                 QStringLiteral("\""),
                                 QStringLiteral("\""),
                                 QStringLiteral("\\"),
                                 QStringLiteral(","),
                                 QStringLiteral("-"),
                                 QStringLiteral(" "),
                                 QStringLiteral(" "),
                                 QStringLiteral("\t"),
                                 QStringLiteral("\n"),
                                 QStringLiteral("x"),
                                 QStringLiteral("Ünï"),
                                 QStringLiteral("İ"),
                                 QStringLiteral("id:"),
                                 QStringLiteral("custody:"),
                                 QStringLiteral("held"),
                                 QStringLiteral(":"),
                                 QStringLiteral("\u202E"),
                                 QStringLiteral("🔑"),
                                 QString(QChar(0)),
                                 QString(QChar(0xDC00)),
                                 QString(QChar(0x00A0)),
                                 QString(QChar(0x2028)),
                                 QStringLiteral("2026-03-04T05:06:07.891Z"),
                                 QStringLiteral("2026-03-04 05:06:07")};
        std::mt19937 random(20260301);
        int parsed = 0;
        for (int round = 0; round < test::tries(200'000); ++round) {
            QString text;
            for (unsigned i = 1 + random() % 8; i > 0; --i)
                text += pieces.at(static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size())));
            const ParsedFilter filter = KeyFilter::parse(text);
            if (!filter) {
                const FilterFault& mark = filter.fault();
                QVERIFY2(mark.position >= 0 && mark.length > 0 && mark.position + mark.length <= text.size(),
                         qPrintable(text));
                continue;
            }
            ++parsed;
            const QString written = filter->toString();
            const ParsedFilter again = KeyFilter::parse(written);
            const QString story = QStringLiteral("%1 -> %2").arg(text, written);
            QVERIFY2(again.ok(), qPrintable(story));
            QVERIFY2(placeless(*again) == placeless(*filter), qPrintable(story));
            QCOMPARE(again->toString(), written);
        }
        QVERIFY2(parsed > test::tries(50'000), "hardly anything parsed: the test says nothing");
    }

    void theLongestFilterIsReadBackTheSame()
    {
        // Quotes and escapes lengthen what is written; that must not make it too long to be read.
        for (const QString& text : {QStringLiteral("\"\"").repeated(4'096), QStringLiteral("\"\\\"\" ").repeated(2'048),
                                    QStringLiteral("-app:a ").repeated(2'048), QStringLiteral("\\").repeated(4'096)}) {
            const ParsedFilter filter = KeyFilter::parse(text);
            QVERIFY(filter.ok());
            const ParsedFilter again = KeyFilter::parse(filter->toString());
            QVERIFY(again.ok());
            QVERIFY(placeless(*again) == placeless(*filter));
        }
        QVERIFY(!KeyFilter::parse(QStringLiteral("\"\"").repeated(4'098)).ok());
    }

    void aMomentWithABlankStaysInQuotes()
    {
        const ParsedFilter filter = KeyFilter::parse(QStringLiteral("created:>\"2026-03-04 05:06:07\""));
        QVERIFY(filter.ok());
        QCOMPARE(filter->terms.first().moment, fromIso(QStringLiteral("2026-03-04T05:06:07Z")));
        const ParsedFilter again = KeyFilter::parse(filter->toString());
        QVERIFY(again.ok());
        QCOMPARE(placeless(*again), placeless(*filter));
    }

    void columnsHaveNames()
    {
        for (int i = 0; i <= static_cast<int>(KeyColumn::Versions); ++i) {
            const auto column = static_cast<KeyColumn>(i);
            QVERIFY(!keyColumnName(column).isEmpty());
            QCOMPARE(keyColumnFromName(keyColumnName(column)), std::optional(column));
        }
        QVERIFY(!keyColumnFromName(QStringLiteral("secret")).has_value());
    }
};

QTEST_GUILESS_MAIN(TestKeyFilter)
#include "test_key_filter.moc"

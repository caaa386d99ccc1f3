#include "model/keys/draft_check.h"
#include "tests/support/qt_test.h"

using namespace keywright;

namespace {

const UtcTime now = *fromIso(QStringLiteral("2026-03-01"));

KeyDraft usable()
{
    KeyDraft draft;
    draft.name = QStringLiteral("checkout");
    draft.owner = QStringLiteral("payments");
    draft.environment = QStringLiteral("production");
    return draft;
}

using Edit = std::function<void(KeyDraft&)>;

} // namespace
Q_DECLARE_METATYPE(Edit)

class TestDraftCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsMadeRegular()
    {
        KeyDraft draft = usable();
        draft.name = QStringLiteral("  Checkout \t");
        draft.notes = QStringLiteral(" one\r\ntwo\tthree \n");
        draft.tags = {QStringLiteral(" PCI"), QStringLiteral("blue"), QStringLiteral("pci"), QStringLiteral("  ")};
        draft.scopes = {*Scope::parse(QStringLiteral("orders:b:read")), *Scope::parse(QStringLiteral("orders:a:read")),
                        *Scope::parse(QStringLiteral("orders:b:read"))};
        draft.roles = {QStringLiteral("z"), QStringLiteral("a"), QStringLiteral("z")};
        QVERIFY(regularise(draft, now).ok());
        QCOMPARE(draft.name, QStringLiteral("Checkout"));
        QCOMPARE(draft.notes, QStringLiteral("one\ntwo\tthree"));
        QCOMPARE(draft.tags, QStringList({QStringLiteral("blue"), QStringLiteral("pci")}));
        QCOMPARE(draft.scopes.size(), 2);
        QCOMPARE(draft.scopes.first().toString(), QStringLiteral("orders:a:read"));
        QCOMPARE(draft.roles, QStringList({QStringLiteral("a"), QStringLiteral("z")}));
    }

    void namesOfEveryScriptAreTaken_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("emoji") << QStringLiteral("🔑 prod 👩‍💻");
        QTest::newRow("arabic") << QStringLiteral("مفتاح الدفع");
        QTest::newRow("hebrew with mark") << QStringLiteral("מפתח") + QChar(0x200F) + QStringLiteral("!");
        QTest::newRow("persian joiner") << QStringLiteral("می") + QChar(0x200C) + QStringLiteral("خواهم");
        QTest::newRow("japanese") << QStringLiteral("決済キー");
        QTest::newRow("200 characters") << QString(200, QLatin1Char('x'));
        QTest::newRow("200 emoji") << QStringLiteral("🔑").repeated(200);
        QTest::newRow("markup") << QStringLiteral("<b>&amp;'\"; DROP TABLE keys--");
    }

    void namesOfEveryScriptAreTaken()
    {
        QFETCH(QString, name);
        KeyDraft draft = usable();
        draft.name = name;
        const Result<void> checked = regularise(draft, now);
        QVERIFY2(checked.ok(), checked.ok() ? "" : qPrintable(checked.error().detail));
        QCOMPARE(draft.name, name);
    }

    void theFieldThatIsWrongIsNamed_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<Edit>("edit");
        const auto row = [](const char* title, const char* field, const Edit& edit) {
            QTest::newRow(title) << QString::fromLatin1(field) << edit;
        };
        row("no name", "name", [](KeyDraft& d) { d.name = QStringLiteral(" \t "); });
        row("long name", "name", [](KeyDraft& d) { d.name = QString(201, QLatin1Char('x')); });
        row("name of two lines", "name", [](KeyDraft& d) { d.name = QStringLiteral("a\nb"); });
        row("nul", "name", [](KeyDraft& d) { d.name = QStringLiteral("a") + QChar(0) + QStringLiteral("b"); });
        row("escape", "name", [](KeyDraft& d) { d.name = QStringLiteral("a\u001B[31mb"); });
        row("bidi override", "name", [](KeyDraft& d) { d.name = QStringLiteral("a\u202Eb"); });
        row("bidi isolate", "name", [](KeyDraft& d) { d.name = QStringLiteral("a\u2067b"); });
        row("zero width", "name", [](KeyDraft& d) { d.name = QStringLiteral("a\u200Bb"); });
        row("half a surrogate pair", "name", [](KeyDraft& d) { d.name = QStringLiteral("a") + QChar(0xD83D); });
        row("no owner", "owner", [](KeyDraft& d) { d.owner.clear(); });
        row("deceptive owner", "owner", [](KeyDraft& d) { d.owner = QStringLiteral("\u202Eops"); });
        row("no environment", "environment", [](KeyDraft& d) { d.environment.clear(); });
        row("no system", "system", [](KeyDraft& d) { d.system.clear(); });
        row("long application", "application", [](KeyDraft& d) { d.application = QString(201, QLatin1Char('x')); });
        row("long notes", "notes", [](KeyDraft& d) { d.notes = QString(10'001, QLatin1Char('x')); });
        row("bell in notes", "notes", [](KeyDraft& d) { d.notes = QStringLiteral("a\ab"); });
        row("comma in a tag", "tags", [](KeyDraft& d) { d.tags = {QStringLiteral("a,b")}; });
        row("long tag", "tags", [](KeyDraft& d) { d.tags = {QString(65, QLatin1Char('x'))}; });
        row("many tags", "tags", [](KeyDraft& d) {
            for (int i = 0; i < 51; ++i)
                d.tags += QString::number(i);
        });
        row("expired", "expires", [](KeyDraft& d) { d.expiresAt = now; });
        row("far", "expires", [](KeyDraft& d) { d.expiresAt = now + Days(365 * 200); });
        row("overlap", "overlap", [](KeyDraft& d) { d.rotation.overlapDays = 91; });
        row("interval", "rotation", [](KeyDraft& d) { d.rotation.everyDays = -1; });
        row("rate of nothing", "rate limit", [](KeyDraft& d) { d.rateLimit = RateLimit{}; });
        row("quota of nothing", "quota", [](KeyDraft& d) { d.quota = Quota{}; });
    }

    void theFieldThatIsWrongIsNamed()
    {
        QFETCH(QString, field);
        QFETCH(Edit, edit);
        KeyDraft draft = usable();
        edit(draft);
        const Result<void> checked = regularise(draft, now);
        QVERIFY(!checked.ok());
        QCOMPARE(checked.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(checked.error().detail.section(QLatin1Char(':'), 0, 0), field);
        QVERIFY(!checked.error().detail.section(QLatin1Char(':'), 1).trimmed().isEmpty());
    }

    void aFormatTooWeakToGuardAnythingIsRefused()
    {
        KeyDraft draft = usable();
        draft.format.form = SecretForm::Hex;
        draft.format.length = 31;
        QCOMPARE(regularise(draft, now).error().kind, ErrorKind::WeakSecret);
        draft.format.length = 32;
        QVERIFY(regularise(draft, now).ok());
    }

    void aReasonIsAskedForWhereItIsNeeded()
    {
        QVERIFY(!regularReason(QStringLiteral("  "), true).ok());
        QVERIFY(regularReason(QStringLiteral("  "), false).ok());
        QCOMPARE(*regularReason(QStringLiteral(" leaked in CI\r\n"), true), QStringLiteral("leaked in CI"));
        QVERIFY(!regularReason(QString(1'001, QLatin1Char('x')), false).ok());
    }

    void rolesMustExist()
    {
        const QList<Role> known{{QStringLiteral("reader"), {}, {}}};
        QVERIFY(checkRoles({QStringLiteral("reader")}, known).ok());
        const Result<void> unknown = checkRoles({QStringLiteral("reader"), QStringLiteral("god")}, known);
        QCOMPARE(unknown.error().kind, ErrorKind::NotFound);
        QVERIFY(unknown.error().detail.contains(QStringLiteral("god")));
    }
};

QTEST_GUILESS_MAIN(TestDraftCheck)
#include "test_draft_check.moc"

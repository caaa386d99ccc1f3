// How much roles are used and which scopes there are: the same as going over all keys would say.
#include "storage/core/sql_transactions.h"
#include "storage/keys/sql_key_store.h"
#include "tests/support/listed_keys.h"
#include "tests/support/qt_test.h"

#include <QTemporaryDir>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

class TestSqlRoleQueries final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqlKeyStore> m_keys;

    void add(int number, KeyStatus status, const QStringList& roles, const QStringList& scopes)
    {
        ApiKey key = keyNamed(u"key-%1"_s.arg(number));
        key.status = status;
        if (status == KeyStatus::Deleted)
            key.deletedAt = key.createdAt;
        key.roles = roles;
        for (const QString& scope : scopes)
            key.scopes += *Scope::parse(scope);
        SqlTransactions transactions(*m_database);
        QVERIFY(transactions
                    .write([&]() -> Result<void> {
                        const auto row = m_keys->insert(key);
                        return row ? Result<void>() : Result<void>(row.error());
                    })
                    .ok());
    }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        m_keys.reset();
        m_database = *Database::open(m_folder.filePath(u"c%1.db"_s.arg(++number)), Database::Mode::Create);
        m_keys = std::make_unique<SqlKeyStore>(*m_database);
    }

    void anEmptyCatalogueHasNeither()
    {
        QVERIFY(m_keys->roleUses()->isEmpty());
        QVERIFY(m_keys->scopesInUse(10)->isEmpty());
    }

    void usesAreCountedAmongKeysThatLive()
    {
        add(1, KeyStatus::Active, {u"reader"_s}, {});
        add(2, KeyStatus::Disabled, {u"admin"_s, u"reader"_s}, {});
        add(3, KeyStatus::Revoked, {u"reader"_s}, {});
        add(4, KeyStatus::Deleted, {u"gone"_s}, {});
        add(5, KeyStatus::Active, {}, {});
        const QHash<QString, qint64> expected{{u"reader"_s, 2}, {u"admin"_s, 1}};
        QCOMPARE(*m_keys->roleUses(), expected);
        QCOMPARE(*m_keys->KeyStore::roleUses(), expected);
    }

    void scopesComeOnceInOrderAndNoMoreThanAsked()
    {
        add(1, KeyStatus::Active, {}, {u"orders:*"_s, u"billing:b:c"_s});
        add(2, KeyStatus::Active, {}, {u"orders:*"_s});
        add(3, KeyStatus::Revoked, {}, {u"zoo:a:b"_s, u"*"_s});
        const auto texts = [](const QList<Scope>& scopes) {
            QStringList all;
            for (const Scope& scope : scopes)
                all += scope.toString();
            return all;
        };
        const QStringList expected{u"*:*:*"_s, u"billing:b:c"_s, u"orders:*:*"_s, u"zoo:a:b"_s};
        QCOMPARE(texts(*m_keys->scopesInUse(10)), expected);
        QCOMPARE(texts(*m_keys->KeyStore::scopesInUse(10)), expected);
        QCOMPARE(texts(*m_keys->scopesInUse(2)), expected.mid(0, 2));
    }
};

QTEST_GUILESS_MAIN(TestSqlRoleQueries)
#include "test_sql_role_queries.moc"

#include "tests/support/layer_walls.h"
#include "tests/support/qt_test.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace keywright::test;

class LayerWallsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noIncludeOfTheProjectCrossesAWall()
    {
        QCOMPARE(wallCrossings(QStringLiteral(KEYWRIGHT_SOURCE_DIR)), QStringList());
    }

    void anIncludeThatCrossesIsFound_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("include");
        QTest::newRow("ui from model") << "model/keys/a.cpp"
                                       << "\"ui/look/style.h\"";
        QTest::newRow("storage from model") << "model/keys/a.h"
                                            << "\"storage/core/database.h\"";
        QTest::newRow("SQL from model") << "model/a.cpp"
                                        << "<QSqlQuery>";
        QTest::newRow("keychain from model") << "model/a.cpp"
                                             << "<qt6keychain/keychain.h>";
        QTest::newRow("widget from model") << "model/a.cpp"
                                           << "<QWidget>";
        QTest::newRow("file from model") << "model/a.cpp"
                                         << "<QFile>";
        QTest::newRow("storage from ui") << "ui/keys/a.cpp"
                                         << "\"storage/keys/sql_key_store.h\"";
        QTest::newRow("SQL from ui") << "ui/a.cpp"
                                     << "<QtSql/QSqlDatabase>";
        QTest::newRow("sqlite from ui") << "ui/a.cpp"
                                        << "<sqlite3.h>";
        QTest::newRow("keychain from ui") << "ui/a.cpp"
                                          << "<qt6keychain/keychain.h>";
        QTest::newRow("ui from storage") << "storage/a.cpp"
                                         << "\"ui/look/style.h\"";
        QTest::newRow("widgets from storage") << "storage/a.cpp"
                                              << "<QtWidgets/QWidget>";
        QTest::newRow("app from ui") << "ui/a.cpp"
                                     << "\"app/wiring/open_catalogue.h\"";
    }

    void anIncludeThatCrossesIsFound()
    {
        QFETCH(QString, file);
        QFETCH(QString, include);
        QTemporaryDir tree;
        const QString path = tree.filePath(file);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile source(path);
        QVERIFY(source.open(QIODevice::WriteOnly));
        source.write("#pragma once\n#  include " + include.toUtf8() + "\n");
        source.close();
        const QStringList found = wallCrossings(tree.path());
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.first().startsWith(file + QStringLiteral(":2 ")), qPrintable(found.first()));
    }

    void whatIsAllowedIsNotReported()
    {
        QTemporaryDir tree;
        QVERIFY(QDir().mkpath(tree.filePath(QStringLiteral("ui"))));
        QFile source(tree.filePath(QStringLiteral("ui/a.cpp")));
        QVERIFY(source.open(QIODevice::WriteOnly));
        source.write("#include \"model/keys/api_key.h\"\n#include <QWidget>\n// #include <QSqlQuery> is not for us\n");
        source.close();
        QCOMPARE(wallCrossings(tree.path()), QStringList());
    }
};

QTEST_APPLESS_MAIN(LayerWallsTest)
#include "test_layer_walls.moc"

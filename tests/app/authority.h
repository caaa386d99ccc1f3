// An authority and what it signs, made by the openssl command in the folder of a CLI's test.
#pragma once

#include "tests/app/cli_runner.h"
#include "tests/support/qt_test.h"

#include <QStandardPaths>

namespace keywright::tests {

inline QString openssl()
{
    return QStandardPaths::findExecutable(QStringLiteral("openssl"));
}

class Authority {
public:
    explicit Authority(const CliRunner& cli)
        : m_cli(cli)
    {
        cli.write("server.ext", "subjectAltName=IP:127.0.0.1\n");
        cli.write("client.ext", "extendedKeyUsage=clientAuth\n");
        QVERIFY(run("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=authority -keyout "
                    "ca.key -out ca.pem"));
        issue("server", "server");
    }
    // NAME.pem and NAME.key; the number is the certificate's.
    void issue(const char* name, const char* kind, int number = 1, const QByteArray& by = "ca") const
    {
        const QByteArray n(name);
        QVERIFY(run("req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=" + n + " -keyout new.key -out " +
                    n + ".csr"));
        QVERIFY(run("x509 -req -in " + n + ".csr -CA " + by + ".pem -CAkey " + by + ".key -days 2 -extfile " + kind +
                    ".ext -out new.pem -set_serial " + QByteArray::number(number)));
        for (const char* end : {".key", ".pem"}) {
            QFile::remove(m_cli.path(n + end));
            QVERIFY(QFile::rename(m_cli.path(QByteArray("new") + end), m_cli.path(n + end)));
        }
    }
    [[nodiscard]] QStringList options() const
    {
        return {QStringLiteral("--tls-certificate"), m_cli.path("server.pem"), QStringLiteral("--tls-key"),
                m_cli.path("server.key")};
    }

private:
    [[nodiscard]] bool run(const QByteArray& arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_cli.folder.path());
        process.start(openssl(), words(arguments.constData()));
        return process.waitForFinished(30'000) && process.exitCode() == 0;
    }
    const CliRunner& m_cli;
};

} // namespace keywright::tests

#include "tests/support/listed_console.h"
#include "tests/support/qt_test.h"
#include "ui/audit/report_dialog.h"
#include "ui/look/labels.h"
#include "ui/look/surfaces.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

class TestReportDialog final : public QObject {
    Q_OBJECT

private:
    static AuditEvent eventBy(const QString& actor)
    {
        AuditEvent event;
        event.actor = actor;
        event.action = u"key.create"_s;
        return event;
    }

private Q_SLOTS:
    void itCountsWhatThePageShows()
    {
        ListedCatalogue catalogue;
        for (const auto& actor : {u"alice"_s, u"bob"_s, u"alice"_s})
            QVERIFY(catalogue.log.append(eventBy(actor)).ok());
        AuditFilter filter;
        filter.actor = u"alice"_s;
        ReportDialog dialog(catalogue.lanes(), filter, catalogue.clock.now(), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QTRY_COMPARE(dialog.findChild<QLabel*>(u"reportRows"_s)->text(), u"2"_s);
    }

    void theEndingFollowsTheFormat()
    {
        ListedCatalogue catalogue;
        ReportDialog dialog(catalogue.lanes(), {}, catalogue.clock.now(), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto* path = dialog.findChild<QLineEdit*>(u"reportPath"_s);
        auto* format = dialog.findChild<QComboBox*>(u"reportFormat"_s);
        QVERIFY(path->text().endsWith(u".csv"_s));
        format->setCurrentIndex(format->findData(int(ReportRequest::Format::Pdf)));
        QVERIFY(path->text().endsWith(u".pdf"_s));
        QVERIFY(!path->text().contains(u".csv"_s));
    }

    void aMissingFileNameIsAskedFor()
    {
        ListedCatalogue catalogue;
        ReportDialog dialog(catalogue.lanes(), {}, catalogue.clock.now(), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        dialog.findChild<QLineEdit*>(u"reportPath"_s)->clear();
        dialog.findChild<QPushButton*>(u"submit"_s)->click();
        QVERIFY(dialog.findChild<Banner*>(u"dialogBanner"_s)->isVisible());
        QVERIFY(dialog.isVisible());
    }
};

QTEST_MAIN(TestReportDialog)
#include "test_report_dialog.moc"

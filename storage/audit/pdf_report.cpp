#include "storage/audit/pdf_report.h"

#include "model/core/joined_words.h"
#include "model/core/words.h"
#include "storage/core/save_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLocale>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace keywright {
namespace {

constexpr int dpi = 96; // painter units: what a screen calls a pixel
constexpr int lineHeight = 20;
constexpr int headerHeight = 26;

struct Column {
    const char* title;
    double share;
};

constexpr Column pdfColumns[] = {
    {QT_TRANSLATE_NOOP("PdfReport", "No."), 0.07},    {QT_TRANSLATE_NOOP("PdfReport", "Time (UTC)"), 0.20},
    {QT_TRANSLATE_NOOP("PdfReport", "Who"), 0.12},    {QT_TRANSLATE_NOOP("PdfReport", "What"), 0.17},
    {QT_TRANSLATE_NOOP("PdfReport", "Object"), 0.19}, {QT_TRANSLATE_NOOP("PdfReport", "Outcome"), 0.09},
    {QT_TRANSLATE_NOOP("PdfReport", "Reason"), 0.16},
};

class Pages {
public:
    Pages(QPdfWriter& writer, quint64 rows)
        : m_writer(writer)
        , m_painter(&writer)
        , m_rows(rows)
    {
        m_width = writer.width();
        m_height = writer.height();
        m_text = QFont(QStringLiteral("Inter"));
        m_text.setPixelSize(11);
        m_mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        m_mono.setPixelSize(10);
        m_perPage = std::max(1, (m_height - headerHeight - 40) / lineHeight);
        m_pages = 1 + static_cast<int>((rows + static_cast<quint64>(m_perPage) - 1) / static_cast<quint64>(m_perPage));
    }

    [[nodiscard]] bool isActive() const { return m_painter.isActive(); }

    void cover(const ReportRequest& request, const QString& note, const Checkpoint& checkpoint,
               const CheckpointVerifier& key)
    {
        int y = 40;
        title(request.title.isEmpty() ? QCoreApplication::translate("PdfReport", "Audit report") : request.title, y);
        const auto range = [](const std::optional<UtcTime>& time, const QString& open) {
            return time ? toIso(*time) : open;
        };
        field(QCoreApplication::translate("PdfReport", "Period"),
              QCoreApplication::translate("PdfReport", "%1 to %2")
                  .arg(range(request.filter.from, QCoreApplication::translate("PdfReport", "the beginning")),
                       range(request.filter.to, QCoreApplication::translate("PdfReport", "now"))),
              y);
        field(QCoreApplication::translate("PdfReport", "Events"),
              QCoreApplication::translate("PdfReport", "%1 of %2 in the log")
                  .arg(QLocale().toString(m_rows), QLocale().toString(checkpoint.size)),
              y);
        field(QCoreApplication::translate("PdfReport", "Filters"), filterWords(request.filter), y);
        field(QCoreApplication::translate("PdfReport", "Requested by"), request.requestedBy, y);
        field(QCoreApplication::translate("PdfReport", "Log"), checkpoint.origin, y);
        y += 16;
        block(QCoreApplication::translate("PdfReport", "Signed checkpoint over the whole log"), note.trimmed(), y);
        block(QCoreApplication::translate("PdfReport", "Public key"),
              key.noteKey() + QLatin1Char('\n') + QString::fromLatin1(key.pem()).trimmed(), y);
        m_painter.setFont(m_text);
        m_painter.drawText(QRect(0, y + 8, m_width, 80), Qt::TextWordWrap,
                           QCoreApplication::translate(
                               "PdfReport",
                               "This document is for reading. The CSV or JSON lines report of the same filters comes "
                               "with a proof that anyone can check offline against the public key above."));
        footer(1);
    }

    void row(const QStringList& cells)
    {
        if (m_onPage == 0 || m_onPage == m_perPage)
            newPage();
        const int y = headerHeight + m_onPage * lineHeight;
        ++m_onPage;
        m_painter.setFont(m_text);
        m_painter.setPen(QColor(0x1A, 0x1E, 0x26));
        double x = 0;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const double width = pdfColumns[i].share * m_width;
            const QString text =
                m_painter.fontMetrics().elidedText(cells.at(i), Qt::ElideRight, static_cast<int>(width) - 8);
            m_painter.drawText(QRectF(x, y, width - 8, lineHeight), Qt::AlignVCenter | Qt::AlignLeft, text);
            x += width;
        }
        m_painter.setPen(QColor(0xE2, 0xE5, 0xEA));
        m_painter.drawLine(0, y + lineHeight - 1, m_width, y + lineHeight - 1);
    }

private:
    void title(const QString& text, int& y)
    {
        QFont font = m_text;
        font.setPixelSize(26);
        font.setWeight(QFont::DemiBold);
        m_painter.setFont(font);
        m_painter.setPen(QColor(0x1A, 0x1E, 0x26));
        m_painter.drawText(QRect(0, y, m_width, 40), Qt::AlignVCenter, text);
        y += 64;
    }

    void field(const QString& name, const QString& value, int& y)
    {
        m_painter.setFont(m_text);
        m_painter.setPen(QColor(0x5A, 0x64, 0x72));
        m_painter.drawText(QRect(0, y, 130, 20), Qt::AlignTop, name);
        m_painter.setPen(QColor(0x1A, 0x1E, 0x26));
        QRect used;
        m_painter.drawText(QRect(140, y, m_width - 140, 200), Qt::AlignTop | Qt::TextWordWrap, value, &used);
        y += std::max(22, used.height() + 6);
    }

    void block(const QString& name, const QString& text, int& y)
    {
        m_painter.setFont(m_text);
        m_painter.setPen(QColor(0x5A, 0x64, 0x72));
        m_painter.drawText(QRect(0, y, m_width, 20), Qt::AlignTop, name);
        m_painter.setFont(m_mono);
        m_painter.setPen(QColor(0x1A, 0x1E, 0x26));
        QRect used;
        m_painter.drawText(QRect(0, y + 20, m_width, 240), Qt::AlignTop | Qt::TextWrapAnywhere, text, &used);
        y += 20 + used.height() + 14;
    }

    static QString filterWords(const AuditFilter& filter)
    {
        QStringList parts;
        const auto add = [&](const QString& name, const QString& value) {
            if (!value.isEmpty())
                parts += labelled(name, value);
        };
        add(QCoreApplication::translate("PdfReport", "who"), filter.actor);
        add(QCoreApplication::translate("PdfReport", "what"), actionWord(filter.action));
        add(QCoreApplication::translate("PdfReport", "object"), filter.objectId);
        add(QCoreApplication::translate("PdfReport", "owner"), filter.owner);
        add(QCoreApplication::translate("PdfReport", "outcome"),
            filter.outcome.isEmpty() ? QString() : eventOutcomeWord(filter.outcome));
        add(QCoreApplication::translate("PdfReport", "text"), filter.text);
        return parts.isEmpty() ? QCoreApplication::translate("PdfReport", "none") : clauses(parts);
    }

    void newPage()
    {
        m_writer.newPage();
        ++m_page;
        m_onPage = 0;
        QFont font = m_text;
        font.setWeight(QFont::DemiBold);
        m_painter.setFont(font);
        m_painter.setPen(QColor(0x5A, 0x64, 0x72));
        double x = 0;
        for (const Column& column : pdfColumns) {
            m_painter.drawText(QRectF(x, 0, column.share * m_width - 8, headerHeight), Qt::AlignVCenter | Qt::AlignLeft,
                               QCoreApplication::translate("PdfReport", column.title));
            x += column.share * m_width;
        }
        footer(m_page);
    }

    void footer(int page)
    {
        m_painter.setFont(m_text);
        m_painter.setPen(QColor(0x5A, 0x64, 0x72));
        m_painter.drawText(QRect(0, m_height - 20, m_width, 20), Qt::AlignRight | Qt::AlignVCenter,
                           QCoreApplication::translate("PdfReport", "Page %1 of %2").arg(page).arg(m_pages));
    }

    QPdfWriter& m_writer;
    QPainter m_painter;
    QFont m_text, m_mono;
    quint64 m_rows;
    int m_width = 0, m_height = 0, m_perPage = 1, m_pages = 1;
    int m_page = 1, m_onPage = 0;
};

} // namespace

Result<ReportSummary> writePdfReport(const ReportRequest& request, const QString& checkpointNote,
                                     const Checkpoint& checkpoint, const CheckpointVerifier& key, AuditLog& log,
                                     const ProgressPtr& progress)
{
    const Result<quint64> rows = log.count(request.filter);
    if (!rows)
        return rows.error();
    progress->total = static_cast<qint64>(*rows);
    SaveFile file(request.path);
    if (const Result<void> opened = file.open(); !opened)
        return opened.error();
    quint64 written = 0;
    {
        QPdfWriter writer(&file.device());
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(15, 15, 15, 15),
                                         QPageLayout::Millimeter));
        writer.setResolution(dpi);
        writer.setTitle(request.title);
        writer.setCreator(QStringLiteral("Keywright"));
        Pages pages(writer, *rows);
        if (!pages.isActive())
            return Error{ErrorKind::Io, request.path};
        pages.cover(request, checkpointNote, checkpoint, key);
        const Result<void> streamed = log.forEach(request.filter, [&](const AuditEvent& event) {
            if (event.seq >= checkpoint.size)
                return false;
            pages.row({QString::number(event.seq), toIso(event.at).left(19).replace(QLatin1Char('T'), QLatin1Char(' ')),
                       event.actor, actionWord(event.action),
                       event.details.value(QStringLiteral("name")).toString(event.objectId),
                       eventOutcomeWord(event.outcome), event.reason.simplified()});
            progress->done = static_cast<qint64>(++written);
            return !progress->cancelled;
        });
        if (!streamed)
            return streamed.error();
    }
    if (progress->cancelled)
        return Error{ErrorKind::Cancelled, {}};
    if (const Result<void> done = file.commit(); !done)
        return done.error();
    return ReportSummary{request.path, {}, written, QFileInfo(request.path).size()};
}

} // namespace keywright

#include "storage/apis/sheet_pdf.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QPageLayout>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace keywright {
namespace {

// Qt's reader of Markdown leaves code in the text's size, and headings close to what stands before them.
void dress(QTextDocument& document)
{
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        cursor.select(QTextCursor::BlockUnderCursor);
        if (block.blockFormat().hasProperty(QTextFormat::BlockCodeFence) ||
            block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage)) {
            QTextCharFormat format;
            format.setFontFamilies({mono.family()});
            format.setFontPointSize(8.5);
            cursor.mergeCharFormat(format);
            QTextBlockFormat ground;
            ground.setBackground(QColor(0xF4, 0xF5, 0xF7));
            cursor.mergeBlockFormat(ground);
        } else if (block.blockFormat().headingLevel() > 0) {
            QTextBlockFormat room;
            room.setTopMargin(12);
            room.setBottomMargin(4);
            cursor.mergeBlockFormat(room);
        }
    }
}

} // namespace

Result<QByteArray> sheetPdf(const QString& markdown, const QString& title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Keywright"));
    writer.setResolution(96);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
    QTextDocument document;
    document.setDefaultFont(QFont(QStringLiteral("Inter"), 10));
    document.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    document.documentLayout(); // before sizes are asked
    document.setPageSize(QSizeF(writer.width(), writer.height()));
    dress(document);
    document.print(&writer);
    buffer.close();
    return bytes.startsWith("%PDF") ? Result<QByteArray>(bytes)
                                    : Result<QByteArray>(Error{ErrorKind::Internal, QStringLiteral("PDF")});
}

} // namespace keywright

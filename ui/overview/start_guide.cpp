#include "ui/overview/start_guide.h"

#include "ui/look/buttons.h"
#include "ui/look/labels.h"
#include "ui/look/paint.h"
#include "ui/look/surfaces.h"
#include "ui/overview/even_grid.h"
#include "ui/window/command.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

// A line icon that follows light and dark.
class Mark final : public QWidget {
public:
    explicit Mark(const QString& icon)
        : m_icon(icon)
    {
        setFixedSize(20, 24);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paint::glyph(painter, rect(), m_icon, tokensFor(palette()).accent.ink, 18);
    }

private:
    const QString m_icon;
};

} // namespace

StartGuide::StartGuide(Commands& commands, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"startGuide"_s);
    auto* title = new Label(TextRole::Figure, tr("Start with your first keys"));
    auto* sentence = new Label(TextRole::Secondary,
                               tr("This catalogue is empty. There are two ways to begin, and neither takes a minute."));
    sentence->setWordWrap(true);
    auto* ways = new EvenGrid(2, 300);
    ways->add(way(u"import"_s, tr("Bring the keys you have"),
                  tr("From CSV, JSON, an .env file, Amazon or KeePassXC. You see every row and what becomes of it "
                     "before anything is stored."),
                  follow(makeButton(u"guideImport"_s, tr("Import a file…")), commands, u"keys.import"_s)));
    ways->add(way(u"key"_s, tr("Create a key for your own API"),
                  tr("A name, an owner and an environment are enough: expiry, least scope and a rate limit are set "
                     "for you. Its secret is shown once."),
                  follow(makeButton(u"guideCreate"_s, tr("New key…"), ButtonKind::Primary, u"plus"_s), commands,
                         u"keys.create"_s)));
    auto* kit = way(u"shield"_s, tr("Keep a recovery kit"),
                    tr("All that Keywright knows of your keys is locked by the secret store. If that is ever lost, an "
                       "encrypted file that you print or store elsewhere opens the catalogue again."),
                    follow(makeButton(u"guideKit"_s, tr("Recovery kit…")), commands, u"catalogue.recovery_kit"_s));
    auto* hint =
        new Label(TextRole::Caption,
                  tr("A key that somebody sent you? Press Ctrl+V anywhere in this window, and it can be kept here."));
    hint->setWordWrap(true);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(8);
    middle->addStretch(2);
    middle->addWidget(title);
    middle->addWidget(sentence);
    middle->addSpacing(12);
    middle->addWidget(ways);
    middle->addSpacing(4);
    middle->addWidget(kit);
    middle->addSpacing(8);
    middle->addWidget(hint);
    middle->addStretch(3);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(24, 24, 24, 24);
    line->addStretch(1);
    line->addLayout(middle, 8);
    line->addStretch(1);
}

QWidget* StartGuide::way(const QString& icon, const QString& title, const QString& sentence, QPushButton* button)
{
    auto* card = new Card;
    card->body()->setContentsMargins(20, 20, 20, 20);
    auto* head = new QHBoxLayout;
    auto* mark = new Mark(icon);
    head->setSpacing(8);
    head->addWidget(mark);
    head->addWidget(new Label(TextRole::Title, title), 1);
    auto* words = new Label(TextRole::Secondary, sentence);
    words->setWordWrap(true);
    card->body()->addLayout(head);
    card->body()->addWidget(words);
    card->body()->addStretch(1);
    card->body()->addSpacing(8);
    card->body()->addWidget(button, 0, Qt::AlignLeading);
    return card;
}

} // namespace keywright

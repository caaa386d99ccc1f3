#include "model/core/service_thread.h"
#include "model/secrets/secret_format.h"
#include "tests/support/gui_hand.h"
#include "tests/support/memory_catalogue.h"
#include "tests/support/qt_test.h"
#include "ui/keys/dialogs/create_dialog.h"
#include "ui/keys/key_acts.h"
#include "ui/keys/keys_page.h"
#include "ui/keys/paste/paste_finder.h"
#include "ui/keys/paste/pasted_key_dialog.h"
#include "ui/keys/search_box.h"
#include "ui/window/command.h"

#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QMainWindow>
#include <QMimeData>
#include <QSettings>
#include <QStandardPaths>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

namespace {

class NotedActs final : public KeyActs {
public:
    bool offers(KeyAct) const override { return true; }
    void start(KeyAct act, const QList<KeyId>& keys, QWidget*) override { started += {act, keys}; }
    void startHeld(const SecretPtr& secret, QWidget*) override { held += secret; }
    void startExport(const KeyFilter&, const KeySort&, QWidget*) override {}
    void offerUnfinished(QWidget*) override {}
    KeySlot* makeSecretPart(QWidget*) override { return nullptr; }
    KeySlot* makeRequestTester(QWidget*) override { return nullptr; }

    QList<QPair<KeyAct, QList<KeyId>>> started;
    QList<SecretPtr> held;
};

QString textOf(const SecretPtr& secret)
{
    return QString::fromLatin1(reinterpret_cast<const char*>(secret->bytes().data()), qsizetype(secret->size()));
}

// Everything that a person, a screen reader or a file could read of the program.
QString everythingReadable()
{
    QString all;
    for (QWidget* widget : QApplication::allWidgets()) {
        const QMetaObject* meta = widget->metaObject();
        for (int i = 0; i < meta->propertyCount(); ++i)
            all += meta->property(i).read(widget).toString() + u'\n';
        for (const QByteArray& name : widget->dynamicPropertyNames())
            all += widget->property(name.constData()).toString() + u'\n';
        for (const QAction* action : widget->actions())
            all += action->text() + action->toolTip() + action->data().toString() + u'\n';
        if (auto* view = qobject_cast<QAbstractItemView*>(widget))
            for (int row = 0; view->model() && row < view->model()->rowCount(); ++row)
                for (int column = 0; column < view->model()->columnCount(); ++column)
                    for (int role = 0; role < Qt::UserRole + 20; ++role)
                        all += view->model()->index(row, column).data(role).toString() + u'\n';
        if (auto* line = qobject_cast<QLineEdit*>(widget)) {
            for (int i = 0; line->isUndoAvailable() && i < 50; ++i) {
                line->undo();
                all += line->text() + u'\n';
            }
        }
    }
    const QSettings settings;
    for (const QString& key : settings.allKeys())
        all += key + settings.value(key).toString() + u'\n';
    return all;
}

} // namespace

class TestPasteFinder final : public QObject {
    Q_OBJECT

private:
    struct Open {
        MemoryCatalogue catalogue;
        std::unique_ptr<KeyService> service = std::make_unique<KeyService>(catalogue.service());
        ServiceThread front{u"front"_s, [this] { return open(); }};
        ServiceThread back{u"back"_s, [this] { return open(); }};
        ServiceThread slow{u"slow"_s, [this] { return open(); }};
        NotedActs acts;
        Commands commands;
        std::unique_ptr<QMainWindow> window = std::make_unique<QMainWindow>();
        std::unique_ptr<QWidget> inspector;
        KeysPage* page = nullptr;
        QList<QPair<ToneName, QString>> told;
        SecretPtr secret;
        KeyId id;

        Open()
        {
            KeyDraft draft;
            draft.name = u"checkout <eu>"_s;
            draft.owner = u"payments"_s;
            draft.environment = u"production"_s;
            const Result<IssuedSecret> made = service->create(draft);
            if (!made)
                qFatal("no key");
            secret = made->secret;
            id = made->key.id;
        }
        void show()
        {
            page = new KeysPage({front, back, slow}, catalogue.clock, acts, commands);
            inspector.reset(page->inspector());
            QObject::connect(page, &KeysPage::told, page, [this](ToneName tone, const QString& words) {
                told += {tone, words};
            });
            window->setCentralWidget(page);
            for (Command* command : commands.all())
                window->addAction(command);
            window->resize(1000, 600);
            window->show();
            window->activateWindow();
            if (!QTest::qWaitForWindowActive(window.get()))
                qFatal("the window does not become active");
        }
        ~Open() { window.reset(); }
        void hold(const char* text)
        {
            KeyDraft draft;
            draft.name = u"vendor"_s;
            draft.owner = u"ops"_s;
            draft.environment = u"staging"_s;
            draft.custody = Custody::Held;
            draft.broughtSecret = makeSecret(text);
            if (!service->create(draft))
                qFatal("no held key");
        }
        Result<std::shared_ptr<Services>> open()
        {
            auto services = std::make_shared<Services>();
            services->info.id = u"test"_s;
            services->clock = &catalogue.clock;
            services->keyStore = &catalogue.keys();
            services->keys = service.get();
            services->transactions = &catalogue;
            return services;
        }
        [[nodiscard]] SearchBox* search() const { return page->findChild<SearchBox*>(); }
    };
    static void toClipboard(const QString& text) { QGuiApplication::clipboard()->setText(text); }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"keywright-test"_s);
        QCoreApplication::setApplicationName(u"paste"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }
    void init() { QSettings().clear(); }

    void aLeakedKeyIsFoundWhereverItIsPasted()
    {
        Open open;
        open.show();
        open.page->findChild<QWidget*>(u"keyTable"_s)->setFocus();
        toClipboard(u"  Authorization: Bearer "_s + textOf(open.secret) + u'\n');
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : open.window.get(), Qt::Key_V,
                        Qt::ControlModifier);
        auto* dialog = GuiHand::awaited<QDialog>(u"pastedKeyDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLabel*>(u"dialogTitle"_s)->text(), u"This is checkout <eu> (version 1, current)"_s);
        QVERIFY(dialog->findChild<QLabel*>(u"pastedVerdict"_s)->text().contains(u"It works"_s));
        QVERIFY(!everythingReadable().contains(textOf(open.secret)));
        // dead in one confirmation: the revoke dialog's
        QVERIFY(GuiHand::click(u"revokePasted"_s));
        QCOMPARE(open.acts.started, (QList<QPair<KeyAct, QList<KeyId>>>{{KeyAct::Revoke, {open.id}}}));
        QVERIFY(GuiHand::gone(u"pastedKeyDialog"_s));
        QVERIFY(!everythingReadable().contains(textOf(open.secret)));
        QCOMPARE(QGuiApplication::clipboard()->text().contains(textOf(open.secret)), true); // nobody said otherwise
    }

    void theSearchBoxGivesAKeyAway()
    {
        Open open;
        open.show();
        QSignalSpy asked(open.page, &KeysPage::keyAsked);
        toClipboard(textOf(open.secret));
        QTest::mouseClick(open.search(), Qt::LeftButton);
        QTest::keyClick(open.search(), Qt::Key_V, Qt::ControlModifier);
        QVERIFY(GuiHand::awaited<QDialog>(u"pastedKeyDialog"_s));
        QCOMPARE(open.search()->text(), QString());
        QVERIFY(!open.search()->isUndoAvailable());
        QVERIFY(GuiHand::click(u"submit"_s));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<KeyId>(), open.id);
    }

    void aLongWordIsSearchedForUnlessItIsAKey()
    {
        Open open;
        open.hold("vendor-Zx81Qw97Lm53Rt20");
        open.show();
        QTest::mouseClick(open.search(), Qt::LeftButton);
        toClipboard(u"invoice-export-service"_s);
        QTest::keyClick(open.search(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(open.search()->text(), u"invoice-export-service"_s);
        open.search()->ask({});
        toClipboard(u"vendor-Zx81Qw97Lm53Rt20"_s);
        QTest::keyClick(open.search(), Qt::Key_V, Qt::ControlModifier);
        QVERIFY(GuiHand::awaited<QDialog>(u"pastedKeyDialog"_s));
        QCOMPARE(open.search()->text(), QString());
        QVERIFY(!everythingReadable().contains(u"Zx81Qw97Lm53"_s));
    }

    // However often it comes, and whatever comes between: a key never gets into the line.
    void aKeyThatIsPastedTwiceOrBeforeTheLockIsNoWordEither()
    {
        Open open;
        open.hold("vendor-Zx81Qw97Lm53Rt20");
        open.show();
        QTest::mouseClick(open.search(), Qt::LeftButton);
        toClipboard(u"vendor-Zx81Qw97Lm53Rt20"_s);
        QTest::keyClick(open.search(), Qt::Key_V, Qt::ControlModifier);
        QTest::keyClick(open.search(), Qt::Key_V, Qt::ControlModifier);
        QVERIFY(GuiHand::awaited<QDialog>(u"pastedKeyDialog"_s));
        QCOMPARE(open.search()->text(), QString());
        GuiHand::awaited<QDialog>(u"pastedKeyDialog"_s)->close();
        QTest::keyClick(open.search(), Qt::Key_V, Qt::ControlModifier);
        open.page->lock();
        const auto next = open.back.run([](Services&) -> Result<void> { return {}; });
        QTRY_VERIFY(next.isFinished());
        QCoreApplication::processEvents();
        QCOMPARE(open.search()->text(), QString());
        QVERIFY(!everythingReadable().contains(u"Zx81Qw97Lm53"_s));
    }

    void shortWordsArePastedAsEver()
    {
        Open open;
        open.show();
        QTest::mouseClick(open.search(), Qt::LeftButton);
        toClipboard(u"two words"_s);
        QTest::keyClick(open.search(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(open.search()->text(), u"two words"_s);
    }

    void nobodysKeyCanBeKept()
    {
        Open open;
        open.show();
        const QString text = u"ghp_0123456789abcdefghijKLMNOP"_s;
        toClipboard(text);
        open.commands.find(u"keys.identify"_s)->trigger();
        auto* dialog = GuiHand::awaited<QDialog>(u"unknownKeyDialog"_s);
        QVERIFY(dialog);
        QVERIFY(!everythingReadable().contains(text));
        QVERIFY(GuiHand::click(u"submit"_s));
        QCOMPARE(open.acts.held.size(), 1);
        QCOMPARE(textOf(open.acts.held.first()), text);
    }

    void aHeldKeyIsCreatedFromItWithoutTheLineSeeingIt()
    {
        Open open;
        CreateDialog dialog(open.catalogue.clock, u"the keychain"_s, nullptr);
        const SecretPtr secret = makeSecret("ghp_0123456789abcdefghijKLMNOP");
        dialog.setBrought(secret);
        auto* line = dialog.findChild<QLineEdit*>(u"createSecret"_s);
        QVERIFY(line->text().isEmpty() && !line->isUndoAvailable());
        QVERIFY(!everythingReadable().contains(textOf(secret)));
        dialog.findChild<QLineEdit*>(u"createName"_s)->setText(u"vendor"_s);
        dialog.findChild<QComboBox*>(u"createOwner"_s)->setEditText(u"ops"_s);
        std::optional<KeyDraft> draft = dialog.draft();
        QVERIFY(draft && draft->custody == Custody::Held && draft->broughtSecret->equals(*secret));
        line->setText(u"another-secret-of-mine"_s);
        draft = dialog.draft();
        QVERIFY(draft && !draft->broughtSecret->equals(*secret));
    }

    void theClipboardIsClearedWhenSomebodySaysSo()
    {
        Open open;
        open.show();
        toClipboard(textOf(open.secret));
        open.commands.find(u"keys.identify"_s)->trigger();
        QVERIFY(GuiHand::click(u"clearPasted"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    }

    void whatIsNoKeyIsSaidToBeNone()
    {
        Open open;
        open.show();
        toClipboard(u"just a sentence"_s);
        open.commands.find(u"keys.identify"_s)->trigger();
        QCOMPARE(open.told.size(), 1);
        QVERIFY(open.told.first().second.contains(u"16"_s));
        QVERIFY(!GuiHand::seen(u"unknownKeyDialog"_s));
    }

    void textCanBeDroppedAnywhere()
    {
        Open open;
        open.show();
        QMimeData data;
        data.setText(textOf(open.secret));
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(open.window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(open.window.get(), &drop);
        QVERIFY(GuiHand::awaited<QDialog>(u"pastedKeyDialog"_s));
    }

    void whatIsLockedForgetsIt()
    {
        Open open;
        open.show();
        toClipboard(textOf(open.secret));
        open.commands.find(u"keys.identify"_s)->trigger();
        QVERIFY(GuiHand::awaited<QDialog>(u"pastedKeyDialog"_s));
        std::weak_ptr<const Secret> kept = open.secret;
        open.page->lock();
        QVERIFY(GuiHand::gone(u"pastedKeyDialog"_s));
        open.commands.setLocked(true);
        QMimeData data;
        data.setText(u"x"_s);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(open.window.get(), &enter);
        QVERIFY(!enter.isAccepted());
    }

    void aReadOnlyCatalogueStillSaysWhoseItIs()
    {
        Open open;
        open.show();
        open.page->setReadOnly(true);
        toClipboard(textOf(open.secret));
        open.commands.find(u"keys.identify"_s)->trigger();
        QVERIFY(GuiHand::click(u"revokePasted"_s));
        QVERIFY(GuiHand::seen(u"pastedKeyDialog"_s));
        QVERIFY(open.acts.started.isEmpty());
    }
};

QTEST_MAIN(TestPasteFinder)
#include "test_paste_finder.moc"

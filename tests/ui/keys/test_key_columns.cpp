#include "tests/support/listed_console.h"
#include "tests/support/qt_test.h"
#include "ui/keys/key_table_view.h"

#include <QHeaderView>
#include <QMenu>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

class TestKeyColumns final : public QObject {
    Q_OBJECT

private:
    struct Open {
        ListedCatalogue catalogue;
        std::unique_ptr<KeyTableModel> model;
        std::unique_ptr<KeyTableView> table;

        Open()
        {
            catalogue.keys.fill(3);
            model = std::make_unique<KeyTableModel>(catalogue.front, catalogue.clock);
            table = std::make_unique<KeyTableView>(*model, catalogue.clock);
            table->resize(1600, 500);
            table->show();
        }
        ~Open()
        {
            table.reset();
            model.reset();
        }
        [[nodiscard]] QStringList shown() const
        {
            QStringList names;
            const QHeaderView* header = table->horizontalHeader();
            for (int place = 0; place < header->count(); ++place)
                if (!header->isSectionHidden(header->logicalIndex(place)))
                    names += keyColumnName(static_cast<KeyColumn>(header->logicalIndex(place)));
            return names;
        }
        void choose(const QString& action) const
        {
            Q_EMIT table->horizontalHeader()->customContextMenuRequested({5, 5});
            auto* menu = table->findChild<QMenu*>(u"columnMenu"_s);
            QVERIFY(menu);
            menu->findChild<QAction*>(action)->trigger();
            delete menu;
        }
    };
    const QStringList m_usual{u"name"_s,  u"status"_s,    u"owner"_s, u"environment"_s, u"system"_s,
                              u"scope"_s, u"last_used"_s, u"trend"_s, u"expires"_s};

private Q_SLOTS:
    void columnsAreShownAndHiddenFromTheHeader()
    {
        Open open;
        QTRY_COMPARE(open.shown(), m_usual);
        QSignalSpy changed(open.table.get(), &KeyTableView::columnsChanged);
        open.choose(u"column_owner"_s);
        open.choose(u"column_tags"_s);
        QStringList wanted = m_usual;
        wanted.removeAll(u"owner"_s);
        wanted.insert(5, u"tags"_s);
        QCOMPARE(open.shown(), wanted);
        QCOMPARE(changed.size(), 2);
        open.choose(u"resetColumns"_s);
        QCOMPARE(open.shown(), m_usual);
    }

    void requestsAreNotSortedBy()
    {
        Open open;
        QTRY_COMPARE(open.shown(), m_usual);
        QHeaderView* header = open.table->horizontalHeader();
        const int section = int(KeyColumn::Trend);
        const QPoint title(header->sectionViewportPosition(section) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);
        QCOMPARE(header->sortIndicatorSection(), int(KeyColumn::Name)); // the arrow stays where the order is
        QCOMPARE(open.model->sortOrder().column, KeyColumn::Name);
        QVERIFY(!open.model->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
        QVERIFY(!open.model->headerData(0, Qt::Horizontal, Qt::ToolTipRole).isValid());
    }

    void orderWidthsAndSortAreRemembered()
    {
        QByteArray state;
        QStringList wanted;
        {
            Open open;
            QTRY_COMPARE(open.shown(), m_usual);
            QHeaderView* header = open.table->horizontalHeader();
            header->moveSection(header->visualIndex(int(KeyColumn::Expires)), 1);
            header->resizeSection(int(KeyColumn::Owner), 231);
            open.choose(u"column_scope"_s);
            open.table->sortByColumn(int(KeyColumn::Owner), Qt::DescendingOrder);
            wanted = open.shown();
            QCOMPARE(wanted.at(1), u"expires"_s);
            state = open.table->saveColumns();
        }
        Open open;
        open.table->restoreColumns(state);
        QCOMPARE(open.shown(), wanted);
        QCOMPARE(open.table->columnWidth(int(KeyColumn::Owner)), 231);
        QCOMPARE(open.model->sortOrder(), (KeySort{KeyColumn::Owner, true}));
        QCOMPARE(open.table->saveColumns(), state);
        open.table->resize(500, 400); // hidden for want of room: it comes back as it was
        QTRY_VERIFY(open.table->isColumnHidden(int(KeyColumn::System)));
        open.table->resize(1600, 400);
        QTRY_COMPARE(open.shown(), wanted);
        QCOMPARE(open.table->columnWidth(int(KeyColumn::Owner)), 231);
    }

    void groupsAndWhatIsFoldedAreRemembered()
    {
        QByteArray state;
        {
            Open open;
            QTRY_COMPARE(open.model->rowCount(), 3);
            open.model->setGrouping(KeyColumn::Owner);
            QTRY_VERIFY(open.model->groupAt(0));
            QCOMPARE(open.model->rowCount(), 4);
            open.model->setFolded(0, true);
            QCOMPARE(open.model->rowCount(), 1);
            state = open.table->saveColumns();
        }
        Open open;
        open.table->restoreColumns(state);
        QCOMPARE(open.model->grouping(), std::optional(KeyColumn::Owner));
        QTRY_COMPARE(open.model->rowCount(), 1);
        QVERIFY(open.model->isFolded(0));
    }

    void headsAreNoKeysThatCouldBeChosen()
    {
        Open open;
        open.catalogue.keys.add(keyNamed(u"other"_s, u"ops"_s));
        open.model->setGrouping(KeyColumn::Owner);
        open.model->refresh();
        QTRY_COMPARE(open.model->rowCount(), 6);
        open.table->selectAll();
        QCOMPARE(open.table->selectedCount(), 4);
        QCOMPARE(open.table->selectedStoreRows(100).size(), std::size_t(4));
        QCOMPARE(open.model->index(0, 0).data().toString(), u"ops, 1 keys"_s);
        const QPoint head = open.table->visualRect(open.model->index(2, int(KeyColumn::Owner))).center();
        QTest::mouseClick(open.table->viewport(), Qt::LeftButton, {}, head);
        QCOMPARE(open.model->rowCount(), 3);
        QCOMPARE(open.table->currentIndex().row(), 2);
        QVERIFY(
            open.table->choose(std::uint32_t(open.catalogue.keys.named(u"key-0002"_s).row))); // found in a folded group
        QCOMPARE(open.model->rowCount(), 6);
        QCOMPARE(open.table->selectedCount(), 1);
    }

    void theKeyboardFoldsAsInATree()
    {
        Open open;
        open.model->setGrouping(KeyColumn::Owner);
        QTRY_COMPARE(open.model->rowCount(), 4);
        open.table->setFocus();
        open.table->selectRow(2);
        QTest::keyClick(open.table.get(), Qt::Key_Left);
        QCOMPARE(open.table->currentIndex().row(), 0);
        QTest::keyClick(open.table.get(), Qt::Key_Left);
        QCOMPARE(open.model->rowCount(), 1);
        QTest::keyClick(open.table.get(), Qt::Key_Right);
        QCOMPARE(open.model->rowCount(), 4);
        QTest::keyClick(open.table.get(), Qt::Key_Space);
        QCOMPARE(open.model->rowCount(), 1);
    }

    void aGroupIsChosenAsAWhole()
    {
        Open open;
        open.model->setGrouping(KeyColumn::Owner);
        QTRY_COMPARE(open.model->rowCount(), 4);
        open.table->setCurrentIndex(open.model->index(0, 0));
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(open.table->viewport(), &asked);
        auto* menu = open.table->findChild<QMenu*>(u"groupMenu"_s);
        QVERIFY(menu);
        menu->findChild<QAction*>(u"chooseGroup"_s)->trigger();
        QCOMPARE(open.table->selectedCount(), 3);
        delete menu;
    }

    void aBrokenStateChangesNothing()
    {
        Open open;
        QTRY_COMPARE(open.shown(), m_usual);
        const QByteArray good = open.table->saveColumns();
        for (const QByteArray& state : {QByteArray(), QByteArray("\x01\x05"), QByteArray("nonsense"), good.left(40),
                                        QByteArray("\x02\xff") + QByteArray(200, '\xff')}) {
            open.table->restoreColumns(state);
            QCOMPARE(open.shown(), m_usual);
        }
    }
};

QTEST_MAIN(TestKeyColumns)
#include "test_key_columns.moc"

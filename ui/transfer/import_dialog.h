// Imports keys from a file: reads it, maps its columns, shows each row's fate, and writes nothing until accepted. Works
// on the slow lane; stops what runs when it is closed. GUI thread; deletes itself when closed.
#pragma once

#include "model/services.h"
#include "model/transfer/key_transfer.h"
#include "ui/keys/dialogs/dialog_frame.h"

class QComboBox;
class QTimer;

namespace keywright {

class ChipField;
class ColumnMapping;
class FileField;
class ImportPreview;
class WorkBar;

class ImportDialog final : public DialogFrame {
    Q_OBJECT

public:
    // `secretsIn`: where secrets lie, in words.
    ImportDialog(Lanes lanes, const QString& secretsIn, QWidget* parent);

    void setOwners(const QStringList& owners); // for completion
    void chooseFile(const QString& path);      // reads it

Q_SIGNALS:
    void imported(qint64 created);

private:
    void buildFile();
    void buildOptions(const QString& secretsIn);
    void read();
    void readDone(const Result<std::shared_ptr<const ImportTable>>& table);
    void replan();
    void planDone(const Result<ImportPlan>& plan);
    void judge();
    void accepted();
    void runDone(const Result<ImportOutcome>& outcome);
    void showOutcome(const ImportOutcome& outcome);
    void showParts(bool shown);
    [[nodiscard]] ImportOptions options();

    Lanes m_lanes;
    FileField* m_path;
    QComboBox* m_format;
    Label* m_recognised;
    ColumnMapping* m_columns;
    QWidget* m_columnsArea = nullptr;
    QWidget* m_defaults = nullptr;
    QComboBox* m_custody;
    QComboBox* m_owner;
    QComboBox* m_environment;
    ChipField* m_tags;
    ImportPreview* m_preview;
    WorkBar* m_work;
    QTimer* m_soon; // several changes in a row are planned once
    std::shared_ptr<const ImportTable> m_table;
    std::shared_ptr<const ImportPlan> m_plan;
    quint64 m_asked = 0; // answers to older questions are dropped
    bool m_ended = false;
};

} // namespace keywright

// The wizard that protects an API: what it is, its scopes, its gateway, the gateway's configuration, a trial. What was
// typed is saved when the configuration is asked for. GUI thread; deletes itself when closed.
#pragma once

#include "model/apis/gateway_work.h"
#include "model/services.h"
#include "ui/keys/dialogs/dialog_frame.h"

#include <optional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;
class QTreeWidget;

namespace keywright {

class FileField;
class StepUp;
class TrialStep;

class ProtectDialog final : public DialogFrame {
    Q_OBJECT

public:
    // `api`: one that is there already; none: a new one.
    ProtectDialog(Lanes lanes, StepUp* stepUp, const std::optional<ApiDefinition>& api, QWidget* parent);

Q_SIGNALS:
    void saved(const QString& words);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum Step { What, Scopes, Gateway, Configuration, Trial, StepCount };

    // protect_dialog_steps.cpp
    [[nodiscard]] QWidget* buildWhat();
    [[nodiscard]] QWidget* buildScopes();
    [[nodiscard]] QWidget* buildGateway();
    [[nodiscard]] QWidget* buildConfiguration();
    [[nodiscard]] QLineEdit* line(const QString& name, const QString& label, const QString& sample);
    void fill(const ApiDefinition& api);
    void fillScopes(const ApiDefinition& api);

    void show(Step step);
    void next();
    void back();
    void readDocument(const QString& path);
    void suggest(const OpenApiDocument& document);
    // In place of those of the document before. What was typed or is in use stays, and what was not wanted stays so.
    void suggestScopesAgain(const QList<SuggestedScope>& suggested);
    void addScope(const Scope& scope, const QString& operations, bool chosen);
    bool addTypedScope(); // false, and said why: it is none
    [[nodiscard]] QList<Scope> chosenScopes() const;
    // Of the document that was read, else those that are kept with the API.
    [[nodiscard]] bool knowsOperations() const;
    [[nodiscard]] QList<OperationScope> operationsOf(const QString& api) const;
    void offerNeeded(const QList<Scope>& scopes); // what a request can be asked for, at this gateway
    void judgeNeeded();
    [[nodiscard]] NeededScopes needed(const ApiDefinition& api) const;
    [[nodiscard]] Result<ApiDefinition> typed() const;
    void save();
    void showFile(int index);
    void copyFile();
    void saveFile();

    Lanes m_lanes;
    std::optional<ApiDefinition> m_stored; // as it is in the catalogue
    QPushButton* m_back;
    Label* m_where;
    QStackedWidget* m_steps;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_baseUrl = nullptr;
    QLineEdit* m_keyHeader = nullptr;
    QLineEdit* m_documentation = nullptr;
    QLineEdit* m_contact = nullptr;
    FileField* m_document = nullptr;
    Label* m_read = nullptr;
    QTreeWidget* m_scopes = nullptr;
    QLineEdit* m_ownScope = nullptr;
    QComboBox* m_kind = nullptr;
    QLineEdit* m_gate = nullptr;
    QLineEdit* m_upstream = nullptr;
    QComboBox* m_asked = nullptr;
    Label* m_askedNote = nullptr;
    std::shared_ptr<const OpenApiDocument> m_openApi; // none: nothing was read this time
    QComboBox* m_file = nullptr;
    Label* m_place = nullptr;
    QPlainTextEdit* m_text = nullptr;
    TrialStep* m_trial;
    QList<GatewayFile> m_files;
};

} // namespace keywright

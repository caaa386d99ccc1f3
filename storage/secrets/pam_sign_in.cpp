// The types and numbers are those of Linux-PAM's public interface: pam_start(3), pam_conv(3), pam_authenticate(3),
// pam_acct_mgmt(3), and its header _pam_types.h.
#include "storage/secrets/pam_sign_in.h"

#ifdef Q_OS_LINUX
#include <QDir>
#include <QFile>
#include <QLibrary>

#include <pwd.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>
#endif

namespace keywright {

#ifdef Q_OS_LINUX

using namespace Qt::StringLiterals;

namespace {

constexpr int success = 0, bufferError = 5, authError = 7, userUnknown = 10, maxTries = 11, conversationError = 19;
constexpr int promptHidden = 1, promptShown = 2;
constexpr int mostMessages = 32;

struct Message {
    int style;
    const char* text;
};
struct Response {
    char* text; // freed by the module
    int unused;
};
struct Conversation {
    int (*talk)(int count, const Message** messages, Response** answers, void* own);
    void* own;
};
struct Handle;

struct Library {
    using Start = int (*)(const char*, const char*, const Conversation*, Handle**);
    using StartIn = int (*)(const char*, const char*, const Conversation*, const char*, Handle**);
    using Step = int (*)(Handle*, int);

    Library()
        : file(u"pam"_s, 0)
        , start(reinterpret_cast<Start>(file.resolve("pam_start")))
        , startIn(reinterpret_cast<StartIn>(file.resolve("pam_start_confdir")))
        , authenticate(reinterpret_cast<Step>(file.resolve("pam_authenticate")))
        , account(reinterpret_cast<Step>(file.resolve("pam_acct_mgmt")))
        , end(reinterpret_cast<Step>(file.resolve("pam_end")))
    {}
    [[nodiscard]] bool isThere() const { return start && authenticate && account && end; }

    QLibrary file;
    Start start;
    StartIn startIn;
    Step authenticate, account, end;
};

char* copyOf(const Secret& secret)
{
    char* copy = static_cast<char*>(std::calloc(secret.size() + 1, 1));
    if (copy)
        std::memcpy(copy, secret.bytes().data(), secret.size());
    return copy;
}

// Answers what is typed hidden with the password. A question that shows what is typed asks for something else, a token
// or another name: nobody is there to answer it.
int talk(int count, const Message** messages, Response** answers, void* own)
{
    if (count <= 0 || count > mostMessages)
        return conversationError;
    auto* made = static_cast<Response*>(std::calloc(static_cast<std::size_t>(count), sizeof(Response)));
    if (!made)
        return bufferError;
    int outcome = success;
    for (int i = 0; i < count && outcome == success; ++i) {
        if (messages[i]->style == promptShown)
            outcome = conversationError;
        else if (messages[i]->style == promptHidden && !(made[i].text = copyOf(*static_cast<const Secret*>(own))))
            outcome = bufferError;
    }
    if (outcome == success) {
        *answers = made;
        return success;
    }
    for (int i = 0; i < count; ++i) {
        if (made[i].text)
            wipe(std::as_writable_bytes(std::span(made[i].text, std::strlen(made[i].text))));
        std::free(made[i].text);
    }
    std::free(made);
    return outcome;
}

} // namespace

QString PamSignIn::service() const
{
    const QStringList folders =
        m_folder.isEmpty() ? QStringList{u"/etc/pam.d"_s, u"/usr/lib/pam.d"_s} : QStringList{m_folder};
    for (const QString& name : {u"keywright"_s, u"login"_s})
        for (const QString& folder : folders)
            if (QFile::exists(QDir(folder).filePath(name)))
                return name;
    return {};
}

bool PamSignIn::isPossible()
{
    return !service().isEmpty() && Library().isThere();
}

Result<void> PamSignIn::check(const Secret& password)
{
    const Library pam;
    const passwd* user = getpwuid(getuid());
    const QByteArray name = service().toLatin1(), folder = QFile::encodeName(m_folder);
    if (!pam.isThere() || name.isEmpty() || !user || (!folder.isEmpty() && !pam.startIn))
        return Error{ErrorKind::Denied, u"PAM"_s};
    const Conversation conversation{talk, const_cast<Secret*>(&password)};
    Handle* handle = nullptr;
    int outcome = folder.isEmpty() ? pam.start(name, user->pw_name, &conversation, &handle)
                                   : pam.startIn(name, user->pw_name, &conversation, folder, &handle);
    if (outcome != success)
        return Error{ErrorKind::Denied, u"PAM"_s};
    outcome = pam.authenticate(handle, 0);
    const bool wrong = outcome == authError || outcome == userUnknown || outcome == maxTries;
    if (outcome == success)
        outcome = pam.account(handle, 0); // an account that has run out, or may not sign in now
    pam.end(handle, outcome);
    if (outcome == success)
        return {};
    return wrong ? Error{ErrorKind::WrongProof, {}} : Error{ErrorKind::Denied, u"PAM"_s};
}

#else

QString PamSignIn::service() const
{
    return {};
}

bool PamSignIn::isPossible()
{
    return false;
}

Result<void> PamSignIn::check(const Secret&)
{
    return Error{ErrorKind::Denied, QStringLiteral("PAM")};
}

#endif

} // namespace keywright

#include "model/audit/verdict_words.h"

#include "model/core/joined_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace keywright {
namespace {

struct VerdictWords {
    Q_DECLARE_TR_FUNCTIONS(VerdictWords)

public:
    static int counted(quint64 number) { return static_cast<int>(std::min<quint64>(number, 1U << 30)); }
    static QString of(const VerifyVerdict& verdict);
};

QString VerdictWords::of(const VerifyVerdict& verdict)
{
    using Kind = VerifyVerdict::Kind;
    const QLocale locale;
    switch (verdict.kind) {
    case Kind::Good:
        return sentences(
            {tr("Good: %Ln event(s), all as they were written.", nullptr, counted(verdict.events)),
             tr("The log extends every one of its %Ln checkpoint(s).", nullptr, counted(verdict.checkpoints))});
    case Kind::RowChanged:
        return tr("Event no. %1 was changed after it was written. It is the first wrong one of %2.")
            .arg(locale.toString(verdict.seq), locale.toString(verdict.events));
    case Kind::TreeBroken:
        return tr("The stored hashes do not fit each other near event no. %1: the log's file was altered.")
            .arg(locale.toString(verdict.seq));
    case Kind::HistoryRewritten:
        return tr("The log was rewritten: its first %Ln event(s) are not those that a signed checkpoint stands for.",
                  nullptr, counted(verdict.seq));
    case Kind::CutOff:
        return tr("The log was cut off: a signed checkpoint stands for %Ln event(s). Left: %1.", nullptr,
                  counted(verdict.seq))
            .arg(locale.toString(verdict.events));
    case Kind::CheckpointForged:
        return tr("A stored checkpoint over %Ln event(s) is not signed by this catalogue's key.", nullptr,
                  counted(verdict.seq));
    }
    return {};
}

} // namespace

QString describe(const VerifyVerdict& verdict)
{
    return VerdictWords::of(verdict);
}

} // namespace keywright

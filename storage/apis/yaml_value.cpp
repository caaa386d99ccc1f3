#include "storage/apis/yaml_value.h"

#include "model/apis/openapi.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <streambuf>
#include <vector>

namespace keywright {
namespace {

constexpr std::size_t deepest = 200;
constexpr quint64 heaviest = 2'000'000;
constexpr std::size_t bytesAValue = 64; // a long text weighs as much as many values: a container copies it

class Bytes final : public std::streambuf {
public:
    explicit Bytes(std::string_view text)
    {
        char* begin = const_cast<char*>(text.data()); // never written: only the get area is set
        setg(begin, begin, begin + text.size());
    }
};

// yaml-cpp's parser can only be left through an exception; its own is thrown and caught in yamlValue().
[[noreturn]] void leave(const YAML::Mark& mark, const char* why)
{
    throw YAML::ParserException(mark, why);
}

class Builder final : public YAML::EventHandler {
public:
    QJsonValue root;

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override { take(mark, anchor, QJsonValue(), 1); }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override
    {
        const auto known = m_anchors.constFind(anchor);
        if (known == m_anchors.cend())
            leave(mark, "an alias stands inside of what it names");
        const Weighed value = *known;
        take(mark, 0, value.value, value.weight);
    }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& text) override
    {
        const bool plain = tag == "?";
        const bool none = plain && (text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL");
        take(mark, anchor, none ? QJsonValue() : QJsonValue(QString::fromStdString(text)),
             1 + text.size() / bytesAValue);
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(mark, anchor, false);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(mark, anchor, true);
    }
    void OnMapEnd() override { close(); }

private:
    struct Weighed {
        QJsonValue value;
        quint64 weight = 0;
    };
    struct Member {
        QString name;
        QJsonValue value;
        bool operator<(const Member& other) const { return name < other.name; }
    };
    struct Frame {
        YAML::Mark mark;
        YAML::anchor_t anchor = 0;
        bool isMap = false;
        bool hasName = false;
        QString name;
        quint64 weight = 1;
        std::vector<Member> members;
    };

    void open(const YAML::Mark& mark, YAML::anchor_t anchor, bool isMap)
    {
        if (m_frames.size() == deepest)
            leave(mark, "nested too deeply");
        if (!m_frames.empty() && m_frames.back().isMap && !m_frames.back().hasName)
            leave(mark, "a name has to be a text");
        Frame frame;
        frame.mark = mark;
        frame.anchor = anchor;
        frame.isMap = isMap;
        m_frames.push_back(std::move(frame));
    }

    void close()
    {
        Frame frame = std::move(m_frames.back());
        m_frames.pop_back();
        take(frame.mark, frame.anchor, frame.isMap ? objectOf(frame) : arrayOf(frame), frame.weight, true);
    }

    static QJsonValue arrayOf(const Frame& frame)
    {
        QJsonArray array;
        for (const Member& member : frame.members)
            array.append(member.value);
        return array;
    }

    // In the order of the names each goes to the end of the object, which is quick.
    static QJsonValue objectOf(Frame& frame)
    {
        std::stable_sort(frame.members.begin(), frame.members.end());
        QJsonObject object;
        QJsonObject merged;
        const QString* last = nullptr;
        for (const Member& member : frame.members) {
            if (last && *last == member.name)
                leave(frame.mark, "a name is given twice");
            last = &member.name;
            if (member.name == QLatin1String("<<") && member.value.isObject())
                merged = member.value.toObject();
            else
                object.insert(member.name, member.value);
        }
        for (auto it = merged.begin(); it != merged.end(); ++it)
            if (!object.contains(it.key()))
                object.insert(it.key(), it.value());
        return object;
    }

    // `counted`: what is inside was weighed when it came.
    void take(const YAML::Mark& mark, YAML::anchor_t anchor, const QJsonValue& value, quint64 weight,
              bool counted = false)
    {
        if (!counted)
            m_weight += weight;
        if (m_weight > heaviest)
            leave(mark, "too many values (aliases may repeat them)");
        if (anchor != 0)
            m_anchors.insert(anchor, {value, weight});
        if (m_frames.empty()) {
            root = value;
            return;
        }
        Frame& frame = m_frames.back();
        frame.weight += weight;
        if (frame.isMap && !frame.hasName) {
            if (!value.isString() && !value.isNull())
                leave(mark, "a name has to be a text");
            frame.name = value.toString();
            frame.hasName = true;
            return;
        }
        frame.members.push_back({frame.isMap ? frame.name : QString(), value});
        frame.hasName = false;
    }

    std::vector<Frame> m_frames;
    QHash<YAML::anchor_t, Weighed> m_anchors;
    quint64 m_weight = 0;
};

} // namespace

Result<QJsonValue> yamlValue(std::string_view text)
{
    Bytes bytes(text);
    std::istream stream(&bytes);
    Builder builder;
    try {
        YAML::Parser parser(stream);
        if (!parser.HandleNextDocument(builder))
            return openApiFlaw(QStringLiteral("it holds nothing"));
    } catch (const YAML::Exception& error) {
        return openApiFlaw(QStringLiteral("no usable YAML at line %1:%2 (%3)")
                               .arg(error.mark.line + 1)
                               .arg(error.mark.column + 1)
                               .arg(QString::fromStdString(error.msg).left(200)));
    }
    return builder.root;
}

} // namespace keywright

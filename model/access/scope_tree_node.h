// One row of a ScopeTreeModel. Only for the model's own sources.
#pragma once

#include "model/access/scope_tree_model.h"

#include <memory>
#include <vector>

namespace keywright {

struct ScopeTreeModel::Node {
    Kind kind = Kind::Api;
    QString label;
    Scope scope; // of a role: none
    Node* parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;

    Node* insert(std::size_t at, std::unique_ptr<Node> node)
    {
        node->parent = this;
        const auto placed = children.insert(children.begin() + static_cast<std::ptrdiff_t>(at), std::move(node));
        for (std::size_t i = at; i < children.size(); ++i)
            children[i]->row = static_cast<int>(i);
        return placed->get();
    }
};

} // namespace keywright

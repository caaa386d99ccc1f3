// How a page plugs into the main window: an entry says what the side bar shows and how the page is made when it is
// first opened; the handle is what the window may ask of it afterwards.
#pragma once

#include <QString>
#include <QWidget>

#include <functional>

namespace keywright {

struct PageHandle {
    QWidget* widget = nullptr;
    QWidget* inspector = nullptr;           // shown at the right while the page is; optional
    QWidget* sideSection = nullptr;         // shown in the side bar, whatever page is open; optional
    std::function<void()> catalogueChanged; // something was changed, here or by another process
    std::function<void()> focusSearch;      // Ctrl+F
    std::function<void()> lock;             // the console locks: forget what was revealed
    std::function<void()> unlock;           // it is open again: show what is chosen
};

struct PageEntry {
    QString id;    // "keys"
    QString title; // "Keys"
    QString icon;  // of resources/icons
    std::function<PageHandle(QWidget* parent)> make;
};

} // namespace keywright

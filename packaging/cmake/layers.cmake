# keywright_precompile(TARGET [HEADER...]) precompiles what nearly every source includes, and HEADERs: <theirs> or
# ours/from/the/top.h. Only builds that compile everything from nothing gain by it; the dev preset goes without, so that
# a missing include shows.
function(keywright_precompile target)
    if(NOT KEYWRIGHT_PCH)
        return()
    endif()
    set(lines "")
    foreach(header <QtCore/QtCore> <algorithm> <array> <functional> <map> <memory> <optional> <span> <string_view>
            <variant> <vector> ${ARGN})
        if(NOT header MATCHES "^<")
            set(header "\"${header}\"")
        endif()
        string(APPEND lines "#include ${header}\n")
    endforeach()
    # A file of our own: when the list changes, CMake's own keeps its time, and what was compiled is not compiled anew.
    set(all ${CMAKE_CURRENT_BINARY_DIR}/precompiled/${target}.h)
    file(CONFIGURE OUTPUT ${all} CONTENT "${lines}")
    target_precompile_headers(${target} PRIVATE ${all})
endfunction()

# Libraries are static in what is shipped. KEYWRIGHT_SHARED is for builds that only test: a hundred and more executables
# of sanitized code, each with the whole of it inside, took 11 GB.
option(KEYWRIGHT_SHARED "Build our libraries as shared ones" OFF)
function(keywright_library target)
    if(KEYWRIGHT_SHARED)
        add_library(${target} SHARED ${ARGN})
        set_target_properties(${target} PROPERTIES DEFINE_SYMBOL "") # compiled alike, so that ccache knows it again
    else()
        add_library(${target} STATIC ${ARGN})
    endif()
endfunction()

# keywright_layer(NAME ...) makes the library keywright_NAME of all sources below the folder NAME; what follows is for
# keywright_precompile().
# A layer is one library, so that an include across a wall has no header path of its own to hide behind:
# tests/model/core/test_layer_walls checks the includes themselves.
function(keywright_layer name)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${name}/*.cpp ${PROJECT_SOURCE_DIR}/${name}/*.h)
    keywright_library(keywright_${name} ${sources})
    target_link_libraries(keywright_${name} PUBLIC keywright_options)
    keywright_precompile(keywright_${name} ${ARGN})
endfunction()

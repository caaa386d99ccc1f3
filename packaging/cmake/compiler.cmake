# Compiler settings shared by every target of the project.
add_library(keywright_options INTERFACE)
target_compile_definitions(keywright_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_CONTEXTLESS_CONNECT
    QT_NO_URL_CAST_FROM_STRING QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(keywright_options INTERFACE ${PROJECT_SOURCE_DIR})
if(MSVC)
    target_compile_options(keywright_options INTERFACE /W4 /permissive- /utf-8)
else()
    target_compile_options(keywright_options INTERFACE -Wall -Wextra -Wconversion -Wshadow -Wnon-virtual-dtor)
endif()
if(CMAKE_UNITY_BUILD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # gcc takes sources that are compiled together for headers, in which members of unnamed types would be a mistake.
    target_compile_options(keywright_options INTERFACE -Wno-subobject-linkage)
endif()
if(KEYWRIGHT_WERROR)
    set(CMAKE_PCH_PROLOGUE "") # else all precompiled headers count as the system's, of which no warnings are told
    target_compile_options(keywright_options INTERFACE $<IF:$<BOOL:${MSVC}>,/WX,-Werror>)
endif()
if(KEYWRIGHT_PCH AND CMAKE_CXX_COMPILER_ID MATCHES Clang)
    # With the times of its headers in it, no precompiled header of one build folder would be that of the next, and
    # ccache would know nothing of it again.
    target_compile_options(keywright_options INTERFACE "SHELL:-Xclang -fno-pch-timestamp")
endif()
if(KEYWRIGHT_SANITIZE)
    target_compile_options(keywright_options INTERFACE -fsanitize=${KEYWRIGHT_SANITIZE} -fno-omit-frame-pointer
        -fno-sanitize-recover=undefined)
    if(CMAKE_CXX_COMPILER_ID MATCHES Clang)
        target_compile_options(keywright_options INTERFACE
            -fsanitize-ignorelist=${CMAKE_CURRENT_LIST_DIR}/sanitizer_ignore.txt)
    endif()
    target_link_options(keywright_options INTERFACE -fsanitize=${KEYWRIGHT_SANITIZE})
endif()
# What the fuzz targets feed tells libFuzzer which ways it took.
function(keywright_fuzzed target)
    if(KEYWRIGHT_FUZZ)
        target_compile_options(${target} PRIVATE -fsanitize=fuzzer-no-link)
    endif()
endfunction()
find_program(KEYWRIGHT_MOLD mold)
if(KEYWRIGHT_MOLD AND NOT MSVC AND NOT APPLE)
    target_link_options(keywright_options INTERFACE -fuse-ld=mold)
endif()

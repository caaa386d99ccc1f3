# Libraries of the storage layer, each with its subject.
find_package(Qt6Keychain REQUIRED) # secrets: the OS keychain
find_package(PkgConfig REQUIRED)
pkg_check_modules(ARGON2 REQUIRED IMPORTED_TARGET libargon2) # secrets: passphrases to keys
find_path(ZXCVBN_INCLUDE_DIR zxcvbn.h REQUIRED) # secrets: strength of passphrases
find_library(ZXCVBN_LIBRARY zxcvbn REQUIRED)
target_include_directories(keywright_storage PRIVATE ${ZXCVBN_INCLUDE_DIR})
target_link_libraries(keywright_storage PRIVATE qt6keychain PkgConfig::ARGON2 ${ZXCVBN_LIBRARY})
if(UNIX AND NOT APPLE)
    find_package(Qt6 6.4 REQUIRED COMPONENTS DBus) # secrets: is the Secret Service there, is it locked?
    target_link_libraries(keywright_storage PRIVATE Qt6::DBus)
    target_compile_definitions(keywright_storage PRIVATE KEYWRIGHT_SECRET_SERVICE)
else()
    get_target_property(storage_sources keywright_storage SOURCES)
    list(FILTER storage_sources EXCLUDE REGEX "/secrets/secret_service")
    set_target_properties(keywright_storage PROPERTIES SOURCES "${storage_sources}")
endif()

find_path(LIBCSV_INCLUDE_DIR csv.h REQUIRED) # transfer: CSV of imports
find_library(LIBCSV_LIBRARY csv REQUIRED)
target_include_directories(keywright_storage SYSTEM PRIVATE ${LIBCSV_INCLUDE_DIR})
target_link_libraries(keywright_storage PRIVATE ${LIBCSV_LIBRARY})

find_package(ZLIB REQUIRED) # usage: access logs that were compressed
target_link_libraries(keywright_storage PRIVATE ZLIB::ZLIB)

find_package(Boost 1.74 REQUIRED) # gate: Asio, Beast's HTTP parser and JSON; usage: JSON. Headers only
find_package(OpenSSL 3.0 REQUIRED COMPONENTS Crypto SSL) # gate: TLS
find_package(Threads REQUIRED)
target_link_libraries(keywright_storage PRIVATE Boost::headers Threads::Threads OpenSSL::SSL)
set_source_files_properties(storage/gate/verify_json.cpp storage/usage/logs/json_log_parser.cpp
    PROPERTIES COMPILE_OPTIONS "-Wno-conversion")

pkg_check_modules(HIREDIS REQUIRED IMPORTED_TARGET hiredis) # gate: limits shared through Redis
target_link_libraries(keywright_storage PRIVATE PkgConfig::HIREDIS)

find_package(yaml-cpp 0.7 REQUIRED) # apis: OpenAPI documents in YAML
if(TARGET yaml-cpp::yaml-cpp)
    target_link_libraries(keywright_storage PRIVATE yaml-cpp::yaml-cpp)
else()
    target_link_libraries(keywright_storage PRIVATE yaml-cpp) # the target's name before 0.8
endif()

# Libraries of the storage layer, each with its subject.
find_package(Qt6Keychain REQUIRED) # secrets: the OS keychain
find_package(PkgConfig REQUIRED)
pkg_check_modules(ARGON2 REQUIRED IMPORTED_TARGET libargon2) # secrets: passphrases to keys
find_path(ZXCVBN_INCLUDE_DIR zxcvbn.h REQUIRED) # secrets: strength of passphrases
find_library(ZXCVBN_LIBRARY zxcvbn REQUIRED)
target_include_directories(keywright_storage PRIVATE ${ZXCVBN_INCLUDE_DIR})
target_link_libraries(keywright_storage PRIVATE qt6keychain PkgConfig::ARGON2 ${ZXCVBN_LIBRARY})

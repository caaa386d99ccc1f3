# Libraries of the storage layer, each with its subject.
find_package(Qt6Keychain REQUIRED) # secrets: the OS keychain
target_link_libraries(keywright_storage PRIVATE qt6keychain)

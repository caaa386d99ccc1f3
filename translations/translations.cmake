# Compiles translations/*.ts and puts them into the ui library as :/translations/keywright_<language>.qm.
file(GLOB translation_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/translations/*.ts)
set(translation_output ${PROJECT_BINARY_DIR}/translations)
file(MAKE_DIRECTORY ${translation_output})
set_source_files_properties(${translation_files} PROPERTIES OUTPUT_LOCATION ${translation_output})
qt_add_lrelease(keywright_ui TS_FILES ${translation_files} QM_FILES_OUTPUT_VARIABLE compiled_translations)
qt_add_resources(keywright_ui keywright_translations PREFIX /translations BASE ${translation_output}
    FILES ${compiled_translations})

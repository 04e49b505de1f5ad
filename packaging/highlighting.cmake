# SPDX-License-Identifier: MIT
# Finds KSyntaxHighlighting: the system's for KDE Frameworks 6, else the one that packaging/run.sh built for Qt 6 in the
# user's cache. A KF5 package of the system is for Qt 5 and never looked at. CONSTRICTOR_HIGHLIGHTING is the target to
# link, or empty: then texts are shown plainly.
set(CONSTRICTOR_HIGHLIGHTING "")
find_package(KF6SyntaxHighlighting QUIET)
if(KF6SyntaxHighlighting_FOUND)
    set(CONSTRICTOR_HIGHLIGHTING KF6::SyntaxHighlighting)
    message(STATUS "Highlighting: KDE Frameworks ${KF6SyntaxHighlighting_VERSION}")
else()
    include(${CMAKE_CURRENT_LIST_DIR}/highlightingprefix.cmake)
    find_package(KF5SyntaxHighlighting QUIET NO_DEFAULT_PATH PATHS "${highlighting_prefix}")
    if(KF5SyntaxHighlighting_FOUND)
        find_package(Qt6 REQUIRED COMPONENTS Network) # the static library names it, its package file does not
        set(CONSTRICTOR_HIGHLIGHTING KF5::SyntaxHighlighting)
        message(STATUS "Highlighting: KSyntaxHighlighting ${KF5SyntaxHighlighting_VERSION} in ${KF5SyntaxHighlighting_DIR}")
    else()
        message(STATUS "Highlighting: none, texts are shown plainly (packaging/run.sh can build it)")
    endif()
endif()

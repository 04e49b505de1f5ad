<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>All requirements are met: %n packages checked.</source>
        <translation>
            <numerusform>All requirements are met: %n package checked.</numerusform>
            <numerusform>All requirements are met: %n packages checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n requirement(s) of installed packages are not met</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>%n requirement of an installed package is not met</numerusform>
            <numerusform>%n requirements of installed packages are not met</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>List</name>
    <message numerus="yes">
        <source>%n things could not be read or look odd. &quot;constrictor-cli doctor&quot; names them.</source>
        <translation>
            <numerusform>%n thing could not be read or looks odd. &quot;constrictor-cli doctor&quot; names it.</numerusform>
            <numerusform>%n things could not be read or look odd. &quot;constrictor-cli doctor&quot; names them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packages installed</source>
        <translation>
            <numerusform>%n package installed</numerusform>
            <numerusform>%n packages installed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>constrictor::PackageModel</name>
    <message numerus="yes">
        <source>requires %n package(s)</source>
        <translation>
            <numerusform>requires %n package</numerusform>
            <numerusform>requires %n packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>required by %n package(s)</source>
        <translation>
            <numerusform>required by %n package</numerusform>
            <numerusform>required by %n packages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>constrictor::PackagePane</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>constrictor::PackagesPage</name>
    <message numerus="yes">
        <source>%n installed. No constraint file here: nothing is locked.</source>
        <translation>
            <numerusform>%n installed. No constraint file here: nothing is locked.</numerusform>
            <numerusform>%n installed. No constraint file here: nothing is locked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n installed, %1 of them locked.</source>
        <translation>
            <numerusform>%n installed, %1 of them locked.</numerusform>
            <numerusform>%n installed, %1 of them locked.</numerusform>
        </translation>
    </message>
</context>
</TS>

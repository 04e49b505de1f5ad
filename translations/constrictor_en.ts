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
    <message numerus="yes">
        <source>No unmet requirement in what could be read: %n packages checked.</source>
        <translation>
            <numerusform>No unmet requirement in what could be read: %n package checked.</numerusform>
            <numerusform>No unmet requirement in what could be read: %n packages checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message numerus="yes">
        <source>%n check(s) passed; -v lists them</source>
        <translation>
            <numerusform>%n check passed; -v lists it</numerusform>
            <numerusform>%n checks passed; -v lists them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <comment>a part of the last line</comment>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <comment>a part of the last line</comment>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <comment>a part of the last line</comment>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Environments</name>
    <message numerus="yes">
        <source>%n package(s)</source>
        <comment>a count of installed packages</comment>
        <translation>
            <numerusform>%n package</numerusform>
            <numerusform>%n packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <comment>a count of locked names</comment>
        <translation>
            <numerusform>%n lock</numerusform>
            <numerusform>%n locks</numerusform>
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
    <message numerus="yes">
        <source>%n lock(s) differ from NVIDIA&apos;s set</source>
        <comment>title of a finding, %1 product such as PyTorch, %2 release such as 25.04</comment>
        <translation>
            <numerusform>%n lock differs from NVIDIA&apos;s set</numerusform>
            <numerusform>%n locks differ from NVIDIA&apos;s set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) of the environment are shown and not used</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>%n setting of the environment is shown and not used</numerusform>
            <numerusform>%n settings of the environment are shown and not used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) bring CUDA libraries beside CUDA %1</source>
        <comment>title of a finding, %1 version of CUDA</comment>
        <translation>
            <numerusform>%n package brings CUDA libraries beside CUDA %1</numerusform>
            <numerusform>%n packages bring CUDA libraries beside CUDA %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) make pip refuse the constraint file</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>%n line makes pip refuse the constraint file</numerusform>
            <numerusform>%n lines make pip refuse the constraint file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) contradict another line</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>%n lock contradicts another line</numerusform>
            <numerusform>%n locks contradict another line</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) repeat an earlier line</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>%n lock repeats an earlier line</numerusform>
            <numerusform>%n locks repeat an earlier line</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) differ from what is installed</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>%n lock differs from what is installed</numerusform>
            <numerusform>%n locks differ from what is installed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) name packages that are not installed</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>%n lock names a package that is not installed</numerusform>
            <numerusform>%n locks name packages that are not installed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) pin local builds that this Python does not have</source>
        <comment>title of a finding, %1 version of Python</comment>
        <translation>
            <numerusform>%n lock pins a local build that this Python does not have</numerusform>
            <numerusform>%n locks pin local builds that this Python does not have</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n constraint file(s) are missing</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>%n constraint file is missing</numerusform>
            <numerusform>%n constraint files are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n installed package(s) have an invalid version</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>%n installed package has an invalid version</numerusform>
            <numerusform>%n installed packages have an invalid version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n installed package(s) have no usable METADATA</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>%n installed package has no usable METADATA</numerusform>
            <numerusform>%n installed packages have no usable METADATA</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dist-info folder(s) have no WHEEL file</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>%n dist-info folder has no WHEEL file</numerusform>
            <numerusform>%n dist-info folders have no WHEEL file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) of installed packages cannot be read</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>%n requirement of an installed package cannot be read</numerusform>
            <numerusform>%n requirements of installed packages cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n METADATA file(s) are not UTF-8</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>%n METADATA file is not UTF-8</numerusform>
            <numerusform>%n METADATA files are not UTF-8</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n metadata folder(s) disagree with their METADATA</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>%n metadata folder disagrees with its METADATA</numerusform>
            <numerusform>%n metadata folders disagree with their METADATA</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left-over(s) of interrupted installations</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>%n left-over of an interrupted installation</numerusform>
            <numerusform>%n left-overs of interrupted installations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) are installed twice in one folder</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>%n package is installed twice in one folder</numerusform>
            <numerusform>%n packages are installed twice in one folder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n installed copy(s) are hidden by another one</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>%n installed copy is hidden by another one</numerusform>
            <numerusform>%n installed copies are hidden by others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) of the image are hidden by another copy</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>%n build of the image is hidden by another copy</numerusform>
            <numerusform>%n builds of the image are hidden by other copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) of extras are not met</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>%n requirement of an extra is not met</numerusform>
            <numerusform>%n requirements of extras are not met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n installed package(s) do not support this Python</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>%n installed package does not support this Python</numerusform>
            <numerusform>%n installed packages do not support this Python</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) name a URL, and the installed copy does not record it</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>%n requirement names a URL, and the installed copy does not record it</numerusform>
            <numerusform>%n requirements name a URL, and the installed copies do not record it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>cases of a finding that are not listed</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), folders or lines could not be read</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>%n file, folder or line could not be read</numerusform>
            <numerusform>%n files, folders or lines could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n METADATA file(s) hold NUL bytes</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>%n METADATA file holds NUL bytes</numerusform>
            <numerusform>%n METADATA files hold NUL bytes</numerusform>
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
    <name>Plan</name>
    <message numerus="yes">
        <source>%n lock edits make this installable</source>
        <translation>
            <numerusform>%n lock edit makes this installable</numerusform>
            <numerusform>%n lock edits make this installable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock edits work; whether fewer would do is not proved</source>
        <translation>
            <numerusform>%n lock edit works; whether none would do is not proved</numerusform>
            <numerusform>%n lock edits work; whether fewer would do is not proved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pip installs it and breaks %n requirements.</source>
        <translation>
            <numerusform>pip installs it and breaks %n requirement.</numerusform>
            <numerusform>pip installs it and breaks %n requirements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>%1 is a list of requirements</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock edits (%1)</source>
        <comment>%1 is a list of package names</comment>
        <translation>
            <numerusform>%n lock edit (%1)</numerusform>
            <numerusform>%n lock edits (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more (-v)</source>
        <translation>
            <numerusform>and %n more (-v)</numerusform>
            <numerusform>and %n more (-v)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no lock edit, %n packages change</source>
        <translation>
            <numerusform>no lock edit, %n package changes</numerusform>
            <numerusform>no lock edit, %n packages change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanBanner</name>
    <message numerus="yes">
        <source>Fewer than %n lock edit(s) cannot work.</source>
        <translation>
            <numerusform>Fewer than %n lock edit cannot work.</numerusform>
            <numerusform>Fewer than %n lock edits cannot work.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) change, %1 are new, %2 stay as they are.</source>
        <comment>%1 and %2 are numbers of packages</comment>
        <translation>
            <numerusform>%n package changes, %1 are new, %2 stay as they are.</numerusform>
            <numerusform>%n packages change, %1 are new, %2 stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A set of %n lock edit(s) works. Checking whether fewer are enough.</source>
        <translation>
            <numerusform>%n lock edit works. Checking whether none is enough.</numerusform>
            <numerusform>A set of %n lock edits works. Checking whether fewer are enough.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock edit(s) are the fewest. Looking for the fewest packages to change.</source>
        <translation>
            <numerusform>%n lock edit is the fewest. Looking for the fewest packages to change.</numerusform>
            <numerusform>%n lock edits are the fewest. Looking for the fewest packages to change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWhy</name>
    <message numerus="yes">
        <source>Why %n lock edit(s) are needed, and why they are enough</source>
        <translation>
            <numerusform>Why %n lock edit is needed, and why it is enough</numerusform>
            <numerusform>Why %n lock edits are needed, and why they are enough</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why %n lock edit(s) work</source>
        <translation>
            <numerusform>Why %n lock edit works</numerusform>
            <numerusform>Why %n lock edits work</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <comment>beside the name of the page</comment>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>constrictor::CommandsView</name>
    <message numerus="yes">
        <source>%n line(s) of this file have to read:</source>
        <translation>
            <numerusform>%n line of this file has to read:</numerusform>
            <numerusform>%n lines of this file have to read:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>constrictor::CountTile</name>
    <message numerus="yes">
        <source>Problem(s)</source>
        <comment>word beside the count in %n</comment>
        <translation>
            <numerusform>Problem</numerusform>
            <numerusform>Problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Warning(s)</source>
        <comment>word beside the count in %n</comment>
        <translation>
            <numerusform>Warning</numerusform>
            <numerusform>Warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note(s)</source>
        <comment>word beside the count in %n</comment>
        <translation>
            <numerusform>Note</numerusform>
            <numerusform>Notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>constrictor::Facts</name>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n package</numerusform>
            <numerusform>%n packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%n lock</numerusform>
            <numerusform>%n locks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>constrictor::FindingCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>constrictor::MessageBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>%n more message</numerusform>
            <numerusform>%n more messages</numerusform>
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
<context>
    <name>constrictor::RecentRow</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
</context>
</TS>

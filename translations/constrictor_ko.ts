<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en_US">
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>All requirements are met: %n packages checked.</source>
        <translation>
            <numerusform>모든 요구 사항이 충족되었습니다. 확인한 패키지: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Which requirements are not met, as pip check says it</source>
        <translation>충족되지 않은 요구 사항(pip check와 같은 판정)</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>명령이 없습니다: %1</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot; here.</source>
        <translation>여기에는 이 옵션이 없습니다: %1</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>값이 필요한 옵션: %1</translation>
    </message>
    <message>
        <source>This value is not possible: %1</source>
        <translation>사용할 수 없는 값: %1</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>지정되지 않음: %1</translation>
    </message>
    <message>
        <source>This argument is one too many: %1</source>
        <translation>인수가 너무 많습니다: %1</translation>
    </message>
    <message>
        <source>What is possible: %1</source>
        <comment>%1 is a command line</comment>
        <translation>사용법 보기: %1</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>종료 코드:</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Something was found</source>
        <translation>무언가를 발견함</translation>
    </message>
    <message>
        <source>The command line is not understood</source>
        <translation>명령줄을 해석할 수 없음</translation>
    </message>
    <message>
        <source>The input cannot be read</source>
        <translation>입력을 읽을 수 없음</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>중단됨</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <comment>%1 is a command line</comment>
        <translation>사용법: %1</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>명령:</translation>
    </message>
    <message>
        <source>ROOT is the folder of a container or virtual environment, / for this system, or demo:ngc-25.04. Nothing in it is ever run.</source>
        <translation>ROOT는 컨테이너나 가상 환경의 폴더, 이 시스템이면 /, 또는 demo:ngc-25.04입니다. 그 안의 것은 절대 실행하지 않습니다.</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>모든 명령의 공통 옵션:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>옵션:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>예:</translation>
    </message>
    <message>
        <source>Which packages are installed, and which are locked</source>
        <translation>설치된 패키지와 잠금 목록</translation>
    </message>
    <message>
        <source>How the result is written (sarif: doctor only)</source>
        <translation>결과 형식(sarif는 doctor만)</translation>
    </message>
    <message>
        <source>The language of the sentences</source>
        <translation>문장의 언어</translation>
    </message>
    <message>
        <source>Colors; auto: on a terminal</source>
        <translation>색. auto는 터미널일 때만</translation>
    </message>
    <message>
        <source>Say more (also -v)</source>
        <translation>자세히 표시(-v도 가능)</translation>
    </message>
    <message>
        <source>This text (also -h)</source>
        <translation>이 설명(-h도 가능)</translation>
    </message>
    <message>
        <source>Which Python, where there are several: its path inside ROOT, or a version</source>
        <translation>Python이 여러 개일 때 고를 것. ROOT 안의 경로 또는 버전</translation>
    </message>
    <message>
        <source>What is installed, as &quot;pip list&quot; or &quot;pip freeze&quot; printed it</source>
        <translation>설치된 목록(pip list 또는 pip freeze의 출력)</translation>
    </message>
    <message>
        <source>A constraint file instead of those of ROOT</source>
        <translation>ROOT의 것 대신 쓸 제약 파일</translation>
    </message>
    <message>
        <source>Known combinations beside the built-in ones</source>
        <translation>내장된 것에 더할 알려진 조합</translation>
    </message>
    <message>
        <source>From which severity on the exit code is 1</source>
        <translation>종료 코드를 1로 하는 최소 심각도</translation>
    </message>
    <message>
        <source>The exit code is 0 whatever was found</source>
        <translation>무엇을 발견하든 종료 코드를 0으로 함</translation>
    </message>
</context>
<context>
    <name>Environments</name>
    <message>
        <source>Demo copy</source>
        <translation>데모 사본</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <comment>%1 is a path</comment>
        <translation>%1: 존재하지 않습니다</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder</source>
        <comment>%1 is a path</comment>
        <translation>%1: 폴더가 아니라 파일입니다</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file</source>
        <comment>%1 is a path</comment>
        <translation>%1: 일반 파일이 아닙니다</translation>
    </message>
    <message>
        <source>%1 cannot be read: no permission</source>
        <comment>%1 is a path</comment>
        <translation>%1: 읽을 수 없습니다. 권한이 없습니다</translation>
    </message>
    <message>
        <source>%1 is larger than the limit of %2</source>
        <comment>%1 is a path</comment>
        <translation>%1: 한도 %2보다 큽니다</translation>
    </message>
    <message>
        <source>%1 leads through too many symbolic links</source>
        <comment>%1 is a path</comment>
        <translation>%1: 거쳐야 하는 심볼릭 링크가 너무 많습니다</translation>
    </message>
    <message>
        <source>%1 leads outside of the environment</source>
        <comment>%1 is a path</comment>
        <translation>%1: 환경 바깥을 가리킵니다</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <comment>%1 is a path, %2 the system&apos;s reason</comment>
        <translation>%1: 읽을 수 없습니다. %2</translation>
    </message>
    <message>
        <source>No Python found in %1</source>
        <comment>%1 is a path</comment>
        <translation>%1: Python을 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>Python %2 is not in this environment</source>
        <comment>%2 is a path or version</comment>
        <translation>이 환경에 없는 Python: %2</translation>
    </message>
    <message>
        <source>%1 is not a format that can be read</source>
        <comment>%1 is a path</comment>
        <translation>%1: 읽을 수 있는 형식이 아닙니다</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <comment>%1 is a path, %2 the system&apos;s reason</comment>
        <translation>%1: 쓸 수 없습니다. %2</translation>
    </message>
    <message>
        <source>Check the spelling, and whether the container is mounted.</source>
        <translation>철자와 컨테이너가 마운트되어 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Open the folder that holds the container&apos;s root, the one with usr and etc in it.</source>
        <translation>컨테이너의 루트 폴더(usr와 etc가 있는 폴더)를 여십시오.</translation>
    </message>
    <message>
        <source>Open it as a user who may read it, or change its permissions. Nothing was changed.</source>
        <translation>읽을 수 있는 사용자로 열거나 권한을 바꾸십시오. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>Open a container&apos;s root (with usr/lib/python3 in it) or a virtual environment.</source>
        <translation>컨테이너의 루트(usr/lib/python3이 있는 폴더) 또는 가상 환경을 여십시오.</translation>
    </message>
    <message>
        <source>Leave the choice out, or name one that is installed there.</source>
        <translation>지정하지 않거나 그곳에 설치된 것을 지정하십시오.</translation>
    </message>
    <message>
        <source>Check the disk or the network mount, then scan again.</source>
        <translation>디스크나 네트워크 마운트를 확인한 다음 다시 검사하십시오.</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of that folder.</source>
        <translation>그 폴더의 남은 공간과 권한을 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Knowledge base, confidence high</source>
        <comment>source of a finding</comment>
        <translation>지식 베이스, 신뢰도 높음</translation>
    </message>
    <message>
        <source>Knowledge base, confidence medium</source>
        <comment>source of a finding</comment>
        <translation>지식 베이스, 신뢰도 보통</translation>
    </message>
    <message>
        <source>Knowledge base, confidence low</source>
        <comment>source of a finding</comment>
        <translation>지식 베이스, 신뢰도 낮음</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>severity of a finding</comment>
        <translation>문제</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity of a finding</comment>
        <translation>경고</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>severity of a finding</comment>
        <translation>참고</translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>severity of a finding</comment>
        <translation>통과</translation>
    </message>
    <message>
        <source>Problems</source>
        <comment>heading of a group of findings</comment>
        <translation>문제</translation>
    </message>
    <message>
        <source>Warnings</source>
        <comment>heading of a group of findings</comment>
        <translation>경고</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>heading of a group of findings</comment>
        <translation>참고</translation>
    </message>
    <message>
        <source>Passed checks</source>
        <comment>heading of a group of findings</comment>
        <translation>통과한 검사</translation>
    </message>
    <message>
        <source>Requirements</source>
        <comment>category of a finding</comment>
        <translation>요구 사항</translation>
    </message>
    <message>
        <source>Packages</source>
        <comment>category of a finding</comment>
        <translation>패키지</translation>
    </message>
    <message>
        <source>Locks</source>
        <comment>category of a finding</comment>
        <translation>잠금</translation>
    </message>
    <message>
        <source>Container</source>
        <comment>category of a finding</comment>
        <translation>컨테이너</translation>
    </message>
    <message>
        <source>CUDA</source>
        <comment>category of a finding</comment>
        <translation>CUDA</translation>
    </message>
    <message>
        <source>Advice</source>
        <comment>category of a finding</comment>
        <translation>조언</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) of installed packages are not met</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>설치된 패키지의 요구 사항 %n개가 충족되지 않습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>What needs them can fail; pip check reports the same.</source>
        <comment>reason of a finding</comment>
        <translation>이를 필요로 하는 쪽이 실패할 수 있습니다. pip check도 같은 내용을 보고합니다.</translation>
    </message>
    <message>
        <source>Every requirement of an installed package is met</source>
        <comment>a passed check</comment>
        <translation>설치된 패키지의 요구 사항이 모두 충족됩니다</translation>
    </message>
    <message>
        <source>%1 %2 requires %3, which is not installed</source>
        <comment>%1 package, %2 its version, %3 a requirement such as numpy&gt;=2</comment>
        <translation>%1 %2의 요구 사항 %3: 설치되어 있지 않음</translation>
    </message>
    <message>
        <source>%1 %2 requires %3; installed: %4</source>
        <comment>%1 package, %2 its version, %3 a requirement such as numpy&gt;=2, %4 a version</comment>
        <translation>%1 %2의 요구 사항: %3, 설치됨: %4</translation>
    </message>
    <message>
        <source>Follows from the files</source>
        <comment>source of a finding</comment>
        <translation>파일에서 확인</translation>
    </message>
    <message>
        <source>pip&apos;s rules, judged here</source>
        <comment>source of a finding</comment>
        <translation>pip의 규칙을 여기서 판정</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>%1 (%2), Python %3</source>
        <comment>%1 environment, %2 where it is, %3 a version</comment>
        <translation>%1 (%2), Python %3</translation>
    </message>
    <message>
        <source>No constraint file applies here: nothing is locked.</source>
        <translation>적용되는 제약 파일이 없습니다. 아무것도 잠겨 있지 않습니다.</translation>
    </message>
    <message>
        <source>Locks from: %1</source>
        <comment>%1 a list of files</comment>
        <translation>잠금의 출처: %1</translation>
    </message>
    <message>
        <source>Package</source>
        <comment>heading of a column</comment>
        <translation>패키지</translation>
    </message>
    <message>
        <source>Installed</source>
        <comment>heading of a column</comment>
        <translation>설치됨</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>heading of a column</comment>
        <translation>잠금</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>heading of a column</comment>
        <translation>상태</translation>
    </message>
    <message numerus="yes">
        <source>%n things could not be read or look odd. &quot;constrictor-cli doctor&quot; names them.</source>
        <translation>
            <numerusform>읽을 수 없거나 이상한 것이 %n건 있습니다. &quot;constrictor-cli doctor&quot;로 확인할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packages installed</source>
        <translation>
            <numerusform>설치된 패키지: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockState</name>
    <message>
        <source>Locked</source>
        <translation>잠김</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>충돌</translation>
    </message>
    <message>
        <source>Not locked</source>
        <translation>잠기지 않음</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>설치되지 않음</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>해당 없음</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Finding packages</source>
        <translation>패키지 찾는 중</translation>
    </message>
    <message>
        <source>Reading METADATA</source>
        <translation>METADATA 읽는 중</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>확인하는 중</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>stage, count, total</comment>
        <translation>%1(%2/%3)</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Packages</source>
        <translation>패키지</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
</context>
<context>
    <name>RelationState</name>
    <message>
        <source>Satisfied</source>
        <translation>충족됨</translation>
    </message>
    <message>
        <source>Unmet</source>
        <translation>충족되지 않음</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>설치되지 않음</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Shows what a container&apos;s constraint file locks, and changes only what must change.</source>
        <translation>컨테이너의 제약 파일이 무엇을 잠그는지 보여 주고, 꼭 필요한 것만 바꿉니다.</translation>
    </message>
    <message>
        <source>A folder, or demo:ngc-25.04</source>
        <translation>폴더 또는 demo:ngc-25.04</translation>
    </message>
    <message>
        <source>Language: en, ja or ko</source>
        <translation>언어: en, ja, ko</translation>
    </message>
    <message>
        <source>Appearance: system, light or dark</source>
        <translation>모양: system, light, dark</translation>
    </message>
    <message>
        <source>Size of the window, such as 1440x900</source>
        <translation>창 크기(예: 1440x900)</translation>
    </message>
    <message>
        <source>Page to show: start or packages</source>
        <translation>표시할 페이지: start, packages</translation>
    </message>
    <message>
        <source>Write a picture of the window and leave</source>
        <translation>창의 그림을 저장하고 종료</translation>
    </message>
    <message>
        <source>Leave once the window is painted</source>
        <translation>창을 그린 다음 종료</translation>
    </message>
</context>
<context>
    <name>constrictor::Actions</name>
    <message>
        <source>Language: %1</source>
        <translation>언어: %1</translation>
    </message>
    <message>
        <source>Appearance: %1</source>
        <translation>모양: %1</translation>
    </message>
    <message>
        <source>Container folder...</source>
        <translation>컨테이너 폴더...</translation>
    </message>
    <message>
        <source>Demo: NGC PyTorch 25.04, a copy</source>
        <translation>데모: NGC PyTorch 25.04 사본</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>다시 검사</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Find in page</source>
        <translation>페이지에서 찾기</translation>
    </message>
    <message>
        <source>Show the menu bar</source>
        <translation>메뉴 모음 표시</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>시스템과 같게</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
</context>
<context>
    <name>constrictor::EnvironmentButton</name>
    <message>
        <source>Open an environment</source>
        <translation>환경 열기</translation>
    </message>
    <message>
        <source>Environment %1, %2: open another one</source>
        <translation>환경 %1, %2: 다른 환경 열기</translation>
    </message>
</context>
<context>
    <name>constrictor::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>constrictor::MainWindow</name>
    <message>
        <source>Open a container folder</source>
        <translation>컨테이너 폴더 열기</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Constrictor</source>
        <translation>Constrictor</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <translation>%1 - %2</translation>
    </message>
</context>
<context>
    <name>constrictor::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>이 메시지 닫기</translation>
    </message>
</context>
<context>
    <name>constrictor::PackageModel</name>
    <message>
        <source>%1, %2 is installed and locked</source>
        <translation>%1, %2 설치됨, 잠김</translation>
    </message>
    <message>
        <source>%1, %2 is installed, but the lock asks for %3</source>
        <translation>%1, %2 설치됨, 잠금은 %3 요구</translation>
    </message>
    <message>
        <source>%1, %2 is installed and not locked</source>
        <translation>%1, %2 설치됨, 잠기지 않음</translation>
    </message>
    <message>
        <source>%1, locked to %2, is not installed</source>
        <translation>%1, %2 버전으로 잠김, 설치되지 않음</translation>
    </message>
    <message>
        <source>%1, its lock does not apply here</source>
        <translation>%1, 잠금이 여기에는 해당하지 않음</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>패키지</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>설치됨</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>잠김</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>any version</source>
        <translation>모든 버전</translation>
    </message>
    <message>
        <source>requires</source>
        <translation>필요로 함</translation>
    </message>
    <message>
        <source>required by</source>
        <translation>필요로 하는 패키지</translation>
    </message>
    <message numerus="yes">
        <source>requires %n package(s)</source>
        <translation>
            <numerusform>패키지 %n개를 필요로 함</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>required by %n package(s)</source>
        <translation>
            <numerusform>패키지 %n개가 필요로 함</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>package, versions that are allowed, state</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>constrictor::PackagePane</name>
    <message>
        <source>Requires</source>
        <translation>필요로 함</translation>
    </message>
    <message>
        <source>It requires nothing here.</source>
        <translation>여기서는 필요로 하는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Required by</source>
        <translation>필요로 하는 패키지</translation>
    </message>
    <message>
        <source>No installed package requires it.</source>
        <translation>이것을 필요로 하는 설치된 패키지가 없습니다.</translation>
    </message>
    <message>
        <source>Choose a package to see what it requires and what requires it.</source>
        <translation>패키지를 고르면 무엇을 필요로 하고 무엇이 필요로 하는지 보여 줍니다.</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>설치됨</translation>
    </message>
    <message>
        <source>License</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>잠금</translation>
    </message>
    <message>
        <source>No constraint file names it.</source>
        <translation>제약 파일에 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>%n개 모두 보기</numerusform>
        </translation>
    </message>
    <message>
        <source>Extras</source>
        <translation>추가 기능(extra)</translation>
    </message>
</context>
<context>
    <name>constrictor::PackagesPage</name>
    <message numerus="yes">
        <source>%n installed. No constraint file here: nothing is locked.</source>
        <translation>
            <numerusform>설치된 패키지 %n개. 제약 파일이 없어 잠긴 것이 없습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n installed, %1 of them locked.</source>
        <translation>
            <numerusform>설치된 패키지 %n개, 그중 %1개 잠김.</numerusform>
        </translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>패키지</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>잠김</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>충돌</translation>
    </message>
    <message>
        <source>Not locked</source>
        <translation>잠기지 않음</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>설치되지 않음</translation>
    </message>
    <message>
        <source>Filter by name, e.g. nvidia-*</source>
        <translation>이름으로 거르기(예: nvidia-*)</translation>
    </message>
    <message>
        <source>Filter packages by name</source>
        <translation>패키지를 이름으로 거르기</translation>
    </message>
    <message>
        <source>Filter packages by name (Ctrl+F)</source>
        <translation>패키지를 이름으로 거르기 (Ctrl+F)</translation>
    </message>
    <message>
        <source>No package matches</source>
        <translation>일치하는 패키지가 없습니다</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>거르기 해제</translation>
    </message>
    <message>
        <source>Show the details of the package</source>
        <translation>패키지 세부 정보 표시</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
</context>
<context>
    <name>constrictor::StartPage</name>
    <message>
        <source>See what a container locks, and change only what must change.</source>
        <translation>컨테이너가 무엇을 잠그는지 보고, 꼭 필요한 것만 바꿉니다.</translation>
    </message>
    <message>
        <source>Open an environment</source>
        <translation>환경 열기</translation>
    </message>
    <message>
        <source>Container folder</source>
        <translation>컨테이너 폴더</translation>
    </message>
    <message>
        <source>A mounted root filesystem, or /proc/PID/root</source>
        <translation>마운트한 루트 파일 시스템 또는 /proc/PID/root</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>데모 해 보기</translation>
    </message>
    <message>
        <source>NGC PyTorch 25.04, a copy to play with, works offline</source>
        <translation>마음껏 써 보는 NGC PyTorch 25.04 사본, 오프라인에서 동작</translation>
    </message>
    <message>
        <source>Drop a folder</source>
        <translation>폴더 놓기</translation>
    </message>
    <message>
        <source>Reading never changes anything. Nothing is run.</source>
        <translation>읽기만 합니다. 바꾸거나 실행하는 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>constrictor::StatusLine</name>
    <message>
        <source>No environment open</source>
        <translation>열린 환경 없음</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>언어: %1</translation>
    </message>
</context>
<context>
    <name>constrictor::TopBar</name>
    <message>
        <source>Main menu</source>
        <translation>기본 메뉴</translation>
    </message>
</context>
</TS>

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
    <message>
        <source>Whether each package fits this platform was not checked: there are too many.</source>
        <translation>각 패키지가 이 플랫폼에 맞는지는 확인하지 않았습니다. 패키지가 너무 많습니다.</translation>
    </message>
    <message numerus="yes">
        <source>No unmet requirement in what could be read: %n packages checked.</source>
        <translation>
            <numerusform>읽을 수 있었던 범위에는 충족되지 않은 요구 사항이 없습니다. 확인한 패키지: %n</numerusform>
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
        <source>No lock edit makes it installable</source>
        <translation>잠금을 어떻게 수정해도 설치할 수 없음</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>결정되지 않음</translation>
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
        <source>How the result is written (markdown and sarif: doctor only)</source>
        <translation>결과 형식(markdown과 sarif는 doctor만)</translation>
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
        <source>What is wrong with an environment, and what to do about it</source>
        <translation>환경에 어떤 문제가 있고 무엇을 해야 하는지</translation>
    </message>
    <message>
        <source>What is asked for, as a requirements file (also -r)</source>
        <translation>요청할 내용(requirements 파일, -r도 가능)</translation>
    </message>
    <message>
        <source>A local wheel that is asked for</source>
        <translation>요청할 로컬 휠</translation>
    </message>
    <message>
        <source>The index that is asked for versions</source>
        <translation>버전을 물어볼 인덱스</translation>
    </message>
    <message>
        <source>A further index</source>
        <translation>추가 인덱스</translation>
    </message>
    <message>
        <source>A folder or page of wheels</source>
        <translation>휠이 있는 폴더 또는 페이지</translation>
    </message>
    <message>
        <source>Ask no network</source>
        <translation>네트워크에 묻지 않음</translation>
    </message>
    <message>
        <source>Never edit the lock of this package</source>
        <translation>이 패키지의 잠금은 수정하지 않음</translation>
    </message>
    <message>
        <source>This installed package may be removed</source>
        <translation>설치된 이 패키지는 제거해도 됨</translation>
    </message>
    <message>
        <source>Take pre-releases like any other release</source>
        <translation>사전 릴리스도 다른 릴리스와 똑같이 다룸</translation>
    </message>
    <message>
        <source>What is asked for must become newer where that is possible</source>
        <translation>가능하면 요청한 것을 새 버전으로 바꿈</translation>
    </message>
    <message>
        <source>Then the best answer so far, with its bounds</source>
        <translation>이 시간(초)이 지나면 그때까지의 최선의 답과 상한·하한을 보임</translation>
    </message>
    <message>
        <source>The smallest set of lock edits that makes a request installable</source>
        <translation>요청을 설치할 수 있게 하는 잠금 수정의 최소 조합</translation>
    </message>
    <message>
        <source>How locks are edited: to the new version, to a range, or away</source>
        <translation>잠금 수정 방식: 새 버전으로 바꾸기, 범위로 넓히기, 없애기</translation>
    </message>
    <message>
        <source>The cache is empty: %1</source>
        <comment>%1 is a folder</comment>
        <translation>캐시를 비웠습니다: %1</translation>
    </message>
    <message>
        <source>Forget everything that indexes have answered</source>
        <translation>인덱스의 응답을 모두 지웁니다</translation>
    </message>
    <message>
        <source>Ask no index, only what --find-links names</source>
        <translation>인덱스에 묻지 않고 --find-links로 지정한 곳만 봅니다</translation>
    </message>
    <message>
        <source>Ask the indexes that ROOT is configured for</source>
        <translation>ROOT에 설정된 인덱스에 묻습니다</translation>
    </message>
    <message>
        <source>As if nothing newer existed (2024-10-31, UTC)</source>
        <translation>이보다 새로운 것은 없는 것으로 봅니다(2024-10-31, UTC)</translation>
    </message>
    <message>
        <source>Fetch whole wheels where METADATA cannot be had otherwise</source>
        <translation>METADATA를 달리 얻을 수 없으면 휠 전체를 내려받습니다</translation>
    </message>
    <message>
        <source>Believe source archives whose requirements only a build would tell</source>
        <translation>빌드해야 알 수 있는 요구 사항을 소스 아카이브에 적힌 대로 봅니다</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>값을 받지 않는 옵션: %1</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>기록하지 못함</translation>
    </message>
    <message>
        <source>The result could not be written: %1</source>
        <comment>%1 is the system&apos;s reason</comment>
        <translation>결과를 기록하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>Which Python, where there are several: its path inside ROOT, or a version (without ROOT the version alone)</source>
        <translation>Python이 여러 개일 때 고를 것. ROOT 안의 경로 또는 버전(ROOT가 없으면 버전만)</translation>
    </message>
    <message>
        <source>ROOT is the folder of a container or virtual environment, / for this system, demo:ngc-25.04, or a file: a pip list, a pip freeze or a constraint file. Nothing in it is ever run.</source>
        <translation>ROOT는 컨테이너나 가상 환경의 폴더, 이 시스템이면 /, demo:ngc-25.04, 또는 파일(pip list, pip freeze, 제약 파일)입니다. 그 안의 것은 절대 실행하지 않습니다.</translation>
    </message>
    <message>
        <source>Exit with 0 instead of 1, whatever was found</source>
        <translation>무엇이 발견되더라도 1 대신 0으로 종료</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message numerus="yes">
        <source>%n check(s) passed; -v lists them</source>
        <translation>
            <numerusform>검사 %n개 통과 (-v로 목록 표시)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <comment>a part of the last line</comment>
        <translation>
            <numerusform>문제 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <comment>a part of the last line</comment>
        <translation>
            <numerusform>경고 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <comment>a part of the last line</comment>
        <translation>
            <numerusform>참고 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is left out, expected: %3</source>
        <comment>%1 file, %2 place in it such as /facts/3, %3 untranslated</comment>
        <translation>%1: %2 제외됨, 필요한 것: %3</translation>
    </message>
</context>
<context>
    <name>Dragged</name>
    <message>
        <source>Drop to open this folder</source>
        <translation>놓으면 이 폴더를 엽니다</translation>
    </message>
    <message>
        <source>It is only read. Nothing in it is run.</source>
        <translation>읽기만 합니다. 안에 있는 것은 아무것도 실행하지 않습니다.</translation>
    </message>
    <message>
        <source>Constrictor cannot open this</source>
        <translation>이 항목은 열 수 없습니다</translation>
    </message>
    <message>
        <source>Constrictor cannot read .%1 files</source>
        <translation>읽을 수 없는 파일 형식: .%1</translation>
    </message>
    <message>
        <source>Constrictor opens one thing at a time</source>
        <translation>한 번에 하나만 열 수 있습니다</translation>
    </message>
    <message>
        <source>Drop to open this list of packages or locks</source>
        <translation>놓으면 이 패키지 또는 잠금 목록을 엽니다</translation>
    </message>
    <message>
        <source>It is only read. What it names is not followed.</source>
        <translation>읽기만 합니다. 안에서 가리키는 파일은 열지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Environments</name>
    <message>
        <source>Demo copy</source>
        <translation>데모 사본</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <comment>a count of installed packages</comment>
        <translation>
            <numerusform>패키지 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <comment>a count of locked names</comment>
        <translation>
            <numerusform>잠금 %n개</numerusform>
        </translation>
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
        <source>Check the disk or the network mount, then scan again.</source>
        <translation>디스크나 네트워크 마운트를 확인한 다음 다시 검사하십시오.</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of that folder.</source>
        <translation>그 폴더의 남은 공간과 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>Python %1 is not in this environment</source>
        <comment>%1 is a path or version</comment>
        <translation>이 환경에 없는 Python: %1</translation>
    </message>
    <message>
        <source>Where no root is opened, name a version, such as 3.12.</source>
        <translation>루트를 열지 않은 경우에는 3.12처럼 버전을 지정하십시오.</translation>
    </message>
    <message>
        <source>Leave the choice out, or name one of these: %1</source>
        <comment>%1 a list of paths</comment>
        <translation>지정하지 않거나 다음 중 하나를 지정하십시오: %1</translation>
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
    <message>
        <source>The release of the image is known</source>
        <comment>title of a passed check</comment>
        <translation>이미지의 릴리스를 알 수 있습니다</translation>
    </message>
    <message>
        <source>Tells the release of an NVIDIA image from its framework, its locks, recorded variables and folders.</source>
        <comment>documentation of a rule</comment>
        <translation>프레임워크, 잠금, 기록된 변수, 폴더에서 NVIDIA 이미지의 릴리스를 판정합니다.</translation>
    </message>
    <message>
        <source>The framework is the image&apos;s own build</source>
        <comment>title of a passed check</comment>
        <translation>프레임워크가 이미지 자체 빌드입니다</translation>
    </message>
    <message>
        <source>Compares the installed framework with the release of the image&apos;s base.</source>
        <comment>documentation of a rule</comment>
        <translation>설치된 프레임워크를 이미지 베이스의 릴리스와 비교합니다.</translation>
    </message>
    <message>
        <source>The locks are those of the image</source>
        <comment>title of a passed check</comment>
        <translation>잠금이 이미지의 것과 같습니다</translation>
    </message>
    <message>
        <source>Compares the constraint files with the list that the image of this release brings, where it is known.</source>
        <comment>documentation of a rule</comment>
        <translation>이 릴리스의 이미지에 딸린 목록을 아는 경우 제약 파일과 비교합니다.</translation>
    </message>
    <message>
        <source>The environment records no index, proxy or certificate</source>
        <comment>title of a passed check</comment>
        <translation>인덱스, 프록시, 인증서가 기록되어 있지 않습니다</translation>
    </message>
    <message>
        <source>Looks for settings of the opened environment that would send requests elsewhere or change their protection.</source>
        <comment>documentation of a rule</comment>
        <translation>요청의 대상이나 보호를 바꾸는 설정이 연 환경에 있는지 찾습니다.</translation>
    </message>
    <message>
        <source>CUDA compat libraries are in order</source>
        <comment>title of a passed check</comment>
        <translation>CUDA compat 라이브러리에 문제가 없습니다</translation>
    </message>
    <message>
        <source>Looks at the CUDA forward compatibility libraries of the image and at the links that switch them on.</source>
        <comment>documentation of a rule</comment>
        <translation>이미지의 CUDA 전방 호환성 라이브러리와 이를 켜는 링크를 살펴봅니다.</translation>
    </message>
    <message>
        <source>No second CUDA toolkit beside the image&apos;s</source>
        <comment>title of a passed check</comment>
        <translation>이미지의 것 외에 다른 CUDA 툴킷이 없습니다</translation>
    </message>
    <message>
        <source>Looks for packages that bring CUDA libraries although the image has a toolkit.</source>
        <comment>documentation of a rule</comment>
        <translation>이미지에 툴킷이 있는데도 CUDA 라이브러리를 가져오는 패키지를 찾습니다.</translation>
    </message>
    <message>
        <source>NVIDIA %1 %2 recognized</source>
        <comment>title of a finding, %1 product such as PyTorch, %2 release such as 25.04</comment>
        <translation>NVIDIA %1 %2로 판정되었습니다</translation>
    </message>
    <message>
        <source>Its files tell the product and the release.</source>
        <comment>reason of a finding, %1 product such as PyTorch, %2 release such as 25.04</comment>
        <translation>파일에서 제품과 릴리스를 알 수 있습니다.</translation>
    </message>
    <message>
        <source>An NVIDIA image of unknown release</source>
        <comment>title of a finding</comment>
        <translation>릴리스를 알 수 없는 NVIDIA 이미지</translation>
    </message>
    <message>
        <source>Neither the framework&apos;s version nor the locks nor recorded variables name a release, so advice by release is left out.</source>
        <comment>reason of a finding</comment>
        <translation>프레임워크 버전, 잠금, 기록된 변수 어느 것도 릴리스를 나타내지 않아 릴리스별 조언을 생략합니다.</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s %1 was replaced by %4</source>
        <comment>title of a finding, %1 package, %2 product such as PyTorch, %3 release such as 25.04, %4 version</comment>
        <translation>NVIDIA의 %1: %4(으)로 교체됨</translation>
    </message>
    <message>
        <source>The base is NVIDIA %2 %3; packages compiled against its own %1 can fail to import.</source>
        <comment>reason of a finding, %1 package, %2 product such as PyTorch, %3 release such as 25.04, %4 version</comment>
        <translation>베이스는 NVIDIA %2 %3입니다. 원래 %1에 맞춰 컴파일된 패키지는 import에 실패할 수 있습니다.</translation>
    </message>
    <message>
        <source>Start again from the image, and keep its lock while installing.</source>
        <comment>advice of a finding, %1 package, %2 product such as PyTorch, %3 release such as 25.04, %4 version</comment>
        <translation>이미지에서 다시 시작하고 설치하는 동안 잠금을 유지하세요.</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s %1 is not installed any more</source>
        <comment>title of a finding, %1 package, %2 product such as PyTorch, %3 release such as 25.04</comment>
        <translation>NVIDIA의 %1이(가) 더 이상 설치되어 있지 않습니다</translation>
    </message>
    <message>
        <source>The base is NVIDIA %2 %3; packages compiled against its %1 cannot be imported.</source>
        <comment>reason of a finding, %1 package, %2 product such as PyTorch, %3 release such as 25.04</comment>
        <translation>베이스는 NVIDIA %2 %3입니다. 그 %1에 맞춰 컴파일된 패키지는 import할 수 없습니다.</translation>
    </message>
    <message>
        <source>Start again from the image, and keep its lock while installing.</source>
        <comment>advice of a finding, %1 package, %2 product such as PyTorch, %3 release such as 25.04</comment>
        <translation>이미지에서 다시 시작하고 설치하는 동안 잠금을 유지하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) differ from NVIDIA&apos;s set</source>
        <comment>title of a finding, %1 product such as PyTorch, %2 release such as 25.04</comment>
        <translation>
            <numerusform>NVIDIA의 목록과 다른 잠금: %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>NVIDIA has not tested this combination for %1 %2.</source>
        <comment>reason of a finding, %1 product such as PyTorch, %2 release such as 25.04</comment>
        <translation>NVIDIA가 %1 %2용으로 시험하지 않은 조합입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) of the environment are shown and not used</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>표시만 하고 쓰지 않는 환경 설정: %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that an opened environment names is contacted or trusted by itself.</source>
        <comment>reason of a finding</comment>
        <translation>연 환경이 지정한 것에 스스로 접속하거나 신뢰하지 않습니다.</translation>
    </message>
    <message>
        <source>CUDA compat libraries are off at rest</source>
        <comment>title of a finding, %1 version of a driver</comment>
        <translation>CUDA compat 라이브러리는 정지 상태에서 꺼져 있습니다</translation>
    </message>
    <message>
        <source>This is normal: the entry point switches them on at start. Permanent links help only with a host driver older than %1.</source>
        <comment>reason of a finding, %1 version of a driver</comment>
        <translation>정상입니다. 시작할 때 엔트리 포인트가 켭니다. 영구 링크는 호스트 드라이버가 %1보다 오래된 경우에만 도움이 됩니다.</translation>
    </message>
    <message>
        <source>CUDA compat libraries do not come up by themselves in this release</source>
        <comment>title of a finding, %1 version of a driver, %2 version of CUDA</comment>
        <translation>이 릴리스에서는 CUDA compat 라이브러리가 저절로 켜지지 않습니다</translation>
    </message>
    <message>
        <source>A published report says so. Links help with a host driver older than %1 on a data center card; with a newer driver they give error 803, on GeForce and RTX cards error 804.</source>
        <comment>reason of a finding, %1 version of a driver, %2 version of CUDA</comment>
        <translation>공개된 보고에 따른 것입니다. 링크는 데이터센터 카드에서 호스트 드라이버가 %1보다 오래된 경우에 도움이 됩니다. 더 새로운 드라이버에서는 오류 803, GeForce와 RTX 카드에서는 오류 804가 납니다.</translation>
    </message>
    <message>
        <source>In the container: mkdir -p /usr/local/cuda/compat/lib; cp -s /usr/local/cuda-%2/compat/lib.real/* /usr/local/cuda/compat/lib/</source>
        <comment>advice of a finding, %1 version of a driver, %2 version of CUDA</comment>
        <translation>컨테이너 안에서: mkdir -p /usr/local/cuda/compat/lib; cp -s /usr/local/cuda-%2/compat/lib.real/* /usr/local/cuda/compat/lib/</translation>
    </message>
    <message>
        <source>CUDA compat libraries are on permanently</source>
        <comment>title of a finding, %1 version of a driver</comment>
        <translation>CUDA compat 라이브러리가 항상 켜져 있습니다</translation>
    </message>
    <message>
        <source>That is right only with a host driver older than %1 on a data center card; a newer driver gives error 803, GeForce and RTX cards error 804.</source>
        <comment>reason of a finding, %1 version of a driver</comment>
        <translation>데이터센터 카드에서 호스트 드라이버가 %1보다 오래된 경우에만 맞습니다. 더 새로운 드라이버에서는 오류 803, GeForce와 RTX 카드에서는 오류 804가 납니다.</translation>
    </message>
    <message>
        <source>Where the host&apos;s driver is newer, remove /usr/local/cuda/compat/lib.</source>
        <comment>advice of a finding, %1 version of a driver</comment>
        <translation>호스트 드라이버가 더 새로우면 /usr/local/cuda/compat/lib을 제거하세요.</translation>
    </message>
    <message>
        <source>CUDA compat links are not complete</source>
        <comment>title of a finding</comment>
        <translation>CUDA compat 링크가 완전하지 않습니다</translation>
    </message>
    <message>
        <source>The folder compat/lib exists and differs from what the image would make: a mix of libraries can be loaded.</source>
        <comment>reason of a finding</comment>
        <translation>compat/lib 폴더가 있지만 이미지가 만드는 것과 다릅니다. 라이브러리가 섞여 로드될 수 있습니다.</translation>
    </message>
    <message>
        <source>The CUDA compat folder holds no usable library</source>
        <comment>title of a finding</comment>
        <translation>CUDA compat 폴더에 쓸 수 있는 라이브러리가 없습니다</translation>
    </message>
    <message>
        <source>lib.real/libcuda.so.1 is missing or leads nowhere, so the host&apos;s driver has to fit by itself.</source>
        <comment>reason of a finding</comment>
        <translation>lib.real/libcuda.so.1이 없거나 가리키는 곳이 없습니다. 호스트 드라이버가 그대로 맞아야 합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) bring CUDA libraries beside CUDA %1</source>
        <comment>title of a finding, %1 version of CUDA</comment>
        <translation>
            <numerusform>CUDA %1 외에 CUDA 라이브러리를 가져오는 패키지: %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>A framework from an index brings its own libraries; which ones are loaded then depends on the search path.</source>
        <comment>reason of a finding, %1 version of CUDA</comment>
        <translation>인덱스의 프레임워크는 자체 라이브러리를 가져옵니다. 무엇이 로드되는지는 검색 경로에 달려 있습니다.</translation>
    </message>
    <message>
        <source>%1 was moved from %2 to %3</source>
        <comment>%1 package, %2 version, %3 version or specifiers</comment>
        <translation>%1: %2에서 %3(으)로 바뀜</translation>
    </message>
    <message>
        <source>%1 is no longer locked to %2</source>
        <comment>%1 package, %2 version</comment>
        <translation>%1: 더 이상 %2(으)로 잠겨 있지 않음</translation>
    </message>
    <message>
        <source>%1 names an index; it is used only if you agree</source>
        <comment>%1 name of a setting or variable</comment>
        <translation>%1: 인덱스 지정, 동의할 때만 사용</translation>
    </message>
    <message>
        <source>%1 is ignored</source>
        <comment>%1 name of a setting or variable</comment>
        <translation>%1: 무시됨</translation>
    </message>
    <message>
        <source>%1 is missing; it would lead to %2</source>
        <comment>%1 and %2 paths</comment>
        <translation>%1: 없음, 가리켜야 할 곳 %2</translation>
    </message>
    <message>
        <source>%1 does not lead to %2</source>
        <comment>%1 and %2 paths</comment>
        <translation>%1: %2을(를) 가리키지 않음</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>%1 package, %2 version</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>pip can read every line of the constraint files</source>
        <comment>title of a passed check</comment>
        <translation>pip가 제약 파일의 모든 줄을 읽을 수 있습니다</translation>
    </message>
    <message>
        <source>Reads the constraint files as pip does; one line that it refuses makes it refuse the whole file.</source>
        <comment>documentation of a rule</comment>
        <translation>제약 파일을 pip처럼 읽습니다. 거부되는 줄이 하나라도 있으면 pip는 파일 전체를 거부합니다.</translation>
    </message>
    <message>
        <source>No locks contradict each other</source>
        <comment>title of a passed check</comment>
        <translation>서로 모순되는 잠금이 없습니다</translation>
    </message>
    <message>
        <source>Looks for lines of one name that no version meets together: pins and ranges.</source>
        <comment>documentation of a rule</comment>
        <translation>같은 이름의 줄 가운데 함께 만족하는 버전이 없는 것(고정과 범위)을 찾습니다.</translation>
    </message>
    <message>
        <source>No lock stands twice</source>
        <comment>title of a passed check</comment>
        <translation>중복된 잠금이 없습니다</translation>
    </message>
    <message>
        <source>Looks for equal lines of one name.</source>
        <comment>documentation of a rule</comment>
        <translation>같은 이름의 같은 줄을 찾습니다.</translation>
    </message>
    <message>
        <source>Every lock admits what is installed</source>
        <comment>title of a passed check</comment>
        <translation>모든 잠금이 설치된 버전을 허용합니다</translation>
    </message>
    <message>
        <source>Compares the lines of the constraint files with the installed versions.</source>
        <comment>documentation of a rule</comment>
        <translation>제약 파일의 줄을 설치된 버전과 비교합니다.</translation>
    </message>
    <message>
        <source>Every lock names an installed package</source>
        <comment>title of a passed check</comment>
        <translation>모든 잠금이 설치된 패키지에 대한 것입니다</translation>
    </message>
    <message>
        <source>Looks for locks of packages that are not installed.</source>
        <comment>documentation of a rule</comment>
        <translation>설치되지 않은 패키지의 잠금을 찾습니다.</translation>
    </message>
    <message>
        <source>No lock is a local build of another Python</source>
        <comment>title of a passed check</comment>
        <translation>다른 Python의 로컬 빌드를 고정하는 잠금이 없습니다</translation>
    </message>
    <message>
        <source>Where there is more than one Python: looks for pins of local builds that this one does not have.</source>
        <comment>documentation of a rule</comment>
        <translation>Python이 여럿일 때 이 Python에 없는 로컬 빌드의 고정을 찾습니다.</translation>
    </message>
    <message>
        <source>Every constraint file that is named exists</source>
        <comment>title of a passed check</comment>
        <translation>지정된 제약 파일이 모두 있습니다</translation>
    </message>
    <message>
        <source>Looks for constraint files that variables, pip&apos;s configuration or other files name.</source>
        <comment>documentation of a rule</comment>
        <translation>변수, pip 설정, 다른 파일이 지정하는 제약 파일을 찾습니다.</translation>
    </message>
    <message>
        <source>The lock holds for uv as well as for pip</source>
        <comment>title of a passed check</comment>
        <translation>잠금이 pip와 uv 모두에 적용됩니다</translation>
    </message>
    <message>
        <source>uv reads neither PIP_CONSTRAINT nor pip&apos;s configuration; it needs UV_CONSTRAINT.</source>
        <comment>documentation of a rule</comment>
        <translation>uv는 PIP_CONSTRAINT도 pip 설정도 읽지 않습니다. UV_CONSTRAINT가 필요합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) make pip refuse the constraint file</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>pip가 제약 파일을 거부하게 만드는 줄: %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>One such line is enough: every pip install stops with it.</source>
        <comment>reason of a finding</comment>
        <translation>한 줄만 있어도 모든 pip install이 멈춥니다.</translation>
    </message>
    <message>
        <source>Correct the lines or remove them.</source>
        <comment>advice of a finding</comment>
        <translation>줄을 고치거나 삭제하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) contradict another line</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>다른 줄과 모순되는 잠금: %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>pip joins all lines of a name: nothing fits both, and each request for it ends in ResolutionImpossible.</source>
        <comment>reason of a finding</comment>
        <translation>pip는 같은 이름의 줄을 모두 합칩니다. 둘 다 만족하는 것이 없어 요청하면 ResolutionImpossible로 끝납니다.</translation>
    </message>
    <message>
        <source>Keep one of the lines.</source>
        <comment>advice of a finding</comment>
        <translation>한 줄만 남기세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) repeat an earlier line</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>앞의 줄을 반복하는 잠금: %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>pip accepts it; an edit of one line alone would make them contradict.</source>
        <comment>reason of a finding</comment>
        <translation>pip는 받아들이지만 한 줄만 고치면 서로 모순됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) differ from what is installed</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>설치된 버전과 다른 잠금: %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>The next pip install that touches such a package changes it or fails.</source>
        <comment>reason of a finding</comment>
        <translation>그 패키지를 건드리는 다음 pip install은 그것을 바꾸거나 실패합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) name packages that are not installed</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>설치되지 않은 패키지의 잠금: %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>They have no effect until something wants the package, and then they count.</source>
        <comment>reason of a finding</comment>
        <translation>무언가가 그 패키지를 원하기 전까지는 영향이 없고, 그때부터 적용됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) pin local builds that this Python does not have</source>
        <comment>title of a finding, %1 version of Python</comment>
        <translation>
            <numerusform>이 Python에 없는 로컬 빌드를 고정하는 잠금: %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>No index has such versions: pip says &quot;No matching distribution&quot; here, a conflict that is none.</source>
        <comment>reason of a finding, %1 version of Python</comment>
        <translation>그런 버전은 어느 인덱스에도 없습니다. pip는 &quot;No matching distribution&quot;이라고 하지만 실제 충돌이 아닙니다.</translation>
    </message>
    <message>
        <source>Use this Python %1 without the constraint file: PIP_CONSTRAINT= for the command.</source>
        <comment>advice of a finding, %1 version of Python</comment>
        <translation>이 Python %1에서는 제약 파일 없이 쓰세요. 명령 앞에 PIP_CONSTRAINT=를 붙입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n constraint file(s) are missing</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>없는 제약 파일: %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Every pip command stops with &quot;Could not open requirements file&quot; while something names it.</source>
        <comment>reason of a finding</comment>
        <translation>지정이 남아 있는 동안 모든 pip 명령이 &quot;Could not open requirements file&quot;로 멈춥니다.</translation>
    </message>
    <message>
        <source>Put an empty file there, or take its name out for good; unset in one Docker RUN ends with that RUN.</source>
        <comment>advice of a finding</comment>
        <translation>빈 파일을 두거나 지정을 완전히 없애세요. Docker RUN에서의 unset은 그 RUN에서만 유효합니다.</translation>
    </message>
    <message>
        <source>uv does not read this lock</source>
        <comment>title of a finding, %1 path of the constraint file</comment>
        <translation>uv는 이 잠금을 읽지 않습니다</translation>
    </message>
    <message>
        <source>uv ignores PIP_CONSTRAINT and pip&apos;s configuration; it would replace builds of the image by releases of an index.</source>
        <comment>reason of a finding, %1 path of the constraint file</comment>
        <translation>uv는 PIP_CONSTRAINT와 pip 설정을 무시하고 이미지의 빌드를 인덱스의 릴리스로 바꿉니다.</translation>
    </message>
    <message>
        <source>Set UV_CONSTRAINT=%1 before uv runs.</source>
        <comment>advice of a finding, %1 path of the constraint file</comment>
        <translation>uv를 실행하기 전에 UV_CONSTRAINT=%1을(를) 설정하세요.</translation>
    </message>
    <message>
        <source>%1 is not a requirement</source>
        <comment>%1 text of a line</comment>
        <translation>%1: 요구 사항이 아님</translation>
    </message>
    <message>
        <source>%1 has a marker that cannot be read</source>
        <comment>%1 text of a line</comment>
        <translation>%1: 환경 마커를 읽을 수 없음</translation>
    </message>
    <message>
        <source>%1 names extras, which a constraint cannot</source>
        <comment>%1 text of a line</comment>
        <translation>%1: 제약에는 추가 기능(extra)을 쓸 수 없음</translation>
    </message>
    <message>
        <source>%1 has no name, which a constraint needs</source>
        <comment>%1 text of a line</comment>
        <translation>%1: 제약에 필요한 이름이 없음</translation>
    </message>
    <message>
        <source>%1 is editable, which a constraint cannot be</source>
        <comment>%1 text of a line</comment>
        <translation>%1: 제약에는 편집 가능 설치를 쓸 수 없음</translation>
    </message>
    <message>
        <source>%1 is not an option that pip knows</source>
        <comment>%1 text of a line</comment>
        <translation>%1: pip가 모르는 옵션</translation>
    </message>
    <message>
        <source>%2 and %3 exclude each other</source>
        <comment>%2 and %3 texts of lines</comment>
        <translation>함께 성립할 수 없음: %2, %3</translation>
    </message>
    <message>
        <source>%3 repeats %2</source>
        <comment>%2 and %3 texts of lines</comment>
        <translation>%3: %2의 반복</translation>
    </message>
    <message>
        <source>%2, but %1 %3 is installed</source>
        <comment>%1 package, %2 text of a lock such as numpy==1.26.4, %3 installed version</comment>
        <translation>%2, 설치됨: %1 %3</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>%1 text of a lock</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1, named by PIP_CONSTRAINT</source>
        <comment>%1 path of a file</comment>
        <translation>%1, PIP_CONSTRAINT에서 지정</translation>
    </message>
    <message>
        <source>%1, named by %2</source>
        <comment>%1 and %2 paths of files</comment>
        <translation>%1, %2에서 지정</translation>
    </message>
    <message>
        <source>%1, included by %2</source>
        <comment>%1 and %2 paths of files</comment>
        <translation>%1, %2에서 포함</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>%1 path of a file</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>Every installed package has a valid version</source>
        <comment>title of a passed check</comment>
        <translation>설치된 모든 패키지의 버전이 유효합니다</translation>
    </message>
    <message>
        <source>Reads the version of each package by PEP 440.</source>
        <comment>documentation of a rule</comment>
        <translation>각 패키지의 버전을 PEP 440에 따라 읽습니다.</translation>
    </message>
    <message>
        <source>Every installed package has METADATA</source>
        <comment>title of a passed check</comment>
        <translation>설치된 모든 패키지에 METADATA가 있습니다</translation>
    </message>
    <message>
        <source>Looks for METADATA with a name and a version in each metadata folder.</source>
        <comment>documentation of a rule</comment>
        <translation>각 메타데이터 폴더에서 이름과 버전이 있는 METADATA를 찾습니다.</translation>
    </message>
    <message>
        <source>Every dist-info folder has a WHEEL file</source>
        <comment>title of a passed check</comment>
        <translation>모든 dist-info 폴더에 WHEEL 파일이 있습니다</translation>
    </message>
    <message>
        <source>Looks for the WHEEL file that an installation from a wheel leaves.</source>
        <comment>documentation of a rule</comment>
        <translation>휠로 설치하면 남는 WHEEL 파일을 찾습니다.</translation>
    </message>
    <message>
        <source>Every Requires-Dist line can be read</source>
        <comment>title of a passed check</comment>
        <translation>모든 Requires-Dist 줄을 읽을 수 있습니다</translation>
    </message>
    <message>
        <source>Reads the requirements of each package by PEP 508.</source>
        <comment>documentation of a rule</comment>
        <translation>각 패키지의 요구 사항을 PEP 508에 따라 읽습니다.</translation>
    </message>
    <message>
        <source>Every METADATA is UTF-8</source>
        <comment>title of a passed check</comment>
        <translation>모든 METADATA가 UTF-8입니다</translation>
    </message>
    <message>
        <source>Every metadata folder agrees with its METADATA</source>
        <comment>title of a passed check</comment>
        <translation>모든 메타데이터 폴더가 METADATA와 일치합니다</translation>
    </message>
    <message>
        <source>Compares name and version of each metadata folder with its METADATA.</source>
        <comment>documentation of a rule</comment>
        <translation>각 메타데이터 폴더의 이름과 버전을 METADATA와 비교합니다.</translation>
    </message>
    <message>
        <source>No left-overs of interrupted installations</source>
        <comment>title of a passed check</comment>
        <translation>중단된 설치의 잔여물이 없습니다</translation>
    </message>
    <message>
        <source>Every file that matters could be read</source>
        <comment>title of a passed check</comment>
        <translation>필요한 파일을 모두 읽었습니다</translation>
    </message>
    <message>
        <source>Tells what could not be read; everything else counts nevertheless.</source>
        <comment>documentation of a rule</comment>
        <translation>읽지 못한 것을 알려 줍니다. 나머지는 모두 셉니다.</translation>
    </message>
    <message>
        <source>No package is installed twice in one folder</source>
        <comment>title of a passed check</comment>
        <translation>한 폴더에 두 번 설치된 패키지가 없습니다</translation>
    </message>
    <message>
        <source>Looks for several metadata folders of one name side by side.</source>
        <comment>documentation of a rule</comment>
        <translation>같은 이름의 메타데이터 폴더가 나란히 있는지 찾습니다.</translation>
    </message>
    <message>
        <source>No installed package hides another copy</source>
        <comment>title of a passed check</comment>
        <translation>다른 사본을 가리는 패키지가 없습니다</translation>
    </message>
    <message>
        <source>Compares the folders of sys.path: the first copy of a name wins.</source>
        <comment>documentation of a rule</comment>
        <translation>sys.path의 폴더를 비교합니다. 같은 이름은 첫 번째 사본이 쓰입니다.</translation>
    </message>
    <message>
        <source>No copy hides a build of the image</source>
        <comment>title of a passed check</comment>
        <translation>이미지의 빌드를 가리는 사본이 없습니다</translation>
    </message>
    <message>
        <source>Looks for packages that the image brings as builds of its own and that a user site, a virtual environment or PYTHONPATH hides.</source>
        <comment>documentation of a rule</comment>
        <translation>이미지 자체 빌드가 사용자 사이트, 가상 환경, PYTHONPATH에 의해 가려졌는지 찾습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n installed package(s) have an invalid version</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>버전이 유효하지 않은 설치된 패키지: %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>pip check passes over them and calls them missing; uv stops. Here they count as installed, version unknown.</source>
        <comment>reason of a finding</comment>
        <translation>pip check는 건너뛰고 없는 것으로 보며 uv는 멈춥니다. 여기서는 버전을 모르는 설치된 패키지로 다룹니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n installed package(s) have no usable METADATA</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>쓸 수 있는 METADATA가 없는 설치된 패키지: %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Their requirements are unknown; name and version come from the folder. pip check says nothing, uv calls them broken.</source>
        <comment>reason of a finding</comment>
        <translation>요구 사항을 알 수 없고 이름과 버전은 폴더 이름에서 가져옵니다. pip check는 아무 말이 없고 uv는 손상된 것으로 봅니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n dist-info folder(s) have no WHEEL file</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>WHEEL 파일이 없는 dist-info 폴더: %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>The packages work; uv calls them broken, pip does not mind.</source>
        <comment>reason of a finding</comment>
        <translation>패키지는 동작합니다. uv는 손상된 것으로 보고 pip는 신경 쓰지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) of installed packages cannot be read</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>설치된 패키지에서 읽을 수 없는 요구 사항: %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>pip check then leaves out the whole package and misses its other requirements. Here every other line counts.</source>
        <comment>reason of a finding</comment>
        <translation>pip check는 패키지 전체를 제외해 다른 요구 사항도 놓칩니다. 여기서는 다른 줄을 모두 셉니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n METADATA file(s) are not UTF-8</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>UTF-8이 아닌 METADATA: %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>They are read as Latin-1 here; pip check leaves such packages out.</source>
        <comment>reason of a finding</comment>
        <translation>여기서는 Latin-1로 읽습니다. pip check는 그런 패키지를 제외합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n metadata folder(s) disagree with their METADATA</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>METADATA와 다른 메타데이터 폴더: %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>pip and uv go by the name of the folder, and so does this report.</source>
        <comment>reason of a finding</comment>
        <translation>pip와 uv는 폴더 이름을 따르며 이 보고서도 같습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n left-over(s) of interrupted installations</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>중단된 설치의 잔여물: %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>They do no harm: pip ignores them with a warning.</source>
        <comment>reason of a finding</comment>
        <translation>해가 없습니다. pip는 경고를 내고 무시합니다.</translation>
    </message>
    <message>
        <source>They can be deleted.</source>
        <comment>advice of a finding</comment>
        <translation>삭제해도 됩니다.</translation>
    </message>
    <message>
        <source>What they hold is missing from this report; the rest is complete.</source>
        <comment>reason of a finding</comment>
        <translation>그 내용은 이 보고서에 없습니다. 나머지는 완전합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) are installed twice in one folder</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>한 폴더에 두 번 설치된 패키지: %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Only one of the copies is whole; which one Python imports depends on which was written last.</source>
        <comment>reason of a finding</comment>
        <translation>온전한 사본은 하나뿐입니다. Python이 무엇을 import하는지는 마지막에 쓰인 것에 달려 있습니다.</translation>
    </message>
    <message>
        <source>Install the version that you want again.</source>
        <comment>advice of a finding</comment>
        <translation>원하는 버전을 다시 설치하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n installed copy(s) are hidden by another one</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>다른 사본에 가려진 설치된 패키지: %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>The first folder of sys.path that has a name wins; the others are never imported.</source>
        <comment>reason of a finding</comment>
        <translation>같은 이름은 sys.path에서 첫 폴더의 것이 쓰이고 나머지는 import되지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) of the image are hidden by another copy</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>다른 사본에 가려진 이미지의 빌드: %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Python imports the other copy; what was compiled against the image&apos;s own build can fail.</source>
        <comment>reason of a finding</comment>
        <translation>Python은 다른 사본을 import합니다. 이미지 자체 빌드에 맞춰 컴파일된 것은 실패할 수 있습니다.</translation>
    </message>
    <message>
        <source>Remove the copy that hides it, if it is not there on purpose.</source>
        <comment>advice of a finding</comment>
        <translation>의도한 것이 아니면 가리고 있는 사본을 제거하세요.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a version</source>
        <comment>%1 package, %2 what stands where a version belongs</comment>
        <translation>%1: &quot;%2&quot;, 버전이 아님</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <comment>%1 path of a file</comment>
        <translation>%1: 없음</translation>
    </message>
    <message>
        <source>%1 holds bytes that are not UTF-8</source>
        <comment>%1 path of a file</comment>
        <translation>%1: UTF-8이 아닌 바이트가 있음</translation>
    </message>
    <message>
        <source>%1 says %2</source>
        <comment>%1 path of METADATA, %2 package and version</comment>
        <translation>%1의 내용: %2</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>%1 path of a folder</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 path, %2 the operating system&apos;s message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is not a regular file</source>
        <comment>%1 path</comment>
        <translation>%1: 일반 파일이 아님</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes</source>
        <comment>%1 path, %2 a number</comment>
        <translation>%1: %2바이트를 넘음</translation>
    </message>
    <message>
        <source>%1 leads out of the opened folder</source>
        <comment>%1 path</comment>
        <translation>%1: 연 폴더 밖을 가리킴</translation>
    </message>
    <message>
        <source>%1 has more than %2 entries</source>
        <comment>%1 path, %2 a number</comment>
        <translation>%1: 항목이 %2개를 넘음</translation>
    </message>
    <message>
        <source>%1: the text does not fit its format</source>
        <comment>%1 path</comment>
        <translation>%1: 내용이 형식에 맞지 않음</translation>
    </message>
    <message>
        <source>%1 in %3: %2 counts, %4 is beside it</source>
        <comment>%1 package, %2 and %4 versions, %3 folder</comment>
        <translation>%1(%3): %2 사용, 함께 있는 버전 %4</translation>
    </message>
    <message>
        <source>%1 %2 in %3 hides %4 in %5</source>
        <comment>%1 package, %2 and %4 versions, %3 and %5 folders</comment>
        <translation>%1: %2(%3) 사용, 가려진 버전 %4(%5)</translation>
    </message>
    <message>
        <source>Every requirement of an installed package is met</source>
        <comment>title of a passed check</comment>
        <translation>설치된 패키지의 요구 사항이 모두 충족됩니다</translation>
    </message>
    <message>
        <source>Judges every Requires-Dist line whose marker holds here, as pip check does.</source>
        <comment>documentation of a rule</comment>
        <translation>여기에서 환경 마커가 성립하는 Requires-Dist 줄을 pip check와 같은 방식으로 판정합니다.</translation>
    </message>
    <message>
        <source>Every extra that packages ask for is complete</source>
        <comment>title of a passed check</comment>
        <translation>패키지가 요청하는 추가 기능(extra)이 모두 갖추어져 있습니다</translation>
    </message>
    <message>
        <source>Follows requirements such as name[extra] and judges what the extra needs; pip check does not look at extras.</source>
        <comment>documentation of a rule</comment>
        <translation>name[extra] 형태의 요구 사항을 따라가 그 추가 기능에 필요한 것을 판정합니다. pip check는 추가 기능을 보지 않습니다.</translation>
    </message>
    <message>
        <source>Every installed package supports this Python</source>
        <comment>title of a passed check</comment>
        <translation>설치된 패키지가 모두 이 Python을 지원합니다</translation>
    </message>
    <message>
        <source>Compares the Requires-Python of each package with the version of the interpreter.</source>
        <comment>documentation of a rule</comment>
        <translation>각 패키지의 Requires-Python을 인터프리터 버전과 비교합니다.</translation>
    </message>
    <message>
        <source>No requirement of an installed package leaves open where it came from</source>
        <comment>title of a passed check</comment>
        <translation>출처를 알 수 없는 요구 사항이 없습니다</translation>
    </message>
    <message>
        <source>Looks for requirements that name a URL instead of versions and compares it with the recorded origin.</source>
        <comment>documentation of a rule</comment>
        <translation>버전 대신 URL을 지정한 요구 사항을 찾아 기록된 출처와 비교합니다.</translation>
    </message>
    <message>
        <source>Versions that belong together match</source>
        <comment>title of a passed check</comment>
        <translation>함께 쓰는 버전이 서로 맞습니다</translation>
    </message>
    <message>
        <source>Compares pairs of packages with the tables of their makers, which METADATA does not always declare.</source>
        <comment>documentation of a rule</comment>
        <translation>패키지 조합을 제작자의 표와 비교합니다. METADATA가 항상 선언하는 것은 아닙니다.</translation>
    </message>
    <message>
        <source>No known bad combination is installed</source>
        <comment>title of a passed check</comment>
        <translation>알려진 나쁜 조합이 설치되어 있지 않습니다</translation>
    </message>
    <message>
        <source>Compares the installed versions with the combinations that the knowledge base lists.</source>
        <comment>documentation of a rule</comment>
        <translation>설치된 버전을 지식 베이스에 있는 조합과 비교합니다.</translation>
    </message>
    <message>
        <source>No advice for this environment</source>
        <comment>title of a passed check</comment>
        <translation>이 환경에 대한 조언이 없습니다</translation>
    </message>
    <message>
        <source>Looks for what the knowledge base says about this release and these packages.</source>
        <comment>documentation of a rule</comment>
        <translation>이 릴리스와 패키지에 대해 지식 베이스에 있는 내용을 찾습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) of extras are not met</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>추가 기능(extra)의 요구 사항 %n개가 충족되지 않습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Installed packages ask for these extras; what uses them can fail. pip check does not look at extras.</source>
        <comment>reason of a finding</comment>
        <translation>설치된 패키지가 이 추가 기능을 요청합니다. 이를 쓰는 쪽이 실패할 수 있습니다. pip check는 추가 기능을 보지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n installed package(s) do not support this Python</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>이 Python을 지원하지 않는 설치된 패키지: %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>The interpreter is Python %1; pip would not install these versions again.</source>
        <comment>reason of a finding</comment>
        <translation>인터프리터는 Python %1입니다. pip는 이 버전들을 다시 설치하지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) name a URL, and the installed copy does not record it</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>URL을 지정한 요구 사항 %n개, 설치된 사본에 그 기록이 없음</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the installed copy is what was meant cannot be told from its files.</source>
        <comment>reason of a finding</comment>
        <translation>설치된 사본이 의도한 것인지는 파일만으로 알 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 %2 does not belong to %3 %4</source>
        <comment>title of a finding, %1 and %3 packages, %2 and %4 their versions, %5 version specifiers such as ==2.4.*</comment>
        <translation>%1 %2: %3 %4에 맞지 않는 버전</translation>
    </message>
    <message>
        <source>By the table of its makers, %1 %5 belongs to this version of %3. A wrong pair installs and then fails to import.</source>
        <comment>reason of a finding, %1 and %3 packages, %2 and %4 their versions, %5 version specifiers such as ==2.4.*</comment>
        <translation>제작자의 표에 따르면 이 %3 버전에는 %1 %5이(가) 맞습니다. 맞지 않는 조합은 설치되더라도 import에 실패합니다.</translation>
    </message>
    <message>
        <source>Ask for %1 in a version that matches %5.</source>
        <comment>advice of a finding, %1 and %3 packages, %2 and %4 their versions, %5 version specifiers such as ==2.4.*</comment>
        <translation>%5에 맞는 버전의 %1을(를) 요청하세요.</translation>
    </message>
    <message>
        <source>%1 and %2 are reported not to work together</source>
        <comment>title of a finding, %1 and %2 package and version</comment>
        <translation>함께 동작하지 않는다고 보고됨: %1, %2</translation>
    </message>
    <message>
        <source>The knowledge in use lists this pair.</source>
        <comment>reason of a finding, %1 and %2 package and version</comment>
        <translation>사용 중인 지식 베이스에 이 조합이 있습니다.</translation>
    </message>
    <message>
        <source>%1, extra %2, requires %3, which is not installed</source>
        <comment>%1 package and version, %2 name of an extra, %3 a requirement</comment>
        <translation>%1의 추가 기능 %2의 요구 사항 %3: 설치되어 있지 않음</translation>
    </message>
    <message>
        <source>%1, extra %2, requires %3; installed: %4</source>
        <comment>%1 package and version, %2 name of an extra, %3 a requirement, %4 a version</comment>
        <translation>%1의 추가 기능 %2의 요구 사항: %3, 설치됨: %4</translation>
    </message>
    <message>
        <source>%1 requires %3, and %5 has no extra named %4</source>
        <comment>%1 package and version, %3 a requirement such as name[extra], %4 the extra, %5 package and version</comment>
        <translation>%1의 요구 사항: %3, %5에 없는 추가 기능: %4</translation>
    </message>
    <message>
        <source>%1 %2 requires Python %3</source>
        <comment>%1 package, %2 its version, %3 version specifiers such as &gt;=3.8</comment>
        <translation>%1 %2의 요구 사항: Python %3</translation>
    </message>
    <message>
        <source>%1 requires %2 from a URL; installed: %3</source>
        <comment>%1 and %3 package and version, %2 package</comment>
        <translation>%1의 요구 사항: URL로 지정된 %2, 설치됨: %3</translation>
    </message>
    <message>
        <source>libcuda.so.1 is there</source>
        <comment>title of a passed check</comment>
        <translation>libcuda.so.1이 있습니다</translation>
    </message>
    <message>
        <source>Looks for the driver&apos;s library outside the compat folder.</source>
        <comment>documentation of a rule</comment>
        <translation>compat 폴더 밖에서 드라이버 라이브러리를 찾습니다.</translation>
    </message>
    <message>
        <source>libcuda.so.1 is missing</source>
        <comment>title of a finding</comment>
        <translation>libcuda.so.1이 없습니다</translation>
    </message>
    <message>
        <source>This is normal: the driver is mounted in when the container starts with the NVIDIA runtime, and a machine without a GPU has none.</source>
        <comment>reason of a finding</comment>
        <translation>정상입니다. 드라이버는 NVIDIA 런타임으로 컨테이너를 시작할 때 마운트되며 GPU가 없는 기기에는 없습니다.</translation>
    </message>
    <message>
        <source>%1 %2: &quot;%3&quot; cannot be read</source>
        <comment>%1 package, %2 its version, %3 text of a requirement</comment>
        <translation>%1 %2: &quot;%3&quot;, 읽을 수 없음</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>cases of a finding that are not listed</comment>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), folders or lines could not be read</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>읽지 못한 파일, 폴더 또는 줄: %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <comment>%1 path</comment>
        <translation>%1: 존재하지 않습니다</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; cannot be read</source>
        <comment>%1 path, %2 a line of the file</comment>
        <translation>%1: &quot;%2&quot;, 읽을 수 없음</translation>
    </message>
    <message>
        <source>%1 leads to %2, which does not exist</source>
        <comment>%1 path, %2 path</comment>
        <translation>%1이(가) 가리키는 %2: 존재하지 않습니다</translation>
    </message>
    <message>
        <source>%1 and what follows it was not searched for packages: there are too many folders</source>
        <comment>%1 path</comment>
        <translation>%1 및 그 뒤의 항목에서는 패키지를 찾지 않았습니다. 폴더가 너무 많습니다</translation>
    </message>
    <message>
        <source>Reads METADATA as UTF-8 without NUL bytes, which core metadata requires.</source>
        <comment>documentation of a rule</comment>
        <translation>핵심 메타데이터 규격대로 METADATA를 NUL 바이트가 없는 UTF-8로 읽습니다.</translation>
    </message>
    <message>
        <source>Looks for metadata of no valid name, such as &quot;~umpy&quot;, which an interrupted pip run leaves.</source>
        <comment>documentation of a rule</comment>
        <translation>중단된 pip가 남기는, &quot;~umpy&quot;처럼 이름이 올바르지 않은 메타데이터를 찾습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n METADATA file(s) hold NUL bytes</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>NUL 바이트가 들어 있는 METADATA: %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>They were read, and everything in them counts; a file that was damaged on the disk looks like this.</source>
        <comment>reason of a finding</comment>
        <translation>내용은 모두 읽었고 셉니다. 디스크에서 손상된 파일이 이렇게 보입니다.</translation>
    </message>
    <message>
        <source>%1 is empty, or lacks a name or a version</source>
        <comment>%1 path of a file</comment>
        <translation>%1: 비어 있거나 이름 또는 버전이 없음</translation>
    </message>
    <message>
        <source>%1 holds NUL bytes</source>
        <comment>%1 path of a file</comment>
        <translation>%1: NUL 바이트가 있음</translation>
    </message>
    <message>
        <source>%1: this virtual environment also uses the packages of the Python in %2, which is not in the opened folder</source>
        <comment>%1 path of pyvenv.cfg, %2 a folder</comment>
        <translation>%1: 이 가상 환경은 %2에 있는 Python의 패키지도 사용하지만, 연 폴더 안에 없습니다</translation>
    </message>
    <message>
        <source>%1 is nothing that pip %2 can read; pip before 24.1 could</source>
        <comment>%1 text of a line, %2 version of pip</comment>
        <translation>%1을(를) pip %2은(는) 읽을 수 없습니다. 24.1 이전의 pip는 읽을 수 있습니다</translation>
    </message>
    <message>
        <source>%1 uses an option in a way that pip refuses</source>
        <comment>%1 text of a line</comment>
        <translation>%1은(는) pip가 거부하는 방식으로 옵션을 씁니다</translation>
    </message>
    <message>
        <source>The file is not UTF-8, and neither a byte order mark nor a coding line says so</source>
        <comment>a case of a finding</comment>
        <translation>파일이 UTF-8이 아닌데, 이를 알리는 바이트 순서 표시도 coding 줄도 없습니다</translation>
    </message>
    <message>
        <source>%1 leads back to a file that includes this one</source>
        <comment>%1 text of a line</comment>
        <translation>%1은(는) 이 파일을 포함하는 파일로 되돌아갑니다</translation>
    </message>
    <message>
        <source>%1 is not fetched, but pip reads it as a constraint file</source>
        <comment>%1 a URL</comment>
        <translation>%1은(는) 가져오지 않지만, pip는 제약 파일로 읽습니다</translation>
    </message>
    <message>
        <source>%1 is not read: the constraint files are more than 1,000 or larger than 64 MiB</source>
        <comment>%1 path</comment>
        <translation>%1은(는) 읽지 않습니다. 제약 파일이 1,000개 또는 합계 64 MiB를 넘습니다</translation>
    </message>
    <message>
        <source>%1 has a line that is not read: it is longer than %2 bytes</source>
        <comment>%1 path, %2 a number</comment>
        <translation>%1에 읽지 않는 줄이 있습니다. %2바이트보다 깁니다</translation>
    </message>
    <message>
        <source>%1 is read in part: the constraint files have more than %2 lines</source>
        <comment>%1 path, %2 a number</comment>
        <translation>%1은(는) 일부만 읽습니다. 제약 파일이 %2줄을 넘습니다</translation>
    </message>
    <message>
        <source>%1: pip reads nothing of it, because %2 is there twice</source>
        <comment>%1 path of a pip.conf, %2 a section or a key</comment>
        <translation>%1: %2이(가) 두 번 있어 pip는 이 파일을 전혀 읽지 않습니다</translation>
    </message>
</context>
<context>
    <name>Index</name>
    <message>
        <source>%1 was not asked: nobody agreed to that yet.</source>
        <comment>%1 is an address</comment>
        <translation>%1에는 묻지 않았습니다. 아직 동의가 없습니다.</translation>
    </message>
    <message>
        <source>The host name of %1 is not known.</source>
        <comment>%1 is an address</comment>
        <translation>호스트 이름을 찾을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>No connection to %1: %2</source>
        <comment>%1 is an address, %2 a reason</comment>
        <translation>연결할 수 없음: %1: %2</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <comment>%1 is an address</comment>
        <translation>제시간에 응답하지 않았습니다: %1</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2</source>
        <comment>%1 is an address, %2 a reason</comment>
        <translation>안전하게 연결할 수 없음: %1: %2</translation>
    </message>
    <message>
        <source>The proxy gives no connection to %1: %2</source>
        <comment>%1 is an address, %2 a reason</comment>
        <translation>프록시를 거쳐 연결할 수 없음: %1: %2</translation>
    </message>
    <message>
        <source>%1 refuses access without a valid login (status %2).</source>
        <comment>%1 is an address, %2 a number</comment>
        <translation>유효한 로그인 없이는 접근을 거부합니다(상태 %2): %1</translation>
    </message>
    <message>
        <source>Nothing is at %1</source>
        <comment>%1 is an address</comment>
        <translation>여기에는 아무것도 없습니다: %1</translation>
    </message>
    <message>
        <source>Offline, and not in the cache: %1</source>
        <comment>%1 is an address</comment>
        <translation>오프라인이며 캐시에도 없습니다: %1</translation>
    </message>
    <message>
        <source>The server gives no parts of files: METADATA needs all of %1</source>
        <comment>%1 is the address of a wheel</comment>
        <translation>서버가 파일의 일부만 주지 않습니다. METADATA를 읽으려면 전체가 필요합니다: %1</translation>
    </message>
    <message>
        <source>METADATA cannot be read: %1</source>
        <comment>%1 is the address of a wheel</comment>
        <translation>METADATA를 읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>This is no page of a package index: %1</source>
        <comment>%1 is an address</comment>
        <translation>패키지 인덱스의 페이지가 아닙니다: %1</translation>
    </message>
    <message>
        <source>This is not what the index promised, its hash differs: %1</source>
        <comment>%1 is an address</comment>
        <translation>인덱스가 알린 내용과 해시가 다릅니다: %1</translation>
    </message>
    <message>
        <source>Over the limit of %2 bytes: %1</source>
        <comment>%1 is an address, %2 a number</comment>
        <translation>한도 %2바이트를 넘습니다: %1</translation>
    </message>
    <message>
        <source>The server answers with status %2: %1</source>
        <comment>%1 is an address, %2 a number</comment>
        <translation>서버가 상태 %2로 응답합니다: %1</translation>
    </message>
    <message>
        <source>This address leads elsewhere in a way that is not safe: %1</source>
        <comment>%1 is an address</comment>
        <translation>이 주소는 안전하지 않은 곳으로 넘어갑니다: %1</translation>
    </message>
    <message>
        <source>The answer is cut or damaged: %1</source>
        <comment>%1 is an address</comment>
        <translation>응답이 잘렸거나 손상되었습니다: %1</translation>
    </message>
    <message>
        <source>No package index is configured.</source>
        <translation>설정된 패키지 인덱스가 없습니다.</translation>
    </message>
    <message>
        <source>The index of the demo does not have this package: %1</source>
        <comment>%1 is a package</comment>
        <translation>데모의 인덱스에는 이 패키지가 없습니다: %1</translation>
    </message>
    <message>
        <source>Cancelled before the answer came: %1</source>
        <comment>%1 is an address</comment>
        <translation>응답 전에 취소했습니다: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <comment>%1 is a path, %2 the system&apos;s reason</comment>
        <translation>%1을(를) 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>An index is asked once it is named: with --index-url, or as index-url in pip&apos;s configuration.</source>
        <translation>인덱스는 지정하면 사용합니다: --index-url 또는 pip 설정의 index-url.</translation>
    </message>
    <message>
        <source>Name an index with --index-url to look it up.</source>
        <translation>--index-url로 인덱스를 지정하면 찾아볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Ask once without --offline; the answer is then kept.</source>
        <translation>한 번 --offline 없이 실행하면 응답이 보관됩니다.</translation>
    </message>
    <message>
        <source>--allow-wheel-download permits to fetch whole wheels.</source>
        <translation>--allow-wheel-download로 휠 전체를 내려받도록 허용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Check the address: that of an index mostly ends in /simple/. A login page in between looks like this, too.</source>
        <translation>주소를 확인하십시오. 인덱스 주소는 대개 /simple/로 끝납니다. 중간의 로그인 페이지도 이렇게 보입니다.</translation>
    </message>
    <message>
        <source>A proxy or mirror in between may change or cut answers: try another way.</source>
        <translation>중간의 프록시나 미러가 응답을 바꾸거나 자를 수 있습니다. 다른 경로로 시도하십시오.</translation>
    </message>
    <message>
        <source>Check its spelling and the network. Behind a proxy, set https_proxy, or proxy in pip&apos;s configuration.</source>
        <translation>철자와 네트워크를 확인하십시오. 프록시를 쓰면 https_proxy 또는 pip 설정의 proxy를 지정합니다.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>네트워크를 확인한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Where a company inspects connections, name its certificate file: cert in pip&apos;s configuration, or SSL_CERT_FILE.</source>
        <translation>회사에서 연결을 검사하면 그 인증서 파일을 지정합니다: pip 설정의 cert 또는 SSL_CERT_FILE.</translation>
    </message>
    <message>
        <source>Check the address and login of the proxy: https_proxy, or proxy in pip&apos;s configuration.</source>
        <translation>프록시의 주소와 로그인을 확인하십시오: https_proxy 또는 pip 설정의 proxy.</translation>
    </message>
    <message>
        <source>Put user and password into ~/.netrc or the address of the index. A keyring is not asked.</source>
        <translation>사용자와 암호를 ~/.netrc나 인덱스 주소에 적으십시오. 키링은 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>%1 asked, %2 waiting</source>
        <comment>numbers of requests to an index</comment>
        <translation>%1건 응답, %2건 대기</translation>
    </message>
    <message>
        <source>The certificate of %1 is not checked: pip&apos;s configuration trusts this host.</source>
        <comment>%1 is a host</comment>
        <translation>이 호스트의 인증서는 확인하지 않습니다. pip 설정이 신뢰합니다: %1</translation>
    </message>
    <message>
        <source>Ask %1 for versions? Only package names are sent.</source>
        <comment>%1 is a host</comment>
        <translation>버전을 물어볼까요? 패키지 이름만 보냅니다: %1</translation>
    </message>
    <message>
        <source>This environment asks for the index %1. To use it, too: --use-environment-index</source>
        <comment>%1 is an address</comment>
        <translation>이 환경은 인덱스 %1을(를) 요청합니다. 함께 사용하려면: --use-environment-index</translation>
    </message>
    <message>
        <source>Assumes that %1 %2 requires nothing: only its build would tell.</source>
        <comment>%1 is a package, %2 a version</comment>
        <translation>요구 사항이 없다고 가정합니다. 빌드해야만 알 수 있습니다: %1 %2</translation>
    </message>
    <message>
        <source>Assumes that %1 %2 requires %3: only its build would tell.</source>
        <comment>%1 is a package, %2 a version, %3 requirements</comment>
        <translation>%1 %2의 요구 사항을 %3(으)로 가정합니다. 빌드해야만 알 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 was not asked: this program&apos;s part for the network does not load (%2).</source>
        <comment>%1 is an address, %2 a reason</comment>
        <translation>%1에 묻지 않았습니다. 이 프로그램의 네트워크 부분을 불러올 수 없습니다(%2).</translation>
    </message>
    <message>
        <source>Install the program anew: it needs its lib/constrictor/network.so and Qt&apos;s network library.</source>
        <translation>프로그램을 다시 설치하세요. lib/constrictor/network.so와 Qt 네트워크 라이브러리가 필요합니다.</translation>
    </message>
    <message>
        <source>The certificate is that of another host: check the address of the index. A login page in between looks like this, too.</source>
        <translation>인증서가 다른 호스트의 것입니다. 인덱스 주소를 확인하십시오. 중간의 로그인 페이지도 이렇게 보입니다.</translation>
    </message>
    <message>
        <source>The index is incomplete or damaged here: tell those who run it, or name another index.</source>
        <translation>인덱스의 이 부분이 빠졌거나 손상되었습니다. 운영자에게 알리거나 다른 인덱스를 지정하십시오.</translation>
    </message>
    <message>
        <source>The server is busy or faulty: try again later.</source>
        <translation>서버가 바쁘거나 장애가 있습니다. 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>If you trust the address that it leads to, name that one.</source>
        <translation>이동한 주소를 신뢰한다면 그 주소를 지정하십시오.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>경로와 접근 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <comment>%1 is a host</comment>
        <translation>%1에 문의</translation>
    </message>
    <message>
        <source>Name one as index-url in pip&apos;s configuration, then try again.</source>
        <translation>pip 설정에 index-url로 지정한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Whole wheels are not fetched from the window.</source>
        <translation>이 창에서는 휠 전체를 가져오지 않습니다.</translation>
    </message>
    <message>
        <source>Allow the index to be asked; the answer is then kept.</source>
        <translation>인덱스에 묻도록 허용하면 답이 저장됩니다.</translation>
    </message>
    <message>
        <source>This page does not say when its files were uploaded: %1</source>
        <comment>%1 is an address</comment>
        <translation>이 페이지는 파일이 업로드된 시각을 알려 주지 않습니다: %1</translation>
    </message>
    <message>
        <source>To plan as of a day, name an index that says so. pip stops at this one, too.</source>
        <translation>특정 날짜를 기준으로 계획하려면 이를 알려 주는 인덱스를 지정하십시오. pip도 이 인덱스에서는 멈춥니다.</translation>
    </message>
</context>
<context>
    <name>IndexState</name>
    <message>
        <source>Index: part of the demo</source>
        <translation>인덱스: 데모에 포함됨</translation>
    </message>
    <message>
        <source>Index: not asked yet</source>
        <translation>인덱스: 아직 문의하지 않음</translation>
    </message>
    <message>
        <source>Index: off</source>
        <translation>인덱스: 끔</translation>
    </message>
    <message>
        <source>Index: allowed</source>
        <translation>인덱스: 허용됨</translation>
    </message>
    <message>
        <source>Index: online</source>
        <translation>인덱스: 온라인</translation>
    </message>
    <message>
        <source>Index: not reachable, using the cache</source>
        <translation>인덱스: 연결할 수 없음, 캐시 사용</translation>
    </message>
    <message>
        <source>Index: not reachable</source>
        <translation>인덱스: 연결할 수 없음</translation>
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
    <name>Plan</name>
    <message>
        <source>Lock edits</source>
        <translation>잠금 수정</translation>
    </message>
    <message>
        <source>Packages that change</source>
        <translation>바뀌는 패키지</translation>
    </message>
    <message>
        <source>New packages</source>
        <translation>새 패키지</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Command, after the edits</source>
        <translation>수정 후의 명령</translation>
    </message>
    <message>
        <source>What pip %1 would do today (predicted)</source>
        <translation>지금 그대로 pip %1을(를) 실행하면(예측)</translation>
    </message>
    <message>
        <source>Lock edits: at least %1</source>
        <translation>잠금 수정: 최소 %1개</translation>
    </message>
    <message>
        <source>Lock edits: at least %1, at most %2</source>
        <translation>잠금 수정: 최소 %1개, 최대 %2개</translation>
    </message>
    <message>
        <source>The search needed more memory than it may take.</source>
        <translation>탐색에 필요한 메모리가 한도를 넘었습니다.</translation>
    </message>
    <message>
        <source>These packages could not be looked up: %1</source>
        <comment>%1 is a list of package names</comment>
        <translation>다음 패키지를 조회할 수 없었습니다: %1</translation>
    </message>
    <message>
        <source>A line of the request is not a requirement.</source>
        <translation>요청에 요구 사항으로 읽을 수 없는 줄이 있습니다.</translation>
    </message>
    <message>
        <source>The plan that was found did not pass the second check. This is a fault of this program.</source>
        <translation>찾은 계획이 두 번째 검사를 통과하지 못했습니다. 이 프로그램의 결함입니다.</translation>
    </message>
    <message>
        <source>Not even an empty environment could have it.</source>
        <translation>빈 환경에서도 설치할 수 없습니다.</translation>
    </message>
    <message>
        <source>Installed packages without a fitting release stand in the way: %1</source>
        <comment>%1 is a list of package names</comment>
        <translation>맞는 릴리스가 없는 설치된 패키지가 막고 있습니다: %1</translation>
    </message>
    <message>
        <source>in every version</source>
        <comment>of a package</comment>
        <translation>의 모든 버전</translation>
    </message>
    <message>
        <source>%1 and newer</source>
        <comment>%1 is a version</comment>
        <translation>%1 이상</translation>
    </message>
    <message>
        <source>%1 and older</source>
        <comment>%1 is a version</comment>
        <translation>%1 이하</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>%1 and %2 are versions</comment>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source> %1 %2 would fit, but there is only its source archive: its requirements are unknown.</source>
        <comment>starts with a blank; %1 is a package, %2 a version</comment>
        <translation> 맞는 것은 %1 %2이지만 소스 아카이브뿐이어서 요구 사항을 알 수 없습니다.</translation>
    </message>
    <message>
        <source> %1 %2 would fit, but it is for another Python.</source>
        <comment>starts with a blank; %1 is a package, %2 a version</comment>
        <translation> 맞는 것은 %1 %2이지만 다른 Python용입니다.</translation>
    </message>
    <message>
        <source> %1 %2 would fit, but it has no wheel for this platform.</source>
        <comment>starts with a blank; %1 is a package, %2 a version</comment>
        <translation> 맞는 것은 %1 %2이지만 이 플랫폼용 휠이 없습니다.</translation>
    </message>
    <message>
        <source> No release of %1 fits that.</source>
        <comment>starts with a blank; %1 is a package</comment>
        <translation> 여기에 맞는 릴리스가 없습니다: %1</translation>
    </message>
    <message>
        <source>%1 %2 requires %3 from an address of its own: nothing can meet that.</source>
        <comment>%1 is a package, %2 versions, %3 a requirement</comment>
        <translation>%1 %2의 요구 사항: 자체 주소의 %3. 이를 충족할 수 있는 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1 %2 requires %3.</source>
        <comment>%1 is a package, %2 versions, %3 a requirement</comment>
        <translation>%1 %2의 요구 사항: %3</translation>
    </message>
    <message>
        <source>%1, line %2, locks %3.</source>
        <comment>%1 is a file, %3 a requirement</comment>
        <translation>%1의 %2번째 줄이 잠그는 것: %3</translation>
    </message>
    <message>
        <source>Already installed: nothing to do</source>
        <translation>이미 설치됨: 할 일 없음</translation>
    </message>
    <message>
        <source>Installs as it is: no lock edit needed</source>
        <translation>그대로 설치 가능: 잠금 수정 불필요</translation>
    </message>
    <message numerus="yes">
        <source>%n lock edits make this installable</source>
        <translation>
            <numerusform>잠금 수정 %n개로 설치할 수 있습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock edits work; whether fewer would do is not proved</source>
        <translation>
            <numerusform>잠금 수정 %n개로 가능합니다. 더 적게도 되는지는 증명되지 않았습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>No set of lock edits makes this installable</source>
        <translation>잠금을 어떻게 수정해도 설치할 수 없습니다</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>결정되지 않음</translation>
    </message>
    <message>
        <source>No smaller set exists among the versions known here.</source>
        <translation>여기서 알려진 버전 중에는 더 작은 조합이 없습니다.</translation>
    </message>
    <message>
        <source>Fewer than %1 is impossible.</source>
        <comment>%1 is a number of lock edits</comment>
        <translation>%1개 미만은 불가능합니다.</translation>
    </message>
    <message>
        <source>You ask for %1.</source>
        <comment>%1 is a requirement</comment>
        <translation>요청: %1</translation>
    </message>
    <message>
        <source>You ask for this wheel of %1.</source>
        <translation>요청: %1의 이 휠</translation>
    </message>
    <message>
        <source>%1 is installed and has to stay.</source>
        <translation>설치되어 있고 남아야 하는 패키지: %1</translation>
    </message>
    <message>
        <source>%1 is installed as %2.</source>
        <comment>%2 is a version</comment>
        <translation>설치된 패키지: %1 %2</translation>
    </message>
    <message>
        <source>%1 and %2 are known not to work together.</source>
        <comment>%1 and %2 are requirements</comment>
        <translation>함께 작동하지 않는다고 알려진 조합: %1, %2</translation>
    </message>
    <message>
        <source>The requirements of %1 %2 cannot be read or met.</source>
        <comment>%1 is a package, %2 versions</comment>
        <translation>%1 %2의 요구 사항은 읽거나 충족할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 %2 is a pre-release or yanked, and nothing asks for such a one.</source>
        <comment>%1 is a package, %2 versions</comment>
        <translation>사전 릴리스이거나 철회된 릴리스이며 이를 요청하는 것이 없음: %1 %2</translation>
    </message>
    <message>
        <source>pip then looks at %1, which has an unmet requirement already.</source>
        <translation>그러면 pip이 이미 충족되지 않은 요구 사항이 있는 패키지를 살펴봅니다: %1</translation>
    </message>
    <message>
        <source>You ask for a newer %1.</source>
        <translation>더 새로운 버전을 요청한 패키지: %1</translation>
    </message>
    <message>
        <source>So the lock of %1 has to move.</source>
        <translation>따라서 %1의 잠금을 바꿔야 합니다.</translation>
    </message>
    <message>
        <source>So %1 cannot keep its version.</source>
        <translation>따라서 버전을 유지할 수 없는 패키지: %1</translation>
    </message>
    <message>
        <source>So at least one of these locks has to move: %1</source>
        <translation>따라서 다음 잠금 중 적어도 하나를 바꿔야 합니다: %1</translation>
    </message>
    <message>
        <source>So at least one of these has to change: %1</source>
        <translation>따라서 다음 중 적어도 하나가 바뀌어야 합니다: %1</translation>
    </message>
    <message>
        <source>upgrade</source>
        <translation>업그레이드</translation>
    </message>
    <message>
        <source>downgrade</source>
        <translation>다운그레이드</translation>
    </message>
    <message>
        <source>other build</source>
        <translation>다른 빌드</translation>
    </message>
    <message>
        <source>new</source>
        <translation>새 패키지</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>%1 %2 is a pre-release.</source>
        <translation>사전 릴리스: %1 %2</translation>
    </message>
    <message>
        <source>%1 %2 was yanked by its makers.</source>
        <translation>제작자가 철회한 릴리스: %1 %2</translation>
    </message>
    <message>
        <source>%1 %2 is newer, but there is only its source archive.</source>
        <translation>더 새로운 %1 %2은(는) 소스 아카이브뿐입니다.</translation>
    </message>
    <message>
        <source>%1 %2 is newer, but it is for another Python.</source>
        <translation>더 새로운 %1 %2은(는) 다른 Python용입니다.</translation>
    </message>
    <message>
        <source>No release that was looked at asks for the pre-releases left out.</source>
        <translation>살펴본 릴리스 중 제외된 사전 릴리스를 요청하는 것은 없습니다.</translation>
    </message>
    <message>
        <source>pip has nothing to do.</source>
        <translation>pip이 할 일이 없습니다.</translation>
    </message>
    <message>
        <source>pip installs it.</source>
        <translation>pip이 설치합니다.</translation>
    </message>
    <message numerus="yes">
        <source>pip installs it and breaks %n requirements.</source>
        <translation>
            <numerusform>pip이 설치하지만 요구 사항 %n개가 깨집니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>pip refuses: it finds no versions that fit.</source>
        <translation>pip이 거부합니다: 맞는 버전 조합을 찾지 못합니다.</translation>
    </message>
    <message>
        <source>What pip does is not known.</source>
        <translation>pip의 동작을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <comment>%1 is a conclusion, %2 the numbers of its reasons</comment>
        <translation>%1 (근거: %2)</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>대안</translation>
    </message>
    <message>
        <source>%1 %2 requires, by version, %3.</source>
        <comment>%1 is a package, %2 versions, %3 a list of requirements</comment>
        <translation>%1 %2의 버전별 요구 사항: %3</translation>
    </message>
    <message>
        <source>%1 %2 is installed and has to stay; no other release of it could take its place.</source>
        <comment>%1 is a package, %2 a version</comment>
        <translation>%1 %2: 설치되어 있고 남아야 하며, 대신할 다른 릴리스가 없습니다.</translation>
    </message>
    <message>
        <source>%1 goes back from %2 to %3 only because older releases ask for less: see that it works.</source>
        <translation>%1: 이전 릴리스의 요구 사항이 더 느슨하다는 이유만으로 %2에서 %3(으)로 돌아갑니다. 동작을 확인하세요.</translation>
    </message>
    <message>
        <source>no lock edit</source>
        <translation>잠금 수정 없음</translation>
    </message>
    <message>
        <source>As few, but others: %1</source>
        <comment>%1 is like: 2 lock edits (a, b)</comment>
        <translation>같은 개수의 다른 조합: %1</translation>
    </message>
    <message>
        <source>With %1 %2, no older one: %3</source>
        <comment>%1 is a package, %2 a version, %3 like: 2 lock edits (a, b)</comment>
        <translation>이전 버전으로 돌아가지 않고 %1 %2을(를) 쓰는 경우: %3</translation>
    </message>
    <message>
        <source>With the newer %1 %2: %3</source>
        <comment>%1 is a package, %2 a version, %3 like: 2 lock edits (a, b)</comment>
        <translation>더 새로운 %1 %2을(를) 쓰는 경우: %3</translation>
    </message>
    <message>
        <source>Not what you asked for, but %1 %2: %3</source>
        <comment>%1 is a package, %2 a version, %3 like: 2 lock edits (a, b)</comment>
        <translation>요청과 다르지만 %1 %2을(를) 쓰는 경우: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>%1 is a list of requirements</comment>
        <translation>
            <numerusform>%1 외 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock edits (%1)</source>
        <comment>%1 is a list of package names</comment>
        <translation>
            <numerusform>잠금 수정 %n개(%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>The time was over before a set of lock edits was found. %1</source>
        <comment>%1 is what is known so far, a sentence</comment>
        <translation>잠금 수정 조합을 찾기 전에 시간이 끝났습니다. %1</translation>
    </message>
    <message>
        <source>Stopped before a set of lock edits was found. %1</source>
        <comment>%1 is what is known so far, a sentence</comment>
        <translation>잠금 수정 조합을 찾기 전에 중지했습니다. %1</translation>
    </message>
    <message>
        <source>Nothing holds %1 from now on.</source>
        <comment>%1 is a package</comment>
        <translation>앞으로 고정되지 않는 패키지: %1</translation>
    </message>
    <message>
        <source>What could not be looked up: the answer may be incomplete</source>
        <translation>조회하지 못한 것(답이 완전하지 않을 수 있음)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more (-v)</source>
        <translation>
            <numerusform>외 %n건(-v로 표시)</numerusform>
        </translation>
    </message>
    <message>
        <source>What pip prints then</source>
        <translation>그때 pip의 출력</translation>
    </message>
    <message>
        <source>It would build %1 %2 from its source archive; what that requires is unknown.</source>
        <translation>%1 %2을(를) 소스 아카이브에서 빌드하며, 그 요구 사항은 알 수 없습니다.</translation>
    </message>
    <message>
        <source>It would fetch what %1 %2 requires by address; that is not looked at here.</source>
        <translation>%1 %2이(가) 주소로 요구하는 것을 내려받으며, 여기서는 그 내용을 살피지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>no lock edit, %n packages change</source>
        <translation>
            <numerusform>잠금 수정 없음, 바뀌는 패키지 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, line %2: pip would follow %3 too; this plan does not.</source>
        <comment>%1 is a path, %3 an option such as --index-url</comment>
        <translation>%1, %2행: pip는 %3 옵션도 따르지만 이 계획은 따르지 않습니다.</translation>
    </message>
    <message>
        <source>The wheel of %1 %2 is for another platform: %3. Here is Python %4 on %5.</source>
        <comment>%3 tags such as cp39-cp39-win_amd64, %5 like: Ubuntu 24.04 LTS (x86_64)</comment>
        <translation>%1 %2 휠은 다른 플랫폼용입니다: %3. 여기는 %5의 Python %4입니다.</translation>
    </message>
    <message>
        <source>The wheel of %1 %2 requires Python %3. Here is Python %4.</source>
        <comment>%2 is a version, %3 like: &gt;=3.8,&lt;3.12</comment>
        <translation>%1 %2 휠은 Python %3을(를) 필요로 합니다. 여기는 Python %4입니다.</translation>
    </message>
    <message>
        <source>pip refuses: a wheel does not fit this Python or platform.</source>
        <translation>pip가 거부합니다: 이 Python이나 플랫폼에 맞지 않는 휠이 있습니다.</translation>
    </message>
    <message>
        <source>It depends on what is at an address, which is not looked at here.</source>
        <translation>주소에 있는 것에 달려 있으며, 여기서는 그 내용을 살피지 않습니다.</translation>
    </message>
    <message>
        <source>%1, line %2: pip takes %3 from that address alone; what is there is not looked at here.</source>
        <comment>%1 is a path, %3 a package</comment>
        <translation>%1, %2행: pip은 %3을(를) 그 주소에서만 가져오며, 여기서는 그 내용을 살피지 않습니다.</translation>
    </message>
    <message>
        <source>It would fetch %1 from the address in its constraint line; that is not looked at here.</source>
        <comment>%1 is a package</comment>
        <translation>제약 줄에 있는 주소에서 %1을(를) 내려받으며, 여기서는 그 내용을 살피지 않습니다.</translation>
    </message>
    <message>
        <source>It would fetch %1 from the address that is asked for; that is not looked at here.</source>
        <comment>%1 is a package</comment>
        <translation>요청한 주소에서 %1을(를) 내려받으며, 여기서는 그 내용을 살피지 않습니다.</translation>
    </message>
    <message>
        <source>pip cannot read the metadata of the installed %1 %2 and stops there: uninstall it first.</source>
        <comment>%1 is a package, %2 a version</comment>
        <translation>설치된 %1 %2의 메타데이터를 pip이 읽지 못해 거기서 멈춥니다. 먼저 제거하십시오.</translation>
    </message>
    <message>
        <source>pip refuses: it cannot read the metadata of what is installed: %1</source>
        <comment>%1 is a list of package names</comment>
        <translation>pip이 거부합니다. 설치된 패키지의 메타데이터를 읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>No line locks %1, whose lock you want to keep.</source>
        <comment>%1 is a package</comment>
        <translation>잠금을 유지하라고 지정한 %1을(를) 잠그는 줄이 없습니다.</translation>
    </message>
    <message>
        <source>%1, which may be removed, is not installed.</source>
        <comment>%1 is a package</comment>
        <translation>제거해도 된다고 지정한 %1이(가) 설치되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Locks that you keep stand in the way: %1</source>
        <comment>%1 is a list of package names</comment>
        <translation>유지하라고 지정한 잠금이 가로막고 있습니다: %1</translation>
    </message>
    <message>
        <source>%1, line %2, locks %3, and you keep that lock.</source>
        <comment>%1 is a file, %3 a requirement</comment>
        <translation>%1, %2행이 %3을(를) 잠그며, 이 잠금은 유지하도록 지정되어 있습니다.</translation>
    </message>
    <message>
        <source>Mend %1 first: pip does nothing while it cannot read that file.</source>
        <comment>%1 is the path of a constraint file</comment>
        <translation>먼저 %1을(를) 고치십시오. 이 파일을 읽을 수 없는 동안 pip는 아무것도 하지 않습니다.</translation>
    </message>
    <message>
        <source>pip refuses: it cannot read %1.</source>
        <comment>%1 is the path of a constraint file</comment>
        <translation>pip가 거부합니다: %1을(를) 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>pip refuses: it cannot read line %2 of %1.</source>
        <comment>%1 is the path of a constraint file</comment>
        <translation>pip가 거부합니다: %1의 %2행을 읽을 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>PlanBanner</name>
    <message>
        <source>Nothing is ruled out yet.</source>
        <translation>아직 배제된 것이 없습니다.</translation>
    </message>
    <message>
        <source>Stopped before a set was found</source>
        <translation>조합을 찾기 전에 중지했습니다</translation>
    </message>
    <message>
        <source>The environment changed since this plan</source>
        <translation>이 계획 이후 환경이 바뀌었습니다</translation>
    </message>
    <message>
        <source>Plan again to see what is true now.</source>
        <translation>다시 계획하면 지금 상태를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Looking for the smallest set of lock edits</source>
        <translation>잠금 수정의 최소 조합을 찾는 중</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n lock edit(s) cannot work.</source>
        <translation>
            <numerusform>잠금 수정 %n개보다 적게는 불가능합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) change, %1 are new, %2 stay as they are.</source>
        <comment>%1 and %2 are numbers of packages</comment>
        <translation>
            <numerusform>패키지 %n개가 바뀌고, %1개는 새 패키지이며, %2개는 그대로입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A set of %n lock edit(s) works. Checking whether fewer are enough.</source>
        <translation>
            <numerusform>잠금 수정 %n개로 가능합니다. 더 적어도 되는지 확인하는 중입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock edit(s) are the fewest. Looking for the fewest packages to change.</source>
        <translation>
            <numerusform>잠금 수정은 %n개가 최소입니다. 가장 적은 패키지 변경을 찾는 중입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not decided: no index is configured</source>
        <translation>판정 불가: 설정된 인덱스가 없습니다</translation>
    </message>
    <message>
        <source>Not decided: the index was not asked yet</source>
        <translation>판정 불가: 아직 인덱스에 문의하지 않았습니다</translation>
    </message>
    <message>
        <source>Not decided: the demo has a selection of packages only</source>
        <translation>판정 불가: 데모에는 일부 패키지만 있습니다</translation>
    </message>
    <message>
        <source>Not decided: %1 asks for a sign-in</source>
        <comment>%1 is a host</comment>
        <translation>판정 불가: %1에서 로그인을 요구합니다</translation>
    </message>
    <message>
        <source>Not decided: %1 gives METADATA only with the whole wheel</source>
        <comment>%1 is a host</comment>
        <translation>판정 불가: %1에서는 휠 전체를 받아야만 METADATA를 얻을 수 있습니다</translation>
    </message>
    <message>
        <source>Not decided: the index is not reachable</source>
        <translation>판정 불가: 인덱스에 연결할 수 없습니다</translation>
    </message>
    <message>
        <source>Until you agree, no request leaves this machine. Locks and files are unchanged.</source>
        <translation>동의하기 전에는 이 컴퓨터에서 요청이 나가지 않습니다. 잠금과 파일은 그대로입니다.</translation>
    </message>
    <message>
        <source>%1, as far as the cache knows</source>
        <comment>%1 is a verdict such as: 2 lock edits make this installable</comment>
        <translation>%1(캐시로 알 수 있는 범위)</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence that has no full stop yet</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>PlanRows</name>
    <message>
        <source>Upgrade</source>
        <translation>업그레이드</translation>
    </message>
    <message>
        <source>Downgrade</source>
        <translation>다운그레이드</translation>
    </message>
    <message>
        <source>Other build</source>
        <translation>다른 빌드</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새 패키지</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>제거됨</translation>
    </message>
    <message>
        <source>You asked for this version</source>
        <translation>요청한 버전입니다</translation>
    </message>
    <message>
        <source>Needed by %1 %2</source>
        <comment>%1 is a package, %2 versions</comment>
        <translation>%1 %2에 필요합니다</translation>
    </message>
    <message>
        <source>%1, was yanked by its makers</source>
        <comment>%1 is Upgrade, New, ...</comment>
        <translation>%1, 제작자가 철회한 릴리스</translation>
    </message>
    <message>
        <source>%1, a pre-release</source>
        <comment>%1 is Upgrade, New, ...</comment>
        <translation>%1, 사전 릴리스</translation>
    </message>
</context>
<context>
    <name>PlanWhy</name>
    <message>
        <source>Request</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>환경</translation>
    </message>
    <message>
        <source>Known combinations</source>
        <translation>알려진 조합</translation>
    </message>
    <message>
        <source>Why no lock edit can help</source>
        <translation>잠금 수정으로 해결할 수 없는 이유</translation>
    </message>
    <message numerus="yes">
        <source>Why %n lock edit(s) are needed, and why they are enough</source>
        <translation>
            <numerusform>잠금 수정 %n개가 필요하고 그것으로 충분한 이유</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why %n lock edit(s) work</source>
        <translation>
            <numerusform>잠금 수정 %n개로 가능한 이유</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
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
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <comment>beside the name of the page</comment>
        <translation>
            <numerusform>문제 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>계획</translation>
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
    <name>Reports</name>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
</context>
<context>
    <name>RequestFault</name>
    <message>
        <source>Use == for an exact version: %1</source>
        <translation>정확한 버전에는 ==을 사용합니다: %1</translation>
    </message>
    <message>
        <source>Write &gt;= and &lt;= this way: %1</source>
        <translation>&gt;=와 &lt;=는 이렇게 씁니다: %1</translation>
    </message>
</context>
<context>
    <name>RequestProblems</name>
    <message>
        <source>A path or an address names no package. Name the package and its version; a wheel of this machine is asked for with --wheel.</source>
        <translation>경로나 주소는 패키지 이름이 아닙니다. 패키지의 이름과 버전을 적으세요. 이 컴퓨터에 있는 휠은 --wheel로 요청합니다.</translation>
    </message>
    <message>
        <source>What an editable install (-e) requires is not known here. Name its requirements instead.</source>
        <translation>편집 가능 설치(-e)가 필요로 하는 것은 여기서 알 수 없습니다. 대신 그 요구 사항을 적으세요.</translation>
    </message>
    <message>
        <source>pip has no option &quot;%1&quot; here.</source>
        <translation>pip에는 여기에 쓸 수 있는 옵션이 없습니다: %1</translation>
    </message>
    <message>
        <source>A requirements file at an address is not fetched. Save it, and name the saved file.</source>
        <translation>주소에 있는 요구 사항 파일은 가져오지 않습니다. 저장한 뒤 그 파일을 지정하세요.</translation>
    </message>
    <message>
        <source>%1 includes itself.</source>
        <comment>%1 is a path</comment>
        <translation>자기 자신을 다시 포함하는 파일: %1</translation>
    </message>
    <message>
        <source>The file asks for no package.</source>
        <translation>이 파일에는 요청하는 패키지가 없습니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 is a path, %2 a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>%1 is a path, %3 a sentence</comment>
        <translation>%1, %2행: %3</translation>
    </message>
    <message>
        <source>The METADATA in this wheel is that of another one: %1</source>
        <comment>%1 is a package and its version</comment>
        <translation>이 휠의 METADATA는 다른 휠의 것입니다: %1</translation>
    </message>
    <message>
        <source>pip does not take the option &quot;%1&quot; like this.</source>
        <translation>pip는 옵션 &quot;%1&quot;을(를) 이런 형태로 받지 않습니다.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; pip cannot read it.</source>
        <translation>파일이 UTF-8이 아니어서 pip가 읽을 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>RequirementFaults</name>
    <message>
        <source>a variable such as python_version, or a quoted text</source>
        <translation>python_version 같은 변수 또는 따옴표로 묶은 글</translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation>닫는 따옴표</translation>
    </message>
    <message>
        <source>a comparison such as == or in</source>
        <translation>== 또는 in 같은 비교</translation>
    </message>
    <message>
        <source>&quot;and&quot;, &quot;or&quot; or the end</source>
        <translation>&quot;and&quot;, &quot;or&quot; 또는 끝</translation>
    </message>
    <message>
        <source>fewer parentheses</source>
        <translation>더 얕은 괄호</translation>
    </message>
    <message>
        <source>a version number</source>
        <translation>버전 번호</translation>
    </message>
    <message>
        <source>one of == != &lt;= &gt;= &lt; &gt; ~= ===</source>
        <translation>== != &lt;= &gt;= &lt; &gt; ~= === 가운데 하나</translation>
    </message>
    <message>
        <source>a version of at least two numbers</source>
        <translation>숫자가 둘 이상인 버전</translation>
    </message>
    <message>
        <source>a comma or the end</source>
        <translation>쉼표 또는 끝</translation>
    </message>
    <message>
        <source>the name of a package</source>
        <translation>패키지 이름</translation>
    </message>
    <message>
        <source>the name of an extra</source>
        <translation>엑스트라 이름</translation>
    </message>
    <message>
        <source>&quot;,&quot; or &quot;]&quot;</source>
        <translation>&quot;,&quot; 또는 &quot;]&quot;</translation>
    </message>
    <message>
        <source>a URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>a comparison such as ==, a semicolon or the end</source>
        <translation>== 같은 비교, 세미콜론 또는 끝</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a requirement: at its end, expected is %2.</source>
        <translation>&quot;%1&quot;은(는) 요구 사항이 아닙니다. 끝에 필요한 것: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a requirement: at character %2, before &quot;%3&quot;, expected is %4.</source>
        <translation>&quot;%1&quot;은(는) 요구 사항이 아닙니다. %2번째 글자 &quot;%3&quot; 앞에 필요한 것: %4.</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Shows what a container&apos;s constraint file locks, and changes only what must change.</source>
        <translation>컨테이너의 제약 파일이 무엇을 잠그는지 보여 주고, 꼭 필요한 것만 바꿉니다.</translation>
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
        <source>Write a picture of the window and leave</source>
        <translation>창의 그림을 저장하고 종료</translation>
    </message>
    <message>
        <source>Leave once the window is painted</source>
        <translation>창을 그린 다음 종료</translation>
    </message>
    <message>
        <source>Write pictures of every page and state and leave</source>
        <translation>모든 페이지와 상태의 그림을 저장하고 종료</translation>
    </message>
    <message>
        <source>Page to show: start, overview, packages or plan</source>
        <translation>보여 줄 페이지: start, overview, packages, plan</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;.</source>
        <translation>이 옵션은 없습니다: %1</translation>
    </message>
    <message>
        <source>This value is not possible: %1</source>
        <translation>사용할 수 없는 값: %1</translation>
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
        <source>A folder, demo:ngc-25.04, a package list or a constraint file</source>
        <translation>폴더, demo:ngc-25.04, 패키지 목록 또는 제약 파일</translation>
    </message>
</context>
<context>
    <name>constrictor::AboutDialog</name>
    <message>
        <source>About Constrictor</source>
        <translation>Constrictor 정보</translation>
    </message>
    <message>
        <source>See what a container locks, and change only what must change.</source>
        <translation>컨테이너가 무엇을 잠그는지 보고, 꼭 바꿔야 할 것만 바꿉니다.</translation>
    </message>
    <message>
        <source>License: MIT. Nothing that is opened is ever run.</source>
        <translation>라이선스: MIT. 연 것은 절대 실행하지 않습니다.</translation>
    </message>
    <message>
        <source>Built on Qt %1, QuaZip, simdjson and libxml2.</source>
        <translation>Qt %1, QuaZip, simdjson, libxml2를 사용합니다.</translation>
    </message>
</context>
<context>
    <name>constrictor::ActionFinder</name>
    <message>
        <source>Find an action</source>
        <translation>작업 찾기</translation>
    </message>
    <message>
        <source>Part of a name, e.g. scan</source>
        <translation>이름의 일부(예: 검사)</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>작업</translation>
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
    <message>
        <source>Clear the list</source>
        <translation>목록 지우기</translation>
    </message>
    <message>
        <source>Find an action...</source>
        <translation>작업 찾기...</translation>
    </message>
    <message>
        <source>Ask for a package</source>
        <translation>패키지 요청</translation>
    </message>
    <message>
        <source>Copy the pip command</source>
        <translation>pip 명령 복사</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>다음 일치 항목</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>이전 일치 항목</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>다음 창</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>이전 창</translation>
    </message>
    <message>
        <source>Report as Markdown...</source>
        <translation>보고서를 Markdown으로 저장...</translation>
    </message>
    <message>
        <source>Report as JSON...</source>
        <translation>보고서를 JSON으로 저장...</translation>
    </message>
    <message>
        <source>Report as SARIF...</source>
        <translation>보고서를 SARIF로 저장...</translation>
    </message>
    <message>
        <source>About Constrictor</source>
        <translation>Constrictor 정보</translation>
    </message>
    <message>
        <source>Package list or constraint file...</source>
        <translation>패키지 목록 또는 제약 파일...</translation>
    </message>
    <message>
        <source>Report as text...</source>
        <translation>보고서를 텍스트로 저장...</translation>
    </message>
</context>
<context>
    <name>constrictor::AskInvitation</name>
    <message>
        <source>Ask for a package</source>
        <translation>패키지 요청</translation>
    </message>
    <message>
        <source>The answer is the smallest set of lock edits that makes it installable, with its proof.</source>
        <translation>설치할 수 있게 하는 잠금 수정의 최소 조합을 증명과 함께 보여 줍니다.</translation>
    </message>
    <message>
        <source>Examples for this demo</source>
        <translation>이 데모의 예</translation>
    </message>
    <message>
        <source>Type a request</source>
        <translation>요청 입력</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <comment>%1 is a requirement</comment>
        <translation>요청: %1</translation>
    </message>
</context>
<context>
    <name>constrictor::BoundsLine</name>
    <message>
        <source>Lock edits: at least %1, at most %2</source>
        <translation>잠금 수정: 최소 %1개, 최대 %2개</translation>
    </message>
    <message>
        <source>Lock edits: at least %1</source>
        <translation>잠금 수정: 최소 %1개</translation>
    </message>
    <message>
        <source>ruled out</source>
        <translation>배제됨</translation>
    </message>
    <message>
        <source>works</source>
        <translation>가능</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>확인 중</translation>
    </message>
</context>
<context>
    <name>constrictor::CommandsView</name>
    <message>
        <source>After the lock edits, run this inside the container.</source>
        <translation>잠금을 수정한 뒤 컨테이너 안에서 실행합니다.</translation>
    </message>
    <message>
        <source>Run this inside the container.</source>
        <translation>컨테이너 안에서 실행합니다.</translation>
    </message>
    <message>
        <source>There is nothing to run.</source>
        <translation>실행할 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of this file have to read:</source>
        <translation>
            <numerusform>이 파일의 %n개 줄을 다음과 같이 바꿉니다:</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>%1 is the title of a block of text</comment>
        <translation>복사: %1</translation>
    </message>
</context>
<context>
    <name>constrictor::CountTile</name>
    <message numerus="yes">
        <source>Problem(s)</source>
        <comment>word beside the count in %n</comment>
        <translation>
            <numerusform>문제</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Warning(s)</source>
        <comment>word beside the count in %n</comment>
        <translation>
            <numerusform>경고</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note(s)</source>
        <comment>word beside the count in %n</comment>
        <translation>
            <numerusform>참고</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>통과</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>constrictor::Dialog</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
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
    <name>constrictor::EvidenceViewer</name>
    <message>
        <source>Reading</source>
        <translation>읽는 중</translation>
    </message>
</context>
<context>
    <name>constrictor::Facts</name>
    <message>
        <source>Python %1</source>
        <translation>Python %1</translation>
    </message>
    <message>
        <source>CUDA %1</source>
        <translation>CUDA %1</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>패키지 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>잠금 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>This environment</source>
        <translation>이 환경</translation>
    </message>
    <message>
        <source>Opened as</source>
        <translation>연 방식</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>감지 근거</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>인터프리터</translation>
    </message>
    <message>
        <source>Constraint file</source>
        <translation>제약 파일</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>none: nothing is locked</source>
        <translation>없음: 잠긴 것이 없습니다</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>잠금</translation>
    </message>
    <message>
        <source>Not locked</source>
        <translation>잠기지 않음</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>설치되지 않음</translation>
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
    <name>constrictor::FindingCard</name>
    <message>
        <source>%1, opens in the browser</source>
        <translation>%1, 브라우저에서 열림</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Show what it is about: %1</source>
        <translation>자세히 보기: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>More actions: %1</source>
        <translation>다른 작업: %1</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>무시</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>그 밖에 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>보기: %1</translation>
    </message>
    <message>
        <source>Why this is shown: %1</source>
        <translation>표시되는 이유: %1</translation>
    </message>
    <message>
        <source>Why is this shown</source>
        <translation>이 항목이 표시되는 이유</translation>
    </message>
</context>
<context>
    <name>constrictor::IndexQuestion</name>
    <message>
        <source>This environment asks for it. The answer is remembered for this host.</source>
        <translation>이 환경이 지정한 인덱스입니다. 답은 이 호스트에 대해 기억됩니다.</translation>
    </message>
    <message>
        <source>The answer is remembered for this host.</source>
        <translation>답은 이 호스트에 대해 기억됩니다.</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>오프라인 유지</translation>
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
    <message>
        <source>No constraint file in %1</source>
        <translation>제약 파일이 없습니다: %1</translation>
    </message>
    <message>
        <source>/etc/pip/constraint.txt is not there and no setting names another file: nothing is locked. If you expected locks, check that the whole root of the container is what was opened.</source>
        <translation>/etc/pip/constraint.txt가 없고 다른 파일을 가리키는 설정도 없으므로 아무것도 잠겨 있지 않습니다. 잠금이 있어야 한다면 컨테이너의 루트 전체를 열었는지 확인하세요.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>보고서 저장</translation>
    </message>
    <message>
        <source>Report saved</source>
        <translation>보고서를 저장했습니다</translation>
    </message>
    <message>
        <source>It is in %1</source>
        <translation>저장 위치: %1</translation>
    </message>
    <message>
        <source>Open a package list or a constraint file</source>
        <translation>패키지 목록 또는 제약 파일 열기</translation>
    </message>
    <message>
        <source>Texts (*.txt *.in *.cfg);;All files (*)</source>
        <translation>텍스트 (*.txt *.in *.cfg);;모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>constrictor::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>이 메시지 닫기</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%n개 더</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>메시지 %n개 더</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>constrictor::OverviewPage</name>
    <message>
        <source>Ignored</source>
        <translation>무시한 항목</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 닫기</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 열기</translation>
    </message>
    <message>
        <source>This environment</source>
        <translation>이 환경</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>진단 결과</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>보고서 저장</translation>
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
    <message>
        <source>Unmet: %1</source>
        <comment>a requirement that is not met; %1 is a package</comment>
        <translation>충족되지 않음: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>sentences</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>최신</translation>
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
    <message>
        <source>Unmet</source>
        <translation>충족되지 않음</translation>
    </message>
</context>
<context>
    <name>constrictor::PlanModel</name>
    <message>
        <source>%1: %2</source>
        <comment>%1 is a part of the plan, %2 a number of rows</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Lock edits</source>
        <translation>잠금 수정</translation>
    </message>
    <message>
        <source>Packages that change</source>
        <translation>바뀌는 패키지</translation>
    </message>
    <message>
        <source>New packages</source>
        <translation>새 패키지</translation>
    </message>
    <message>
        <source>Locks that exclude the request</source>
        <translation>요청과 함께 성립할 수 없는 잠금</translation>
    </message>
    <message>
        <source>Installed packages in the way</source>
        <translation>막고 있는 설치된 패키지</translation>
    </message>
    <message>
        <source>Unmet before, left as it is</source>
        <translation>이전부터 충족되지 않아 그대로 둔 것</translation>
    </message>
    <message>
        <source>Unaffected</source>
        <translation>영향 없음</translation>
    </message>
    <message>
        <source>none</source>
        <comment>there are no rows in this part of the plan</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>keep their version</source>
        <translation>버전 유지</translation>
    </message>
    <message>
        <source>No release of it fits</source>
        <translation>맞는 릴리스가 없습니다</translation>
    </message>
    <message>
        <source>requires %1</source>
        <comment>%1 is a requirement</comment>
        <translation>필요로 함: %1</translation>
    </message>
    <message>
        <source>%1, lock moves from %2 to %3</source>
        <translation>%1, 잠금이 %2에서 %3(으)로 바뀝니다</translation>
    </message>
    <message>
        <source>%1, lock moves from %2 to %3, %4</source>
        <comment>%4 is the reason</comment>
        <translation>%1, 잠금이 %2에서 %3(으)로 바뀝니다, %4</translation>
    </message>
    <message>
        <source>%1, %2 is removed</source>
        <translation>%1, %2 제거됨</translation>
    </message>
    <message>
        <source>%1, changes from %2 to %3, %4</source>
        <comment>%4 is the kind of change</comment>
        <translation>%1, %2에서 %3(으)로 바뀝니다, %4</translation>
    </message>
    <message>
        <source>%1, %2 will be installed</source>
        <translation>%1, %2 설치 예정</translation>
    </message>
    <message>
        <source>%1, the lock %2 excludes the request %3, %4</source>
        <comment>%4 is the place of the lock</comment>
        <translation>%1, 잠금 %2 및 요청 %3: 함께 성립할 수 없음, %4</translation>
    </message>
    <message>
        <source>%1, %2 is installed, no release of it fits</source>
        <translation>%1, %2 설치됨, 맞는 릴리스 없음</translation>
    </message>
    <message>
        <source>%1, %2 has an unmet requirement that stays: %3</source>
        <translation>%1, %2: 충족되지 않은 요구 사항이 남음: %3</translation>
    </message>
    <message>
        <source>%1, keeps its version %2</source>
        <translation>%1, 버전 유지: %2</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>패키지</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Locked, requested</source>
        <translation>잠금, 요청</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>위치</translation>
    </message>
</context>
<context>
    <name>constrictor::PlanPage</name>
    <message>
        <source>Requests</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Add a request</source>
        <translation>요청 추가</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Stop planning</source>
        <translation>계획 중지</translation>
    </message>
    <message>
        <source>Stop planning and show what is known (Esc)</source>
        <translation>중지하고 알아낸 것을 보여 줍니다 (Esc)</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>다시 계획</translation>
    </message>
    <message>
        <source>Copy the pip command</source>
        <translation>pip 명령 복사</translation>
    </message>
    <message>
        <source>Copy the pip command (Ctrl+Shift+C)</source>
        <translation>pip 명령 복사 (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>보고서 복사</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>About the plan</source>
        <translation>계획 정보</translation>
    </message>
    <message>
        <source>Number of lock edits</source>
        <translation>잠금 수정의 수</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>오프라인 유지</translation>
    </message>
</context>
<context>
    <name>constrictor::RecentRow</name>
    <message>
        <source>Not found</source>
        <translation>찾을 수 없음</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>문제 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>문제 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>지금</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n분 전</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n시간 전</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>constrictor::RequestChip</name>
    <message>
        <source>Request %1, cannot be installed</source>
        <translation>요청 %1, 설치 불가</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>요청 %1</translation>
    </message>
    <message>
        <source>Take back this request (Del)</source>
        <translation>이 요청 취소 (Del)</translation>
    </message>
    <message>
        <source>Take back the request %1</source>
        <translation>요청 취소: %1</translation>
    </message>
</context>
<context>
    <name>constrictor::RequestCompletion</name>
    <message>
        <source>Suggestions</source>
        <translation>제안</translation>
    </message>
</context>
<context>
    <name>constrictor::RequestField</name>
    <message>
        <source>Ask for a package, e.g. nvidia-modelopt==0.27.0</source>
        <translation>패키지를 요청하세요. 예: nvidia-modelopt==0.27.0</translation>
    </message>
    <message>
        <source>Open an environment to ask for packages</source>
        <translation>패키지를 요청하려면 환경을 여세요</translation>
    </message>
    <message>
        <source>Ask for a package</source>
        <translation>패키지 요청</translation>
    </message>
    <message>
        <source>Ask for a package (%1)</source>
        <comment>%1 is a keyboard shortcut</comment>
        <translation>패키지 요청 (%1)</translation>
    </message>
</context>
<context>
    <name>constrictor::RequestNote</name>
    <message>
        <source>Fix it</source>
        <translation>고치기</translation>
    </message>
    <message>
        <source>Fix it: %1</source>
        <comment>%1 is a requirement</comment>
        <translation>고치기: %1</translation>
    </message>
</context>
<context>
    <name>constrictor::RequestSuggestions</name>
    <message>
        <source>%1, %2</source>
        <comment>an installed version, a status word</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>constrictor::SessionStatus</name>
    <message>
        <source>Looking up versions</source>
        <translation>버전 찾는 중</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a job, and how far it is</comment>
        <translation>%1: %2</translation>
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
        <source>Reading never changes anything. Nothing is run.</source>
        <translation>읽기만 합니다. 바꾸거나 실행하는 것은 없습니다.</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>아직 연 것이 없습니다</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>목록에서 제거</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>최근 환경</translation>
    </message>
    <message>
        <source>Package list or constraint file</source>
        <translation>패키지 목록 또는 제약 파일</translation>
    </message>
    <message>
        <source>pip list, pip freeze or constraint.txt, as text</source>
        <translation>텍스트로 된 pip list, pip freeze, constraint.txt</translation>
    </message>
    <message>
        <source>Drop a folder or a text file</source>
        <translation>폴더 또는 텍스트 파일을 놓으세요</translation>
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
<context>
    <name>constrictor::WhyRow</name>
    <message>
        <source>From %1</source>
        <comment>%1 is like 1, 2, and 3</comment>
        <translation>근거: %1</translation>
    </message>
</context>
<context>
    <name>constrictor::WhyView</name>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the explanation</source>
        <translation>설명 복사</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>%2단계 중 %1단계</translation>
    </message>
    <message>
        <source>What pip %1 would do today (predicted)</source>
        <translation>지금 그대로 pip %1을(를) 실행하면(예측)</translation>
    </message>
</context>
</TS>

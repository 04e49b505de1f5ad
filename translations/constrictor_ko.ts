<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en_US">
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
</TS>

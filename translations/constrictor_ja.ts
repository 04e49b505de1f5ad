<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
<context>
    <name>Findings</name>
    <message>
        <source>Knowledge base, confidence high</source>
        <comment>source of a finding</comment>
        <translation>知識ベース、確度: 高</translation>
    </message>
    <message>
        <source>Knowledge base, confidence medium</source>
        <comment>source of a finding</comment>
        <translation>知識ベース、確度: 中</translation>
    </message>
    <message>
        <source>Knowledge base, confidence low</source>
        <comment>source of a finding</comment>
        <translation>知識ベース、確度: 低</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>severity of a finding</comment>
        <translation>問題</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity of a finding</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>severity of a finding</comment>
        <translation>参考</translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>severity of a finding</comment>
        <translation>合格</translation>
    </message>
    <message>
        <source>Problems</source>
        <comment>heading of a group of findings</comment>
        <translation>問題</translation>
    </message>
    <message>
        <source>Warnings</source>
        <comment>heading of a group of findings</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>heading of a group of findings</comment>
        <translation>参考</translation>
    </message>
    <message>
        <source>Passed checks</source>
        <comment>heading of a group of findings</comment>
        <translation>合格した検査</translation>
    </message>
    <message>
        <source>Requirements</source>
        <comment>category of a finding</comment>
        <translation>要件</translation>
    </message>
    <message>
        <source>Packages</source>
        <comment>category of a finding</comment>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Locks</source>
        <comment>category of a finding</comment>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Container</source>
        <comment>category of a finding</comment>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>CUDA</source>
        <comment>category of a finding</comment>
        <translation>CUDA</translation>
    </message>
    <message>
        <source>Advice</source>
        <comment>category of a finding</comment>
        <translation>助言</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) of installed packages are not met</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>インストール済みパッケージの要件のうち %n 件が満たされていません</numerusform>
        </translation>
    </message>
    <message>
        <source>What needs them can fail; pip check reports the same.</source>
        <comment>reason of a finding</comment>
        <translation>これらを必要とするものは失敗することがあります。pip check も同じ内容を報告します。</translation>
    </message>
    <message>
        <source>Every requirement of an installed package is met</source>
        <comment>a passed check</comment>
        <translation>インストール済みパッケージの要件はすべて満たされています</translation>
    </message>
    <message>
        <source>%1 %2 requires %3, which is not installed</source>
        <comment>%1 package, %2 its version, %3 a requirement such as numpy&gt;=2</comment>
        <translation>%1 %2 が必要とする %3 がインストールされていません</translation>
    </message>
    <message>
        <source>%1 %2 requires %3; installed: %4</source>
        <comment>%1 package, %2 its version, %3 a requirement such as numpy&gt;=2, %4 a version</comment>
        <translation>%1 %2 は %3 を必要とします。インストール済み: %4</translation>
    </message>
    <message>
        <source>Follows from the files</source>
        <comment>source of a finding</comment>
        <translation>ファイルから判定</translation>
    </message>
    <message>
        <source>pip&apos;s rules, judged here</source>
        <comment>source of a finding</comment>
        <translation>pip の規則をここで判定</translation>
    </message>
</context>
</TS>

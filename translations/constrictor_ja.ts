<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>All requirements are met: %n packages checked.</source>
        <translation>
            <numerusform>すべての要件が満たされています。確認したパッケージ: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Which requirements are not met, as pip check says it</source>
        <translation>満たされていない要件（pip check と同じ判定）</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>コマンド「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot; here.</source>
        <translation>ここではオプション「%1」を使えません。</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>オプション %1 には値が必要です。</translation>
    </message>
    <message>
        <source>This value is not possible: %1</source>
        <translation>この値は使えません: %1</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 が指定されていません。</translation>
    </message>
    <message>
        <source>This argument is one too many: %1</source>
        <translation>引数が多すぎます: %1</translation>
    </message>
    <message>
        <source>What is possible: %1</source>
        <comment>%1 is a command line</comment>
        <translation>使い方を見る: %1</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>終了コード:</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Something was found</source>
        <translation>何かが見つかった</translation>
    </message>
    <message>
        <source>The command line is not understood</source>
        <translation>コマンドラインを解釈できない</translation>
    </message>
    <message>
        <source>The input cannot be read</source>
        <translation>入力を読めない</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断された</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <comment>%1 is a command line</comment>
        <translation>使い方: %1</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド:</translation>
    </message>
    <message>
        <source>ROOT is the folder of a container or virtual environment, / for this system, or demo:ngc-25.04. Nothing in it is ever run.</source>
        <translation>ROOT はコンテナまたは仮想環境のフォルダー、このシステムなら /、または demo:ngc-25.04 です。中のものは一切実行しません。</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>すべてのコマンドに共通のオプション:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>例:</translation>
    </message>
    <message>
        <source>Which packages are installed, and which are locked</source>
        <translation>インストール済みのパッケージとロックの一覧</translation>
    </message>
    <message>
        <source>How the result is written (sarif: doctor only)</source>
        <translation>結果の形式（sarif は doctor のみ）</translation>
    </message>
    <message>
        <source>The language of the sentences</source>
        <translation>文の言語</translation>
    </message>
    <message>
        <source>Colors; auto: on a terminal</source>
        <translation>色。auto は端末のときだけ</translation>
    </message>
    <message>
        <source>Say more (also -v)</source>
        <translation>詳しく表示する（-v も可）</translation>
    </message>
    <message>
        <source>This text (also -h)</source>
        <translation>この説明（-h も可）</translation>
    </message>
    <message>
        <source>Which Python, where there are several: its path inside ROOT, or a version</source>
        <translation>Python が複数あるときに選ぶもの。ROOT の中のパス、またはバージョン</translation>
    </message>
    <message>
        <source>What is installed, as &quot;pip list&quot; or &quot;pip freeze&quot; printed it</source>
        <translation>インストール済みの一覧（pip list または pip freeze の出力）</translation>
    </message>
    <message>
        <source>A constraint file instead of those of ROOT</source>
        <translation>ROOT のものの代わりに使う制約ファイル</translation>
    </message>
    <message>
        <source>Known combinations beside the built-in ones</source>
        <translation>内蔵のものに加える既知の組み合わせ</translation>
    </message>
    <message>
        <source>From which severity on the exit code is 1</source>
        <translation>終了コードを 1 にする重大度の下限</translation>
    </message>
    <message>
        <source>The exit code is 0 whatever was found</source>
        <translation>何が見つかっても終了コードを 0 にする</translation>
    </message>
</context>
<context>
    <name>Environments</name>
    <message>
        <source>Demo copy</source>
        <translation>デモのコピー</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Cancelled</source>
        <translation>取り消しました</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <comment>%1 is a path</comment>
        <translation>%1 は存在しません</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder</source>
        <comment>%1 is a path</comment>
        <translation>%1 はフォルダーではなくファイルです</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file</source>
        <comment>%1 is a path</comment>
        <translation>%1 は通常のファイルではありません</translation>
    </message>
    <message>
        <source>%1 cannot be read: no permission</source>
        <comment>%1 is a path</comment>
        <translation>%1 を読み取れません: 権限がありません</translation>
    </message>
    <message>
        <source>%1 is larger than the limit of %2</source>
        <comment>%1 is a path</comment>
        <translation>%1 は上限の %2 を超えています</translation>
    </message>
    <message>
        <source>%1 leads through too many symbolic links</source>
        <comment>%1 is a path</comment>
        <translation>%1 はシンボリックリンクが多すぎてたどれません</translation>
    </message>
    <message>
        <source>%1 leads outside of the environment</source>
        <comment>%1 is a path</comment>
        <translation>%1 は環境の外を指しています</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <comment>%1 is a path, %2 the system&apos;s reason</comment>
        <translation>%1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>No Python found in %1</source>
        <comment>%1 is a path</comment>
        <translation>%1 に Python が見つかりません</translation>
    </message>
    <message>
        <source>Python %2 is not in this environment</source>
        <comment>%2 is a path or version</comment>
        <translation>Python %2 はこの環境にありません</translation>
    </message>
    <message>
        <source>%1 is not a format that can be read</source>
        <comment>%1 is a path</comment>
        <translation>%1 は読み取れる形式ではありません</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <comment>%1 is a path, %2 the system&apos;s reason</comment>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>Check the spelling, and whether the container is mounted.</source>
        <translation>綴りと、コンテナがマウントされているかを確認してください。</translation>
    </message>
    <message>
        <source>Open the folder that holds the container&apos;s root, the one with usr and etc in it.</source>
        <translation>コンテナのルートのフォルダー（usr と etc があるもの）を開いてください。</translation>
    </message>
    <message>
        <source>Open it as a user who may read it, or change its permissions. Nothing was changed.</source>
        <translation>読み取れるユーザーで開くか、権限を変更してください。何も変更していません。</translation>
    </message>
    <message>
        <source>Open a container&apos;s root (with usr/lib/python3 in it) or a virtual environment.</source>
        <translation>コンテナのルート（usr/lib/python3 があるもの）か仮想環境を開いてください。</translation>
    </message>
    <message>
        <source>Leave the choice out, or name one that is installed there.</source>
        <translation>指定をやめるか、そこにあるものを指定してください。</translation>
    </message>
    <message>
        <source>Check the disk or the network mount, then scan again.</source>
        <translation>ディスクかネットワークマウントを確認してから、再スキャンしてください。</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of that folder.</source>
        <translation>そのフォルダーの空き容量と権限を確認してください。</translation>
    </message>
</context>
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
<context>
    <name>List</name>
    <message>
        <source>%1 (%2), Python %3</source>
        <comment>%1 environment, %2 where it is, %3 a version</comment>
        <translation>%1（%2）、Python %3</translation>
    </message>
    <message>
        <source>No constraint file applies here: nothing is locked.</source>
        <translation>適用される制約ファイルはありません。何もロックされていません。</translation>
    </message>
    <message>
        <source>Locks from: %1</source>
        <comment>%1 a list of files</comment>
        <translation>ロックの出どころ: %1</translation>
    </message>
    <message>
        <source>Package</source>
        <comment>heading of a column</comment>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Installed</source>
        <comment>heading of a column</comment>
        <translation>インストール済み</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>heading of a column</comment>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>heading of a column</comment>
        <translation>状態</translation>
    </message>
    <message numerus="yes">
        <source>%n things could not be read or look odd. &quot;constrictor-cli doctor&quot; names them.</source>
        <translation>
            <numerusform>読めないもの、または不審なものが %n 件あります。「constrictor-cli doctor」で確認できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packages installed</source>
        <translation>
            <numerusform>インストール済みのパッケージ: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockState</name>
    <message>
        <source>Locked</source>
        <translation>ロック済み</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Not locked</source>
        <translation>ロックなし</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>未インストール</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>対象外</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Finding packages</source>
        <translation>パッケージを検索中</translation>
    </message>
    <message>
        <source>Reading METADATA</source>
        <translation>METADATA を読み取り中</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>検査中</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>stage, count, total</comment>
        <translation>%1（%2 / %3）</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Packages</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>RelationState</name>
    <message>
        <source>Satisfied</source>
        <translation>満たされている</translation>
    </message>
    <message>
        <source>Unmet</source>
        <translation>満たされない</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>未インストール</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Shows what a container&apos;s constraint file locks, and changes only what must change.</source>
        <translation>コンテナの制約ファイルが何をロックしているかを示し、必要な所だけを変更します。</translation>
    </message>
    <message>
        <source>A folder, or demo:ngc-25.04</source>
        <translation>フォルダー、または demo:ngc-25.04</translation>
    </message>
    <message>
        <source>Language: en, ja or ko</source>
        <translation>言語: en、ja、ko</translation>
    </message>
    <message>
        <source>Appearance: system, light or dark</source>
        <translation>外観: system、light、dark</translation>
    </message>
    <message>
        <source>Size of the window, such as 1440x900</source>
        <translation>ウィンドウの大きさ（例: 1440x900）</translation>
    </message>
    <message>
        <source>Page to show: start or packages</source>
        <translation>表示するページ: start、packages</translation>
    </message>
    <message>
        <source>Write a picture of the window and leave</source>
        <translation>ウィンドウの画像を保存して終了</translation>
    </message>
    <message>
        <source>Leave once the window is painted</source>
        <translation>ウィンドウを描画したら終了</translation>
    </message>
</context>
<context>
    <name>constrictor::Actions</name>
    <message>
        <source>Language: %1</source>
        <translation>言語: %1</translation>
    </message>
    <message>
        <source>Appearance: %1</source>
        <translation>外観: %1</translation>
    </message>
    <message>
        <source>Container folder...</source>
        <translation>コンテナのフォルダー...</translation>
    </message>
    <message>
        <source>Demo: NGC PyTorch 25.04, a copy</source>
        <translation>デモ: NGC PyTorch 25.04 のコピー</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>再スキャン</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Find in page</source>
        <translation>ページ内を検索</translation>
    </message>
    <message>
        <source>Show the menu bar</source>
        <translation>メニューバーを表示</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
</context>
<context>
    <name>constrictor::EnvironmentButton</name>
    <message>
        <source>Open an environment</source>
        <translation>環境を開く</translation>
    </message>
    <message>
        <source>Environment %1, %2: open another one</source>
        <translation>環境 %1、%2: 別の環境を開く</translation>
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
        <translation>コンテナのフォルダーを開く</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
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
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>constrictor::PackageModel</name>
    <message>
        <source>%1, %2 is installed and locked</source>
        <translation>%1、%2 がインストール済みでロック済み</translation>
    </message>
    <message>
        <source>%1, %2 is installed, but the lock asks for %3</source>
        <translation>%1、%2 がインストール済み、ロックは %3 を要求</translation>
    </message>
    <message>
        <source>%1, %2 is installed and not locked</source>
        <translation>%1、%2 がインストール済みでロックなし</translation>
    </message>
    <message>
        <source>%1, locked to %2, is not installed</source>
        <translation>%1、%2 にロック済み、未インストール</translation>
    </message>
    <message>
        <source>%1, its lock does not apply here</source>
        <translation>%1、ロックはここでは対象外</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>インストール済み</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック済み</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>any version</source>
        <translation>任意のバージョン</translation>
    </message>
    <message>
        <source>requires</source>
        <translation>必要とする</translation>
    </message>
    <message>
        <source>required by</source>
        <translation>必要とされる</translation>
    </message>
    <message numerus="yes">
        <source>requires %n package(s)</source>
        <translation>
            <numerusform>%n 個のパッケージを必要とする</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>required by %n package(s)</source>
        <translation>
            <numerusform>%n 個のパッケージに必要とされる</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>package, versions that are allowed, state</comment>
        <translation>%1、%2: %3</translation>
    </message>
</context>
<context>
    <name>constrictor::PackagePane</name>
    <message>
        <source>Requires</source>
        <translation>必要とする</translation>
    </message>
    <message>
        <source>It requires nothing here.</source>
        <translation>ここでは何も必要としません。</translation>
    </message>
    <message>
        <source>Required by</source>
        <translation>必要とされる</translation>
    </message>
    <message>
        <source>No installed package requires it.</source>
        <translation>これを必要とするインストール済みパッケージはありません。</translation>
    </message>
    <message>
        <source>Choose a package to see what it requires and what requires it.</source>
        <translation>パッケージを選ぶと、必要とするものと必要とされるものを表示します。</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>インストール済み</translation>
    </message>
    <message>
        <source>License</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>No constraint file names it.</source>
        <translation>制約ファイルに記載がありません。</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>%n 件すべて表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Extras</source>
        <translation>extra（追加機能）</translation>
    </message>
</context>
<context>
    <name>constrictor::PackagesPage</name>
    <message numerus="yes">
        <source>%n installed. No constraint file here: nothing is locked.</source>
        <translation>
            <numerusform>インストール済み %n 個。制約ファイルがないため、何もロックされていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n installed, %1 of them locked.</source>
        <translation>
            <numerusform>インストール済み %n 個、うちロック済み %1 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック済み</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Not locked</source>
        <translation>ロックなし</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>未インストール</translation>
    </message>
    <message>
        <source>Filter by name, e.g. nvidia-*</source>
        <translation>名前で絞り込み（例: nvidia-*）</translation>
    </message>
    <message>
        <source>Filter packages by name</source>
        <translation>パッケージを名前で絞り込む</translation>
    </message>
    <message>
        <source>Filter packages by name (Ctrl+F)</source>
        <translation>パッケージを名前で絞り込む (Ctrl+F)</translation>
    </message>
    <message>
        <source>No package matches</source>
        <translation>一致するパッケージはありません</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Show the details of the package</source>
        <translation>パッケージの詳細を表示</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>constrictor::StartPage</name>
    <message>
        <source>See what a container locks, and change only what must change.</source>
        <translation>コンテナが何をロックしているかを確かめ、必要な所だけを変更します。</translation>
    </message>
    <message>
        <source>Open an environment</source>
        <translation>環境を開く</translation>
    </message>
    <message>
        <source>Container folder</source>
        <translation>コンテナのフォルダー</translation>
    </message>
    <message>
        <source>A mounted root filesystem, or /proc/PID/root</source>
        <translation>マウントしたルート、または /proc/PID/root</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>NGC PyTorch 25.04, a copy to play with, works offline</source>
        <translation>NGC PyTorch 25.04 のコピー、オフラインで動作</translation>
    </message>
    <message>
        <source>Drop a folder</source>
        <translation>フォルダーをドロップ</translation>
    </message>
    <message>
        <source>Reading never changes anything. Nothing is run.</source>
        <translation>読み取るだけで、何も変更も実行もしません。</translation>
    </message>
</context>
<context>
    <name>constrictor::StatusLine</name>
    <message>
        <source>No environment open</source>
        <translation>環境を開いていません</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>言語: %1</translation>
    </message>
</context>
<context>
    <name>constrictor::TopBar</name>
    <message>
        <source>Main menu</source>
        <translation>メインメニュー</translation>
    </message>
</context>
</TS>

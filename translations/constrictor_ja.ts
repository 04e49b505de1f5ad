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
    <message>
        <source>Whether each package fits this platform was not checked: there are too many.</source>
        <translation>各パッケージがこのプラットフォームに合うかは確認していません。パッケージが多すぎます。</translation>
    </message>
    <message numerus="yes">
        <source>No unmet requirement in what could be read: %n packages checked.</source>
        <translation>
            <numerusform>読めた範囲に満たされない要件はありません。確認したパッケージ: %n</numerusform>
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
        <source>No lock edit makes it installable</source>
        <translation>ロックをどう変更してもインストール可能にならない</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未決定</translation>
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
        <source>How the result is written (markdown and sarif: doctor only)</source>
        <translation>結果の形式（markdown と sarif は doctor のみ）</translation>
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
        <source>What is wrong with an environment, and what to do about it</source>
        <translation>環境の問題とその対処</translation>
    </message>
    <message>
        <source>What is asked for, as a requirements file (also -r)</source>
        <translation>要求する内容（requirements ファイル、-r も可）</translation>
    </message>
    <message>
        <source>A local wheel that is asked for</source>
        <translation>要求するローカルの wheel</translation>
    </message>
    <message>
        <source>The index that is asked for versions</source>
        <translation>バージョンを問い合わせるインデックス</translation>
    </message>
    <message>
        <source>A further index</source>
        <translation>追加のインデックス</translation>
    </message>
    <message>
        <source>A folder or page of wheels</source>
        <translation>wheel のあるフォルダーまたはページ</translation>
    </message>
    <message>
        <source>Ask no network</source>
        <translation>ネットワークに問い合わせない</translation>
    </message>
    <message>
        <source>Never edit the lock of this package</source>
        <translation>このパッケージのロックは変更しない</translation>
    </message>
    <message>
        <source>This installed package may be removed</source>
        <translation>インストール済みのこのパッケージは削除してもよい</translation>
    </message>
    <message>
        <source>Take pre-releases like any other release</source>
        <translation>プレリリースも通常のリリースと同じに扱う</translation>
    </message>
    <message>
        <source>What is asked for must become newer where that is possible</source>
        <translation>可能なら、要求したものを新しいバージョンにする</translation>
    </message>
    <message>
        <source>Then the best answer so far, with its bounds</source>
        <translation>この秒数を過ぎたら、その時点で最良の答えとその上下限を示す</translation>
    </message>
    <message>
        <source>The smallest set of lock edits that makes a request installable</source>
        <translation>要求をインストール可能にするロックの変更の最小の組</translation>
    </message>
    <message>
        <source>How locks are edited: to the new version, to a range, or away</source>
        <translation>ロックの変更のしかた: 新しいバージョンへ移す、範囲に広げる、取り除く</translation>
    </message>
    <message>
        <source>The cache is empty: %1</source>
        <comment>%1 is a folder</comment>
        <translation>キャッシュは空です: %1</translation>
    </message>
    <message>
        <source>Forget everything that indexes have answered</source>
        <translation>インデックスの回答をすべて忘れます</translation>
    </message>
    <message>
        <source>Ask no index, only what --find-links names</source>
        <translation>インデックスに問い合わせず、--find-links の場所だけを使います</translation>
    </message>
    <message>
        <source>Ask the indexes that ROOT is configured for</source>
        <translation>ROOT に設定されたインデックスに問い合わせます</translation>
    </message>
    <message>
        <source>As if nothing newer existed (2024-10-31, UTC)</source>
        <translation>これより新しいものはないものとします（2024-10-31、UTC）</translation>
    </message>
    <message>
        <source>Fetch whole wheels where METADATA cannot be had otherwise</source>
        <translation>ほかに METADATA を得る方法がなければ wheel 全体を取得します</translation>
    </message>
    <message>
        <source>Believe source archives whose requirements only a build would tell</source>
        <translation>ビルドしなければ分からない要件を、ソースアーカイブの記載どおりとみなします</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>オプション %1 に値は付けられません。</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>書き込めなかった</translation>
    </message>
    <message>
        <source>The result could not be written: %1</source>
        <comment>%1 is the system&apos;s reason</comment>
        <translation>結果を書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>Which Python, where there are several: its path inside ROOT, or a version (without ROOT the version alone)</source>
        <translation>Python が複数あるときに選ぶもの。ROOT の中のパス、またはバージョン（ROOT がなければバージョンのみ）</translation>
    </message>
    <message>
        <source>ROOT is the folder of a container or virtual environment, / for this system, demo:ngc-25.04, or a file: a pip list, a pip freeze or a constraint file. Nothing in it is ever run.</source>
        <translation>ROOT はコンテナまたは仮想環境のフォルダー、このシステムなら /、demo:ngc-25.04、またはファイル (pip list、pip freeze、制約ファイル) です。中のものは一切実行しません。</translation>
    </message>
    <message>
        <source>Exit with 0 instead of 1, whatever was found</source>
        <translation>何が見つかっても終了コードを 1 ではなく 0 にする</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message numerus="yes">
        <source>%n check(s) passed; -v lists them</source>
        <translation>
            <numerusform>%n 件の検査に合格（-v で一覧）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <comment>a part of the last line</comment>
        <translation>
            <numerusform>問題 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <comment>a part of the last line</comment>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <comment>a part of the last line</comment>
        <translation>
            <numerusform>参考 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is left out, expected: %3</source>
        <comment>%1 file, %2 place in it such as /facts/3, %3 untranslated</comment>
        <translation>%1: %2 を除外しました。必要なもの: %3</translation>
    </message>
</context>
<context>
    <name>Dragged</name>
    <message>
        <source>Drop to open this folder</source>
        <translation>ドロップしてこのフォルダーを開く</translation>
    </message>
    <message>
        <source>It is only read. Nothing in it is run.</source>
        <translation>読み取るだけです。中のものは何も実行しません。</translation>
    </message>
    <message>
        <source>Constrictor cannot open this</source>
        <translation>これは開けません</translation>
    </message>
    <message>
        <source>Constrictor cannot read .%1 files</source>
        <translation>拡張子が .%1 のファイルは読めません</translation>
    </message>
    <message>
        <source>Constrictor opens one thing at a time</source>
        <translation>一度に開けるのは 1 つだけです</translation>
    </message>
    <message>
        <source>Drop to open this list of packages or locks</source>
        <translation>ドロップすると、このパッケージまたはロックの一覧を開きます</translation>
    </message>
    <message>
        <source>It is only read. What it names is not followed.</source>
        <translation>読み取るだけです。中で参照されているファイルは開きません。</translation>
    </message>
</context>
<context>
    <name>Environments</name>
    <message>
        <source>Demo copy</source>
        <translation>デモのコピー</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <comment>a count of installed packages</comment>
        <translation>
            <numerusform>パッケージ %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <comment>a count of locked names</comment>
        <translation>
            <numerusform>ロック %n 件</numerusform>
        </translation>
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
        <source>Check the disk or the network mount, then scan again.</source>
        <translation>ディスクかネットワークマウントを確認してから、再スキャンしてください。</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of that folder.</source>
        <translation>そのフォルダーの空き容量と権限を確認してください。</translation>
    </message>
    <message>
        <source>Python %1 is not in this environment</source>
        <comment>%1 is a path or version</comment>
        <translation>Python %1 はこの環境にありません</translation>
    </message>
    <message>
        <source>Where no root is opened, name a version, such as 3.12.</source>
        <translation>ルートを開いていないときは、3.12 のようにバージョンを指定してください。</translation>
    </message>
    <message>
        <source>Leave the choice out, or name one of these: %1</source>
        <comment>%1 a list of paths</comment>
        <translation>指定をやめるか、次のいずれかを指定してください: %1</translation>
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
    <message>
        <source>The release of the image is known</source>
        <comment>title of a passed check</comment>
        <translation>イメージのリリースが分かっています</translation>
    </message>
    <message>
        <source>Tells the release of an NVIDIA image from its framework, its locks, recorded variables and folders.</source>
        <comment>documentation of a rule</comment>
        <translation>フレームワーク、ロック、記録された変数、フォルダーから NVIDIA イメージのリリースを判定します。</translation>
    </message>
    <message>
        <source>The framework is the image&apos;s own build</source>
        <comment>title of a passed check</comment>
        <translation>フレームワークはイメージ自身のビルドです</translation>
    </message>
    <message>
        <source>Compares the installed framework with the release of the image&apos;s base.</source>
        <comment>documentation of a rule</comment>
        <translation>インストール済みのフレームワークをイメージのベースのリリースと比べます。</translation>
    </message>
    <message>
        <source>The locks are those of the image</source>
        <comment>title of a passed check</comment>
        <translation>ロックはイメージのものと同じです</translation>
    </message>
    <message>
        <source>Compares the constraint files with the list that the image of this release brings, where it is known.</source>
        <comment>documentation of a rule</comment>
        <translation>このリリースのイメージに付属する一覧が分かっている場合、制約ファイルと比べます。</translation>
    </message>
    <message>
        <source>The environment records no index, proxy or certificate</source>
        <comment>title of a passed check</comment>
        <translation>インデックス、プロキシ、証明書の記録はありません</translation>
    </message>
    <message>
        <source>Looks for settings of the opened environment that would send requests elsewhere or change their protection.</source>
        <comment>documentation of a rule</comment>
        <translation>要求の送り先や保護を変える設定が、開いた環境にないか調べます。</translation>
    </message>
    <message>
        <source>CUDA compat libraries are in order</source>
        <comment>title of a passed check</comment>
        <translation>CUDA compat ライブラリに問題はありません</translation>
    </message>
    <message>
        <source>Looks at the CUDA forward compatibility libraries of the image and at the links that switch them on.</source>
        <comment>documentation of a rule</comment>
        <translation>イメージの CUDA 前方互換ライブラリと、それを有効にするリンクを調べます。</translation>
    </message>
    <message>
        <source>No second CUDA toolkit beside the image&apos;s</source>
        <comment>title of a passed check</comment>
        <translation>イメージのほかに CUDA ツールキットはありません</translation>
    </message>
    <message>
        <source>Looks for packages that bring CUDA libraries although the image has a toolkit.</source>
        <comment>documentation of a rule</comment>
        <translation>イメージにツールキットがあるのに CUDA ライブラリを持ち込むパッケージを探します。</translation>
    </message>
    <message>
        <source>NVIDIA %1 %2 recognized</source>
        <comment>title of a finding, %1 product such as PyTorch, %2 release such as 25.04</comment>
        <translation>NVIDIA %1 %2 と判定しました</translation>
    </message>
    <message>
        <source>Its files tell the product and the release.</source>
        <comment>reason of a finding, %1 product such as PyTorch, %2 release such as 25.04</comment>
        <translation>ファイルから製品とリリースが分かります。</translation>
    </message>
    <message>
        <source>An NVIDIA image of unknown release</source>
        <comment>title of a finding</comment>
        <translation>リリース不明の NVIDIA イメージ</translation>
    </message>
    <message>
        <source>Neither the framework&apos;s version nor the locks nor recorded variables name a release, so advice by release is left out.</source>
        <comment>reason of a finding</comment>
        <translation>フレームワークのバージョン、ロック、記録された変数のどれもリリースを示していないため、リリース別の助言は省かれます。</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s %1 was replaced by %4</source>
        <comment>title of a finding, %1 package, %2 product such as PyTorch, %3 release such as 25.04, %4 version</comment>
        <translation>NVIDIA の %1 は %4 に置き換えられています</translation>
    </message>
    <message>
        <source>The base is NVIDIA %2 %3; packages compiled against its own %1 can fail to import.</source>
        <comment>reason of a finding, %1 package, %2 product such as PyTorch, %3 release such as 25.04, %4 version</comment>
        <translation>ベースは NVIDIA %2 %3 です。元の %1 に合わせてコンパイルされたパッケージは import に失敗することがあります。</translation>
    </message>
    <message>
        <source>Start again from the image, and keep its lock while installing.</source>
        <comment>advice of a finding, %1 package, %2 product such as PyTorch, %3 release such as 25.04, %4 version</comment>
        <translation>イメージからやり直し、インストール中はロックを保ってください。</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s %1 is not installed any more</source>
        <comment>title of a finding, %1 package, %2 product such as PyTorch, %3 release such as 25.04</comment>
        <translation>NVIDIA の %1 はもうインストールされていません</translation>
    </message>
    <message>
        <source>The base is NVIDIA %2 %3; packages compiled against its %1 cannot be imported.</source>
        <comment>reason of a finding, %1 package, %2 product such as PyTorch, %3 release such as 25.04</comment>
        <translation>ベースは NVIDIA %2 %3 です。その %1 に合わせてコンパイルされたパッケージは import できません。</translation>
    </message>
    <message>
        <source>Start again from the image, and keep its lock while installing.</source>
        <comment>advice of a finding, %1 package, %2 product such as PyTorch, %3 release such as 25.04</comment>
        <translation>イメージからやり直し、インストール中はロックを保ってください。</translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) differ from NVIDIA&apos;s set</source>
        <comment>title of a finding, %1 product such as PyTorch, %2 release such as 25.04</comment>
        <translation>
            <numerusform>NVIDIA の組と異なるロック: %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>NVIDIA has not tested this combination for %1 %2.</source>
        <comment>reason of a finding, %1 product such as PyTorch, %2 release such as 25.04</comment>
        <translation>この組み合わせは NVIDIA が %1 %2 向けにテストしたものではありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) of the environment are shown and not used</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>表示のみで使われない環境の設定: %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that an opened environment names is contacted or trusted by itself.</source>
        <comment>reason of a finding</comment>
        <translation>開いた環境が指定するものに、自動で接続したり信頼したりすることはありません。</translation>
    </message>
    <message>
        <source>CUDA compat libraries are off at rest</source>
        <comment>title of a finding, %1 version of a driver</comment>
        <translation>CUDA compat ライブラリは停止時にはオフです</translation>
    </message>
    <message>
        <source>This is normal: the entry point switches them on at start. Permanent links help only with a host driver older than %1.</source>
        <comment>reason of a finding, %1 version of a driver</comment>
        <translation>これは正常です。起動時にエントリーポイントがオンにします。恒久的なリンクが役立つのは、ホストのドライバーが %1 より古い場合だけです。</translation>
    </message>
    <message>
        <source>CUDA compat libraries do not come up by themselves in this release</source>
        <comment>title of a finding, %1 version of a driver, %2 version of CUDA</comment>
        <translation>このリリースでは CUDA compat ライブラリが自動ではオンになりません</translation>
    </message>
    <message>
        <source>A published report says so. Links help with a host driver older than %1 on a data center card; with a newer driver they give error 803, on GeForce and RTX cards error 804.</source>
        <comment>reason of a finding, %1 version of a driver, %2 version of CUDA</comment>
        <translation>公開された報告によります。リンクが役立つのは、データセンター向けカードでホストのドライバーが %1 より古い場合です。新しいドライバーではエラー 803、GeForce や RTX ではエラー 804 になります。</translation>
    </message>
    <message>
        <source>In the container: mkdir -p /usr/local/cuda/compat/lib; cp -s /usr/local/cuda-%2/compat/lib.real/* /usr/local/cuda/compat/lib/</source>
        <comment>advice of a finding, %1 version of a driver, %2 version of CUDA</comment>
        <translation>コンテナの中で: mkdir -p /usr/local/cuda/compat/lib; cp -s /usr/local/cuda-%2/compat/lib.real/* /usr/local/cuda/compat/lib/</translation>
    </message>
    <message>
        <source>CUDA compat libraries are on permanently</source>
        <comment>title of a finding, %1 version of a driver</comment>
        <translation>CUDA compat ライブラリは常にオンです</translation>
    </message>
    <message>
        <source>That is right only with a host driver older than %1 on a data center card; a newer driver gives error 803, GeForce and RTX cards error 804.</source>
        <comment>reason of a finding, %1 version of a driver</comment>
        <translation>これが正しいのは、データセンター向けカードでホストのドライバーが %1 より古い場合だけです。新しいドライバーではエラー 803、GeForce や RTX ではエラー 804 になります。</translation>
    </message>
    <message>
        <source>Where the host&apos;s driver is newer, remove /usr/local/cuda/compat/lib.</source>
        <comment>advice of a finding, %1 version of a driver</comment>
        <translation>ホストのドライバーが新しい場合は /usr/local/cuda/compat/lib を削除してください。</translation>
    </message>
    <message>
        <source>CUDA compat links are not complete</source>
        <comment>title of a finding</comment>
        <translation>CUDA compat のリンクが揃っていません</translation>
    </message>
    <message>
        <source>The folder compat/lib exists and differs from what the image would make: a mix of libraries can be loaded.</source>
        <comment>reason of a finding</comment>
        <translation>compat/lib フォルダーはありますが、イメージが作るものと異なります。ライブラリが混在して読み込まれることがあります。</translation>
    </message>
    <message>
        <source>The CUDA compat folder holds no usable library</source>
        <comment>title of a finding</comment>
        <translation>CUDA compat フォルダーに使えるライブラリがありません</translation>
    </message>
    <message>
        <source>lib.real/libcuda.so.1 is missing or leads nowhere, so the host&apos;s driver has to fit by itself.</source>
        <comment>reason of a finding</comment>
        <translation>lib.real/libcuda.so.1 がないか、リンク先がありません。ホストのドライバーがそのまま合っている必要があります。</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) bring CUDA libraries beside CUDA %1</source>
        <comment>title of a finding, %1 version of CUDA</comment>
        <translation>
            <numerusform>CUDA %1 のほかに CUDA ライブラリを持ち込むパッケージ: %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>A framework from an index brings its own libraries; which ones are loaded then depends on the search path.</source>
        <comment>reason of a finding, %1 version of CUDA</comment>
        <translation>インデックスのフレームワークは独自のライブラリを持ち込みます。どれが読み込まれるかは検索パスによります。</translation>
    </message>
    <message>
        <source>%1 was moved from %2 to %3</source>
        <comment>%1 package, %2 version, %3 version or specifiers</comment>
        <translation>%1 は %2 から %3 に移されています</translation>
    </message>
    <message>
        <source>%1 is no longer locked to %2</source>
        <comment>%1 package, %2 version</comment>
        <translation>%1 は %2 にロックされなくなっています</translation>
    </message>
    <message>
        <source>%1 names an index; it is used only if you agree</source>
        <comment>%1 name of a setting or variable</comment>
        <translation>%1 はインデックスを指定しています。同意した場合だけ使われます</translation>
    </message>
    <message>
        <source>%1 is ignored</source>
        <comment>%1 name of a setting or variable</comment>
        <translation>%1 は無視されます</translation>
    </message>
    <message>
        <source>%1 is missing; it would lead to %2</source>
        <comment>%1 and %2 paths</comment>
        <translation>%1 がありません。本来の参照先: %2</translation>
    </message>
    <message>
        <source>%1 does not lead to %2</source>
        <comment>%1 and %2 paths</comment>
        <translation>%1 の参照先は %2 ではありません</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>%1 package, %2 version</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>pip can read every line of the constraint files</source>
        <comment>title of a passed check</comment>
        <translation>pip は制約ファイルのすべての行を読めます</translation>
    </message>
    <message>
        <source>Reads the constraint files as pip does; one line that it refuses makes it refuse the whole file.</source>
        <comment>documentation of a rule</comment>
        <translation>制約ファイルを pip と同じように読みます。拒否される行が 1 つでもあると、pip はファイル全体を拒否します。</translation>
    </message>
    <message>
        <source>No locks contradict each other</source>
        <comment>title of a passed check</comment>
        <translation>矛盾するロックはありません</translation>
    </message>
    <message>
        <source>Looks for lines of one name that no version meets together: pins and ranges.</source>
        <comment>documentation of a rule</comment>
        <translation>同じ名前の行のうち、同時に満たすバージョンがないもの（固定と範囲）を探します。</translation>
    </message>
    <message>
        <source>No lock stands twice</source>
        <comment>title of a passed check</comment>
        <translation>二重のロックはありません</translation>
    </message>
    <message>
        <source>Looks for equal lines of one name.</source>
        <comment>documentation of a rule</comment>
        <translation>同じ名前の同じ行を探します。</translation>
    </message>
    <message>
        <source>Every lock admits what is installed</source>
        <comment>title of a passed check</comment>
        <translation>ロックはすべてインストール済みのものを認めています</translation>
    </message>
    <message>
        <source>Compares the lines of the constraint files with the installed versions.</source>
        <comment>documentation of a rule</comment>
        <translation>制約ファイルの行をインストール済みのバージョンと比べます。</translation>
    </message>
    <message>
        <source>Every lock names an installed package</source>
        <comment>title of a passed check</comment>
        <translation>ロックはすべてインストール済みパッケージのものです</translation>
    </message>
    <message>
        <source>Looks for locks of packages that are not installed.</source>
        <comment>documentation of a rule</comment>
        <translation>インストールされていないパッケージのロックを探します。</translation>
    </message>
    <message>
        <source>No lock is a local build of another Python</source>
        <comment>title of a passed check</comment>
        <translation>別の Python のローカルビルドを固定するロックはありません</translation>
    </message>
    <message>
        <source>Where there is more than one Python: looks for pins of local builds that this one does not have.</source>
        <comment>documentation of a rule</comment>
        <translation>Python が複数あるとき、この Python にないローカルビルドの固定を探します。</translation>
    </message>
    <message>
        <source>Every constraint file that is named exists</source>
        <comment>title of a passed check</comment>
        <translation>指定された制約ファイルはすべてあります</translation>
    </message>
    <message>
        <source>Looks for constraint files that variables, pip&apos;s configuration or other files name.</source>
        <comment>documentation of a rule</comment>
        <translation>変数、pip の設定、ほかのファイルが指定する制約ファイルを探します。</translation>
    </message>
    <message>
        <source>The lock holds for uv as well as for pip</source>
        <comment>title of a passed check</comment>
        <translation>ロックは pip と uv の両方に効きます</translation>
    </message>
    <message>
        <source>uv reads neither PIP_CONSTRAINT nor pip&apos;s configuration; it needs UV_CONSTRAINT.</source>
        <comment>documentation of a rule</comment>
        <translation>uv は PIP_CONSTRAINT も pip の設定も読みません。UV_CONSTRAINT が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) make pip refuse the constraint file</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>pip が制約ファイルを拒否する原因の行: %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>One such line is enough: every pip install stops with it.</source>
        <comment>reason of a finding</comment>
        <translation>1 行でもあると、すべての pip install が止まります。</translation>
    </message>
    <message>
        <source>Correct the lines or remove them.</source>
        <comment>advice of a finding</comment>
        <translation>行を直すか、削除してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) contradict another line</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>ほかの行と矛盾するロック: %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>pip joins all lines of a name: nothing fits both, and each request for it ends in ResolutionImpossible.</source>
        <comment>reason of a finding</comment>
        <translation>pip は同じ名前の行をすべて合わせます。両方に合うものはなく、要求すると ResolutionImpossible になります。</translation>
    </message>
    <message>
        <source>Keep one of the lines.</source>
        <comment>advice of a finding</comment>
        <translation>どちらか 1 行だけ残してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) repeat an earlier line</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>前の行を繰り返すロック: %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>pip accepts it; an edit of one line alone would make them contradict.</source>
        <comment>reason of a finding</comment>
        <translation>pip は受け付けますが、一方だけを変えると矛盾します。</translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) differ from what is installed</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>インストール済みのものと異なるロック: %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The next pip install that touches such a package changes it or fails.</source>
        <comment>reason of a finding</comment>
        <translation>そのパッケージに関わる次の pip install は、それを変更するか失敗します。</translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) name packages that are not installed</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>インストールされていないパッケージのロック: %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>They have no effect until something wants the package, and then they count.</source>
        <comment>reason of a finding</comment>
        <translation>何かがそのパッケージを求めるまで影響はありません。求められるとロックが効きます。</translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) pin local builds that this Python does not have</source>
        <comment>title of a finding, %1 version of Python</comment>
        <translation>
            <numerusform>この Python にないローカルビルドを固定するロック: %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No index has such versions: pip says &quot;No matching distribution&quot; here, a conflict that is none.</source>
        <comment>reason of a finding, %1 version of Python</comment>
        <translation>そのようなバージョンはどのインデックスにもありません。pip は &quot;No matching distribution&quot; と言いますが、本当の競合ではありません。</translation>
    </message>
    <message>
        <source>Use this Python %1 without the constraint file: PIP_CONSTRAINT= for the command.</source>
        <comment>advice of a finding, %1 version of Python</comment>
        <translation>この Python %1 では制約ファイルなしで使ってください。コマンドの前に PIP_CONSTRAINT= を付けます。</translation>
    </message>
    <message numerus="yes">
        <source>%n constraint file(s) are missing</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>制約ファイルが %n 個ありません</numerusform>
        </translation>
    </message>
    <message>
        <source>Every pip command stops with &quot;Could not open requirements file&quot; while something names it.</source>
        <comment>reason of a finding</comment>
        <translation>指定が残っている間、pip のコマンドはすべて &quot;Could not open requirements file&quot; で止まります。</translation>
    </message>
    <message>
        <source>Put an empty file there, or take its name out for good; unset in one Docker RUN ends with that RUN.</source>
        <comment>advice of a finding</comment>
        <translation>空のファイルを置くか、指定そのものを取り除いてください。Docker の RUN での unset はその RUN だけで終わります。</translation>
    </message>
    <message>
        <source>uv does not read this lock</source>
        <comment>title of a finding, %1 path of the constraint file</comment>
        <translation>uv はこのロックを読みません</translation>
    </message>
    <message>
        <source>uv ignores PIP_CONSTRAINT and pip&apos;s configuration; it would replace builds of the image by releases of an index.</source>
        <comment>reason of a finding, %1 path of the constraint file</comment>
        <translation>uv は PIP_CONSTRAINT と pip の設定を無視し、イメージのビルドをインデックスのリリースに置き換えます。</translation>
    </message>
    <message>
        <source>Set UV_CONSTRAINT=%1 before uv runs.</source>
        <comment>advice of a finding, %1 path of the constraint file</comment>
        <translation>uv を実行する前に UV_CONSTRAINT=%1 を設定してください。</translation>
    </message>
    <message>
        <source>%1 is not a requirement</source>
        <comment>%1 text of a line</comment>
        <translation>%1 は要件ではありません</translation>
    </message>
    <message>
        <source>%1 has a marker that cannot be read</source>
        <comment>%1 text of a line</comment>
        <translation>%1 の環境マーカーは読めません</translation>
    </message>
    <message>
        <source>%1 names extras, which a constraint cannot</source>
        <comment>%1 text of a line</comment>
        <translation>%1 は extra を指定しています。制約では使えません</translation>
    </message>
    <message>
        <source>%1 has no name, which a constraint needs</source>
        <comment>%1 text of a line</comment>
        <translation>%1 には制約に必要な名前がありません</translation>
    </message>
    <message>
        <source>%1 is editable, which a constraint cannot be</source>
        <comment>%1 text of a line</comment>
        <translation>%1 は編集可能インストールです。制約では使えません</translation>
    </message>
    <message>
        <source>%1 is not an option that pip knows</source>
        <comment>%1 text of a line</comment>
        <translation>%1 は pip の知らないオプションです</translation>
    </message>
    <message>
        <source>%2 and %3 exclude each other</source>
        <comment>%2 and %3 texts of lines</comment>
        <translation>%2 と %3 は両立しません</translation>
    </message>
    <message>
        <source>%3 repeats %2</source>
        <comment>%2 and %3 texts of lines</comment>
        <translation>%3 は %2 の繰り返しです</translation>
    </message>
    <message>
        <source>%2, but %1 %3 is installed</source>
        <comment>%1 package, %2 text of a lock such as numpy==1.26.4, %3 installed version</comment>
        <translation>%2 に対して %1 %3 がインストールされています</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>%1 text of a lock</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1, named by PIP_CONSTRAINT</source>
        <comment>%1 path of a file</comment>
        <translation>%1（PIP_CONSTRAINT による指定）</translation>
    </message>
    <message>
        <source>%1, named by %2</source>
        <comment>%1 and %2 paths of files</comment>
        <translation>%1（%2 による指定）</translation>
    </message>
    <message>
        <source>%1, included by %2</source>
        <comment>%1 and %2 paths of files</comment>
        <translation>%1（%2 から参照）</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>%1 path of a file</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>Every installed package has a valid version</source>
        <comment>title of a passed check</comment>
        <translation>インストール済みパッケージのバージョンはすべて有効です</translation>
    </message>
    <message>
        <source>Reads the version of each package by PEP 440.</source>
        <comment>documentation of a rule</comment>
        <translation>各パッケージのバージョンを PEP 440 に従って読みます。</translation>
    </message>
    <message>
        <source>Every installed package has METADATA</source>
        <comment>title of a passed check</comment>
        <translation>インストール済みパッケージにはすべて METADATA があります</translation>
    </message>
    <message>
        <source>Looks for METADATA with a name and a version in each metadata folder.</source>
        <comment>documentation of a rule</comment>
        <translation>各メタデータフォルダーに、名前とバージョンのある METADATA を探します。</translation>
    </message>
    <message>
        <source>Every dist-info folder has a WHEEL file</source>
        <comment>title of a passed check</comment>
        <translation>dist-info フォルダーにはすべて WHEEL ファイルがあります</translation>
    </message>
    <message>
        <source>Looks for the WHEEL file that an installation from a wheel leaves.</source>
        <comment>documentation of a rule</comment>
        <translation>wheel からのインストールが残す WHEEL ファイルを探します。</translation>
    </message>
    <message>
        <source>Every Requires-Dist line can be read</source>
        <comment>title of a passed check</comment>
        <translation>Requires-Dist の行はすべて読めます</translation>
    </message>
    <message>
        <source>Reads the requirements of each package by PEP 508.</source>
        <comment>documentation of a rule</comment>
        <translation>各パッケージの要件を PEP 508 に従って読みます。</translation>
    </message>
    <message>
        <source>Every METADATA is UTF-8</source>
        <comment>title of a passed check</comment>
        <translation>METADATA はすべて UTF-8 です</translation>
    </message>
    <message>
        <source>Every metadata folder agrees with its METADATA</source>
        <comment>title of a passed check</comment>
        <translation>メタデータフォルダーの名前はすべて METADATA と一致しています</translation>
    </message>
    <message>
        <source>Compares name and version of each metadata folder with its METADATA.</source>
        <comment>documentation of a rule</comment>
        <translation>各メタデータフォルダーの名前とバージョンを METADATA と比べます。</translation>
    </message>
    <message>
        <source>No left-overs of interrupted installations</source>
        <comment>title of a passed check</comment>
        <translation>中断したインストールの残りはありません</translation>
    </message>
    <message>
        <source>Every file that matters could be read</source>
        <comment>title of a passed check</comment>
        <translation>必要なファイルはすべて読めました</translation>
    </message>
    <message>
        <source>Tells what could not be read; everything else counts nevertheless.</source>
        <comment>documentation of a rule</comment>
        <translation>読めなかったものを示します。それ以外はすべて数えます。</translation>
    </message>
    <message>
        <source>No package is installed twice in one folder</source>
        <comment>title of a passed check</comment>
        <translation>同じフォルダーに二重にインストールされたパッケージはありません</translation>
    </message>
    <message>
        <source>Looks for several metadata folders of one name side by side.</source>
        <comment>documentation of a rule</comment>
        <translation>同じ名前のメタデータフォルダーが並んでいないか調べます。</translation>
    </message>
    <message>
        <source>No installed package hides another copy</source>
        <comment>title of a passed check</comment>
        <translation>ほかのものを隠すパッケージはありません</translation>
    </message>
    <message>
        <source>Compares the folders of sys.path: the first copy of a name wins.</source>
        <comment>documentation of a rule</comment>
        <translation>sys.path のフォルダーを比べます。同じ名前では最初のものが使われます。</translation>
    </message>
    <message>
        <source>No copy hides a build of the image</source>
        <comment>title of a passed check</comment>
        <translation>イメージのビルドを隠すものはありません</translation>
    </message>
    <message>
        <source>Looks for packages that the image brings as builds of its own and that a user site, a virtual environment or PYTHONPATH hides.</source>
        <comment>documentation of a rule</comment>
        <translation>イメージ独自のビルドが、ユーザーサイト、仮想環境、PYTHONPATH によって隠されていないか調べます。</translation>
    </message>
    <message numerus="yes">
        <source>%n installed package(s) have an invalid version</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>バージョンが無効なインストール済みパッケージ: %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>pip check passes over them and calls them missing; uv stops. Here they count as installed, version unknown.</source>
        <comment>reason of a finding</comment>
        <translation>pip check はこれらを無視して「ない」とみなし、uv は止まります。ここではバージョン不明のインストール済みとして扱います。</translation>
    </message>
    <message numerus="yes">
        <source>%n installed package(s) have no usable METADATA</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>使える METADATA のないインストール済みパッケージ: %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Their requirements are unknown; name and version come from the folder. pip check says nothing, uv calls them broken.</source>
        <comment>reason of a finding</comment>
        <translation>要件は不明で、名前とバージョンはフォルダー名によります。pip check は何も言わず、uv は壊れているとします。</translation>
    </message>
    <message numerus="yes">
        <source>%n dist-info folder(s) have no WHEEL file</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>WHEEL ファイルのない dist-info フォルダー: %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>The packages work; uv calls them broken, pip does not mind.</source>
        <comment>reason of a finding</comment>
        <translation>パッケージは動きます。uv は壊れているとし、pip は気にしません。</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) of installed packages cannot be read</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>読めない要件がインストール済みパッケージに %n 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>pip check then leaves out the whole package and misses its other requirements. Here every other line counts.</source>
        <comment>reason of a finding</comment>
        <translation>pip check はパッケージ全体を除外し、ほかの要件も見落とします。ここではほかの行をすべて数えます。</translation>
    </message>
    <message numerus="yes">
        <source>%n METADATA file(s) are not UTF-8</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>UTF-8 でない METADATA: %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>They are read as Latin-1 here; pip check leaves such packages out.</source>
        <comment>reason of a finding</comment>
        <translation>ここでは Latin-1 として読みます。pip check はそのパッケージを除外します。</translation>
    </message>
    <message numerus="yes">
        <source>%n metadata folder(s) disagree with their METADATA</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>METADATA と食い違うメタデータフォルダー: %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>pip and uv go by the name of the folder, and so does this report.</source>
        <comment>reason of a finding</comment>
        <translation>pip と uv はフォルダー名に従います。この報告も同じです。</translation>
    </message>
    <message numerus="yes">
        <source>%n left-over(s) of interrupted installations</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>中断したインストールの残り: %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>They do no harm: pip ignores them with a warning.</source>
        <comment>reason of a finding</comment>
        <translation>害はありません。pip は警告を出して無視します。</translation>
    </message>
    <message>
        <source>They can be deleted.</source>
        <comment>advice of a finding</comment>
        <translation>削除してかまいません。</translation>
    </message>
    <message>
        <source>What they hold is missing from this report; the rest is complete.</source>
        <comment>reason of a finding</comment>
        <translation>その内容はこの報告に含まれません。残りは完全です。</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) are installed twice in one folder</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>同じフォルダーに二重にインストールされたパッケージ: %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Only one of the copies is whole; which one Python imports depends on which was written last.</source>
        <comment>reason of a finding</comment>
        <translation>完全なのは一方だけです。Python がどちらを import するかは、最後に書かれたほうによります。</translation>
    </message>
    <message>
        <source>Install the version that you want again.</source>
        <comment>advice of a finding</comment>
        <translation>使いたいバージョンをもう一度インストールしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n installed copy(s) are hidden by another one</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>ほかのものに隠されたインストール済みパッケージ: %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>The first folder of sys.path that has a name wins; the others are never imported.</source>
        <comment>reason of a finding</comment>
        <translation>同じ名前では sys.path で最初のフォルダーのものが使われ、ほかは import されません。</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) of the image are hidden by another copy</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>ほかのものに隠されたイメージのビルド: %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Python imports the other copy; what was compiled against the image&apos;s own build can fail.</source>
        <comment>reason of a finding</comment>
        <translation>Python は別のものを import します。イメージのビルドに合わせてコンパイルされたものは失敗することがあります。</translation>
    </message>
    <message>
        <source>Remove the copy that hides it, if it is not there on purpose.</source>
        <comment>advice of a finding</comment>
        <translation>意図したものでなければ、隠しているほうを削除してください。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a version</source>
        <comment>%1 package, %2 what stands where a version belongs</comment>
        <translation>%1: &quot;%2&quot; はバージョンではありません</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <comment>%1 path of a file</comment>
        <translation>%1 がありません</translation>
    </message>
    <message>
        <source>%1 holds bytes that are not UTF-8</source>
        <comment>%1 path of a file</comment>
        <translation>%1 に UTF-8 でないバイトがあります</translation>
    </message>
    <message>
        <source>%1 says %2</source>
        <comment>%1 path of METADATA, %2 package and version</comment>
        <translation>%1 の記載: %2</translation>
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
        <translation>%1 は通常のファイルではありません</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes</source>
        <comment>%1 path, %2 a number</comment>
        <translation>%1 は %2 バイトを超えています</translation>
    </message>
    <message>
        <source>%1 leads out of the opened folder</source>
        <comment>%1 path</comment>
        <translation>%1 は開いたフォルダーの外を指しています</translation>
    </message>
    <message>
        <source>%1 has more than %2 entries</source>
        <comment>%1 path, %2 a number</comment>
        <translation>%1 の項目は %2 個を超えています</translation>
    </message>
    <message>
        <source>%1: the text does not fit its format</source>
        <comment>%1 path</comment>
        <translation>%1: 内容が形式に合いません</translation>
    </message>
    <message>
        <source>%1 in %3: %2 counts, %4 is beside it</source>
        <comment>%1 package, %2 and %4 versions, %3 folder</comment>
        <translation>%1（%3）: 有効なのは %2、ほかに %4</translation>
    </message>
    <message>
        <source>%1 %2 in %3 hides %4 in %5</source>
        <comment>%1 package, %2 and %4 versions, %3 and %5 folders</comment>
        <translation>%1 %2（%3）が %4（%5）を隠しています</translation>
    </message>
    <message>
        <source>Every requirement of an installed package is met</source>
        <comment>title of a passed check</comment>
        <translation>インストール済みパッケージの要件はすべて満たされています</translation>
    </message>
    <message>
        <source>Judges every Requires-Dist line whose marker holds here, as pip check does.</source>
        <comment>documentation of a rule</comment>
        <translation>環境マーカーがここで成り立つ Requires-Dist の行を、pip check と同じように判定します。</translation>
    </message>
    <message>
        <source>Every extra that packages ask for is complete</source>
        <comment>title of a passed check</comment>
        <translation>パッケージが求める extra はすべて揃っています</translation>
    </message>
    <message>
        <source>Follows requirements such as name[extra] and judges what the extra needs; pip check does not look at extras.</source>
        <comment>documentation of a rule</comment>
        <translation>name[extra] のような要件をたどり、その extra に必要なものを判定します。pip check は extra を見ません。</translation>
    </message>
    <message>
        <source>Every installed package supports this Python</source>
        <comment>title of a passed check</comment>
        <translation>インストール済みパッケージはすべてこの Python に対応しています</translation>
    </message>
    <message>
        <source>Compares the Requires-Python of each package with the version of the interpreter.</source>
        <comment>documentation of a rule</comment>
        <translation>各パッケージの Requires-Python をインタープリターのバージョンと比べます。</translation>
    </message>
    <message>
        <source>No requirement of an installed package leaves open where it came from</source>
        <comment>title of a passed check</comment>
        <translation>入手元が分からない要件はありません</translation>
    </message>
    <message>
        <source>Looks for requirements that name a URL instead of versions and compares it with the recorded origin.</source>
        <comment>documentation of a rule</comment>
        <translation>バージョンの代わりに URL を指定する要件を探し、記録された入手元と比べます。</translation>
    </message>
    <message>
        <source>Versions that belong together match</source>
        <comment>title of a passed check</comment>
        <translation>組になるバージョンは一致しています</translation>
    </message>
    <message>
        <source>Compares pairs of packages with the tables of their makers, which METADATA does not always declare.</source>
        <comment>documentation of a rule</comment>
        <translation>パッケージの組を作成元の表と比べます。METADATA が必ず宣言しているとは限りません。</translation>
    </message>
    <message>
        <source>No known bad combination is installed</source>
        <comment>title of a passed check</comment>
        <translation>既知の問題のある組み合わせはありません</translation>
    </message>
    <message>
        <source>Compares the installed versions with the combinations that the knowledge base lists.</source>
        <comment>documentation of a rule</comment>
        <translation>インストール済みのバージョンを、知識ベースにある組み合わせと比べます。</translation>
    </message>
    <message>
        <source>No advice for this environment</source>
        <comment>title of a passed check</comment>
        <translation>この環境への助言はありません</translation>
    </message>
    <message>
        <source>Looks for what the knowledge base says about this release and these packages.</source>
        <comment>documentation of a rule</comment>
        <translation>このリリースとパッケージについて知識ベースにある情報を探します。</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) of extras are not met</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>extra の要件のうち %n 件が満たされていません</numerusform>
        </translation>
    </message>
    <message>
        <source>Installed packages ask for these extras; what uses them can fail. pip check does not look at extras.</source>
        <comment>reason of a finding</comment>
        <translation>インストール済みパッケージがこれらの extra を求めています。使うものは失敗することがあります。pip check は extra を見ません。</translation>
    </message>
    <message numerus="yes">
        <source>%n installed package(s) do not support this Python</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>この Python に対応していないインストール済みパッケージ: %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>The interpreter is Python %1; pip would not install these versions again.</source>
        <comment>reason of a finding</comment>
        <translation>インタープリターは Python %1 です。pip はこれらのバージョンを再びインストールしません。</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) name a URL, and the installed copy does not record it</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>URL を指定する要件が %n 件あり、インストール済みのものにはその記録がありません</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the installed copy is what was meant cannot be told from its files.</source>
        <comment>reason of a finding</comment>
        <translation>インストール済みのものが意図されたものかどうかは、ファイルからは分かりません。</translation>
    </message>
    <message>
        <source>%1 %2 does not belong to %3 %4</source>
        <comment>title of a finding, %1 and %3 packages, %2 and %4 their versions, %5 version specifiers such as ==2.4.*</comment>
        <translation>%1 %2 は %3 %4 の組ではありません</translation>
    </message>
    <message>
        <source>By the table of its makers, %1 %5 belongs to this version of %3. A wrong pair installs and then fails to import.</source>
        <comment>reason of a finding, %1 and %3 packages, %2 and %4 their versions, %5 version specifiers such as ==2.4.*</comment>
        <translation>作成元の表では、このバージョンの %3 に対応するのは %1 %5 です。合わない組はインストールできても import に失敗します。</translation>
    </message>
    <message>
        <source>Ask for %1 in a version that matches %5.</source>
        <comment>advice of a finding, %1 and %3 packages, %2 and %4 their versions, %5 version specifiers such as ==2.4.*</comment>
        <translation>%5 に合うバージョンの %1 を要求してください。</translation>
    </message>
    <message>
        <source>%1 and %2 are reported not to work together</source>
        <comment>title of a finding, %1 and %2 package and version</comment>
        <translation>%1 と %2 は一緒に動かないと報告されています</translation>
    </message>
    <message>
        <source>The knowledge in use lists this pair.</source>
        <comment>reason of a finding, %1 and %2 package and version</comment>
        <translation>使用中の知識ベースにこの組が載っています。</translation>
    </message>
    <message>
        <source>%1, extra %2, requires %3, which is not installed</source>
        <comment>%1 package and version, %2 name of an extra, %3 a requirement</comment>
        <translation>%1 の extra %2 が必要とする %3 がインストールされていません</translation>
    </message>
    <message>
        <source>%1, extra %2, requires %3; installed: %4</source>
        <comment>%1 package and version, %2 name of an extra, %3 a requirement, %4 a version</comment>
        <translation>%1 の extra %2 は %3 を必要とします。インストール済み: %4</translation>
    </message>
    <message>
        <source>%1 requires %3, and %5 has no extra named %4</source>
        <comment>%1 package and version, %3 a requirement such as name[extra], %4 the extra, %5 package and version</comment>
        <translation>%1 は %3 を必要としますが、%5 に extra %4 はありません</translation>
    </message>
    <message>
        <source>%1 %2 requires Python %3</source>
        <comment>%1 package, %2 its version, %3 version specifiers such as &gt;=3.8</comment>
        <translation>%1 %2 は Python %3 を必要とします</translation>
    </message>
    <message>
        <source>%1 requires %2 from a URL; installed: %3</source>
        <comment>%1 and %3 package and version, %2 package</comment>
        <translation>%1 は URL からの %2 を必要とします。インストール済み: %3</translation>
    </message>
    <message>
        <source>libcuda.so.1 is there</source>
        <comment>title of a passed check</comment>
        <translation>libcuda.so.1 があります</translation>
    </message>
    <message>
        <source>Looks for the driver&apos;s library outside the compat folder.</source>
        <comment>documentation of a rule</comment>
        <translation>compat フォルダーの外にドライバーのライブラリを探します。</translation>
    </message>
    <message>
        <source>libcuda.so.1 is missing</source>
        <comment>title of a finding</comment>
        <translation>libcuda.so.1 がありません</translation>
    </message>
    <message>
        <source>This is normal: the driver is mounted in when the container starts with the NVIDIA runtime, and a machine without a GPU has none.</source>
        <comment>reason of a finding</comment>
        <translation>これは正常です。ドライバーは NVIDIA ランタイムでコンテナを起動するときにマウントされ、GPU のないマシンにはありません。</translation>
    </message>
    <message>
        <source>%1 %2: &quot;%3&quot; cannot be read</source>
        <comment>%1 package, %2 its version, %3 text of a requirement</comment>
        <translation>%1 %2: &quot;%3&quot; は読めません</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>cases of a finding that are not listed</comment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), folders or lines could not be read</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>読めなかったファイル、フォルダーまたは行: %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <comment>%1 path</comment>
        <translation>%1 は存在しません</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; cannot be read</source>
        <comment>%1 path, %2 a line of the file</comment>
        <translation>%1: &quot;%2&quot; は読めません</translation>
    </message>
    <message>
        <source>%1 leads to %2, which does not exist</source>
        <comment>%1 path, %2 path</comment>
        <translation>%1 の参照先 %2 は存在しません</translation>
    </message>
    <message>
        <source>%1 and what follows it was not searched for packages: there are too many folders</source>
        <comment>%1 path</comment>
        <translation>%1 とそれ以降はパッケージを探していません。フォルダーが多すぎます</translation>
    </message>
    <message>
        <source>Reads METADATA as UTF-8 without NUL bytes, which core metadata requires.</source>
        <comment>documentation of a rule</comment>
        <translation>コアメタデータの規定どおり、METADATA を NUL バイトのない UTF-8 として読みます。</translation>
    </message>
    <message>
        <source>Looks for metadata of no valid name, such as &quot;~umpy&quot;, which an interrupted pip run leaves.</source>
        <comment>documentation of a rule</comment>
        <translation>中断した pip が残す、「~umpy」のように有効な名前でないメタデータを探します。</translation>
    </message>
    <message numerus="yes">
        <source>%n METADATA file(s) hold NUL bytes</source>
        <comment>title of a finding</comment>
        <translation>
            <numerusform>NUL バイトを含む METADATA: %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>They were read, and everything in them counts; a file that was damaged on the disk looks like this.</source>
        <comment>reason of a finding</comment>
        <translation>内容はすべて読み取り、数えています。ディスク上で壊れたファイルはこのようになります。</translation>
    </message>
    <message>
        <source>%1 is empty, or lacks a name or a version</source>
        <comment>%1 path of a file</comment>
        <translation>%1 は空か、名前またはバージョンがありません</translation>
    </message>
    <message>
        <source>%1 holds NUL bytes</source>
        <comment>%1 path of a file</comment>
        <translation>%1 に NUL バイトがあります</translation>
    </message>
    <message>
        <source>%1: this virtual environment also uses the packages of the Python in %2, which is not in the opened folder</source>
        <comment>%1 path of pyvenv.cfg, %2 a folder</comment>
        <translation>%1: この仮想環境は %2 の Python のパッケージも使いますが、それは開いたフォルダーの中にありません</translation>
    </message>
    <message>
        <source>%1 is nothing that pip %2 can read; pip before 24.1 could</source>
        <comment>%1 text of a line, %2 version of pip</comment>
        <translation>%1 は pip %2 には読めません。24.1 より前の pip なら読めます</translation>
    </message>
    <message>
        <source>%1 uses an option in a way that pip refuses</source>
        <comment>%1 text of a line</comment>
        <translation>%1 は、オプションの使い方を pip が拒否します</translation>
    </message>
    <message>
        <source>The file is not UTF-8, and neither a byte order mark nor a coding line says so</source>
        <comment>a case of a finding</comment>
        <translation>ファイルが UTF-8 ではなく、それを示すバイト順マークも coding の行もありません</translation>
    </message>
    <message>
        <source>%1 leads back to a file that includes this one</source>
        <comment>%1 text of a line</comment>
        <translation>%1 は、このファイルを読み込むファイルに戻ります</translation>
    </message>
    <message>
        <source>%1 is not fetched, but pip reads it as a constraint file</source>
        <comment>%1 a URL</comment>
        <translation>%1 は取得しませんが、pip は制約ファイルとして読みます</translation>
    </message>
    <message>
        <source>%1 is not read: the constraint files are more than 1,000 or larger than 64 MiB</source>
        <comment>%1 path</comment>
        <translation>%1 は読みません。制約ファイルが 1,000 個または合計 64 MiB を超えています</translation>
    </message>
    <message>
        <source>%1 has a line that is not read: it is longer than %2 bytes</source>
        <comment>%1 path, %2 a number</comment>
        <translation>%1 に読まない行があります。%2 バイトを超えています</translation>
    </message>
    <message>
        <source>%1 is read in part: the constraint files have more than %2 lines</source>
        <comment>%1 path, %2 a number</comment>
        <translation>%1 は一部だけ読みます。制約ファイルが %2 行を超えています</translation>
    </message>
    <message>
        <source>%1: pip reads nothing of it, because %2 is there twice</source>
        <comment>%1 path of a pip.conf, %2 a section or a key</comment>
        <translation>%1: %2 が 2 回あるため、pip はこのファイルをまったく読みません</translation>
    </message>
</context>
<context>
    <name>Index</name>
    <message>
        <source>%1 was not asked: nobody agreed to that yet.</source>
        <comment>%1 is an address</comment>
        <translation>%1 には問い合わせていません。まだ同意がありません。</translation>
    </message>
    <message>
        <source>The host name of %1 is not known.</source>
        <comment>%1 is an address</comment>
        <translation>%1 のホスト名が見つかりません。</translation>
    </message>
    <message>
        <source>No connection to %1: %2</source>
        <comment>%1 is an address, %2 a reason</comment>
        <translation>%1 に接続できません: %2</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <comment>%1 is an address</comment>
        <translation>%1 は時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2</source>
        <comment>%1 is an address, %2 a reason</comment>
        <translation>%1 に安全に接続できません: %2</translation>
    </message>
    <message>
        <source>The proxy gives no connection to %1: %2</source>
        <comment>%1 is an address, %2 a reason</comment>
        <translation>プロキシ経由で %1 に接続できません: %2</translation>
    </message>
    <message>
        <source>%1 refuses access without a valid login (status %2).</source>
        <comment>%1 is an address, %2 a number</comment>
        <translation>%1 は有効なログインなしではアクセスを拒否します（ステータス %2）。</translation>
    </message>
    <message>
        <source>Nothing is at %1</source>
        <comment>%1 is an address</comment>
        <translation>ここには何もありません: %1</translation>
    </message>
    <message>
        <source>Offline, and not in the cache: %1</source>
        <comment>%1 is an address</comment>
        <translation>オフラインで、キャッシュにもありません: %1</translation>
    </message>
    <message>
        <source>The server gives no parts of files: METADATA needs all of %1</source>
        <comment>%1 is the address of a wheel</comment>
        <translation>サーバーはファイルの一部だけを渡しません。METADATA には全体が必要です: %1</translation>
    </message>
    <message>
        <source>METADATA cannot be read: %1</source>
        <comment>%1 is the address of a wheel</comment>
        <translation>METADATA を読めません: %1</translation>
    </message>
    <message>
        <source>This is no page of a package index: %1</source>
        <comment>%1 is an address</comment>
        <translation>パッケージインデックスのページではありません: %1</translation>
    </message>
    <message>
        <source>This is not what the index promised, its hash differs: %1</source>
        <comment>%1 is an address</comment>
        <translation>インデックスの示す内容とハッシュが異なります: %1</translation>
    </message>
    <message>
        <source>Over the limit of %2 bytes: %1</source>
        <comment>%1 is an address, %2 a number</comment>
        <translation>上限の %2 バイトを超えています: %1</translation>
    </message>
    <message>
        <source>The server answers with status %2: %1</source>
        <comment>%1 is an address, %2 a number</comment>
        <translation>サーバーの応答はステータス %2 です: %1</translation>
    </message>
    <message>
        <source>This address leads elsewhere in a way that is not safe: %1</source>
        <comment>%1 is an address</comment>
        <translation>このアドレスは安全でない転送をします: %1</translation>
    </message>
    <message>
        <source>The answer is cut or damaged: %1</source>
        <comment>%1 is an address</comment>
        <translation>応答が途中で切れているか壊れています: %1</translation>
    </message>
    <message>
        <source>No package index is configured.</source>
        <translation>パッケージインデックスが設定されていません。</translation>
    </message>
    <message>
        <source>The index of the demo does not have this package: %1</source>
        <comment>%1 is a package</comment>
        <translation>デモのインデックスにこのパッケージはありません: %1</translation>
    </message>
    <message>
        <source>Cancelled before the answer came: %1</source>
        <comment>%1 is an address</comment>
        <translation>応答の前に中止しました: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <comment>%1 is a path, %2 the system&apos;s reason</comment>
        <translation>%1 を読めません: %2</translation>
    </message>
    <message>
        <source>An index is asked once it is named: with --index-url, or as index-url in pip&apos;s configuration.</source>
        <translation>インデックスは指定されると使われます: --index-url、または pip の設定の index-url。</translation>
    </message>
    <message>
        <source>Name an index with --index-url to look it up.</source>
        <translation>--index-url でインデックスを指定すると調べられます。</translation>
    </message>
    <message>
        <source>Ask once without --offline; the answer is then kept.</source>
        <translation>一度 --offline なしで実行すると、回答が保存されます。</translation>
    </message>
    <message>
        <source>--allow-wheel-download permits to fetch whole wheels.</source>
        <translation>--allow-wheel-download で wheel 全体の取得を許可できます。</translation>
    </message>
    <message>
        <source>Check the address: that of an index mostly ends in /simple/. A login page in between looks like this, too.</source>
        <translation>アドレスを確認してください。インデックスのアドレスは多くの場合 /simple/ で終わります。途中のログインページでもこうなります。</translation>
    </message>
    <message>
        <source>A proxy or mirror in between may change or cut answers: try another way.</source>
        <translation>途中のプロキシやミラーが応答を変えたり切ったりすることがあります。別の経路を試してください。</translation>
    </message>
    <message>
        <source>Check its spelling and the network. Behind a proxy, set https_proxy, or proxy in pip&apos;s configuration.</source>
        <translation>つづりとネットワークを確認してください。プロキシを使う場合は https_proxy か pip の設定の proxy を指定します。</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>ネットワークを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Where a company inspects connections, name its certificate file: cert in pip&apos;s configuration, or SSL_CERT_FILE.</source>
        <translation>通信を検査する社内網では、その証明書ファイルを指定します: pip の設定の cert、または SSL_CERT_FILE。</translation>
    </message>
    <message>
        <source>Check the address and login of the proxy: https_proxy, or proxy in pip&apos;s configuration.</source>
        <translation>プロキシのアドレスとログインを確認してください: https_proxy、または pip の設定の proxy。</translation>
    </message>
    <message>
        <source>Put user and password into ~/.netrc or the address of the index. A keyring is not asked.</source>
        <translation>ユーザー名とパスワードを ~/.netrc かインデックスのアドレスに書いてください。キーリングは使いません。</translation>
    </message>
    <message>
        <source>%1 asked, %2 waiting</source>
        <comment>numbers of requests to an index</comment>
        <translation>問い合わせ済み %1、待機中 %2</translation>
    </message>
    <message>
        <source>The certificate of %1 is not checked: pip&apos;s configuration trusts this host.</source>
        <comment>%1 is a host</comment>
        <translation>%1 の証明書は確認しません。pip の設定がこのホストを信頼しています。</translation>
    </message>
    <message>
        <source>Ask %1 for versions? Only package names are sent.</source>
        <comment>%1 is a host</comment>
        <translation>%1 にバージョンを問い合わせますか。送るのはパッケージ名だけです。</translation>
    </message>
    <message>
        <source>This environment asks for the index %1. To use it, too: --use-environment-index</source>
        <comment>%1 is an address</comment>
        <translation>この環境はインデックス %1 を求めています。使う場合: --use-environment-index</translation>
    </message>
    <message>
        <source>Assumes that %1 %2 requires nothing: only its build would tell.</source>
        <comment>%1 is a package, %2 a version</comment>
        <translation>%1 %2 は何も必要としないとみなしています。ビルドしなければ分かりません。</translation>
    </message>
    <message>
        <source>Assumes that %1 %2 requires %3: only its build would tell.</source>
        <comment>%1 is a package, %2 a version, %3 requirements</comment>
        <translation>%1 %2 の要件を %3 とみなしています。ビルドしなければ分かりません。</translation>
    </message>
    <message>
        <source>%1 was not asked: this program&apos;s part for the network does not load (%2).</source>
        <comment>%1 is an address, %2 a reason</comment>
        <translation>%1 には問い合わせませんでした。このプログラムのネットワーク部分を読み込めません (%2)。</translation>
    </message>
    <message>
        <source>Install the program anew: it needs its lib/constrictor/network.so and Qt&apos;s network library.</source>
        <translation>プログラムをインストールし直してください。lib/constrictor/network.so と Qt のネットワークライブラリが必要です。</translation>
    </message>
    <message>
        <source>The certificate is that of another host: check the address of the index. A login page in between looks like this, too.</source>
        <translation>証明書は別のホストのものです。インデックスのアドレスを確認してください。途中のログインページでもこうなります。</translation>
    </message>
    <message>
        <source>The index is incomplete or damaged here: tell those who run it, or name another index.</source>
        <translation>インデックスのこの部分は欠けているか壊れています。運営者に知らせるか、別のインデックスを指定してください。</translation>
    </message>
    <message>
        <source>The server is busy or faulty: try again later.</source>
        <translation>サーバーが混雑しているか、障害が起きています。しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>If you trust the address that it leads to, name that one.</source>
        <translation>転送先のアドレスを信頼できる場合は、そのアドレスを指定してください。</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>パスとそのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <comment>%1 is a host</comment>
        <translation>%1 に問い合わせる</translation>
    </message>
    <message>
        <source>Name one as index-url in pip&apos;s configuration, then try again.</source>
        <translation>pip の設定で index-url として指定してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Whole wheels are not fetched from the window.</source>
        <translation>このウィンドウでは wheel 全体を取得しません。</translation>
    </message>
    <message>
        <source>Allow the index to be asked; the answer is then kept.</source>
        <translation>インデックスへの問い合わせを許可すると、その答えが保存されます。</translation>
    </message>
    <message>
        <source>This page does not say when its files were uploaded: %1</source>
        <comment>%1 is an address</comment>
        <translation>このページはファイルのアップロード時刻を示していません: %1</translation>
    </message>
    <message>
        <source>To plan as of a day, name an index that says so. pip stops at this one, too.</source>
        <translation>ある日付の時点で計画するには、それを示すインデックスを指定してください。pip もこのインデックスでは止まります。</translation>
    </message>
</context>
<context>
    <name>IndexState</name>
    <message>
        <source>Index: part of the demo</source>
        <translation>インデックス: デモに付属</translation>
    </message>
    <message>
        <source>Index: not asked yet</source>
        <translation>インデックス: まだ問い合わせていません</translation>
    </message>
    <message>
        <source>Index: off</source>
        <translation>インデックス: オフ</translation>
    </message>
    <message>
        <source>Index: allowed</source>
        <translation>インデックス: 許可済み</translation>
    </message>
    <message>
        <source>Index: online</source>
        <translation>インデックス: オンライン</translation>
    </message>
    <message>
        <source>Index: not reachable, using the cache</source>
        <translation>インデックス: 接続できません、キャッシュを使用</translation>
    </message>
    <message>
        <source>Index: not reachable</source>
        <translation>インデックス: 接続できません</translation>
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
    <name>Plan</name>
    <message>
        <source>Lock edits</source>
        <translation>ロックの変更</translation>
    </message>
    <message>
        <source>Packages that change</source>
        <translation>変わるパッケージ</translation>
    </message>
    <message>
        <source>New packages</source>
        <translation>新しいパッケージ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Command, after the edits</source>
        <translation>変更後のコマンド</translation>
    </message>
    <message>
        <source>What pip %1 would do today (predicted)</source>
        <translation>今のまま pip %1 を実行した場合（予測）</translation>
    </message>
    <message>
        <source>Lock edits: at least %1</source>
        <translation>ロックの変更: %1 以上</translation>
    </message>
    <message>
        <source>Lock edits: at least %1, at most %2</source>
        <translation>ロックの変更: %1 以上 %2 以下</translation>
    </message>
    <message>
        <source>The search needed more memory than it may take.</source>
        <translation>探索に必要なメモリが上限を超えました。</translation>
    </message>
    <message>
        <source>These packages could not be looked up: %1</source>
        <comment>%1 is a list of package names</comment>
        <translation>次のパッケージを調べられませんでした: %1</translation>
    </message>
    <message>
        <source>A line of the request is not a requirement.</source>
        <translation>要求に、要件として読めない行があります。</translation>
    </message>
    <message>
        <source>The plan that was found did not pass the second check. This is a fault of this program.</source>
        <translation>見つかったプランは再検査に通りませんでした。このプログラムの不具合です。</translation>
    </message>
    <message>
        <source>Not even an empty environment could have it.</source>
        <translation>空の環境でもインストールできません。</translation>
    </message>
    <message>
        <source>Installed packages without a fitting release stand in the way: %1</source>
        <comment>%1 is a list of package names</comment>
        <translation>適合するリリースのないインストール済みパッケージが妨げています: %1</translation>
    </message>
    <message>
        <source>in every version</source>
        <comment>of a package</comment>
        <translation>の全バージョン</translation>
    </message>
    <message>
        <source>%1 and newer</source>
        <comment>%1 is a version</comment>
        <translation>%1 以降</translation>
    </message>
    <message>
        <source>%1 and older</source>
        <comment>%1 is a version</comment>
        <translation>%1 以前</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>%1 and %2 are versions</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source> %1 %2 would fit, but there is only its source archive: its requirements are unknown.</source>
        <comment>starts with a blank; %1 is a package, %2 a version</comment>
        <translation> %1 %2 なら合いますが、ソースアーカイブしかなく、要件が不明です。</translation>
    </message>
    <message>
        <source> %1 %2 would fit, but it is for another Python.</source>
        <comment>starts with a blank; %1 is a package, %2 a version</comment>
        <translation> %1 %2 なら合いますが、別の Python 用です。</translation>
    </message>
    <message>
        <source> %1 %2 would fit, but it has no wheel for this platform.</source>
        <comment>starts with a blank; %1 is a package, %2 a version</comment>
        <translation> %1 %2 なら合いますが、このプラットフォーム用の wheel がありません。</translation>
    </message>
    <message>
        <source> No release of %1 fits that.</source>
        <comment>starts with a blank; %1 is a package</comment>
        <translation> これに合う %1 のリリースはありません。</translation>
    </message>
    <message>
        <source>%1 %2 requires %3 from an address of its own: nothing can meet that.</source>
        <comment>%1 is a package, %2 versions, %3 a requirement</comment>
        <translation>%1 %2 は %3 を独自のアドレスから必要とします。これを満たすものはありません。</translation>
    </message>
    <message>
        <source>%1 %2 requires %3.</source>
        <comment>%1 is a package, %2 versions, %3 a requirement</comment>
        <translation>%1 %2 は %3 を必要とします。</translation>
    </message>
    <message>
        <source>%1, line %2, locks %3.</source>
        <comment>%1 is a file, %3 a requirement</comment>
        <translation>%1 の %2 行目が %3 をロックしています。</translation>
    </message>
    <message>
        <source>Already installed: nothing to do</source>
        <translation>すでにインストール済みです。することはありません</translation>
    </message>
    <message>
        <source>Installs as it is: no lock edit needed</source>
        <translation>このままインストールできます。ロックの変更は不要です</translation>
    </message>
    <message numerus="yes">
        <source>%n lock edits make this installable</source>
        <translation>
            <numerusform>ロックの変更 %n 件でインストール可能になります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock edits work; whether fewer would do is not proved</source>
        <translation>
            <numerusform>ロックの変更 %n 件で可能です。より少なくできるかは証明されていません</numerusform>
        </translation>
    </message>
    <message>
        <source>No set of lock edits makes this installable</source>
        <translation>ロックをどう変更してもインストール可能になりません</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>No smaller set exists among the versions known here.</source>
        <translation>ここで分かっているバージョンの中に、これより小さい組はありません。</translation>
    </message>
    <message>
        <source>Fewer than %1 is impossible.</source>
        <comment>%1 is a number of lock edits</comment>
        <translation>%1 件未満にはできません。</translation>
    </message>
    <message>
        <source>You ask for %1.</source>
        <comment>%1 is a requirement</comment>
        <translation>%1 を要求しています。</translation>
    </message>
    <message>
        <source>You ask for this wheel of %1.</source>
        <translation>%1 のこの wheel を要求しています。</translation>
    </message>
    <message>
        <source>%1 is installed and has to stay.</source>
        <translation>%1 はインストール済みで、残す必要があります。</translation>
    </message>
    <message>
        <source>%1 is installed as %2.</source>
        <comment>%2 is a version</comment>
        <translation>%1 は %2 がインストール済みです。</translation>
    </message>
    <message>
        <source>%1 and %2 are known not to work together.</source>
        <comment>%1 and %2 are requirements</comment>
        <translation>%1 と %2 は両立しないことが知られています。</translation>
    </message>
    <message>
        <source>The requirements of %1 %2 cannot be read or met.</source>
        <comment>%1 is a package, %2 versions</comment>
        <translation>%1 %2 の要件は読めないか、満たせません。</translation>
    </message>
    <message>
        <source>%1 %2 is a pre-release or yanked, and nothing asks for such a one.</source>
        <comment>%1 is a package, %2 versions</comment>
        <translation>%1 %2 はプレリリースまたは取り下げ済みで、それを求めるものがありません。</translation>
    </message>
    <message>
        <source>pip then looks at %1, which has an unmet requirement already.</source>
        <translation>すると pip は %1 を調べますが、その要件はもともと満たされていません。</translation>
    </message>
    <message>
        <source>You ask for a newer %1.</source>
        <translation>より新しい %1 を要求しています。</translation>
    </message>
    <message>
        <source>So the lock of %1 has to move.</source>
        <translation>したがって %1 のロックを移す必要があります。</translation>
    </message>
    <message>
        <source>So %1 cannot keep its version.</source>
        <translation>したがって %1 はバージョンを保てません。</translation>
    </message>
    <message>
        <source>So at least one of these locks has to move: %1</source>
        <translation>したがって次のロックの少なくとも 1 つを移す必要があります: %1</translation>
    </message>
    <message>
        <source>So at least one of these has to change: %1</source>
        <translation>したがって次の少なくとも 1 つを変える必要があります: %1</translation>
    </message>
    <message>
        <source>upgrade</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>downgrade</source>
        <translation>旧バージョンに戻す</translation>
    </message>
    <message>
        <source>other build</source>
        <translation>別のビルド</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1 %2 is a pre-release.</source>
        <translation>%1 %2 はプレリリースです。</translation>
    </message>
    <message>
        <source>%1 %2 was yanked by its makers.</source>
        <translation>%1 %2 は作成者により取り下げられています。</translation>
    </message>
    <message>
        <source>%1 %2 is newer, but there is only its source archive.</source>
        <translation>%1 %2 の方が新しいですが、ソースアーカイブしかありません。</translation>
    </message>
    <message>
        <source>%1 %2 is newer, but it is for another Python.</source>
        <translation>%1 %2 の方が新しいですが、別の Python 用です。</translation>
    </message>
    <message>
        <source>No release that was looked at asks for the pre-releases left out.</source>
        <translation>除外したプレリリースを求めるリリースは、調べた中にはありません。</translation>
    </message>
    <message>
        <source>pip has nothing to do.</source>
        <translation>pip がすることはありません。</translation>
    </message>
    <message>
        <source>pip installs it.</source>
        <translation>pip はインストールします。</translation>
    </message>
    <message numerus="yes">
        <source>pip installs it and breaks %n requirements.</source>
        <translation>
            <numerusform>pip はインストールしますが、%n 件の要件が満たされなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>pip refuses: it finds no versions that fit.</source>
        <translation>pip は拒否します。適合するバージョンの組が見つかりません。</translation>
    </message>
    <message>
        <source>What pip does is not known.</source>
        <translation>pip の動作は不明です。</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <comment>%1 is a conclusion, %2 the numbers of its reasons</comment>
        <translation>%1（%2 より）</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>代替案</translation>
    </message>
    <message>
        <source>%1 %2 requires, by version, %3.</source>
        <comment>%1 is a package, %2 versions, %3 a list of requirements</comment>
        <translation>%1 %2 はバージョンにより %3 を必要とします。</translation>
    </message>
    <message>
        <source>%1 %2 is installed and has to stay; no other release of it could take its place.</source>
        <comment>%1 is a package, %2 a version</comment>
        <translation>%1 %2 はインストール済みで、残す必要があります。代わりになるリリースはほかにありません。</translation>
    </message>
    <message>
        <source>%1 goes back from %2 to %3 only because older releases ask for less: see that it works.</source>
        <translation>%1 を %2 から %3 に戻すのは、古いリリースの要件が緩いからにすぎません。動作を確かめてください。</translation>
    </message>
    <message>
        <source>no lock edit</source>
        <translation>ロックの変更なし</translation>
    </message>
    <message>
        <source>As few, but others: %1</source>
        <comment>%1 is like: 2 lock edits (a, b)</comment>
        <translation>同じ件数で別の組: %1</translation>
    </message>
    <message>
        <source>With %1 %2, no older one: %3</source>
        <comment>%1 is a package, %2 a version, %3 like: 2 lock edits (a, b)</comment>
        <translation>旧バージョンに戻さず %1 %2 とする場合: %3</translation>
    </message>
    <message>
        <source>With the newer %1 %2: %3</source>
        <comment>%1 is a package, %2 a version, %3 like: 2 lock edits (a, b)</comment>
        <translation>より新しい %1 %2 とする場合: %3</translation>
    </message>
    <message>
        <source>Not what you asked for, but %1 %2: %3</source>
        <comment>%1 is a package, %2 a version, %3 like: 2 lock edits (a, b)</comment>
        <translation>要求とは異なるが %1 %2 とする場合: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>%1 is a list of requirements</comment>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock edits (%1)</source>
        <comment>%1 is a list of package names</comment>
        <translation>
            <numerusform>ロックの変更 %n 件（%1）</numerusform>
        </translation>
    </message>
    <message>
        <source>The time was over before a set of lock edits was found. %1</source>
        <comment>%1 is what is known so far, a sentence</comment>
        <translation>ロックの変更の組が見つかる前に時間切れになりました。%1</translation>
    </message>
    <message>
        <source>Stopped before a set of lock edits was found. %1</source>
        <comment>%1 is what is known so far, a sentence</comment>
        <translation>ロックの変更の組が見つかる前に停止しました。%1</translation>
    </message>
    <message>
        <source>Nothing holds %1 from now on.</source>
        <comment>%1 is a package</comment>
        <translation>今後 %1 を固定するものはありません。</translation>
    </message>
    <message>
        <source>What could not be looked up: the answer may be incomplete</source>
        <translation>調べられなかったもの（答えは不完全かもしれません）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more (-v)</source>
        <translation>
            <numerusform>ほか %n 件（-v で表示）</numerusform>
        </translation>
    </message>
    <message>
        <source>What pip prints then</source>
        <translation>そのときの pip の出力</translation>
    </message>
    <message>
        <source>It would build %1 %2 from its source archive; what that requires is unknown.</source>
        <translation>%1 %2 はソースアーカイブからビルドされます。その要件は不明です。</translation>
    </message>
    <message>
        <source>It would fetch what %1 %2 requires by address; that is not looked at here.</source>
        <translation>%1 %2 がアドレスで要求するものを取得します。ここではその内容を調べません。</translation>
    </message>
    <message numerus="yes">
        <source>no lock edit, %n packages change</source>
        <translation>
            <numerusform>ロックの変更なし、変わるパッケージ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, line %2: pip would follow %3 too; this plan does not.</source>
        <comment>%1 is a path, %3 an option such as --index-url</comment>
        <translation>%1 の %2 行目: pip は %3 にも従いますが、このプランは従いません。</translation>
    </message>
    <message>
        <source>The wheel of %1 %2 is for another platform: %3. Here is Python %4 on %5.</source>
        <comment>%3 tags such as cp39-cp39-win_amd64, %5 like: Ubuntu 24.04 LTS (x86_64)</comment>
        <translation>%1 %2 の wheel は別のプラットフォーム用です: %3。ここは %5 の Python %4 です。</translation>
    </message>
    <message>
        <source>The wheel of %1 %2 requires Python %3. Here is Python %4.</source>
        <comment>%2 is a version, %3 like: &gt;=3.8,&lt;3.12</comment>
        <translation>%1 %2 の wheel は Python %3 を必要とします。ここは Python %4 です。</translation>
    </message>
    <message>
        <source>pip refuses: a wheel does not fit this Python or platform.</source>
        <translation>pip は拒否します: この Python またはプラットフォームに合わない wheel があります。</translation>
    </message>
    <message>
        <source>It depends on what is at an address, which is not looked at here.</source>
        <translation>アドレスにあるもの次第です。ここではその内容を調べません。</translation>
    </message>
    <message>
        <source>%1, line %2: pip takes %3 from that address alone; what is there is not looked at here.</source>
        <comment>%1 is a path, %3 a package</comment>
        <translation>%1 の %2 行目: pip は %3 をそのアドレスからだけ取得します。ここではその内容を調べません。</translation>
    </message>
    <message>
        <source>It would fetch %1 from the address in its constraint line; that is not looked at here.</source>
        <comment>%1 is a package</comment>
        <translation>制約の行にあるアドレスから %1 を取得します。ここではその内容を調べません。</translation>
    </message>
    <message>
        <source>It would fetch %1 from the address that is asked for; that is not looked at here.</source>
        <comment>%1 is a package</comment>
        <translation>要求されたアドレスから %1 を取得します。ここではその内容を調べません。</translation>
    </message>
    <message>
        <source>pip cannot read the metadata of the installed %1 %2 and stops there: uninstall it first.</source>
        <comment>%1 is a package, %2 a version</comment>
        <translation>インストール済みの %1 %2 のメタデータを pip は読めず、そこで止まります。先にアンインストールしてください。</translation>
    </message>
    <message>
        <source>pip refuses: it cannot read the metadata of what is installed: %1</source>
        <comment>%1 is a list of package names</comment>
        <translation>pip は拒否します: インストール済みパッケージのメタデータを読めません: %1</translation>
    </message>
    <message>
        <source>No line locks %1, whose lock you want to keep.</source>
        <comment>%1 is a package</comment>
        <translation>ロックを保つよう指定された %1 をロックする行はありません。</translation>
    </message>
    <message>
        <source>%1, which may be removed, is not installed.</source>
        <comment>%1 is a package</comment>
        <translation>削除してよいと指定された %1 はインストールされていません。</translation>
    </message>
    <message>
        <source>Locks that you keep stand in the way: %1</source>
        <comment>%1 is a list of package names</comment>
        <translation>保つよう指定されたロックが妨げています: %1</translation>
    </message>
    <message>
        <source>%1, line %2, locks %3, and you keep that lock.</source>
        <comment>%1 is a file, %3 a requirement</comment>
        <translation>%1 の %2 行目が %3 をロックしており、このロックは保つよう指定されています。</translation>
    </message>
    <message>
        <source>Mend %1 first: pip does nothing while it cannot read that file.</source>
        <comment>%1 is the path of a constraint file</comment>
        <translation>先に %1 を直してください。このファイルを読めない間、pip は何もしません。</translation>
    </message>
    <message>
        <source>pip refuses: it cannot read %1.</source>
        <comment>%1 is the path of a constraint file</comment>
        <translation>pip は拒否します: %1 を読めません。</translation>
    </message>
    <message>
        <source>pip refuses: it cannot read line %2 of %1.</source>
        <comment>%1 is the path of a constraint file</comment>
        <translation>pip は拒否します: %1 の %2 行目を読めません。</translation>
    </message>
</context>
<context>
    <name>PlanBanner</name>
    <message>
        <source>Nothing is ruled out yet.</source>
        <translation>まだ何も除外されていません。</translation>
    </message>
    <message>
        <source>Stopped before a set was found</source>
        <translation>組が見つかる前に中止しました</translation>
    </message>
    <message>
        <source>The environment changed since this plan</source>
        <translation>このプランの後に環境が変わりました</translation>
    </message>
    <message>
        <source>Plan again to see what is true now.</source>
        <translation>プランを立て直すと、今の状態が分かります。</translation>
    </message>
    <message>
        <source>Looking for the smallest set of lock edits</source>
        <translation>ロックの変更の最小の組を探しています</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n lock edit(s) cannot work.</source>
        <translation>
            <numerusform>%n 件より少ないロックの変更では足りません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) change, %1 are new, %2 stay as they are.</source>
        <comment>%1 and %2 are numbers of packages</comment>
        <translation>
            <numerusform>%n 個のパッケージが変わり、%1 個が新しく、%2 個はそのままです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A set of %n lock edit(s) works. Checking whether fewer are enough.</source>
        <translation>
            <numerusform>%n 件のロックの変更で足ります。もっと少なくて済むかを確認しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock edit(s) are the fewest. Looking for the fewest packages to change.</source>
        <translation>
            <numerusform>ロックの変更は %n 件が最少です。変わるパッケージの最少の組を探しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not decided: no index is configured</source>
        <translation>判定できません: インデックスが設定されていません</translation>
    </message>
    <message>
        <source>Not decided: the index was not asked yet</source>
        <translation>判定できません: インデックスにまだ問い合わせていません</translation>
    </message>
    <message>
        <source>Not decided: the demo has a selection of packages only</source>
        <translation>判定できません: デモには一部のパッケージしかありません</translation>
    </message>
    <message>
        <source>Not decided: %1 asks for a sign-in</source>
        <comment>%1 is a host</comment>
        <translation>判定できません: %1 がサインインを求めています</translation>
    </message>
    <message>
        <source>Not decided: %1 gives METADATA only with the whole wheel</source>
        <comment>%1 is a host</comment>
        <translation>判定できません: %1 は wheel 全体でしか METADATA を渡しません</translation>
    </message>
    <message>
        <source>Not decided: the index is not reachable</source>
        <translation>判定できません: インデックスに接続できません</translation>
    </message>
    <message>
        <source>Until you agree, no request leaves this machine. Locks and files are unchanged.</source>
        <translation>同意があるまで、このマシンから要求は送られません。ロックとファイルは変わっていません。</translation>
    </message>
    <message>
        <source>%1, as far as the cache knows</source>
        <comment>%1 is a verdict such as: 2 lock edits make this installable</comment>
        <translation>%1（キャッシュで分かる範囲）</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence that has no full stop yet</comment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>PlanRows</name>
    <message>
        <source>Upgrade</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Downgrade</source>
        <translation>旧バージョンに戻す</translation>
    </message>
    <message>
        <source>Other build</source>
        <translation>別のビルド</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>You asked for this version</source>
        <translation>このバージョンを要求しました</translation>
    </message>
    <message>
        <source>Needed by %1 %2</source>
        <comment>%1 is a package, %2 versions</comment>
        <translation>%1 %2 が必要とします</translation>
    </message>
    <message>
        <source>%1, was yanked by its makers</source>
        <comment>%1 is Upgrade, New, ...</comment>
        <translation>%1、作者が取り下げたバージョン</translation>
    </message>
    <message>
        <source>%1, a pre-release</source>
        <comment>%1 is Upgrade, New, ...</comment>
        <translation>%1、プレリリース</translation>
    </message>
</context>
<context>
    <name>PlanWhy</name>
    <message>
        <source>Request</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Known combinations</source>
        <translation>既知の組み合わせ</translation>
    </message>
    <message>
        <source>Why no lock edit can help</source>
        <translation>ロックの変更では解決しない理由</translation>
    </message>
    <message numerus="yes">
        <source>Why %n lock edit(s) are needed, and why they are enough</source>
        <translation>
            <numerusform>%n 件のロックの変更が必要で、それで足りる理由</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why %n lock edit(s) work</source>
        <translation>
            <numerusform>%n 件のロックの変更で足りる理由</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
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
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <comment>beside the name of the page</comment>
        <translation>
            <numerusform>問題 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
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
    <name>Reports</name>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
</context>
<context>
    <name>RequestFault</name>
    <message>
        <source>Use == for an exact version: %1</source>
        <translation>特定のバージョンには == を使います: %1</translation>
    </message>
    <message>
        <source>Write &gt;= and &lt;= this way: %1</source>
        <translation>&gt;= と &lt;= はこのように書きます: %1</translation>
    </message>
</context>
<context>
    <name>RequestProblems</name>
    <message>
        <source>A path or an address names no package. Name the package and its version; a wheel of this machine is asked for with --wheel.</source>
        <translation>パスやアドレスはパッケージの名前になりません。パッケージの名前とバージョンを書いてください。このマシンにある wheel は --wheel で要求します。</translation>
    </message>
    <message>
        <source>What an editable install (-e) requires is not known here. Name its requirements instead.</source>
        <translation>編集可能インストール (-e) が必要とするものは、ここでは分かりません。代わりにその要件を書いてください。</translation>
    </message>
    <message>
        <source>pip has no option &quot;%1&quot; here.</source>
        <translation>pip にはここで使えるオプション「%1」がありません。</translation>
    </message>
    <message>
        <source>A requirements file at an address is not fetched. Save it, and name the saved file.</source>
        <translation>アドレスにある要件ファイルは取得しません。保存して、そのファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 includes itself.</source>
        <comment>%1 is a path</comment>
        <translation>%1 が自分自身を読み込んでいます。</translation>
    </message>
    <message>
        <source>The file asks for no package.</source>
        <translation>このファイルには要求するパッケージがありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 is a path, %2 a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>%1 is a path, %3 a sentence</comment>
        <translation>%1 の %2 行目: %3</translation>
    </message>
    <message>
        <source>The METADATA in this wheel is that of another one: %1</source>
        <comment>%1 is a package and its version</comment>
        <translation>この wheel の METADATA は別のものです: %1</translation>
    </message>
    <message>
        <source>pip does not take the option &quot;%1&quot; like this.</source>
        <translation>pip はオプション「%1」をこの形では受け付けません。</translation>
    </message>
    <message>
        <source>The file is not UTF-8; pip cannot read it.</source>
        <translation>ファイルが UTF-8 ではないため、pip は読めません。</translation>
    </message>
</context>
<context>
    <name>RequirementFaults</name>
    <message>
        <source>a variable such as python_version, or a quoted text</source>
        <translation>python_version などの変数、または引用符で囲んだ文字列</translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation>閉じる引用符</translation>
    </message>
    <message>
        <source>a comparison such as == or in</source>
        <translation>== や in などの比較</translation>
    </message>
    <message>
        <source>&quot;and&quot;, &quot;or&quot; or the end</source>
        <translation>「and」、「or」または末尾</translation>
    </message>
    <message>
        <source>fewer parentheses</source>
        <translation>より浅い括弧</translation>
    </message>
    <message>
        <source>a version number</source>
        <translation>バージョン番号</translation>
    </message>
    <message>
        <source>one of == != &lt;= &gt;= &lt; &gt; ~= ===</source>
        <translation>== != &lt;= &gt;= &lt; &gt; ~= === のいずれか</translation>
    </message>
    <message>
        <source>a version of at least two numbers</source>
        <translation>2 つ以上の数からなるバージョン</translation>
    </message>
    <message>
        <source>a comma or the end</source>
        <translation>コンマまたは末尾</translation>
    </message>
    <message>
        <source>the name of a package</source>
        <translation>パッケージ名</translation>
    </message>
    <message>
        <source>the name of an extra</source>
        <translation>エクストラの名前</translation>
    </message>
    <message>
        <source>&quot;,&quot; or &quot;]&quot;</source>
        <translation>「,」または「]」</translation>
    </message>
    <message>
        <source>a URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>a comparison such as ==, a semicolon or the end</source>
        <translation>== などの比較、セミコロンまたは末尾</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a requirement: at its end, expected is %2.</source>
        <translation>「%1」は要件ではありません。末尾に必要なもの: %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a requirement: at character %2, before &quot;%3&quot;, expected is %4.</source>
        <translation>「%1」は要件ではありません。%2 文字目、「%3」の前に必要なもの: %4。</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Shows what a container&apos;s constraint file locks, and changes only what must change.</source>
        <translation>コンテナの制約ファイルが何をロックしているかを示し、必要な所だけを変更します。</translation>
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
        <source>Write a picture of the window and leave</source>
        <translation>ウィンドウの画像を保存して終了</translation>
    </message>
    <message>
        <source>Leave once the window is painted</source>
        <translation>ウィンドウを描画したら終了</translation>
    </message>
    <message>
        <source>Write pictures of every page and state and leave</source>
        <translation>すべてのページと状態の画像を保存して終了</translation>
    </message>
    <message>
        <source>Page to show: start, overview, packages or plan</source>
        <translation>表示するページ: start、overview、packages、plan</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;.</source>
        <translation>オプション「%1」はありません。</translation>
    </message>
    <message>
        <source>This value is not possible: %1</source>
        <translation>この値は使えません: %1</translation>
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
        <source>A folder, demo:ngc-25.04, a package list or a constraint file</source>
        <translation>フォルダー、demo:ngc-25.04、パッケージ一覧または制約ファイル</translation>
    </message>
</context>
<context>
    <name>constrictor::AboutDialog</name>
    <message>
        <source>About Constrictor</source>
        <translation>Constrictor について</translation>
    </message>
    <message>
        <source>See what a container locks, and change only what must change.</source>
        <translation>コンテナのロックを確かめ、必要なところだけを変更します。</translation>
    </message>
    <message>
        <source>License: MIT. Nothing that is opened is ever run.</source>
        <translation>ライセンス: MIT。開いたものを実行することはありません。</translation>
    </message>
    <message>
        <source>Built on Qt %1, QuaZip, simdjson and libxml2.</source>
        <translation>Qt %1、QuaZip、simdjson、libxml2 を使用しています。</translation>
    </message>
</context>
<context>
    <name>constrictor::ActionFinder</name>
    <message>
        <source>Find an action</source>
        <translation>操作を探す</translation>
    </message>
    <message>
        <source>Part of a name, e.g. scan</source>
        <translation>名前の一部（例: スキャン）</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
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
    <message>
        <source>Clear the list</source>
        <translation>一覧を消去</translation>
    </message>
    <message>
        <source>Find an action...</source>
        <translation>操作を探す...</translation>
    </message>
    <message>
        <source>Ask for a package</source>
        <translation>パッケージを要求する</translation>
    </message>
    <message>
        <source>Copy the pip command</source>
        <translation>pip コマンドをコピー</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>次のペイン</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>前のペイン</translation>
    </message>
    <message>
        <source>Report as Markdown...</source>
        <translation>レポートを Markdown で保存...</translation>
    </message>
    <message>
        <source>Report as JSON...</source>
        <translation>レポートを JSON で保存...</translation>
    </message>
    <message>
        <source>Report as SARIF...</source>
        <translation>レポートを SARIF で保存...</translation>
    </message>
    <message>
        <source>About Constrictor</source>
        <translation>Constrictor について</translation>
    </message>
    <message>
        <source>Package list or constraint file...</source>
        <translation>パッケージ一覧または制約ファイル...</translation>
    </message>
    <message>
        <source>Report as text...</source>
        <translation>レポートをテキストで保存...</translation>
    </message>
</context>
<context>
    <name>constrictor::AskInvitation</name>
    <message>
        <source>Ask for a package</source>
        <translation>パッケージを要求する</translation>
    </message>
    <message>
        <source>The answer is the smallest set of lock edits that makes it installable, with its proof.</source>
        <translation>インストール可能にするロックの変更の最小の組を、証明とともに示します。</translation>
    </message>
    <message>
        <source>Examples for this demo</source>
        <translation>このデモの例</translation>
    </message>
    <message>
        <source>Type a request</source>
        <translation>要求を入力する</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <comment>%1 is a requirement</comment>
        <translation>%1 を要求する</translation>
    </message>
</context>
<context>
    <name>constrictor::BoundsLine</name>
    <message>
        <source>Lock edits: at least %1, at most %2</source>
        <translation>ロックの変更: 最少 %1 件、最多 %2 件</translation>
    </message>
    <message>
        <source>Lock edits: at least %1</source>
        <translation>ロックの変更: 最少 %1 件</translation>
    </message>
    <message>
        <source>ruled out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>works</source>
        <translation>足りる</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>確認中</translation>
    </message>
</context>
<context>
    <name>constrictor::CommandsView</name>
    <message>
        <source>After the lock edits, run this inside the container.</source>
        <translation>ロックの変更の後、コンテナの中で実行します。</translation>
    </message>
    <message>
        <source>Run this inside the container.</source>
        <translation>コンテナの中で実行します。</translation>
    </message>
    <message>
        <source>There is nothing to run.</source>
        <translation>実行するものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of this file have to read:</source>
        <translation>
            <numerusform>このファイルの %n 行を次のようにします:</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>%1 is the title of a block of text</comment>
        <translation>コピー: %1</translation>
    </message>
</context>
<context>
    <name>constrictor::CountTile</name>
    <message numerus="yes">
        <source>Problem(s)</source>
        <comment>word beside the count in %n</comment>
        <translation>
            <numerusform>問題</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Warning(s)</source>
        <comment>word beside the count in %n</comment>
        <translation>
            <numerusform>警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note(s)</source>
        <comment>word beside the count in %n</comment>
        <translation>
            <numerusform>参考</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
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
        <translation>閉じる</translation>
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
    <name>constrictor::EvidenceViewer</name>
    <message>
        <source>Reading</source>
        <translation>読み取り中</translation>
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
            <numerusform>パッケージ %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>ロック %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>This environment</source>
        <translation>この環境</translation>
    </message>
    <message>
        <source>Opened as</source>
        <translation>開き方</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>検出元</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>インタープリター</translation>
    </message>
    <message>
        <source>Constraint file</source>
        <translation>制約ファイル</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>none: nothing is locked</source>
        <translation>なし: 何もロックされていません</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Not locked</source>
        <translation>ロックなし</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>未インストール</translation>
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
        <translation>%1、ブラウザーで開きます</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show what it is about: %1</source>
        <translation>詳細を表示: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>More actions: %1</source>
        <translation>その他の操作: %1</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 を表示</translation>
    </message>
    <message>
        <source>Why this is shown: %1</source>
        <translation>表示の理由: %1</translation>
    </message>
    <message>
        <source>Why is this shown</source>
        <translation>これが表示される理由</translation>
    </message>
</context>
<context>
    <name>constrictor::IndexQuestion</name>
    <message>
        <source>This environment asks for it. The answer is remembered for this host.</source>
        <translation>この環境が指定しています。回答はこのホストについて記憶されます。</translation>
    </message>
    <message>
        <source>The answer is remembered for this host.</source>
        <translation>回答はこのホストについて記憶されます。</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>オフラインのまま</translation>
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
    <message>
        <source>No constraint file in %1</source>
        <translation>%1 に制約ファイルはありません</translation>
    </message>
    <message>
        <source>/etc/pip/constraint.txt is not there and no setting names another file: nothing is locked. If you expected locks, check that the whole root of the container is what was opened.</source>
        <translation>/etc/pip/constraint.txt はなく、別のファイルを指す設定もないため、何もロックされていません。ロックがあるはずなら、コンテナのルート全体を開いたか確認してください。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Report saved</source>
        <translation>レポートを保存しました</translation>
    </message>
    <message>
        <source>It is in %1</source>
        <translation>保存先: %1</translation>
    </message>
    <message>
        <source>Open a package list or a constraint file</source>
        <translation>パッケージ一覧または制約ファイルを開く</translation>
    </message>
    <message>
        <source>Texts (*.txt *.in *.cfg);;All files (*)</source>
        <translation>テキスト (*.txt *.in *.cfg);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>constrictor::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>messages</comment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>ほかのメッセージ %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>constrictor::OverviewPage</name>
    <message>
        <source>Ignored</source>
        <translation>無視した項目</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 を閉じる</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>This environment</source>
        <translation>この環境</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>診断結果</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
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
    <message>
        <source>Unmet: %1</source>
        <comment>a requirement that is not met; %1 is a package</comment>
        <translation>満たされない要件: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>sentences</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最新</translation>
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
    <message>
        <source>Unmet</source>
        <translation>満たされない</translation>
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
        <translation>ロックの変更</translation>
    </message>
    <message>
        <source>Packages that change</source>
        <translation>変わるパッケージ</translation>
    </message>
    <message>
        <source>New packages</source>
        <translation>新しいパッケージ</translation>
    </message>
    <message>
        <source>Locks that exclude the request</source>
        <translation>要求と両立しないロック</translation>
    </message>
    <message>
        <source>Installed packages in the way</source>
        <translation>妨げているインストール済みパッケージ</translation>
    </message>
    <message>
        <source>Unmet before, left as it is</source>
        <translation>以前から満たされず、そのままのもの</translation>
    </message>
    <message>
        <source>Unaffected</source>
        <translation>影響なし</translation>
    </message>
    <message>
        <source>none</source>
        <comment>there are no rows in this part of the plan</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>keep their version</source>
        <translation>バージョンを保つ</translation>
    </message>
    <message>
        <source>No release of it fits</source>
        <translation>適合するリリースがありません</translation>
    </message>
    <message>
        <source>requires %1</source>
        <comment>%1 is a requirement</comment>
        <translation>%1 を必要とする</translation>
    </message>
    <message>
        <source>%1, lock moves from %2 to %3</source>
        <translation>%1、ロックを %2 から %3 に移します</translation>
    </message>
    <message>
        <source>%1, lock moves from %2 to %3, %4</source>
        <comment>%4 is the reason</comment>
        <translation>%1、ロックを %2 から %3 に移します、%4</translation>
    </message>
    <message>
        <source>%1, %2 is removed</source>
        <translation>%1、%2 を削除します</translation>
    </message>
    <message>
        <source>%1, changes from %2 to %3, %4</source>
        <comment>%4 is the kind of change</comment>
        <translation>%1、%2 から %3 に変わります、%4</translation>
    </message>
    <message>
        <source>%1, %2 will be installed</source>
        <translation>%1、%2 をインストールします</translation>
    </message>
    <message>
        <source>%1, the lock %2 excludes the request %3, %4</source>
        <comment>%4 is the place of the lock</comment>
        <translation>%1、ロック %2 は要求 %3 と両立しません、%4</translation>
    </message>
    <message>
        <source>%1, %2 is installed, no release of it fits</source>
        <translation>%1、%2 がインストール済みで、適合するリリースがありません</translation>
    </message>
    <message>
        <source>%1, %2 has an unmet requirement that stays: %3</source>
        <translation>%1、%2 には満たされない要件が残ります: %3</translation>
    </message>
    <message>
        <source>%1, keeps its version %2</source>
        <translation>%1、%2 のままです</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Locked, requested</source>
        <translation>ロック、要求</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>constrictor::PlanPage</name>
    <message>
        <source>Requests</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a request</source>
        <translation>要求を追加する</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stop planning</source>
        <translation>プランの作成を中止する</translation>
    </message>
    <message>
        <source>Stop planning and show what is known (Esc)</source>
        <translation>中止して、分かったことを表示する (Esc)</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>プランを立て直す</translation>
    </message>
    <message>
        <source>Copy the pip command</source>
        <translation>pip コマンドをコピー</translation>
    </message>
    <message>
        <source>Copy the pip command (Ctrl+Shift+C)</source>
        <translation>pip コマンドをコピー (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>報告をコピー</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>About the plan</source>
        <translation>プランについて</translation>
    </message>
    <message>
        <source>Number of lock edits</source>
        <translation>ロックの変更の数</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>オフラインのまま</translation>
    </message>
</context>
<context>
    <name>constrictor::RecentRow</name>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>問題なし</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>問題 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 時間前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>constrictor::RequestChip</name>
    <message>
        <source>Request %1, cannot be installed</source>
        <translation>要求 %1、インストール不可</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>要求 %1</translation>
    </message>
    <message>
        <source>Take back this request (Del)</source>
        <translation>この要求を取り消す (Del)</translation>
    </message>
    <message>
        <source>Take back the request %1</source>
        <translation>要求 %1 を取り消す</translation>
    </message>
</context>
<context>
    <name>constrictor::RequestCompletion</name>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>constrictor::RequestField</name>
    <message>
        <source>Ask for a package, e.g. nvidia-modelopt==0.27.0</source>
        <translation>パッケージを要求する。例: nvidia-modelopt==0.27.0</translation>
    </message>
    <message>
        <source>Open an environment to ask for packages</source>
        <translation>パッケージを要求するには環境を開きます</translation>
    </message>
    <message>
        <source>Ask for a package</source>
        <translation>パッケージを要求する</translation>
    </message>
    <message>
        <source>Ask for a package (%1)</source>
        <comment>%1 is a keyboard shortcut</comment>
        <translation>パッケージを要求する (%1)</translation>
    </message>
</context>
<context>
    <name>constrictor::RequestNote</name>
    <message>
        <source>Fix it</source>
        <translation>修正する</translation>
    </message>
    <message>
        <source>Fix it: %1</source>
        <comment>%1 is a requirement</comment>
        <translation>修正する: %1</translation>
    </message>
</context>
<context>
    <name>constrictor::RequestSuggestions</name>
    <message>
        <source>%1, %2</source>
        <comment>an installed version, a status word</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>constrictor::SessionStatus</name>
    <message>
        <source>Looking up versions</source>
        <translation>バージョンを調べています</translation>
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
        <source>Reading never changes anything. Nothing is run.</source>
        <translation>読み取るだけで、何も変更も実行もしません。</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>まだ何も開いていません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>一覧から削除</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使った環境</translation>
    </message>
    <message>
        <source>Package list or constraint file</source>
        <translation>パッケージ一覧または制約ファイル</translation>
    </message>
    <message>
        <source>pip list, pip freeze or constraint.txt, as text</source>
        <translation>テキストの pip list、pip freeze、constraint.txt</translation>
    </message>
    <message>
        <source>Drop a folder or a text file</source>
        <translation>フォルダーまたはテキストファイルをドロップ</translation>
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
<context>
    <name>constrictor::WhyRow</name>
    <message>
        <source>From %1</source>
        <comment>%1 is like 1, 2, and 3</comment>
        <translation>根拠: %1</translation>
    </message>
</context>
<context>
    <name>constrictor::WhyView</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the explanation</source>
        <translation>説明をコピーする</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>手順 %1 / %2</translation>
    </message>
    <message>
        <source>What pip %1 would do today (predicted)</source>
        <translation>今のまま pip %1 を実行した場合（予測）</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AccessWords</name>
    <message>
        <source>role %1</source>
        <translation>ロール「%1」</translation>
    </message>
    <message>
        <source>Without scopes nothing is allowed.</source>
        <translation>スコープがないと何も許可されません。</translation>
    </message>
    <message>
        <source>*:*:* allows everything in every API, also what does not exist yet. Choose less if you can.</source>
        <translation>*:*:* は、まだ存在しないものも含め、すべてのAPIのすべてを許可します。できるだけ範囲を絞ってください。</translation>
    </message>
    <message>
        <source>The role %1 no longer exists; it grants nothing.</source>
        <translation>ロール「%1」はもう存在しません。何も許可しません。</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Bound to</source>
        <translation>バインド先</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>管理形態</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>レート制限</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>クォータ</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Rotation, days</source>
        <translation>ローテーション間隔（日）</translation>
    </message>
    <message>
        <source>Overlap, days</source>
        <translation>併用期間（日）</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>プレフィックス</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Recoverable</source>
        <translation>取り出し可能</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>拒否の理由</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Failed because</source>
        <translation>失敗の理由</translation>
    </message>
    <message>
        <source>Interrupted act</source>
        <translation>中断された操作</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>開始者</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Secrets in</source>
        <translation>シークレットの保管先</translation>
    </message>
    <message>
        <source>Kept copy</source>
        <translation>保存されたコピー</translation>
    </message>
    <message>
        <source>Events before</source>
        <translation>以前のイベント数</translation>
    </message>
    <message>
        <source>Events after</source>
        <translation>以後のイベント数</translation>
    </message>
    <message>
        <source>Root before</source>
        <translation>以前のルート</translation>
    </message>
    <message>
        <source>Keys brought back</source>
        <translation>再び有効になったキー</translation>
    </message>
    <message>
        <source>Events at the last checkpoint</source>
        <translation>最後のチェックポイント時のイベント数</translation>
    </message>
    <message>
        <source>Root at the last checkpoint</source>
        <translation>最後のチェックポイント時のルート</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>所属する操作</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Were so already</source>
        <translation>変更不要</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Tags added</source>
        <translation>追加したタグ</translation>
    </message>
    <message>
        <source>Tags removed</source>
        <translation>削除したタグ</translation>
    </message>
    <message>
        <source>Overlap, seconds</source>
        <translation>併用期間（秒）</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>取り込み元</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Referrers</source>
        <translation>リファラー</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Secret kept</source>
        <translation>シークレットの保存</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1（期限: %2）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン%1</translation>
    </message>
    <message>
        <source>good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>not good</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消し操作</translation>
    </message>
    <message>
        <source>As it stood on</source>
        <translation>対象時点</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Undoes</source>
        <translation>取り消した操作</translation>
    </message>
    <message>
        <source>Creating a key</source>
        <translation>キーの作成</translation>
    </message>
    <message>
        <source>Importing a key</source>
        <translation>キーのインポート</translation>
    </message>
    <message>
        <source>Rotating a key</source>
        <translation>キーのローテーション</translation>
    </message>
    <message>
        <source>Revoking a key</source>
        <translation>キーの失効</translation>
    </message>
    <message>
        <source>Purging a key</source>
        <translation>キーの完全削除</translation>
    </message>
    <message>
        <source>Removing secrets that nothing needs any more</source>
        <translation>不要になったシークレットの削除</translation>
    </message>
    <message>
        <source>Putting the secret into the secret store</source>
        <translation>シークレットストアへのシークレットの保存</translation>
    </message>
    <message>
        <source>Taking the secret out of the secret store</source>
        <translation>シークレットストアからのシークレットの削除</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>オペレーション</translation>
    </message>
    <message>
        <source>Operations added</source>
        <translation>追加されたオペレーション</translation>
    </message>
    <message>
        <source>Operations removed</source>
        <translation>削除されたオペレーション</translation>
    </message>
    <message>
        <source>Operations, SHA-256</source>
        <translation>オペレーション、SHA-256</translation>
    </message>
    <message>
        <source>First wrong event</source>
        <translation>最初の誤ったイベント</translation>
    </message>
    <message>
        <source>Shown once only</source>
        <translation>一度だけ表示</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>途中で停止</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>ベース URL</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>アップストリーム</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>Header of the key</source>
        <translation>キーのヘッダー</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>問い合わせ先</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>最初の検出</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最後の検出</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>最初の行</translation>
    </message>
    <message>
        <source>In the query</source>
        <translation>クエリ内</translation>
    </message>
    <message>
        <source>In a field of its own</source>
        <translation>専用フィールド内</translation>
    </message>
    <message>
        <source>Within a line</source>
        <translation>行の途中</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSVとしてコピー</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdownとしてコピー</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSONとしてコピー</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>service account</source>
        <translation>サービスアカウント</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>referrer</source>
        <translation>リファラー</translation>
    </message>
    <message>
        <source>app</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>restriction</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>restrictions</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation>レート制限</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>クォータ</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>併用期間</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>プレフィックス</translation>
    </message>
    <message>
        <source>length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>有効化</translation>
    </message>
    <message>
        <source>custody</source>
        <translation>管理形態</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>対応付け</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>リカバリーコード</translation>
    </message>
    <message>
        <source>public key</source>
        <translation>公開鍵</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>expect</source>
        <translation>期待する件数</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>空にできません</translation>
    </message>
    <message>
        <source>longer than 1,024 characters</source>
        <translation>1,024文字を超えています</translation>
    </message>
    <message>
        <source>control characters are not allowed</source>
        <translation>制御文字は使えません</translation>
    </message>
    <message>
        <source>invisible or direction-changing characters are not allowed</source>
        <translation>不可視文字や書字方向を変える文字は使えません</translation>
    </message>
    <message>
        <source>not valid Unicode</source>
        <translation>正しいUnicodeではありません</translation>
    </message>
    <message>
        <source>a tag must not contain a comma or a quote</source>
        <translation>タグにコンマや引用符は使えません</translation>
    </message>
    <message>
        <source>none to add and none to remove</source>
        <translation>追加するタグも削除するタグもありません</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>only Latin letters, digits and . - _ are allowed</source>
        <translation>使えるのはラテン文字、数字、. - _ だけです</translation>
    </message>
    <message>
        <source>expected api:resource:action, or api:* for all of an API</source>
        <translation>api:resource:action の形式で指定します。API全体は api:* です</translation>
    </message>
    <message>
        <source>each part is “*” or 1 to 64 of a-z, 0-9, dot, dash and underscore</source>
        <translation>各部分は「*」、またはa～z、0～9、ドット、ハイフン、アンダースコアからなる1～64文字です</translation>
    </message>
    <message>
        <source>“%1” is not a scope</source>
        <translation>「%1」はスコープではありません</translation>
    </message>
    <message>
        <source>its name has only Latin letters, digits and . - _</source>
        <translation>名前に使えるのはラテン文字、数字、. - _ だけです</translation>
    </message>
    <message>
        <source>its name is 1 to 64 of a-z, 0-9, dot, dash and underscore</source>
        <translation>名前はa～z、0～9、ドット、ハイフン、アンダースコアからなる1～64文字です</translation>
    </message>
    <message>
        <source>its name can&apos;t be changed: keys have it by its name</source>
        <translation>名前は変更できません。キーがこの名前で参照しています</translation>
    </message>
    <message>
        <source>a role needs at least one</source>
        <translation>ロールには少なくとも1つ必要です</translation>
    </message>
    <message>
        <source>expected an IPv4 or IPv6 address or block, like 10.4.0.0/16</source>
        <translation>IPv4またはIPv6のアドレスかブロックを指定します（例: 10.4.0.0/16）</translation>
    </message>
    <message>
        <source>bits are set beyond the prefix; a single address has no prefix</source>
        <translation>プレフィックスより後のビットが立っています。単一のアドレスにはプレフィックスを付けません</translation>
    </message>
    <message>
        <source>expected [https://]host[:port][/path], with * for a subdomain, port or part of a path</source>
        <translation>[https://]host[:port][/path] の形式で指定します。サブドメイン、ポート、パスの一部には * を使えます</translation>
    </message>
    <message>
        <source>expected android:com.example.app;AA:BB:… or ios:com.example.app</source>
        <translation>android:com.example.app;AA:BB:… または ios:com.example.app の形式で指定します</translation>
    </message>
    <message>
        <source>Android needs the SHA-1 or SHA-256 of the signing certificate after a semicolon</source>
        <translation>Androidでは、セミコロンの後に署名証明書のSHA-1またはSHA-256が必要です</translation>
    </message>
    <message>
        <source>expected a name like GET</source>
        <translation>GETのような名前を指定します</translation>
    </message>
    <message>
        <source>expected a path that begins with /, with * within a part and ** over parts</source>
        <translation>/ で始まるパスを指定します。部分の中は *、部分をまたぐには ** を使います</translation>
    </message>
    <message>
        <source>more than two stars in a row</source>
        <translation>アスタリスクが3つ以上続いています</translation>
    </message>
    <message>
        <source>an escaped *, ?, # or closing space cannot stand in a pattern</source>
        <translation>エスケープした *、?、# と末尾の空白は、パターンに使えません</translation>
    </message>
    <message>
        <source>no such time zone</source>
        <translation>そのようなタイムゾーンはありません</translation>
    </message>
    <message>
        <source>expected something like Mon-Fri 08-18 Europe/Berlin</source>
        <translation>Mon-Fri 08-18 Europe/Berlin のように指定します</translation>
    </message>
    <message>
        <source>not known, or not of the expected type</source>
        <translation>不明な項目か、型が正しくありません</translation>
    </message>
    <message>
        <source>expected something like 100/s, 100/s:200 or 5000/min</source>
        <translation>100/s、100/s:200、5000/min のように指定します</translation>
    </message>
    <message>
        <source>expected something like 10000/day or 1M/month</source>
        <translation>10000/day や 1M/month のように指定します</translation>
    </message>
    <message>
        <source>lies in the past</source>
        <translation>過去の日時です</translation>
    </message>
    <message>
        <source>must be more than nothing</source>
        <translation>0より大きい値が必要です</translation>
    </message>
    <message>
        <source>the interval must be 0 to 3,650 days</source>
        <translation>間隔は0～3,650日で指定します</translation>
    </message>
    <message>
        <source>role %1</source>
        <translation>ロール「%1」</translation>
    </message>
    <message>
        <source>lies more than a hundred years ahead</source>
        <translation>100年より先の日時です</translation>
    </message>
    <message>
        <source>neither true nor false</source>
        <translation>true でも false でもありません</translation>
    </message>
    <message>
        <source>not a date (expected 2027-01-31 or 2027-01-31T12:00:00Z)</source>
        <translation>日付ではありません（2027-01-31 または 2027-01-31T12:00:00Z の形式で指定します）</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>整数ではありません</translation>
    </message>
    <message>
        <source>no such format of secrets</source>
        <translation>そのようなシークレットの形式はありません</translation>
    </message>
    <message>
        <source>no such status</source>
        <translation>そのような状態はありません</translation>
    </message>
    <message>
        <source>not the JSON object that an export writes</source>
        <translation>エクスポートが書き出すJSONオブジェクトではありません</translation>
    </message>
    <message>
        <source>the row has none</source>
        <translation>この行にはありません</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>shorter than 16 characters</source>
        <translation>16文字未満です</translation>
    </message>
    <message>
        <source>longer than 255 bytes</source>
        <translation>255バイトを超えています</translation>
    </message>
    <message>
        <source>16 to 255 characters</source>
        <translation>16～255文字で指定します</translation>
    </message>
    <message>
        <source>only printable ASCII without spaces can be sent as a key</source>
        <translation>キーとして送信できるのは、空白を除く印字可能なASCII文字だけです</translation>
    </message>
    <message>
        <source>its issuer makes the new one</source>
        <translation>新しいシークレットはその発行元が作ります</translation>
    </message>
    <message>
        <source>a managed key&apos;s secret lives in its key system</source>
        <translation>マネージドキーのシークレットはそのキーシステムにあります</translation>
    </message>
    <message>
        <source>a held key needs the secret that is to be kept</source>
        <translation>保管キーには、保管するシークレットが必要です</translation>
    </message>
    <message>
        <source>too easy to guess for an issued key (%1)</source>
        <translation>発行キーとしては推測されやすすぎます（%1）</translation>
    </message>
    <message>
        <source>1 to 16 of a-z, 0-9 and _, beginning with a letter and not ending with _</source>
        <translation>a～z、0～9、_ からなる1～16文字で、英字で始まり、_ で終わらないようにします</translation>
    </message>
    <message>
        <source>only one column can hold the secrets</source>
        <translation>シークレットの列は1つだけです</translation>
    </message>
    <message>
        <source>this column can&apos;t hold the secrets</source>
        <translation>この列をシークレットの列にはできません</translation>
    </message>
    <message>
        <source>it has a typing error</source>
        <translation>入力に誤りがあります</translation>
    </message>
    <message>
        <source>expected a PEM public key of Ed25519, or a note key</source>
        <translation>Ed25519のPEM公開鍵、またはnote形式の公開鍵を指定します</translation>
    </message>
    <message>
        <source>does not exist here: %1</source>
        <translation>ここには存在しません: %1</translation>
    </message>
    <message>
        <source>a key of this name exists in this environment</source>
        <translation>この環境に同じ名前のキーがあります</translation>
    </message>
    <message>
        <source>this secret is in the catalogue already</source>
        <translation>このシークレットはすでにカタログにあります</translation>
    </message>
    <message>
        <source>“%1”: several keys match; use the whole ID</source>
        <translation>「%1」に一致するキーが複数あります。ID全体を指定してください</translation>
    </message>
    <message>
        <source>the JSON holds no records</source>
        <translation>JSONにレコードがありません</translation>
    </message>
    <message>
        <source>not JSON: expected an array or an object</source>
        <translation>JSONではありません。配列かオブジェクトを指定します</translation>
    </message>
    <message>
        <source>not an .env file: no line has the form NAME=value</source>
        <translation>.envファイルではありません。NAME=value の形の行がありません</translation>
    </message>
    <message numerus="yes">
        <source>longer than %n characters</source>
        <translation>
            <numerusform>%n文字を超えています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a tag is longer than %n characters</source>
        <translation>
            <numerusform>タグが%n文字を超えています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n tags</source>
        <translation>
            <numerusform>タグが%n個を超えています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n</source>
        <translation>
            <numerusform>%nを超えています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the prefix length must be 0 to %n</source>
        <translation>
            <numerusform>プレフィックス長は0～%nで指定します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must be 0 to %n days</source>
        <translation>
            <numerusform>0～%n日で指定します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bits</source>
        <translation>
            <numerusform>%nビット</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%nバイト</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>a field and what was typed into it</comment>
        <translation>%1「%2」</translation>
    </message>
    <message>
        <source>time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>lies in the future</source>
        <translation>未来の日時です</translation>
    </message>
    <message>
        <source>OpenAPI file</source>
        <translation>OpenAPIファイル</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>base URL</source>
        <translation>ベースURL</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>アップストリーム</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>key header</source>
        <translation>キーのヘッダー</translation>
    </message>
    <message>
        <source>API %1</source>
        <translation>API「%1」</translation>
    </message>
    <message>
        <source>its name can&apos;t be changed: scopes begin with it</source>
        <translation>名前は変更できません。スコープがこの名前で始まります</translation>
    </message>
    <message>
        <source>“%1” is of another API</source>
        <translation>「%1」は別のAPIのものです</translation>
    </message>
    <message>
        <source>expected something like https://api.example.com/v1</source>
        <translation>https://api.example.com/v1 のように指定します</translation>
    </message>
    <message>
        <source>expected a host and a port, like 127.0.0.1:8080</source>
        <translation>ホストとポートを指定します（例: 127.0.0.1:8080）</translation>
    </message>
    <message>
        <source>expected a name like X-API-Key</source>
        <translation>X-API-Keyのような名前を指定します</translation>
    </message>
    <message>
        <source>it names no operation (nothing below “paths”)</source>
        <translation>オペレーションが1つもありません（「paths」の下が空です）</translation>
    </message>
    <message>
        <source>this is OpenAPI 2 (Swagger): convert it to OpenAPI 3 first</source>
        <translation>これはOpenAPI 2（Swagger）です。先にOpenAPI 3に変換してください</translation>
    </message>
    <message>
        <source>no OpenAPI document: “openapi” with its version is missing</source>
        <translation>OpenAPI文書ではありません。「openapi」とそのバージョンがありません</translation>
    </message>
    <message>
        <source>OpenAPI %1 is not known, only 3.0 and 3.1</source>
        <translation>OpenAPI %1には対応していません。対応するのは3.0と3.1だけです</translation>
    </message>
    <message>
        <source>expected an object at %1</source>
        <translation>「%1」にはオブジェクトを指定します</translation>
    </message>
    <message>
        <source>expected a list at %1</source>
        <translation>「%1」にはリストを指定します</translation>
    </message>
    <message>
        <source>expected a text at %1</source>
        <translation>「%1」にはテキストを指定します</translation>
    </message>
    <message>
        <source>expected a path that begins with / at %1</source>
        <translation>「%1」には / で始まるパスを指定します</translation>
    </message>
    <message>
        <source>too long at %1</source>
        <translation>「%1」が長すぎます</translation>
    </message>
    <message>
        <source>the $ref at %1 leads back to itself</source>
        <translation>「%1」の$refが循環しています</translation>
    </message>
    <message>
        <source>the $ref at %1 leads to another document: bundle them into one</source>
        <translation>「%1」の$refが別の文書を参照しています。1つの文書にまとめてください</translation>
    </message>
    <message>
        <source>the $ref at %1 leads nowhere</source>
        <translation>「%1」の$refの参照先がありません</translation>
    </message>
    <message>
        <source>it names more than 10,000 operations</source>
        <translation>オペレーションが10,000個を超えています</translation>
    </message>
    <message>
        <source>it holds nothing</source>
        <translation>何も入っていません</translation>
    </message>
    <message>
        <source>larger than 32 MB</source>
        <translation>32 MBを超えています</translation>
    </message>
    <message>
        <source>it is no UTF-8 text</source>
        <translation>UTF-8のテキストではありません</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>これはファイルではなくフォルダーです</translation>
    </message>
    <message>
        <source>no usable JSON at line %1</source>
        <translation>%1行目に使用できないJSONがあります</translation>
    </message>
    <message>
        <source>no usable YAML at line %1</source>
        <translation>%1行目に使用できないYAMLがあります</translation>
    </message>
    <message>
        <source>a secret does not belong here: it would stay readable for good</source>
        <translation>ここにシークレットを書かないでください。読める形で残り続けます</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>オペレーション</translation>
    </message>
    <message>
        <source>not as an OpenAPI document names them</source>
        <translation>OpenAPI文書の書式と異なります</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>cut off in its header</source>
        <translation>ヘッダーの途中で途切れています</translation>
    </message>
    <message numerus="yes">
        <source>cut off, %n bytes are missing</source>
        <translation>
            <numerusform>途切れています（%nバイト不足）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes too many at its end</source>
        <translation>
            <numerusform>末尾に%nバイトの余分があります</numerusform>
        </translation>
    </message>
    <message>
        <source>its header was changed</source>
        <translation>ヘッダーが変更されています</translation>
    </message>
    <message>
        <source>its header asks for too much</source>
        <translation>ヘッダーが過大な値を求めています</translation>
    </message>
    <message>
        <source>its content was changed</source>
        <translation>内容が変更されています</translation>
    </message>
    <message>
        <source>its list of entries can&apos;t be read</source>
        <translation>項目の一覧を読み取れません</translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message>
        <source>API key “%1”</source>
        <translation>APIキー「%1」</translation>
    </message>
    <message>
        <source>This sheet goes with the key and does not contain it.</source>
        <translation>このシートはキーに添えるもので、キー自体は含みません。</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>キーID</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>キーの見た目</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>no end is set</source>
        <translation>期限は設定されていません</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>交換</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s); the old one works on for a while</source>
        <translation>
            <numerusform>%n日ごと（古いキーもしばらくは使えます）</numerusform>
        </translation>
    </message>
    <message>
        <source>How to send it</source>
        <translation>送信方法</translation>
    </message>
    <message>
        <source>How to send it to %1</source>
        <translation>「%1」への送信方法</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>問い合わせ先</translation>
    </message>
    <message>
        <source>Each example takes the key from the environment variable API_KEY.</source>
        <translation>どの例も、環境変数API_KEYからキーを読み取ります。</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Nothing yet: no scope is set.</source>
        <translation>まだ何もできません。スコープが設定されていません。</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>not limited</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>クォータ</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>許可される送信元</translation>
    </message>
    <message>
        <source>Only for pages of</source>
        <translation>許可されるページ</translation>
    </message>
    <message>
        <source>Only for apps</source>
        <translation>許可されるアプリ</translation>
    </message>
    <message>
        <source>Only methods</source>
        <translation>許可されるメソッド</translation>
    </message>
    <message>
        <source>Only paths</source>
        <translation>許可されるパス</translation>
    </message>
    <message>
        <source>Only at</source>
        <translation>許可される時間帯</translation>
    </message>
    <message>
        <source>How to check it, and what answers mean</source>
        <translation>確認方法と応答の意味</translation>
    </message>
    <message>
        <source>Run the curl example. Any answer but these came from the API itself: the key was good.</source>
        <translation>curlの例を実行してください。以下以外の応答はAPI自体からのもので、キーは有効です。</translation>
    </message>
    <message>
        <source>the key is missing, mistyped, expired or revoked. Look at the header, then ask.</source>
        <translation>キーがない、入力に誤りがある、期限切れ、または失効しています。ヘッダーを確認してから問い合わせてください。</translation>
    </message>
    <message>
        <source>the key is good, but not for this, or not from here. Ask for the scope that you need.</source>
        <translation>キーは有効ですが、この操作またはこの送信元には使えません。必要なスコープを依頼してください。</translation>
    </message>
    <message>
        <source>too much at once. Wait as long as Retry-After says, then try again.</source>
        <translation>一度に送りすぎです。Retry-Afterが示す時間だけ待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>すべきこと</translation>
    </message>
    <message>
        <source>Keep it in a secret store or an environment variable of the server.</source>
        <translation>シークレットストアまたはサーバーの環境変数に保管する。</translation>
    </message>
    <message>
        <source>Be ready for a new one: read it at start, not from code.</source>
        <translation>新しいキーに備え、コードに書かず起動時に読み込む。</translation>
    </message>
    <message>
        <source>Tell us at once if somebody may have seen it.</source>
        <translation>誰かに見られた可能性があれば、すぐに連絡する。</translation>
    </message>
    <message>
        <source>Don&apos;t</source>
        <translation>してはいけないこと</translation>
    </message>
    <message>
        <source>Put it into code, a repository, a ticket, a chat or an address.</source>
        <translation>コード、リポジトリ、チケット、チャット、アドレスに書き込む。</translation>
    </message>
    <message>
        <source>Share it with another team or application: each gets its own.</source>
        <translation>ほかのチームやアプリケーションと共有する（それぞれに専用のキーがあります）。</translation>
    </message>
    <message>
        <source>Ship it in an app or a web page.</source>
        <translation>アプリやWebページに組み込んで配布する。</translation>
    </message>
    <message>
        <source>every API</source>
        <translation>すべてのAPI</translation>
    </message>
    <message>
        <source>everything on %1</source>
        <translation>%1のすべての操作</translation>
    </message>
    <message>
        <source>everything with %1 on %2</source>
        <translation>%2の%1に対するすべての操作</translation>
    </message>
    <message>
        <source>%1 anything on %2</source>
        <translation>%2のすべてに対する%1</translation>
    </message>
    <message>
        <source>%1 %2 on %3</source>
        <translation>%3の%2に対する%1</translation>
    </message>
    <message>
        <source>Put your own values in place of what stands in braces.</source>
        <translation>波かっこの中は実際の値に置き換えてください。</translation>
    </message>
    <message>
        <source>What the key may call there:</source>
        <translation>キーが呼び出せるもの:</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>他%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>The database file is sound</source>
        <translation>データベースファイルが正常であること</translation>
    </message>
    <message>
        <source>Its tables fit each other</source>
        <translation>テーブル間の整合性が取れていること</translation>
    </message>
    <message>
        <source>Only you can read it</source>
        <translation>自分だけがファイルを読めること</translation>
    </message>
    <message>
        <source>Each key is in a lawful state</source>
        <translation>各キーの状態が正当であること</translation>
    </message>
    <message>
        <source>Nothing was left unfinished</source>
        <translation>未完了の処理が残っていないこと</translation>
    </message>
    <message>
        <source>The secret store answers and has this catalogue&apos;s keys</source>
        <translation>シークレットストアが応答し、このカタログ固有の鍵があること</translation>
    </message>
    <message>
        <source>The audit log can be read</source>
        <translation>監査ログを読み取れること</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s) in the database file: restore a backup.</source>
        <translation>
            <numerusform>データベースファイルに%Ln件の異常があります。バックアップを復元してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) point to what is not there.</source>
        <translation>
            <numerusform>存在しないものを参照している行が%Ln件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Other users can read it: %1</source>
        <translation>ほかのユーザーが読み取れます: %1</translation>
    </message>
    <message>
        <source>The first key that is not: %1</source>
        <translation>該当しない最初のキー: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) unfinished, the first one on: %1</source>
        <translation>
            <numerusform>%Ln件の操作が未完了です。最初の対象: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Each kept secret is in the secret store</source>
        <translation>保管中の各シークレットがシークレットストアにあること</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept secret(s) gone, the first one of: %1</source>
        <translation>
            <numerusform>保管中のシークレットが%Ln件なくなっています。最初の対象: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoursWords</name>
    <message>
        <source>%1–%2</source>
        <comment>from an hour to an hour: 08–18</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from a day to a day: Mon – Fri</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>days and their hours</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>JoinedWords</name>
    <message>
        <source>%1: %2</source>
        <comment>a label and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the parts of a list</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>parts that may be lists themselves</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, full stops included</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what somebody wrote</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>what was, and what it became</comment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>KeyActs</name>
    <message>
        <source>New key…</source>
        <translation>新しいキー…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>詳細を編集…</translation>
    </message>
    <message>
        <source>Access…</source>
        <translation>アクセス権…</translation>
    </message>
    <message>
        <source>Limits and lifetime…</source>
        <translation>上限と有効期間…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>ローテーション…</translation>
    </message>
    <message>
        <source>End or extend the overlap…</source>
        <translation>併用期間を終了または延長…</translation>
    </message>
    <message>
        <source>Deprecate…</source>
        <translation>非推奨にする…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>無効化…</translation>
    </message>
    <message>
        <source>Enable…</source>
        <translation>有効化…</translation>
    </message>
    <message>
        <source>Transfer owner…</source>
        <translation>所有者を変更…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>失効…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Change tags…</source>
        <translation>タグを変更…</translation>
    </message>
    <message>
        <source>Set expiry…</source>
        <translation>有効期限を設定…</translation>
    </message>
    <message>
        <source>The key is revoked; that is final.</source>
        <translation>このキーは失効しています。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>The key is deleted. Restore it first.</source>
        <translation>このキーは削除されています。先に復元してください。</translation>
    </message>
    <message>
        <source>The key is disabled. Enable it first.</source>
        <translation>このキーは無効です。先に有効化してください。</translation>
    </message>
    <message>
        <source>The key lives in its key system; rotate it there.</source>
        <translation>このキーはキーシステムにあります。そちらでローテーションしてください。</translation>
    </message>
    <message>
        <source>The key is deprecated already.</source>
        <translation>このキーはすでに非推奨です。</translation>
    </message>
    <message>
        <source>The key is disabled already.</source>
        <translation>このキーはすでに無効です。</translation>
    </message>
    <message>
        <source>No old version of the key works any more.</source>
        <translation>このキーの古いバージョンで使えるものはもうありません。</translation>
    </message>
    <message>
        <source>The key is not disabled.</source>
        <translation>このキーは無効ではありません。</translation>
    </message>
    <message>
        <source>The key is deleted already.</source>
        <translation>このキーはすでに削除されています。</translation>
    </message>
    <message>
        <source>Revoke the key first; only revoked keys are deleted.</source>
        <translation>先にキーを失効させてください。削除できるのは失効したキーだけです。</translation>
    </message>
    <message>
        <source>The key is not deleted.</source>
        <translation>このキーは削除されていません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Hand-over sheet…</source>
        <translation>引き渡しシート…</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>Allowed from</source>
        <translation>許可する接続元</translation>
    </message>
    <message>
        <source>CIDR, referrer or app; empty: from anywhere</source>
        <translation>CIDR、リファラー、アプリ（空欄: どこからでも）</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>GET, POST…; empty: all</source>
        <translation>GET、POST…（空欄: すべて）</translation>
    </message>
    <message>
        <source>A method has letters only</source>
        <translation>メソッドに使えるのは英字だけです</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>/orders/** ; empty: all</source>
        <translation>/orders/** （空欄: すべて）</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>add a tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>%1 (as it is)</source>
        <translation>%1（現在の設定）</translation>
    </message>
    <message>
        <source>never: it works until somebody revokes it</source>
        <translation>無期限（失効させるまで使えます）</translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation>チームまたは個人</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s), %1</source>
        <translation>
            <numerusform>%Ln日後（%1）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PdfReport</name>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>日時（UTC）</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>監査レポート</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>%1 of %2 in the log</source>
        <translation>%1件（ログ全体: %2件）</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>要求者</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Signed checkpoint over the whole log</source>
        <translation>ログ全体に対する署名付きチェックポイント</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公開鍵</translation>
    </message>
    <message>
        <source>This document is for reading. The CSV or JSON lines report of the same filters comes with a proof that anyone can check offline against the public key above.</source>
        <translation>この文書は閲覧用です。同じフィルターのCSVまたはJSON Linesのレポートには、上の公開鍵を使って誰でもオフラインで検証できる証明が付きます。</translation>
    </message>
    <message>
        <source>who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>what</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>object</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2ページ</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>所有者</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>Works from everywhere</source>
        <translation>どこからでも使える</translation>
    </message>
    <message>
        <source>Opens nothing: no scope, no role</source>
        <translation>何にもアクセスできない（スコープもロールもない）</translation>
    </message>
    <message>
        <source>Nobody answers for it</source>
        <translation>責任者がいない</translation>
    </message>
    <message>
        <source>No rate limit and no quota</source>
        <translation>レート制限もクォータもない</translation>
    </message>
    <message>
        <source>Its secret is kept in the keychain</source>
        <translation>シークレットをキーチェーンに保管している</translation>
    </message>
    <message>
        <source>Two versions work</source>
        <translation>2つのバージョンが使える</translation>
    </message>
    <message>
        <source>Had a new secret at least once</source>
        <translation>シークレットを1回以上更新した</translation>
    </message>
    <message>
        <source>Still has its first secret</source>
        <translation>シークレットが最初のまま</translation>
    </message>
    <message>
        <source>Expires within 30 days</source>
        <translation>30日以内に期限切れ</translation>
    </message>
    <message>
        <source>Ours: a gate verifies it</source>
        <translation>自社発行（ゲートが検証）</translation>
    </message>
    <message>
        <source>Somebody else’s, kept in the keychain</source>
        <translation>他者が発行し、キーチェーンに保管</translation>
    </message>
    <message>
        <source>Lives in a key system</source>
        <translation>キーシステムにある</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>未使用</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Within %1</source>
        <translation>%1以内</translation>
    </message>
    <message>
        <source>Later than %1, or never</source>
        <translation>%1より先、または無期限</translation>
    </message>
    <message>
        <source>In the last %1</source>
        <translation>過去%1以内</translation>
    </message>
    <message>
        <source>More than %1 ago</source>
        <translation>%1より前</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation>チームまたは個人</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Key system</source>
        <translation>キーシステム</translation>
    </message>
    <message>
        <source>Who issued it</source>
        <translation>発行元</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>アクセス対象</translation>
    </message>
    <message>
        <source>Something to look at</source>
        <translation>確認が必要な点</translation>
    </message>
    <message>
        <source>When it expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>When it was last used</source>
        <translation>最終使用日時</translation>
    </message>
    <message>
        <source>When it was created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>The beginning of its ID</source>
        <translation>IDの先頭部分</translation>
    </message>
    <message>
        <source>Both words, wherever they stand</source>
        <translation>両方の語を含む（位置は問わない）</translation>
    </message>
    <message>
        <source>These words as they stand</source>
        <translation>この語句そのまま</translation>
    </message>
    <message>
        <source>One or the other</source>
        <translation>どちらか一方</translation>
    </message>
    <message>
        <source>Both must hold</source>
        <translation>両方を満たす</translation>
    </message>
    <message>
        <source>Without this tag</source>
        <translation>このタグがない</translation>
    </message>
    <message>
        <source>Created in 2026 or later</source>
        <translation>2026年以降に作成</translation>
    </message>
    <message>
        <source>Opens something of “orders”</source>
        <translation>「orders」の何かにアクセスできる</translation>
    </message>
    <message>
        <source>Its overlap ends within 7 days</source>
        <translation>併用期間が7日以内に終了</translation>
    </message>
</context>
<context>
    <name>TablePrint</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2ページ</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n時間前</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n年前</numerusform>
        </translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>まもなく</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>%n分後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>%n時間後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n日後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>%n年後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>date, time, time zone</comment>
        <translation>%1 %2（%3）</translation>
    </message>
</context>
<context>
    <name>UseWords</name>
    <message numerus="yes">
        <source>%1 (%Ln request(s))</source>
        <translation>
            <numerusform>%1（%Ln件のリクエスト）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>他%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>What it did in the last 30 days can&apos;t be read now.</source>
        <translation>過去30日間の使用状況を今は読み取れません。</translation>
    </message>
    <message>
        <source>Requests in the last 30 days: %1.</source>
        <translation>過去30日間のリクエスト: %1件。</translation>
    </message>
    <message numerus="yes">
        <source>They came from about %Ln different address(es).</source>
        <translation>
            <numerusform>送信元は約%Ln個の異なるアドレスです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Used on: %1.</source>
        <translation>使用先: %1。</translation>
    </message>
    <message>
        <source>Requests of which no API was told: %1.</source>
        <translation>APIが示されなかったリクエスト: %1件。</translation>
    </message>
    <message>
        <source>Allowed, but not used in these days: %1.</source>
        <translation>許可されているが、この期間に使用されていないもの: %1。</translation>
    </message>
    <message>
        <source>No request was counted in the last 30 days.</source>
        <translation>過去30日間に数えられたリクエストはありません。</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message numerus="yes">
        <source>Good: %Ln event(s), all as they were written.</source>
        <translation>
            <numerusform>正常です。%Ln件のイベントはすべて書き込まれたときのままです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log extends every one of its %Ln checkpoint(s).</source>
        <translation>
            <numerusform>%Ln個のチェックポイントすべてと整合しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Event no. %1 was changed after it was written. It is the first wrong one of %2.</source>
        <translation>%1番目のイベントは、書き込み後に変更されています。全%2件のうち、最初の不正なイベントです。</translation>
    </message>
    <message>
        <source>The stored hashes do not fit each other near event no. %1: the log&apos;s file was altered.</source>
        <translation>保存されたハッシュが%1番目のイベントの付近で整合しません。ログのファイルが改変されています。</translation>
    </message>
    <message numerus="yes">
        <source>The log was rewritten: its first %Ln event(s) are not those that a signed checkpoint stands for.</source>
        <translation>
            <numerusform>ログが書き換えられています。最初の%Ln件のイベントが、署名付きチェックポイントの示すものと異なります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log was cut off: a signed checkpoint stands for %Ln event(s). Left: %1.</source>
        <translation>
            <numerusform>ログが切り詰められています。署名付きチェックポイントは%Ln件のイベントを示しています。残り: %1件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A stored checkpoint over %Ln event(s) is not signed by this catalogue&apos;s key.</source>
        <translation>
            <numerusform>保存されたチェックポイント（%Ln件のイベント時点）が、このカタログの鍵で署名されていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>This input is not usable: %1.</source>
        <translation>この入力は使用できません: %1。</translation>
    </message>
    <message>
        <source>Correct it and try again. Nothing was changed.</source>
        <translation>修正してもう一度お試しください。何も変更されていません。</translation>
    </message>
    <message>
        <source>Not found: %1.</source>
        <translation>見つかりません: %1。</translation>
    </message>
    <message>
        <source>Check the spelling, or look for it in the list of keys, deleted ones included.</source>
        <translation>入力内容を確認するか、削除済みも含めてキーの一覧で探してください。</translation>
    </message>
    <message>
        <source>This exists already: %1.</source>
        <translation>すでに存在します: %1。</translation>
    </message>
    <message>
        <source>Choose another name, or open the one that exists.</source>
        <translation>別の名前を選ぶか、既存のものを開いてください。</translation>
    </message>
    <message>
        <source>This is still in use: %1.</source>
        <translation>まだ使用中です: %1。</translation>
    </message>
    <message>
        <source>Take it from those first. Nothing was changed.</source>
        <translation>先に使用元から外してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile (%1).</source>
        <translation>その間に別の人が変更しました: %1。</translation>
    </message>
    <message>
        <source>Look at its present state and try again. Your input was not applied.</source>
        <translation>現在の状態を確認して、もう一度お試しください。入力内容は適用されていません。</translation>
    </message>
    <message>
        <source>This secret is too easy to guess (%1).</source>
        <translation>このシークレットは推測されやすすぎます: %1。</translation>
    </message>
    <message>
        <source>Issued keys need at least 128 bits: let Keywright generate it, or use a longer one.</source>
        <translation>発行キーには128ビット以上が必要です。Keywrightに生成させるか、もっと長いものを使ってください。</translation>
    </message>
    <message>
        <source>This secret is already in the catalogue (%1).</source>
        <translation>このシークレットはすでにカタログにあります: %1。</translation>
    </message>
    <message>
        <source>Open that key instead, or bring another secret.</source>
        <translation>そのキーを開くか、別のシークレットを使ってください。</translation>
    </message>
    <message>
        <source>The key&apos;s state does not allow this (%1).</source>
        <translation>キーの状態により、この操作はできません: %1。</translation>
    </message>
    <message>
        <source>Look at its status: a revoked key stays revoked, a disabled one has to be enabled first.</source>
        <translation>状態を確認してください。失効したキーは元に戻せず、無効なキーは先に有効化する必要があります。</translation>
    </message>
    <message>
        <source>A key has to be revoked before it is deleted.</source>
        <translation>キーは、削除する前に失効させる必要があります。</translation>
    </message>
    <message>
        <source>Revoke it first, so that nothing can use it any more.</source>
        <translation>誰も使えなくなるよう、先に失効させてください。</translation>
    </message>
    <message>
        <source>This key was deleted more than 30 days ago.</source>
        <translation>このキーが削除されてから30日を過ぎています。</translation>
    </message>
    <message>
        <source>It can&apos;t be restored any more. Create a new key.</source>
        <translation>もう復元できません。新しいキーを作成してください。</translation>
    </message>
    <message>
        <source>A rotation of this key is still under way.</source>
        <translation>このキーのローテーションがまだ進行中です。</translation>
    </message>
    <message>
        <source>Wait until it ends, or end its overlap first.</source>
        <translation>終わるまで待つか、先に併用期間を終了してください。</translation>
    </message>
    <message>
        <source>The secret of this key was shown once and not kept.</source>
        <translation>このキーのシークレットは一度だけ表示され、保存されていません。</translation>
    </message>
    <message>
        <source>If it is lost, rotate the key and hand out the new secret.</source>
        <translation>紛失した場合は、キーをローテーションして新しいシークレットを配布してください。</translation>
    </message>
    <message>
        <source>Policy does not allow this: %1.</source>
        <translation>ポリシーで許可されていません: %1。</translation>
    </message>
    <message>
        <source>Ask an administrator who may.</source>
        <translation>権限のある管理者に依頼してください。</translation>
    </message>
    <message>
        <source>No keychain answers on this machine.</source>
        <translation>このマシンではキーチェーンが応答しません。</translation>
    </message>
    <message>
        <source>Start its service (for example GNOME Keyring or KWallet), or use a vault file. Nothing was changed.</source>
        <translation>キーチェーンのサービス（GNOME KeyringやKWalletなど）を起動するか、保管庫ファイルを使ってください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>キーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>Unlock it and try again. Nothing was changed.</source>
        <translation>ロックを解除して、もう一度お試しください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The keychain refused: %1.</source>
        <translation>キーチェーンが拒否しました: %1。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look at the keychain with its own program. Nothing was changed.</source>
        <translation>もう一度お試しください。解決しない場合は、キーチェーンの管理ツールで確認してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The secret store does not have this entry: %1.</source>
        <translation>シークレットストアにこの項目がありません: %1。</translation>
    </message>
    <message>
        <source>It was removed outside Keywright, or this is another user&apos;s keychain. Rotate the key to get a new secret.</source>
        <translation>Keywright以外で削除されたか、別のユーザーのキーチェーンです。新しいシークレットを得るには、キーをローテーションしてください。</translation>
    </message>
    <message>
        <source>The secret store does not have this catalogue&apos;s own keys (%1).</source>
        <translation>シークレットストアにこのカタログ固有の鍵がありません: %1。</translation>
    </message>
    <message>
        <source>Without them no secret can be recognised. Restore them from the recovery kit, or log in as the user who made the catalogue.</source>
        <translation>これがないと、どのシークレットも照合できません。リカバリーキットから復元するか、カタログを作成したユーザーでログインしてください。</translation>
    </message>
    <message>
        <source>The passphrase does not open this file.</source>
        <translation>このパスフレーズではファイルを開けません。</translation>
    </message>
    <message>
        <source>Check the keyboard layout and Caps Lock, and try again.</source>
        <translation>キーボードの配列とCaps Lockを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This secret is too long (%1).</source>
        <translation>このシークレットは長すぎます: %1。</translation>
    </message>
    <message>
        <source>Keys may have 16 to 255 bytes; this keychain may hold less.</source>
        <translation>キーは16～255バイトです。このキーチェーンでは上限がさらに小さい可能性があります。</translation>
    </message>
    <message>
        <source>This file is not a Keywright catalogue: %1.</source>
        <translation>このファイルはKeywrightのカタログではありません: %1。</translation>
    </message>
    <message>
        <source>Choose another file. It was not touched.</source>
        <translation>別のファイルを選んでください。このファイルには手を加えていません。</translation>
    </message>
    <message>
        <source>This file is no vault and no recovery kit of Keywright: %1.</source>
        <translation>このファイルはKeywrightの保管庫でもリカバリーキットでもありません: %1。</translation>
    </message>
    <message>
        <source>Choose another file, or put back a copy of the right one. It was not touched.</source>
        <translation>別のファイルを選ぶか、正しいファイルのコピーを元に戻してください。このファイルには手を加えていません。</translation>
    </message>
    <message>
        <source>This file has a format that Keywright no longer reads (%1).</source>
        <translation>このファイルの形式は、現在のKeywrightでは読み取れません: %1。</translation>
    </message>
    <message>
        <source>Open it with the Keywright that wrote it. The file was not touched.</source>
        <translation>作成したときのKeywrightで開いてください。ファイルには手を加えていません。</translation>
    </message>
    <message>
        <source>This file was written by a newer Keywright (%1).</source>
        <translation>このファイルは、より新しいKeywrightで作成されています: %1。</translation>
    </message>
    <message>
        <source>Update Keywright. The file was not touched.</source>
        <translation>Keywrightを更新してください。ファイルには手を加えていません。</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>ファイルが破損しています: %1。</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Open it read-only to look, or restore the last good backup.</source>
        <translation>何も上書きされていません。読み取り専用で開いて確認するか、最後の正常なバックアップから復元してください。</translation>
    </message>
    <message>
        <source>This does not verify: %1.</source>
        <translation>検証に失敗しました: %1。</translation>
    </message>
    <message>
        <source>Treat it as evidence: keep a copy, compare with the last checkpoint that you hold, and find out who had access.</source>
        <translation>証拠として扱ってください。コピーを保存し、お手元の最後のチェックポイントと比較して、アクセスできた人を特定してください。</translation>
    </message>
    <message>
        <source>Another program holds the catalogue (%1).</source>
        <translation>別のプログラムがカタログを使用しています: %1。</translation>
    </message>
    <message>
        <source>Wait a moment and try again. Nothing was changed.</source>
        <translation>少し待ってから、もう一度お試しください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The disk is full: %1.</source>
        <translation>ディスクに空きがありません: %1。</translation>
    </message>
    <message>
        <source>Free some space and try again. Nothing was changed.</source>
        <translation>空き容量を増やして、もう一度お試しください。何も変更されていません。</translation>
    </message>
    <message>
        <source>This can&apos;t be written: %1.</source>
        <translation>書き込めません: %1。</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder. Nothing was changed.</source>
        <translation>ファイルとそのフォルダーのアクセス権を確認してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The file was not found: %1.</source>
        <translation>ファイルが見つかりません: %1。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>パスを確認してください。</translation>
    </message>
    <message>
        <source>Reading or writing failed: %1.</source>
        <translation>読み書きに失敗しました: %1。</translation>
    </message>
    <message>
        <source>Check the disk or the network share and try again.</source>
        <translation>ディスクまたはネットワーク共有を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>No answer in time: %1.</source>
        <translation>時間内に応答がありません: %1。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look at the service that should have answered.</source>
        <translation>もう一度お試しください。解決しない場合は、応答するはずのサービスを確認してください。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>What was finished before stays; nothing else was changed.</source>
        <translation>それまでに完了した分はそのまま残ります。ほかには何も変更されていません。</translation>
    </message>
    <message>
        <source>The catalogue is not open.</source>
        <translation>カタログが開かれていません。</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>開き直してください。</translation>
    </message>
    <message>
        <source>Something went wrong inside Keywright: %1.</source>
        <translation>Keywrightの内部で問題が発生しました: %1。</translation>
    </message>
    <message>
        <source>Please report this with what you did before. Nothing more was changed.</source>
        <translation>直前に行った操作を添えて報告してください。これ以上は何も変更されていません。</translation>
    </message>
    <message>
        <source>One of these: %1.</source>
        <translation>次のいずれかです: %1。</translation>
    </message>
    <message>
        <source>This search is longer than 4,096 characters.</source>
        <translation>検索文字列が4,096文字を超えています。</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>「%1」というフィールドはありません。</translation>
    </message>
    <message>
        <source>This quote is not closed.</source>
        <translation>引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>A value is missing after “%1:”.</source>
        <translation>「%1:」の後に値がありません。</translation>
    </message>
    <message>
        <source>“%1” is no status.</source>
        <translation>「%1」は状態ではありません。</translation>
    </message>
    <message>
        <source>“is:” does not know “%1”.</source>
        <translation>「is:」には「%1」を指定できません。</translation>
    </message>
    <message>
        <source>“%1” is no custody.</source>
        <translation>「%1」は管理形態ではありません。</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>「%1」は時間の指定ではありません。</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>「%1」のことですか？</translation>
    </message>
    <message>
        <source>To search for the text itself, put it in quotes.</source>
        <translation>文字どおりに検索するには、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Write &lt;30d, &gt;12h, &gt;2026-01, or never.</source>
        <translation>&lt;30d、&gt;12h、&gt;2026-01、never のように入力します。</translation>
    </message>
    <message>
        <source>Catalogue created</source>
        <translation>カタログの作成</translation>
    </message>
    <message>
        <source>Catalogue backed up</source>
        <translation>カタログのバックアップ</translation>
    </message>
    <message>
        <source>Catalogue restored from a backup</source>
        <translation>バックアップからのカタログの復元</translation>
    </message>
    <message>
        <source>Catalogue upgraded</source>
        <translation>カタログのアップグレード</translation>
    </message>
    <message>
        <source>Recovery kit written</source>
        <translation>リカバリーキットの書き出し</translation>
    </message>
    <message>
        <source>Keys put back from the recovery kit</source>
        <translation>リカバリーキットからの鍵の復旧</translation>
    </message>
    <message>
        <source>Clock was set back</source>
        <translation>時計の巻き戻し</translation>
    </message>
    <message>
        <source>Key created</source>
        <translation>キーの作成</translation>
    </message>
    <message>
        <source>Key imported</source>
        <translation>キーのインポート</translation>
    </message>
    <message>
        <source>Scopes changed</source>
        <translation>スコープの変更</translation>
    </message>
    <message>
        <source>Restrictions changed</source>
        <translation>制限の変更</translation>
    </message>
    <message>
        <source>Limits changed</source>
        <translation>上限の変更</translation>
    </message>
    <message>
        <source>Lifetime changed</source>
        <translation>有効期間の変更</translation>
    </message>
    <message>
        <source>Details changed</source>
        <translation>詳細の変更</translation>
    </message>
    <message>
        <source>Owner changed</source>
        <translation>所有者の変更</translation>
    </message>
    <message>
        <source>Key rotated</source>
        <translation>キーのローテーション</translation>
    </message>
    <message>
        <source>Overlap changed</source>
        <translation>併用期間の変更</translation>
    </message>
    <message>
        <source>Old version retired</source>
        <translation>旧バージョンの終了</translation>
    </message>
    <message>
        <source>Key deprecated</source>
        <translation>キーの非推奨化</translation>
    </message>
    <message>
        <source>Key disabled</source>
        <translation>キーの無効化</translation>
    </message>
    <message>
        <source>Key enabled</source>
        <translation>キーの有効化</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>キーの失効</translation>
    </message>
    <message>
        <source>Key deleted</source>
        <translation>キーの削除</translation>
    </message>
    <message>
        <source>Key restored</source>
        <translation>キーの復元</translation>
    </message>
    <message>
        <source>Key purged</source>
        <translation>キーの完全削除</translation>
    </message>
    <message>
        <source>Secret revealed</source>
        <translation>シークレットの表示</translation>
    </message>
    <message>
        <source>Secret copied</source>
        <translation>シークレットのコピー</translation>
    </message>
    <message>
        <source>Keys exported</source>
        <translation>キーのエクスポート</translation>
    </message>
    <message>
        <source>Keys imported</source>
        <translation>キーの一括インポート</translation>
    </message>
    <message>
        <source>Tags of many keys changed</source>
        <translation>タグの一括変更</translation>
    </message>
    <message>
        <source>Many keys transferred</source>
        <translation>所有者の一括変更</translation>
    </message>
    <message>
        <source>Expiry of many keys set</source>
        <translation>有効期限の一括設定</translation>
    </message>
    <message>
        <source>Many keys rotated</source>
        <translation>キーの一括ローテーション</translation>
    </message>
    <message>
        <source>Many keys deprecated</source>
        <translation>キーの一括非推奨化</translation>
    </message>
    <message>
        <source>Many keys disabled</source>
        <translation>キーの一括無効化</translation>
    </message>
    <message>
        <source>Many keys enabled</source>
        <translation>キーの一括有効化</translation>
    </message>
    <message>
        <source>Many keys revoked</source>
        <translation>キーの一括失効</translation>
    </message>
    <message>
        <source>Many keys deleted</source>
        <translation>キーの一括削除</translation>
    </message>
    <message>
        <source>Many keys restored</source>
        <translation>キーの一括復元</translation>
    </message>
    <message>
        <source>Role saved</source>
        <translation>ロールの保存</translation>
    </message>
    <message>
        <source>Role removed</source>
        <translation>ロールの削除</translation>
    </message>
    <message>
        <source>Audit log verified</source>
        <translation>監査ログの検証</translation>
    </message>
    <message>
        <source>Audit report written</source>
        <translation>監査レポートの書き出し</translation>
    </message>
    <message>
        <source>Checkpoint signed</source>
        <translation>チェックポイントの署名</translation>
    </message>
    <message>
        <source>Interrupted act undone</source>
        <translation>中断された操作の取り消し</translation>
    </message>
    <message>
        <source>Interrupted act finished</source>
        <translation>中断された操作の完了</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保管</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>ステージング</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>開発</translation>
    </message>
    <message>
        <source>CI</source>
        <translation>CI</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>Overlapping</source>
        <translation>併用中</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>非推奨</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>現行</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>マネージド</translation>
    </message>
    <message>
        <source>Vault file</source>
        <translation>保管庫ファイル</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>形式不正</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>不明なキー</translation>
    </message>
    <message>
        <source>Source denied</source>
        <translation>接続元を拒否</translation>
    </message>
    <message>
        <source>Scope denied</source>
        <translation>スコープ不足</translation>
    </message>
    <message>
        <source>Quota exceeded</source>
        <translation>クォータ超過</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>レート超過</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>console</source>
        <translation>コンソール</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>scheduler</source>
        <translation>スケジューラー</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>in place of a key system: nowhere but here</comment>
        <translation>保管</translation>
    </message>
    <message>
        <source>Secret store: %1.</source>
        <translation>シークレットストア: %1。</translation>
    </message>
    <message>
        <source>Passphrase asked for again</source>
        <translation>パスフレーズの再要求</translation>
    </message>
    <message>
        <source>An act over many keys undone</source>
        <translation>一括操作の取り消し</translation>
    </message>
    <message>
        <source>The rules of this catalogue ask who you are before this.</source>
        <translation>このカタログのルールでは、この操作の前に本人確認が必要です。</translation>
    </message>
    <message>
        <source>Try again, and give the passphrase or password when it is asked for.</source>
        <translation>もう一度お試しになり、要求されたらパスフレーズまたはパスワードを入力してください。</translation>
    </message>
    <message>
        <source>That is not the right passphrase or password.</source>
        <translation>パスフレーズまたはパスワードが正しくありません。</translation>
    </message>
    <message>
        <source>Rule on passphrases changed</source>
        <translation>パスフレーズに関するルールの変更</translation>
    </message>
    <message>
        <source>API saved</source>
        <translation>APIの保存</translation>
    </message>
    <message>
        <source>API removed</source>
        <translation>APIの削除</translation>
    </message>
    <message>
        <source>Gateway configuration written</source>
        <translation>ゲートウェイ設定の書き出し</translation>
    </message>
    <message>
        <source>Gateway tried with a key</source>
        <translation>キーによるゲートウェイのテスト</translation>
    </message>
    <message>
        <source>Hand-over sheet written</source>
        <translation>引き渡しシートの書き出し</translation>
    </message>
    <message>
        <source>Usage exported</source>
        <translation>使用状況のエクスポート</translation>
    </message>
    <message>
        <source>Key found in an access log</source>
        <translation>アクセスログ内のキーの検出</translation>
    </message>
    <message>
        <source>%1 requests within %2 h, where some %3 are usual.</source>
        <translation>%2時間以内に%1件のリクエストがありました。通常は約%3件です。</translation>
    </message>
    <message>
        <source>No request for %1 h, where some %2 are usual.</source>
        <translation>%1時間リクエストがありません。通常は約%2件です。</translation>
    </message>
    <message>
        <source>%1 requests refused within %2 h, where some %3 are usual.</source>
        <translation>%2時間以内に%1件のリクエストが拒否されました。通常は約%3件です。</translation>
    </message>
    <message>
        <source>Used at an hour of the week at which it never was (requests: %1).</source>
        <translation>これまで使われたことのない曜日と時間帯に使われました（リクエスト: %1件）。</translation>
    </message>
    <message>
        <source>Used again after a long rest (days: %1).</source>
        <translation>長い間使われなかった後、再び使われました（日数: %1）。</translation>
    </message>
    <message>
        <source>Presented after it was revoked, disabled or had expired (requests: %1).</source>
        <translation>失効、無効化、または期限切れの後に提示されました（リクエスト: %1件）。</translation>
    </message>
    <message>
        <source>Used although it is deprecated (requests: %1).</source>
        <translation>非推奨なのに使われました（リクエスト: %1件）。</translation>
    </message>
    <message>
        <source>A honeytoken was presented: somebody has a key that nobody should have (requests: %1).</source>
        <translation>ハニートークンが提示されました。誰も持っていないはずのキーを誰かが持っています（リクエスト: %1件）。</translation>
    </message>
    <message>
        <source>Used from an address that it never came from.</source>
        <translation>これまで使われたことのないアドレスから使われました。</translation>
    </message>
    <message>
        <source>Gate started by the console</source>
        <translation>コンソールによるゲートの起動</translation>
    </message>
    <message>
        <source>Gate stopped by the console</source>
        <translation>コンソールによるゲートの停止</translation>
    </message>
    <message>
        <source>Key came in a query</source>
        <translation>クエリ文字列内のキーの検出</translation>
    </message>
    <message>
        <source>no requests in 30 days</source>
        <translation>30日間リクエストなし</translation>
    </message>
    <message>
        <source>%1 in 30 days, at most %2 a day, %3 today</source>
        <translation>30日間で%1件、1日の最大%2件、今日%3件</translation>
    </message>
    <message>
        <source>The vault file with this catalogue&apos;s secrets is gone: %1.</source>
        <translation>このカタログのシークレットを収めた保管庫ファイルがなくなっています: %1。</translation>
    </message>
    <message>
        <source>Put it back from a copy, or make a new one from the recovery kit (keywright-cli restore KIT). Until then nothing is done that needs a secret.</source>
        <translation>コピーから元に戻すか、リカバリーキットから新しく作成してください（keywright-cli restore KIT）。それまで、シークレットを必要とする操作は行われません。</translation>
    </message>
    <message>
        <source>The vault file with this catalogue&apos;s secrets is damaged: %1.</source>
        <translation>このカタログのシークレットを収めた保管庫ファイルが破損しています: %1。</translation>
    </message>
    <message>
        <source>Keywright left it as it is. Put back a copy of it; without one, move it away and make a new one from the recovery kit (keywright-cli restore KIT). Then start Keywright again. Until then nothing is done that needs a secret.</source>
        <translation>Keywrightはこのファイルに手を加えていません。コピーから元に戻してください。コピーがない場合は、このファイルを移動し、リカバリーキットから新しく作成してください（keywright-cli restore KIT）。その後、Keywrightを再起動してください。それまで、シークレットを必要とする操作は行われません。</translation>
    </message>
    <message>
        <source>The vault with this catalogue&apos;s secrets is locked.</source>
        <translation>このカタログのシークレットを収めた保管庫はロックされています。</translation>
    </message>
    <message>
        <source>What needs a secret waits for its passphrase. Nothing was changed.</source>
        <translation>シークレットが必要な操作は、そのパスフレーズを待っています。何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>keywright::AccessDialog</name>
    <message>
        <source>Access of %1</source>
        <translation>「%1」のアクセス権</translation>
    </message>
    <message>
        <source>Last used %1.</source>
        <translation>最終使用: %1。</translation>
    </message>
    <message>
        <source>Never used as far as is known.</source>
        <translation>使用された記録はありません。</translation>
    </message>
    <message>
        <source>Change access</source>
        <translation>アクセス権を変更</translation>
    </message>
    <message>
        <source>Parts of the access</source>
        <translation>アクセス権の内訳</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>許可する操作</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Allowed from</source>
        <translation>許可する接続元</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>Becomes unrestricted: it will work from anywhere, at any time.</source>
        <translation>制限がなくなります。いつでもどこからでも使えるようになります。</translation>
    </message>
    <message>
        <source>Restrictions change.</source>
        <translation>制限が変わります。</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>まだ変更はありません。</translation>
    </message>
</context>
<context>
    <name>keywright::ApiActs</name>
    <message>
        <source>Protect an API…</source>
        <translation>APIを保護…</translation>
    </message>
    <message>
        <source>Gates…</source>
        <translation>ゲート…</translation>
    </message>
    <message>
        <source>The catalogue is open read-only.</source>
        <translation>カタログは読み取り専用で開かれています。</translation>
    </message>
</context>
<context>
    <name>keywright::ApiCellDelegate</name>
    <message>
        <source>No gateway has told which API its requests are for: have it ask /verify?api=%1</source>
        <translation>どのAPIへのリクエストかを伝えたゲートウェイがありません。/verify?api=%1 に照会させてください</translation>
    </message>
</context>
<context>
    <name>keywright::ApiTableModel</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Requests, 30 days</source>
        <translation>リクエスト（30日間）</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>準備未完了</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>接続不可</translation>
    </message>
    <message numerus="yes">
        <source>The gate at %1 answers and knows %Ln key(s).</source>
        <translation>
            <numerusform>「%1」のゲートは応答しており、%Ln個のキーを認識しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The gate at %1 answers, but last looked at the catalogue %2 seconds ago; %3 requests are not stored yet.</source>
        <translation>「%1」のゲートは応答していますが、最後にカタログを確認したのは%2秒前で、%3件のリクエストがまだ保存されていません。</translation>
    </message>
    <message>
        <source>The gate at %1 answers, but is not ready: %2.</source>
        <translation>「%1」のゲートは応答していますが、準備ができていません: %2。</translation>
    </message>
    <message>
        <source>No gate answers at %1 (%2). Gateways that ask it let nothing through.</source>
        <translation>「%1」で応答するゲートがありません（%2）。このゲートに照会するゲートウェイは何も通しません。</translation>
    </message>
    <message>
        <source>Its certificate ended on %1.</source>
        <translation>証明書の有効期限は%1に切れました。</translation>
    </message>
    <message>
        <source>Its certificate ends on %1.</source>
        <translation>証明書の有効期限は%1です。</translation>
    </message>
</context>
<context>
    <name>keywright::ApisPage</name>
    <message>
        <source>Protect your first API</source>
        <translation>最初のAPIを保護する</translation>
    </message>
    <message>
        <source>Say where it is and what stands before it: you get the gateway&apos;s configuration to copy, and a trial that shows whether only good keys are let through.</source>
        <translation>APIの場所と、その手前にあるものを指定してください。コピーできるゲートウェイ設定と、有効なキーだけが通るかどうかを確かめるテストが用意されます。</translation>
    </message>
    <message>
        <source>Protect an API…</source>
        <translation>APIを保護…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Its keys</source>
        <translation>このAPIのキー</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>Configuration and trial…</source>
        <translation>設定とテスト…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Remove %1; its keys stay</source>
        <translation>「%1」を削除（キーは残ります）</translation>
    </message>
    <message>
        <source>The API %1 was removed. Keys keep its scopes.</source>
        <translation>API「%1」を削除しました。キーにはこのAPIのスコープが残ります。</translation>
    </message>
    <message>
        <source>Gates…</source>
        <translation>ゲート…</translation>
    </message>
    <message>
        <source>This console&apos;s own gate</source>
        <translation>このコンソール専用のゲート</translation>
    </message>
    <message>
        <source>Hand-over sheet of one of its keys</source>
        <translation>このAPIのキーの引き渡しシート</translation>
    </message>
    <message>
        <source>No key has a scope of %1 yet: nothing can be handed over.</source>
        <translation>「%1」のスコープを持つキーがまだないため、引き渡せるものがありません。</translation>
    </message>
    <message>
        <source>Hand-over sheet of</source>
        <translation>引き渡しシートを表示するキー</translation>
    </message>
    <message>
        <source>All its keys</source>
        <translation>このAPIのすべてのキー</translation>
    </message>
    <message>
        <source>What can be asked of it</source>
        <translation>呼び出せるオペレーション</translation>
    </message>
</context>
<context>
    <name>keywright::AppLock</name>
    <message>
        <source>A dialog waits behind the lock. Unlock first, then finish it or discard it.</source>
        <translation>ロックの後ろでダイアログが待っています。先にロックを解除し、それから完了するか破棄してください。</translation>
    </message>
</context>
<context>
    <name>keywright::AuditFilterBar</name>
    <message>
        <source>Time range</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>過去90日間</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>今四半期</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>前四半期</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>期間を指定…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Words in the event</source>
        <translation>イベント内の語句</translation>
    </message>
    <message>
        <source>Show all objects again</source>
        <translation>すべての対象を再び表示</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>すべてのフィルターを解除</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Any act</source>
        <translation>すべての操作</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>「%1」のみ</translation>
    </message>
    <message>
        <source>Only %1; press to show all objects</source>
        <translation>「%1」のみ。押すとすべての対象を表示します</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln件のイベント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <translation>
            <numerusform>%1 / %Ln件のイベント</numerusform>
        </translation>
    </message>
    <message>
        <source>Search names, reasons and details, or owner:payments</source>
        <translation>名前、理由、詳細を検索、または owner:payments</translation>
    </message>
</context>
<context>
    <name>keywright::AuditPage</name>
    <message>
        <source>Nothing has been done yet</source>
        <translation>まだ何も行われていません</translation>
    </message>
    <message>
        <source>Every act in this catalogue will be listed here.</source>
        <translation>このカタログで行われた操作がすべてここに表示されます。</translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation>一致するイベントはありません</translation>
    </message>
    <message>
        <source>Widen the time range or clear a filter to see more.</source>
        <translation>期間を広げるか、フィルターを解除してください。</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>レポート…</translation>
    </message>
    <message>
        <source>Write what is shown as CSV, JSON lines or PDF, with a proof that anyone can check</source>
        <translation>表示内容をCSV、JSON Lines、PDFで書き出します。誰でも検証できる証明が付きます</translation>
    </message>
    <message>
        <source>Audit log, newest first</source>
        <translation>監査ログ（新しい順）</translation>
    </message>
</context>
<context>
    <name>keywright::AuditTableModel</name>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>keywright::BackupChooser</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n件のイベント</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>別のファイル</translation>
    </message>
    <message>
        <source>Known backups</source>
        <translation>既知のバックアップ</translation>
    </message>
    <message>
        <source>or another file</source>
        <translation>または別のファイル</translation>
    </message>
</context>
<context>
    <name>keywright::BackupDialog</name>
    <message>
        <source>Back up the catalogue</source>
        <translation>カタログのバックアップ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>バックアップの進行状況</translation>
    </message>
    <message>
        <source>Keep it on another disk too.</source>
        <translation>別のディスクにも保管してください。</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Say where the backup is to be written.</source>
        <translation>バックアップの書き出し先を指定してください。</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>コピー中</translation>
    </message>
    <message>
        <source>A copy of keys and audit log while you go on working. Secrets are not in it: they stay in the secret store, which has a backup of its own.</source>
        <translation>作業を続けたまま、キーと監査ログのコピーを作成します。シークレットは含まれません。シークレットストアに残り、そちらで別にバックアップします。</translation>
    </message>
</context>
<context>
    <name>keywright::Banner</name>
    <message>
        <source>Close message</source>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>keywright::BarChart</name>
    <message>
        <source>Copy as a table</source>
        <translation>表としてコピー</translation>
    </message>
    <message>
        <source>“%1” was copied as a table.</source>
        <translation>「%1」を表としてコピーしました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>keywright::BarLine</name>
    <message>
        <source>%1: %2 (%3 %)</source>
        <translation>%1: %2（%3%）</translation>
    </message>
</context>
<context>
    <name>keywright::BulkDialog</name>
    <message numerus="yes">
        <source>Change the tags of %Ln key(s)</source>
        <translation>
            <numerusform>%Ln個のキーのタグを変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the expiry of %Ln key(s)</source>
        <translation>
            <numerusform>%Ln個のキーの有効期限を設定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotate %Ln key(s)</source>
        <translation>
            <numerusform>%Ln個のキーをローテーション</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deprecate %Ln key(s)</source>
        <translation>
            <numerusform>%Ln個のキーを非推奨にする</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %Ln key(s)</source>
        <translation>
            <numerusform>%Ln個のキーを無効化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %Ln key(s)</source>
        <translation>
            <numerusform>%Ln個のキーを有効化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Transfer %Ln key(s)</source>
        <translation>
            <numerusform>%Ln個のキーの所有者を変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln key(s)</source>
        <translation>
            <numerusform>%Ln個のキーを失効</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln key(s)</source>
        <translation>
            <numerusform>%Ln個のキーを削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln key(s)</source>
        <translation>
            <numerusform>%Ln個のキーを復元</numerusform>
        </translation>
    </message>
    <message>
        <source>New secrets are made and kept in the secret store; old ones work until the overlap ends. Keys whose secret is shown only once are rotated one by one.</source>
        <translation>新しいシークレットを生成してシークレットストアに保管します。古いシークレットは併用期間が終わるまで使えます。シークレットが一度しか表示されないキーは、1つずつローテーションします。</translation>
    </message>
    <message>
        <source>They work on, are no longer handed out, and their callers are warned.</source>
        <translation>引き続き使えますが、今後は配布されず、呼び出し元に警告します。</translation>
    </message>
    <message>
        <source>Every request with them is refused until they are enabled again.</source>
        <translation>再び有効化するまで、これらのキーによるリクエストはすべて拒否されます。</translation>
    </message>
    <message>
        <source>Requests with them pass again, as far as their rules allow.</source>
        <translation>これらのキーによるリクエストが、ルールの範囲内で再び通るようになります。</translation>
    </message>
    <message>
        <source>The new owner answers for them from now on.</source>
        <translation>今後は新しい所有者が責任を持ちます。</translation>
    </message>
    <message>
        <source>This is final: no version of them will ever work again.</source>
        <translation>元に戻せません。どのバージョンも二度と使えなくなります。</translation>
    </message>
    <message>
        <source>They are hidden, can be restored for 30 days, and are then purged. Kept secrets are removed at once.</source>
        <translation>一覧に表示されなくなり、30日間は復元できますが、その後完全に削除されます。保管中のシークレットはすぐに削除されます。</translation>
    </message>
    <message>
        <source>They come back as revoked.</source>
        <translation>失効した状態で復元されます。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>remove a tag</source>
        <translation>タグを削除</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>none: the old secrets stop at once</source>
        <translation>なし（古いシークレットはすぐに使えなくなります）</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>併用期間</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>新しい所有者</translation>
    </message>
    <message>
        <source>Needed: it goes into the audit log</source>
        <translation>必須（監査ログに記録されます）</translation>
    </message>
    <message>
        <source>Goes into the audit log</source>
        <translation>監査ログに記録されます</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Type how many</source>
        <translation>個数を入力</translation>
    </message>
    <message>
        <source>In production: %1.</source>
        <translation>本番環境: %1個。</translation>
    </message>
    <message>
        <source>Used within the last 7 days: %1. Whoever uses them will be refused.</source>
        <translation>過去7日以内に使用: %1個。使用中の利用者は拒否されるようになります。</translation>
    </message>
    <message>
        <source>Trying it out…</source>
        <translation>試行中…</translation>
    </message>
    <message>
        <source>Nothing of this would be changed.</source>
        <translation>変更されるものはありません。</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>理由が必要です。</translation>
    </message>
    <message>
        <source>Type %1 to confirm.</source>
        <translation>確認のため「%1」と入力してください。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>What was done stays done.</source>
        <translation>完了した分はそのまま残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) done.</source>
        <translation>
            <numerusform>%Ln個のキーが完了しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln key(s) left as they are.</source>
        <translation>
            <numerusform>停止しました。%Ln個のキーはそのままです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused:</source>
        <translation>
            <numerusform>%Ln個が拒否されました:</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln key(s)</source>
        <translation>
            <numerusform>%1 / %Ln個のキー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo on %Ln key(s)</source>
        <translation>
            <numerusform>%Ln個のキーを元に戻す</numerusform>
        </translation>
    </message>
    <message>
        <source>Each becomes what it was before the act. Keys that were changed since stay as they are.</source>
        <translation>各キーは操作前の状態に戻ります。その後変更されたキーはそのままです。</translation>
    </message>
    <message>
        <source>Keys of production are revoked for good.</source>
        <translation>本番環境のキーを失効させます。元に戻せません。</translation>
    </message>
    <message>
        <source>Used in the last 30 days on: %1.</source>
        <translation>過去30日間の使用先: %1。</translation>
    </message>
</context>
<context>
    <name>keywright::BulkPreview</name>
    <message>
        <source>What happens to each key</source>
        <translation>各キーへの影響</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>Will be changed %1</source>
        <translation>変更 %1</translation>
    </message>
    <message>
        <source>Are so already %1</source>
        <translation>変更不要 %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>拒否 %1</translation>
    </message>
</context>
<context>
    <name>keywright::BulkTrialModel</name>
    <message>
        <source>Will be changed</source>
        <translation>変更されます</translation>
    </message>
    <message>
        <source>Is so already</source>
        <translation>変更不要です</translation>
    </message>
    <message>
        <source>It is revoked; that is final</source>
        <translation>失効済みで、元に戻せません</translation>
    </message>
    <message>
        <source>It is deleted</source>
        <translation>削除されています</translation>
    </message>
    <message>
        <source>It is disabled</source>
        <translation>無効になっています</translation>
    </message>
    <message>
        <source>Its state does not allow it</source>
        <translation>現在の状態では実行できません</translation>
    </message>
    <message>
        <source>It is not revoked yet</source>
        <translation>まだ失効していません</translation>
    </message>
    <message>
        <source>Its secret is shown once: rotate it by itself</source>
        <translation>シークレットの表示は一度だけ（個別に実行）</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>もう存在しません</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>It has been changed since</source>
        <translation>その後変更されています</translation>
    </message>
</context>
<context>
    <name>keywright::CatalogueCommands</name>
    <message>
        <source>Roles…</source>
        <translation>ロール…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>バックアップ…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>バックアップから復元…</translation>
    </message>
    <message>
        <source>Health…</source>
        <translation>健全性…</translation>
    </message>
    <message>
        <source>Recovery kit…</source>
        <translation>リカバリーキット…</translation>
    </message>
    <message>
        <source>No catalogue is open.</source>
        <translation>カタログが開かれていません。</translation>
    </message>
    <message>
        <source>The catalogue is open read-only.</source>
        <translation>カタログは読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>「%1」にバックアップしました</translation>
    </message>
    <message>
        <source>Restored. What was there before is kept as %1</source>
        <translation>復元しました。以前の内容は「%1」として残っています</translation>
    </message>
    <message>
        <source>The catalogue has its own keys again.</source>
        <translation>カタログ固有の鍵が元に戻りました。</translation>
    </message>
</context>
<context>
    <name>keywright::ChartCard</name>
    <message>
        <source>No requests in this time</source>
        <translation>この期間のリクエストはありません</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>表として表示</translation>
    </message>
    <message>
        <source>Export or copy</source>
        <translation>エクスポートまたはコピー</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>画像（PNG）…</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>ベクター画像（SVG）…</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>表（CSV）…</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>keywright::ChipField</name>
    <message>
        <source>%1, press to remove</source>
        <translation>%1、押すと削除</translation>
    </message>
</context>
<context>
    <name>keywright::ChordField</name>
    <message>
        <source>Press the keys</source>
        <translation>キーを押してください</translation>
    </message>
</context>
<context>
    <name>keywright::ColumnMapping</name>
    <message>
        <source>Leave out</source>
        <translation>取り込まない</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Enabled: yes or no</source>
        <translation>有効（はい／いいえ）</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Key system</source>
        <translation>キーシステム</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Usage plans</source>
        <translation>使用量プラン</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>サービスアカウント</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>レート制限</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>クォータ</translation>
    </message>
    <message>
        <source>Days between rotations</source>
        <translation>ローテーション間隔（日）</translation>
    </message>
    <message>
        <source>Days of overlap</source>
        <translation>併用期間（日）</translation>
    </message>
    <message>
        <source>Format of new secrets</source>
        <translation>新しいシークレットの形式</translation>
    </message>
    <message>
        <source>Prefix of new secrets</source>
        <translation>新しいシークレットのプレフィックス</translation>
    </message>
    <message>
        <source>Length of new secrets</source>
        <translation>新しいシークレットの長さ</translation>
    </message>
    <message>
        <source>What %1 becomes</source>
        <translation>「%1」の取り込み先</translation>
    </message>
</context>
<context>
    <name>keywright::CommandPalette</name>
    <message>
        <source>No command and no key is called that.</source>
        <translation>その名前のコマンドもキーもありません。</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation>コマンドとキー</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>コマンドとキーを検索</translation>
    </message>
    <message>
        <source>Type a command or the name of a key</source>
        <translation>コマンドまたはキーの名前を入力</translation>
    </message>
</context>
<context>
    <name>keywright::CompletionPopup</name>
    <message>
        <source>Tab completes, Esc closes</source>
        <translation>Tabで補完、Escで閉じる</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>補完候補</translation>
    </message>
</context>
<context>
    <name>keywright::Console</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>システムの明暗設定に従う</translation>
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
        <source>Find a command or a key…</source>
        <translation>コマンドまたはキーを検索…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Nothing is changed in it from here on. Restore the last backup.</source>
        <translation>これ以降、このカタログは変更されません。最後のバックアップから復元してください。</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>バックアップから復元…</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>検索の方法</translation>
    </message>
    <message>
        <source>How the audit log is proven</source>
        <translation>監査ログが証明されるしくみ</translation>
    </message>
    <message>
        <source>How the vault file is sealed</source>
        <translation>保管庫ファイルが保護されるしくみ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Another console (process %1) has this catalogue open, so this one is read-only: you can look, but nothing can be changed here.</source>
        <translation>別のコンソール（プロセス%1）がこのカタログを開いているため、ここでは読み取り専用です。閲覧はできますが、変更はできません。</translation>
    </message>
    <message>
        <source>This catalogue is open read-only: you can look, but nothing can be changed.</source>
        <translation>このカタログは読み取り専用で開かれています。閲覧はできますが、変更はできません。</translation>
    </message>
    <message>
        <source>Use the recovery kit…</source>
        <translation>リカバリーキットを使用…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to see to within 7 days</source>
        <translation>
            <numerusform>7日以内に対応が必要な項目: %Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Time travel</source>
        <translation>過去の状態</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) were written to %1, their proof beside it.</source>
        <translation>
            <numerusform>%Ln件のイベントを「%1」に書き出しました。証明は同じ場所にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mended after an interruption: %Ln act(s). The audit log tells which.</source>
        <translation>
            <numerusform>中断後に%Ln件の操作を修復しました。内容は監査ログに記録されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Daily tasks, the shortest way</source>
        <translation>日常の作業を最短で行う方法</translation>
    </message>
    <message>
        <source>How a gate is set up</source>
        <translation>ゲートのセットアップ方法</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用状況</translation>
    </message>
    <message>
        <source>How an API is protected</source>
        <translation>APIが保護されるしくみ</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Alarm of the console&apos;s own gate: %1</source>
        <translation>コンソールのゲートからのアラーム: %1</translation>
    </message>
    <message>
        <source>The console&apos;s own gate: %1</source>
        <translation>コンソールのゲート: %1</translation>
    </message>
</context>
<context>
    <name>keywright::CreateDialog</name>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Everything can be changed later except the prefix.</source>
        <translation>プレフィックス以外は後から変更できます。</translation>
    </message>
    <message>
        <source>Create key</source>
        <translation>キーを作成</translation>
    </message>
    <message>
        <source>checkout-service-eu</source>
        <translation>checkout-service-eu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation>チームまたは個人</translation>
    </message>
    <message>
        <source>which program uses it</source>
        <translation>使用するプログラム</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>許可する操作</translation>
    </message>
    <message>
        <source>Allowed from</source>
        <translation>許可する接続元</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>no rate limit</source>
        <translation>レート制限なし</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>レート制限</translation>
    </message>
    <message>
        <source>no quota, or 1000000/day</source>
        <translation>クォータなし、または 1000000/day</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>クォータ</translation>
    </message>
    <message>
        <source>Keywright makes it; the gate verifies it</source>
        <translation>Keywrightが生成し、ゲートが検証</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>保管先</translation>
    </message>
    <message>
        <source>paste the secret</source>
        <translation>シークレットを貼り付け</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>A key that acts as a service account has all rights of that account: whoever has the key is the account.</source>
        <translation>サービスアカウントとして動作するキーには、そのアカウントのすべての権限があります。キーを持つ人は、そのアカウントと同じです。</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>サービスアカウント</translation>
    </message>
    <message>
        <source>the pasted key, %1</source>
        <translation>貼り付けたキー（%1）</translation>
    </message>
    <message>
        <source>%1 + 43 random characters + checksum</source>
        <translation>%1 + ランダムな43文字 + チェックサム</translation>
    </message>
    <message>
        <source>As its maker made it</source>
        <translation>発行元が作成したまま</translation>
    </message>
    <message>
        <source>You will see the secret now, and can reveal it later; each look is told in the audit log.</source>
        <translation>シークレットは今表示され、後からも表示できます。表示するたびに監査ログに記録されます。</translation>
    </message>
    <message>
        <source>Only its fingerprint is kept. You will see the secret once.</source>
        <translation>保存されるのはフィンガープリントだけです。シークレットは一度だけ表示されます。</translation>
    </message>
    <message>
        <source>Bound to a service account: whoever has this key has all rights of that account.</source>
        <translation>サービスアカウントにバインドされています。このキーを持つ人には、そのアカウントのすべての権限があります。</translation>
    </message>
    <message>
        <source>It will work from anywhere.</source>
        <translation>どこからでも使えます。</translation>
    </message>
    <message>
        <source>Somebody else made it; the secret store keeps it</source>
        <translation>他者が発行し、シークレットストアに保管</translation>
    </message>
    <message>
        <source>Keep a recoverable copy in the secret store</source>
        <translation>後で取り出せるコピーをシークレットストアに保存する</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bit(s)</source>
        <translation>
            <numerusform>%Lnビット</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes to the secret store at once; the catalogue keeps its fingerprint.</source>
        <translation>すぐにシークレットストアに保管され、カタログにはフィンガープリントだけが残ります。</translation>
    </message>
    <message>
        <source>I bring it; the gate verifies it</source>
        <translation>自分で用意し、ゲートが検証</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>プレフィックス</translation>
    </message>
    <message>
        <source>What the secret begins with: up to 16 of a-z, 0-9 and _, for people and scanners to know it by.</source>
        <translation>シークレットの先頭に付く文字列です。a～z、0～9、_ からなる16文字以内で、人やスキャナーが見分けるために使います。</translation>
    </message>
    <message>
        <source>Only its fingerprint is kept.</source>
        <translation>保存されるのはフィンガープリントだけです。</translation>
    </message>
    <message>
        <source>As you bring it</source>
        <translation>自分で用意したまま</translation>
    </message>
</context>
<context>
    <name>keywright::DetailsDialog</name>
    <message>
        <source>Details of %1</source>
        <translation>「%1」の詳細</translation>
    </message>
    <message>
        <source>which program uses it</source>
        <translation>使用するプログラム</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>サービスアカウント</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Save details</source>
        <translation>詳細を保存</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>まだ変更はありません。</translation>
    </message>
</context>
<context>
    <name>keywright::DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>What you typed will be lost. Press Escape once more to close.</source>
        <translation>入力内容は失われます。閉じるにはもう一度Escを押してください。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>keywright::EventCellDelegate</name>
    <message>
        <source>this catalogue</source>
        <translation>このカタログ</translation>
    </message>
    <message>
        <source>audit log</source>
        <translation>監査ログ</translation>
    </message>
</context>
<context>
    <name>keywright::EventDetail</name>
    <message>
        <source>The chosen event</source>
        <translation>選択したイベント</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>イベントが選択されていません</translation>
    </message>
    <message>
        <source>Choose an event to see what was changed.</source>
        <translation>イベントを選ぶと、変更内容が表示されます。</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Open key</source>
        <translation>キーを開く</translation>
    </message>
    <message>
        <source>Only this key</source>
        <translation>このキーのみ</translation>
    </message>
    <message>
        <source>Show only the events of this key</source>
        <translation>このキーのイベントだけを表示</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1（%2経由）</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>no. %1 of the log</source>
        <translation>ログの%1番目</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>The catalogue as of then</source>
        <translation>その時点のカタログ</translation>
    </message>
</context>
<context>
    <name>keywright::FigureTile</name>
    <message>
        <source>A week ago: %1</source>
        <translation>1週間前: %1</translation>
    </message>
    <message>
        <source>▲ %1 in 7 days</source>
        <translation>▲ %1（7日間）</translation>
    </message>
    <message>
        <source>▼ %1 in 7 days</source>
        <translation>▼ %1（7日間）</translation>
    </message>
</context>
<context>
    <name>keywright::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
</context>
<context>
    <name>keywright::FilterBar</name>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>7日以内</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>30日以内</translation>
    </message>
    <message>
        <source>Within 90 days</source>
        <translation>90日以内</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Not for 30 days</source>
        <translation>30日間使用なし</translation>
    </message>
    <message>
        <source>Not for 90 days</source>
        <translation>90日間使用なし</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>過去7日以内</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>%1で絞り込む</translation>
    </message>
    <message>
        <source>%1: %2 +%3</source>
        <translation>%1: %2 +%3</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>「%1」を解除</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>選択できる項目はまだありません</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln個のキー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln keys</source>
        <translation>
            <numerusform>%1 / %Ln個のキー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln keys, deleted ones included</source>
        <translation>
            <numerusform>%1 / %Ln個のキー（削除済みを含む）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::FirstStart</name>
    <message>
        <source>Setting up</source>
        <translation>セットアップ中</translation>
    </message>
    <message>
        <source>Looking for a keychain on this machine. It may ask you to unlock it.</source>
        <translation>このマシンのキーチェーンを探しています。ロックの解除を求められることがあります。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Passphrase, for instance five words that do not belong together</source>
        <translation>パスフレーズ（例: 互いに関連のない5つの単語）</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>パスフレーズの再入力</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>パスフレーズの強度</translation>
    </message>
    <message>
        <source>It should take centuries to guess.</source>
        <translation>推測に何世紀もかかるものにしてください。</translation>
    </message>
    <message>
        <source>Create vault and catalogue</source>
        <translation>保管庫とカタログを作成</translation>
    </message>
    <message>
        <source>Look for a keychain again</source>
        <translation>キーチェーンをもう一度探す</translation>
    </message>
    <message>
        <source>The catalogue will be %1</source>
        <translation>カタログは「%1」に作成されます</translation>
    </message>
    <message>
        <source>Choose a passphrase for the vault</source>
        <translation>保管庫のパスフレーズを決めてください</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>作成中…</translation>
    </message>
    <message>
        <source>Too easy to guess. Longer helps more than stranger.</source>
        <translation>推測されやすすぎます。奇抜さよりも長さが効果的です。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>2つが一致しません。</translation>
    </message>
    <message numerus="yes">
        <source>Strong: about %n bits.</source>
        <translation>
            <numerusform>強力です: 約%nビット。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keywright can keep secrets in a vault file that only this passphrase opens. It is kept nowhere: without it the secrets are lost.</source>
        <translation>Keywrightは、このパスフレーズでしか開けない保管庫ファイルにシークレットを保管できます。パスフレーズはどこにも保存されません。失うとシークレットも失われます。</translation>
    </message>
    <message>
        <source>No keychain answers on this machine.</source>
        <translation>このマシンではキーチェーンが応答しません。</translation>
    </message>
    <message>
        <source>The keychain did not let Keywright in: its question was turned down, or it is locked.</source>
        <translation>キーチェーンがKeywrightのアクセスを許可しませんでした。確認が拒否されたか、ロックされています。</translation>
    </message>
    <message>
        <source>The keychain has not answered in time.</source>
        <translation>キーチェーンが時間内に応答しませんでした。</translation>
    </message>
</context>
<context>
    <name>keywright::GatesDialog</name>
    <message>
        <source>Gates</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>A gate tells gateways which keys are good. This console can run one for this machine; it ends with the console.</source>
        <translation>ゲートは、どのキーが有効かをゲートウェイに回答します。このコンソールは、このマシン用のゲートを1つ実行できます。コンソールを終了するとゲートも終了します。</translation>
    </message>
    <message>
        <source>A gate tells gateways which keys are good.</source>
        <translation>ゲートは、どのキーが有効かをゲートウェイに回答します。</translation>
    </message>
    <message>
        <source>No API names a gate yet.</source>
        <translation>ゲートが指定されたAPIはまだありません。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Of this machine alone: a gate for others runs as a service.</source>
        <translation>このマシン専用です。ほかのマシン向けのゲートはサービスとして実行します。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>None besides X-API-Key and Authorization</source>
        <translation>X-API-KeyとAuthorization以外はなし</translation>
    </message>
    <message>
        <source>Start it whenever this catalogue is opened</source>
        <translation>このカタログを開くたびに起動する</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>出力内容</translation>
    </message>
    <message>
        <source>What it says is shown here.</source>
        <translation>ゲートの出力がここに表示されます。</translation>
    </message>
    <message>
        <source>This console&apos;s gate</source>
        <translation>このコンソールのゲート</translation>
    </message>
    <message>
        <source>Further header</source>
        <translation>追加のヘッダー</translation>
    </message>
    <message>
        <source>Known gates</source>
        <translation>既知のゲート</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Catalogue seen</source>
        <translation>カタログの確認</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>照会しています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) ago</source>
        <translation>
            <numerusform>%Ln秒前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::HealthDialog</name>
    <message>
        <source>Health of the catalogue</source>
        <translation>カタログの健全性</translation>
    </message>
    <message>
        <source>Nothing is changed by looking. Each event of the audit log is checked on its own page: Verify log.</source>
        <translation>この検査では何も変更されません。監査ログの各イベントは、監査ページの「ログを検証」で検査します。</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>検査の進行状況</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再検査</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>検査中</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wrong. Make a backup of the file as it is before anything else.</source>
        <translation>
            <numerusform>%n件の問題があります。ほかの操作をする前に、ファイルを現状のままバックアップしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>問題はありません。</translation>
    </message>
</context>
<context>
    <name>keywright::HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>keywright::HoursField</name>
    <message>
        <source>Always</source>
        <translation>常時</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>営業時間</translation>
    </message>
    <message>
        <source>Monday to Friday, 8 to 18</source>
        <translation>月曜日～金曜日、8時～18時</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>No hour is left: the key would never work. To stop it, disable it.</source>
        <translation>使える時間帯が残っていません。このままではキーがまったく使えません。使用を止めるには、キーを無効化してください。</translation>
    </message>
    <message>
        <source>This machine knows no time zone “%1”.</source>
        <translation>このマシンにはタイムゾーン「%1」の情報がありません。</translation>
    </message>
    <message>
        <source>At any hour. Drag over the hours to clear them.</source>
        <translation>いつでも使えます。除外する時間帯をドラッグしてください。</translation>
    </message>
</context>
<context>
    <name>keywright::HoursGrid</name>
    <message>
        <source>Hours of the week</source>
        <translation>1週間の時間帯</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1, %2: %3. Arrows move, Shift chooses more, Space changes.</source>
        <translation>%1、%2: %3。矢印キーで移動、Shiftで範囲選択、スペースキーで切り替え。</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不許可</translation>
    </message>
</context>
<context>
    <name>keywright::ImportDialog</name>
    <message>
        <source>Recognise by itself</source>
        <translation>自動判別</translation>
    </message>
    <message>
        <source>Amazon API Gateway key file</source>
        <translation>Amazon API Gatewayのキーファイル</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>.env file</source>
        <translation>.envファイル</translation>
    </message>
    <message>
        <source>KeePassXC CSV</source>
        <translation>KeePassXC CSV</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>キーのインポート</translation>
    </message>
    <message>
        <source>The file is only read, never changed. Nothing is written until you accept what you see here.</source>
        <translation>ファイルは読み取るだけで、変更しません。ここに表示された内容を承認するまで、何も書き込まれません。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>where not named</source>
        <translation>指定がない場合</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>インポートの進行状況</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Amazon’s key file, CSV, JSON, .env, KeePassXC CSV</source>
        <translation>Amazonのキーファイル、CSV、JSON、.env、KeePassXC CSV</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Only their fingerprints are kept</source>
        <translation>フィンガープリントだけを保存する</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>ファイルの読み取り中</translation>
    </message>
    <message numerus="yes">
        <source>Read as %1: %Ln record(s)</source>
        <translation>
            <numerusform>%1として読み取り: %Ln件のレコード</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>重複の確認中</translation>
    </message>
    <message>
        <source>Stopped. Change something, or choose the file again, to look once more.</source>
        <translation>停止しました。もう一度確認するには、何かを変更するか、ファイルを選び直してください。</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln key(s)</source>
        <translation>
            <numerusform>%Ln個のキーをインポート</numerusform>
        </translation>
    </message>
    <message>
        <source>The file names no owner: say above who owns these keys.</source>
        <translation>ファイルに所有者の指定がありません。これらのキーの所有者を上で指定してください。</translation>
    </message>
    <message>
        <source>No row of this file makes a new key.</source>
        <translation>このファイルには、新しいキーになる行がありません。</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>インポート中</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) imported.</source>
        <translation>
            <numerusform>%Ln個のキーをインポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) skipped: here already.</source>
        <translation>
            <numerusform>%Ln行をスキップしました（登録済み）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be imported:</source>
        <translation>
            <numerusform>%Ln行をインポートできませんでした:</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped it: what was done stays, the rest was not touched.</source>
        <translation>途中で停止しました。完了した分は残り、残りには手を加えていません。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1行目: %2</translation>
    </message>
    <message>
        <source>Rows that could not be imported</source>
        <translation>インポートできなかった行</translation>
    </message>
    <message>
        <source>%1 still holds secrets in the clear. Destroy it, and its copies, when you no longer need it.</source>
        <translation>「%1」にはまだシークレットが平文で含まれています。不要になったら、コピーも含めて完全に消去してください。</translation>
    </message>
    <message>
        <source>The secret store keeps them, so that they can be revealed</source>
        <translation>シークレットストアに保管し、後から表示できるようにする</translation>
    </message>
    <message numerus="yes">
        <source>Storing %Ln secret(s) takes about %1.</source>
        <translation>
            <numerusform>%Ln件のシークレットの保管には約%1かかります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Record %1: %2</source>
        <translation>レコード%1: %2</translation>
    </message>
</context>
<context>
    <name>keywright::ImportPlanModel</name>
    <message>
        <source>Will be created</source>
        <translation>作成されます</translation>
    </message>
    <message>
        <source>Same secret as %1 in this file</source>
        <translation>このファイルの「%1」と同じシークレット</translation>
    </message>
    <message>
        <source>Already in the catalogue as %1</source>
        <translation>「%1」としてカタログに登録済み</translation>
    </message>
    <message>
        <source>A key of this name is there already</source>
        <translation>同じ名前のキーがすでにあります</translation>
    </message>
    <message>
        <source>Can’t be imported: %1</source>
        <translation>インポートできません: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>取り込み結果</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>No key: it is left alone</source>
        <translation>キーなし: 取り込みません</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
</context>
<context>
    <name>keywright::ImportPreview</name>
    <message>
        <source>What becomes of each row</source>
        <translation>各行の取り込み結果</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>新規 %1</translation>
    </message>
    <message>
        <source>Already here %1</source>
        <translation>登録済み %1</translation>
    </message>
    <message>
        <source>Unusable %1</source>
        <translation>使用不可 %1</translation>
    </message>
</context>
<context>
    <name>keywright::KeyAccessTab</name>
    <message>
        <source>%1, burst %2</source>
        <translation>%1、バースト %2</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>1日あたり%1回</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>1週間あたり%1回</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>1か月あたり%1回</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>許可する操作</translation>
    </message>
    <message>
        <source>Restrictions and limits</source>
        <translation>制限と上限</translation>
    </message>
    <message>
        <source>Nothing: this key has no scopes.</source>
        <translation>なし。このキーにはスコープがありません。</translation>
    </message>
    <message>
        <source>Only what its roles allow.</source>
        <translation>ロールが許可する操作のみ。</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Allowed from</source>
        <translation>許可する接続元</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>すべてのアドレス</translation>
    </message>
    <message>
        <source>Referrers</source>
        <translation>リファラー</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>レート制限</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>クォータ</translation>
    </message>
    <message>
        <source>none</source>
        <comment>rate limit</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>none</source>
        <comment>quota</comment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>keywright::KeyCellDelegate</name>
    <message>
        <source>no expiry</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>never</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>This key never expires by itself.</source>
        <translation>このキーが自動的に期限切れになることはありません。</translation>
    </message>
    <message>
        <source>No use of this key is known.</source>
        <translation>このキーが使用された記録はありません。</translation>
    </message>
    <message>
        <source>%1 is a honeytoken: it opens nothing, and whoever uses it raises an alarm.</source>
        <translation>「%1」はハニートークンです。何も開けず、使用されるとアラームを発します。</translation>
    </message>
    <message>
        <source>Honeytoken</source>
        <translation>ハニートークン</translation>
    </message>
</context>
<context>
    <name>keywright::KeyDialogs</name>
    <message>
        <source>%1 was deprecated</source>
        <translation>「%1」を非推奨にしました</translation>
    </message>
    <message>
        <source>%1 was disabled</source>
        <translation>「%1」を無効化しました</translation>
    </message>
    <message>
        <source>%1 was enabled</source>
        <translation>「%1」を有効化しました</translation>
    </message>
    <message>
        <source>%1 has a new owner</source>
        <translation>「%1」の所有者を変更しました</translation>
    </message>
    <message>
        <source>%1 was revoked</source>
        <translation>「%1」を失効させました</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>「%1」を削除しました</translation>
    </message>
    <message>
        <source>%1 was restored, revoked</source>
        <translation>「%1」を失効した状態で復元しました</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>「%1」を作成しました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) imported</source>
        <translation>
            <numerusform>%Ln個のキーをインポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Access of %1 was changed</source>
        <translation>「%1」のアクセス権を変更しました</translation>
    </message>
    <message>
        <source>Limits of %1 were changed</source>
        <translation>「%1」の上限を変更しました</translation>
    </message>
    <message>
        <source>Details of %1 were saved</source>
        <translation>「%1」の詳細を保存しました</translation>
    </message>
    <message>
        <source>%1 was rotated</source>
        <translation>「%1」をローテーションしました</translation>
    </message>
    <message>
        <source>No old version of %1 works any more</source>
        <translation>「%1」の古いバージョンはもう使えません</translation>
    </message>
    <message>
        <source>Overlap of %1 was changed</source>
        <translation>「%1」の併用期間を変更しました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) changed</source>
        <translation>
            <numerusform>%Ln個のキーを変更しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>キーのエクスポート</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) written to %1</source>
        <translation>
            <numerusform>%Ln個のキーを「%1」に書き出しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone for %Ln key(s)</source>
        <translation>
            <numerusform>%Ln個のキーを元に戻しました</numerusform>
        </translation>
    </message>
    <message>
        <source>A key of production is revoked for good.</source>
        <translation>本番環境のキーを失効させます。元に戻せません。</translation>
    </message>
    <message>
        <source>%1 is as it was: there was nothing to change</source>
        <translation>「%1」は元のままです。変更する点はありませんでした</translation>
    </message>
</context>
<context>
    <name>keywright::KeyHistoryTab</name>
    <message>
        <source>Show in the audit log</source>
        <translation>監査ログで表示</translation>
    </message>
    <message>
        <source>Nothing is known of this key yet.</source>
        <translation>このキーの記録はまだありません。</translation>
    </message>
    <message>
        <source>Older events are in the audit log.</source>
        <translation>これより古いイベントは監査ログにあります。</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <translation>%1: 拒否</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: 失敗</translation>
    </message>
    <message>
        <source>by %1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>At</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The catalogue as of then</source>
        <translation>その時点のカタログ</translation>
    </message>
</context>
<context>
    <name>keywright::KeyInspector</name>
    <message>
        <source>No key chosen</source>
        <translation>キーが選択されていません</translation>
    </message>
    <message>
        <source>Choose a key to see what it is and what it may do.</source>
        <translation>キーを選ぶと、その内容と許可されている操作が表示されます。</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Copy key ID</source>
        <translation>キーIDをコピー</translation>
    </message>
    <message>
        <source>Key ID copied</source>
        <translation>キーIDをコピーしました</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス権</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>More acts on this key</source>
        <translation>このキーのその他の操作</translation>
    </message>
    <message>
        <source>Every act shows the exact list before anything is done.</source>
        <translation>どの操作でも、実行前に対象の正確な一覧が表示されます。</translation>
    </message>
    <message>
        <source>Parts of the key</source>
        <translation>キーの内訳</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message numerus="yes">
        <source>%n keys chosen</source>
        <translation>
            <numerusform>%n個のキーを選択中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::KeyOverviewTab</name>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>How much of the overlap is over</source>
        <translation>併用期間の経過</translation>
    </message>
    <message>
        <source>Overlap is over</source>
        <translation>併用期間は終了しました</translation>
    </message>
    <message>
        <source>Overlap ends %1</source>
        <translation>併用期間の終了: %1</translation>
    </message>
    <message>
        <source>version %1 → %2</source>
        <translation>バージョン%1 → %2</translation>
    </message>
    <message>
        <source>Both versions work until then. Version %1 was last used %2.</source>
        <translation>それまでは両方のバージョンが使えます。バージョン%1の最終使用: %2。</translation>
    </message>
    <message>
        <source>Both versions work until then. No use of version %1 is known.</source>
        <translation>それまでは両方のバージョンが使えます。バージョン%1が使用された記録はありません。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>保管先</translation>
    </message>
    <message>
        <source>Bound to</source>
        <translation>バインド先</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>never</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln day(s)</source>
        <translation>
            <numerusform>%Ln日ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) overlap</source>
        <translation>
            <numerusform>併用期間%Ln日</numerusform>
        </translation>
    </message>
    <message>
        <source>Honeytoken</source>
        <translation>ハニートークン</translation>
    </message>
    <message>
        <source>It opens nothing: a gate answers it as an unknown key and raises an alarm.</source>
        <translation>何も開けません。ゲートは不明なキーとして応答し、アラームを発します。</translation>
    </message>
    <message>
        <source>Version %1 is still used: %2 requests in the last 24 hours, %3 % of the key&apos;s.</source>
        <translation>バージョン%1はまだ使用されています。過去24時間のリクエストは%2件で、このキー全体の%3 %です。</translation>
    </message>
    <message>
        <source>Version %1 had no request in the last 24 hours.</source>
        <translation>過去24時間、バージョン%1によるリクエストはありません。</translation>
    </message>
    <message>
        <source>%1 of %2 today.</source>
        <translation>今日の使用量: %1 / %2。</translation>
    </message>
    <message>
        <source>%1 of %2 this week.</source>
        <translation>今週の使用量: %1 / %2。</translation>
    </message>
    <message>
        <source>%1 of %2 this month.</source>
        <translation>今月の使用量: %1 / %2。</translation>
    </message>
    <message>
        <source>It is used up, and is refilled %1.</source>
        <translation>使い切りました。次の補充: %1。</translation>
    </message>
    <message>
        <source>At this pace it is used up %1.</source>
        <translation>このペースで使い切る時期: %1。</translation>
    </message>
    <message>
        <source>At this pace it lasts until it is refilled %1.</source>
        <translation>このペースなら次の補充まで足ります（補充: %1）。</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>クォータ</translation>
    </message>
    <message>
        <source>How much of the quota is used</source>
        <translation>クォータの使用率</translation>
    </message>
    <message>
        <source>Allowed from</source>
        <translation>許可する接続元</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>none</source>
        <comment>limit</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>APIs, 30 days</source>
        <translation>API（30日間）</translation>
    </message>
</context>
<context>
    <name>keywright::KeyTableModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>環境なし</translation>
    </message>
    <message>
        <source>No system</source>
        <translation>システムなし</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>所有者なし</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n個のキー</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, folded up</source>
        <translation>%1、折りたたみ済み</translation>
    </message>
    <message>
        <source>%1, honeytoken</source>
        <translation>%1、ハニートークン</translation>
    </message>
    <message>
        <source>Requests, 30 days</source>
        <translation>リクエスト（30日間）</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>Of 30 days, as gates counted them. The list can&apos;t be sorted by them: they don&apos;t stand in the catalogue.</source>
        <translation>ゲートが集計した30日間の値です。カタログに含まれないため、一覧の並べ替えには使えません。</translation>
    </message>
</context>
<context>
    <name>keywright::KeyTableView</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <translation>列を初期状態に戻す</translation>
    </message>
    <message numerus="yes">
        <source>Choose its %n key(s)</source>
        <translation>
            <numerusform>この%n個のキーを選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold all groups up</source>
        <translation>すべてのグループを折りたたむ</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>すべてのグループを展開</translation>
    </message>
</context>
<context>
    <name>keywright::KeyUseCard</name>
    <message>
        <source>Requests, 30 days</source>
        <translation>リクエスト（30日間）</translation>
    </message>
    <message>
        <source>Requests a day, 30 days</source>
        <translation>1日あたりのリクエスト（30日間）</translation>
    </message>
</context>
<context>
    <name>keywright::KeyVersionsTab</name>
    <message>
        <source>Version %1</source>
        <translation>バージョン%1</translation>
    </message>
    <message>
        <source>a copy is kept</source>
        <translation>コピーを保管</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>作成: %1</translation>
    </message>
    <message>
        <source>stops working %1</source>
        <comment>relative: in 3 days</comment>
        <translation>期限: %1</translation>
    </message>
    <message>
        <source>Works until: %1</source>
        <translation>期限: %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>relative: 3 days ago</comment>
        <translation>終了: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>終了: %1</translation>
    </message>
    <message>
        <source>last used %1</source>
        <comment>relative: 3 days ago</comment>
        <translation>最終使用: %1</translation>
    </message>
    <message>
        <source>Last used: %1</source>
        <translation>最終使用: %1</translation>
    </message>
    <message>
        <source>Created %1</source>
        <comment>relative: 3 days ago</comment>
        <translation>作成: %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
</context>
<context>
    <name>keywright::KeysPage</name>
    <message>
        <source>The catalogue is open read-only.</source>
        <translation>カタログは読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>先にキーを選んでください。</translation>
    </message>
    <message>
        <source>This is done to one key at a time.</source>
        <translation>この操作は一度に1つのキーにしか実行できません。</translation>
    </message>
    <message>
        <source>None of the chosen keys allows this.</source>
        <translation>選択したキーの中に、この操作ができるものはありません。</translation>
    </message>
    <message>
        <source>Whose key is on the clipboard?</source>
        <translation>クリップボードのキーの持ち主を調べる</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>キーはまだありません</translation>
    </message>
    <message>
        <source>Create a key for one of your own APIs, or import the inventory that you have: CSV, JSON, .env, Amazon or KeePassXC files.</source>
        <translation>自社APIのキーを作成するか、既存のキー一覧をインポートしてください。CSV、JSON、.env、Amazon、KeePassXCのファイルに対応しています。</translation>
    </message>
    <message>
        <source>No key matches</source>
        <translation>一致するキーはありません</translation>
    </message>
    <message>
        <source>Nothing in the catalogue fits this search.</source>
        <translation>この検索に一致するものはカタログにありません。</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>検索とフィルターをクリア</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Keys without groups</source>
        <translation>キーをグループ化しない</translation>
    </message>
    <message>
        <source>Group keys by owner</source>
        <translation>キーを所有者でグループ化</translation>
    </message>
    <message>
        <source>Group keys by environment</source>
        <translation>キーを環境でグループ化</translation>
    </message>
    <message>
        <source>Group keys by system</source>
        <translation>キーをシステムでグループ化</translation>
    </message>
    <message>
        <source>The keys are not in groups.</source>
        <translation>キーはグループ化されていません。</translation>
    </message>
    <message>
        <source>Fold all groups up</source>
        <translation>すべてのグループを折りたたむ</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>すべてのグループを展開</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>%1別</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>Grouped by %1</source>
        <translation>グループ化: %1</translation>
    </message>
    <message>
        <source>Group keys</source>
        <translation>キーをグループ化</translation>
    </message>
</context>
<context>
    <name>keywright::LegendEntry</name>
    <message>
        <source>Show only “%1”</source>
        <translation>「%1」だけを表示</translation>
    </message>
</context>
<context>
    <name>keywright::LimitsDialog</name>
    <message>
        <source>Limits and lifetime of %1</source>
        <translation>「%1」の上限と有効期間</translation>
    </message>
    <message>
        <source>They belong to the key and survive rotation.</source>
        <translation>これらはキーに属し、ローテーション後も引き継がれます。</translation>
    </message>
    <message>
        <source>none; 100/s, or 100/s:200 with a burst of 200</source>
        <translation>なし。100/s、またはバースト200なら 100/s:200</translation>
    </message>
    <message>
        <source>none; 10000/day, 1M/month</source>
        <translation>なし。10000/day、1M/month</translation>
    </message>
    <message>
        <source>no reminder</source>
        <translation>通知しない</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>レート制限</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>クォータ</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Rotate every</source>
        <translation>ローテーション間隔</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>併用期間</translation>
    </message>
    <message>
        <source>Change limits</source>
        <translation>上限を変更</translation>
    </message>
</context>
<context>
    <name>keywright::LineEditButton</name>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>keywright::LockPage</name>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Keywright is locked</source>
        <translation>Keywrightはロックされています</translation>
    </message>
    <message>
        <source>The passphrase of the vault opens it again.</source>
        <translation>保管庫のパスフレーズを入力すると再び開きます。</translation>
    </message>
    <message>
        <source>It opens again once your keychain answers. Lock your screen too when you leave: an open keychain answers to whoever sits here.</source>
        <translation>キーチェーンが応答すると再び開きます。離席するときは画面もロックしてください。開いているキーチェーンは、ここに座る誰にでも応答します。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>ロックを解除中…</translation>
    </message>
    <message>
        <source>The passphrase of this console opens it again.</source>
        <translation>このコンソールのパスフレーズで再び開けます。</translation>
    </message>
    <message>
        <source>The password of your account on this system opens it again.</source>
        <translation>このシステムのアカウントのパスワードで再び開けます。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
</context>
<context>
    <name>keywright::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>インスペクターの表示/非表示</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Chosen keys</source>
        <translation>選択したキー</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>キーボードショートカット…</translation>
    </message>
</context>
<context>
    <name>keywright::NewPassphraseDialog</name>
    <message>
        <source>A passphrase for this console</source>
        <translation>このコンソールのパスフレーズ</translation>
    </message>
    <message>
        <source>It unlocks the console and shows that it is you. Only a slow hash of it is kept, in the keychain.</source>
        <translation>コンソールのロックを解除し、本人であることを示します。保存されるのは低速なハッシュだけで、キーチェーンに保管されます。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>パスフレーズの再入力</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>このパスフレーズを使用</translation>
    </message>
    <message>
        <source>Five words that do not belong together make a good one.</source>
        <translation>互いに関連のない5つの単語を並べると、よいパスフレーズになります。</translation>
    </message>
    <message>
        <source>Too easy to guess. Longer helps more than stranger.</source>
        <translation>推測されやすすぎます。奇抜さよりも長さが効果的です。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>2つが一致しません。</translation>
    </message>
</context>
<context>
    <name>keywright::OneTimeSecretDialog</name>
    <message>
        <source>Secret of %1</source>
        <translation>「%1」のシークレット</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>「%2」のバージョン%1</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>「%1」を作成しました</translation>
    </message>
    <message>
        <source>Hand it over or store it now: only its fingerprint is kept, and it can&apos;t be shown again.</source>
        <translation>今すぐ渡すか保管してください。保存されるのはフィンガープリントだけで、もう一度表示することはできません。</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>コピーしました。%n秒後にクリップボードを消去します。</numerusform>
        </translation>
    </message>
    <message>
        <source>I have stored it</source>
        <translation>保管しました</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>This secret is shown only here. If it is lost, the key has to be rotated.</source>
        <translation>このシークレットはここでしか表示されません。失った場合は、キーのローテーションが必要です。</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>それでも閉じる</translation>
    </message>
    <message>
        <source>A copy is kept in the secret store; each look at it is told in the audit log.</source>
        <translation>コピーはシークレットストアに保管されます。表示するたびに監査ログに記録されます。</translation>
    </message>
</context>
<context>
    <name>keywright::OperationsDialog</name>
    <message>
        <source>Operations of %1</source>
        <translation>%1のオペレーション</translation>
    </message>
    <message>
        <source>As its OpenAPI file named them when it was read last. A key needs the scope of what it calls.</source>
        <translation>最後に読み込んだOpenAPIファイルに書かれていたものです。キーには、呼び出すもののスコープが必要です。</translation>
    </message>
    <message>
        <source>Search operations</source>
        <translation>オペレーションを検索</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>オペレーション</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>オペレーション</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>%1 (not offered)</source>
        <translation>%1（選択肢に含まれません）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s)</source>
        <translation>
            <numerusform>%Ln個のオペレーション</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) found</source>
        <translation>
            <numerusform>%Ln個のオペレーションが見つかりました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::OverlapDialog</name>
    <message>
        <source>Overlap of %1</source>
        <translation>「%1」の併用期間</translation>
    </message>
    <message>
        <source>How long the old version works beside the new one.</source>
        <translation>古いバージョンを新しいバージョンと並行して使える期間です。</translation>
    </message>
    <message>
        <source>end it now</source>
        <translation>今すぐ終了</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>残り期間</translation>
    </message>
    <message>
        <source>Change the overlap</source>
        <translation>併用期間を変更</translation>
    </message>
    <message>
        <source>Version %1 stops working at once, for good. Callers that still use it fail.</source>
        <translation>バージョン%1はすぐに使えなくなり、元に戻せません。まだ使っている呼び出し元は失敗します。</translation>
    </message>
    <message>
        <source>Version %1 works until %2.</source>
        <translation>バージョン%1の期限: %2。</translation>
    </message>
    <message>
        <source>It was last used %1.</source>
        <translation>最終使用: %1。</translation>
    </message>
    <message>
        <source>It was never used as far as is known.</source>
        <translation>使用された記録はありません。</translation>
    </message>
    <message numerus="yes">
        <source> more day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> 日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::OverviewPage</name>
    <message>
        <source>Keys by system</source>
        <translation>システム別のキー</translation>
    </message>
    <message>
        <source>Keys by environment</source>
        <translation>環境別のキー</translation>
    </message>
    <message>
        <source>Keys by age</source>
        <translation>経過期間別のキー</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Time travel</source>
        <translation>過去の状態</translation>
    </message>
    <message>
        <source>The catalogue as it stood at a moment, and what changed between two</source>
        <translation>ある時点のカタログの状態と、2つの時点の間の変更</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>期限が近いもの</translation>
    </message>
    <message>
        <source>What should be put right</source>
        <translation>是正すべきもの</translation>
    </message>
    <message>
        <source>What lives in the catalogue</source>
        <translation>カタログの内容</translation>
    </message>
    <message>
        <source>Nothing to see to within 7 days</source>
        <translation>7日以内に対応が必要なものはありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to see to within 7 days</source>
        <translation>
            <numerusform>7日以内に対応が必要な項目: %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s), %1 of them live</source>
        <translation>
            <numerusform>キー: %Ln個、うち使用可能: %1個</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Expire within 1 day</source>
        <translation>1日以内に期限</translation>
    </message>
    <message>
        <source>Expire within 7 days</source>
        <translation>7日以内に期限</translation>
    </message>
    <message>
        <source>Expire within 14 days</source>
        <translation>14日以内に期限</translation>
    </message>
    <message>
        <source>Expire within 30 days</source>
        <translation>30日以内に期限</translation>
    </message>
    <message>
        <source>Overlap ends in 7 days</source>
        <translation>併用期間が終了間近</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>所有者なし</translation>
    </message>
    <message>
        <source>Without any scope</source>
        <translation>スコープなし</translation>
    </message>
    <message>
        <source>Work from everywhere</source>
        <translation>接続元の制限なし</translation>
    </message>
    <message>
        <source>Never rotated in a year</source>
        <translation>1年間未ローテーション</translation>
    </message>
    <message>
        <source>Unused for 90 days</source>
        <translation>90日間使用なし</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Up to 30 days</source>
        <translation>30日まで</translation>
    </message>
    <message>
        <source>30 to 90 days</source>
        <translation>30～90日</translation>
    </message>
    <message>
        <source>90 days to a year</source>
        <translation>90日～1年</translation>
    </message>
    <message>
        <source>1 to 2 years</source>
        <translation>1～2年</translation>
    </message>
    <message>
        <source>Older than 2 years</source>
        <translation>2年超</translation>
    </message>
    <message>
        <source>Found in a log</source>
        <translation>ログで検出</translation>
    </message>
    <message numerus="yes">
        <source>The honeytoken %1 was presented %Ln time(s) in 7 days, last in the hour from %2. Somebody has a key that nobody should have.</source>
        <translation>
            <numerusform>ハニートークン「%1」が7日間に%Ln回提示されました。最後は%2からの1時間です。誰も持っていないはずのキーを誰かが持っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln honeytokens were presented in 7 days, last %1 in the hour from %2. Somebody has keys that nobody should have.</source>
        <translation>
            <numerusform>7日間に%Ln個のハニートークンが提示されました。最後は%2からの1時間に提示された「%1」です。誰も持っていないはずのキーを誰かが持っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>keywright::OwnGate</name>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>It does not run.</source>
        <translation>ゲートは実行されていません。</translation>
    </message>
    <message>
        <source>It reads the keys.</source>
        <translation>ゲートがキーを読み込んでいます。</translation>
    </message>
    <message>
        <source>It answers gateways of this machine at %1.</source>
        <translation>このマシンのゲートウェイに「%1」で応答しています。</translation>
    </message>
    <message>
        <source>It answers what was asked, then ends.</source>
        <translation>受け付けた照会に応答してから終了します。</translation>
    </message>
    <message>
        <source>The program %1 can&apos;t be started. Is it installed?</source>
        <translation>プログラム「%1」を起動できません。インストールされていますか。</translation>
    </message>
    <message>
        <source>Another program listens at %1 already. Choose another port, or end that program.</source>
        <translation>別のプログラムがすでに「%1」で待ち受けています。別のポートを選ぶか、そのプログラムを終了してください。</translation>
    </message>
    <message>
        <source>It ended by itself; gateways that ask it let nothing through.</source>
        <translation>ゲートが予期せず終了しました。このゲートに照会するゲートウェイは何も通しません。</translation>
    </message>
</context>
<context>
    <name>keywright::PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation>入力内容を表示</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>入力内容を隠す</translation>
    </message>
</context>
<context>
    <name>keywright::PastCellDelegate</name>
    <message>
        <source>no expiry</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>keywright::PastDetail</name>
    <message>
        <source>The chosen key as it stood</source>
        <translation>選択したキーの当時の状態</translation>
    </message>
    <message>
        <source>Open it as it is now</source>
        <translation>現在の状態を開く</translation>
    </message>
    <message>
        <source>No key chosen</source>
        <translation>キーが選択されていません</translation>
    </message>
    <message>
        <source>Choose a key to see it as it stood then.</source>
        <translation>キーを選択すると、当時の状態が表示されます。</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>変更前: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Last changed before</source>
        <translation>それ以前の最終変更</translation>
    </message>
    <message>
        <source>As it stood on %1</source>
        <translation>%1時点の状態</translation>
    </message>
</context>
<context>
    <name>keywright::PastPage</name>
    <message>
        <source>Rebuilding the catalogue from the audit log…</source>
        <translation>監査ログからカタログを再構成しています…</translation>
    </message>
    <message>
        <source>Comparing two moments from the audit log…</source>
        <translation>監査ログから2つの時点を比較しています…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>Choose a moment to begin again.</source>
        <translation>時点を選ぶと、もう一度始めます。</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>変更はありません</translation>
    </message>
    <message>
        <source>The catalogue was the same at both moments.</source>
        <translation>カタログは両方の時点で同じでした。</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>キーはまだありません</translation>
    </message>
    <message>
        <source>At that moment the catalogue was empty, or did not exist.</source>
        <translation>その時点では、カタログは空であったか、まだ存在していませんでした。</translation>
    </message>
    <message>
        <source>No key matches</source>
        <translation>一致するキーはありません</translation>
    </message>
    <message>
        <source>Nothing in the catalogue of that moment fits this search.</source>
        <translation>その時点のカタログに、この検索に一致するものはありません。</translation>
    </message>
    <message>
        <source>%1 added, %2 removed, %3 changed</source>
        <translation>追加%1、削除%2、変更%3</translation>
    </message>
    <message>
        <source>What changed between %1 and %2. This is the past: nothing can be changed here.</source>
        <translation>%1から%2までの変更です。過去の状態なので、ここでは何も変更できません。</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>現在に戻る</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln個のキー</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue as it stood on %1. This is the past: nothing can be changed here.</source>
        <translation>%1時点のカタログです。過去の状態なので、ここでは何も変更できません。</translation>
    </message>
    <message>
        <source>The log does not tell how some keys began; they are left out.</source>
        <translation>作成時の記録がログにないキーは表示されません。</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>表示内容をエクスポート</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) written to %1</source>
        <translation>
            <numerusform>%Ln個のキーを「%1」に書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Rebuilding the past</source>
        <translation>過去の状態の再構成</translation>
    </message>
    <message>
        <source>How long ago</source>
        <translation>どのくらい前</translation>
    </message>
    <message>
        <source>An hour ago</source>
        <translation>1時間前</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>7 days ago</source>
        <translation>7日前</translation>
    </message>
    <message>
        <source>30 days ago</source>
        <translation>30日前</translation>
    </message>
    <message>
        <source>90 days ago</source>
        <translation>90日前</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>1年前</translation>
    </message>
    <message>
        <source>At a moment</source>
        <translation>時点を指定</translation>
    </message>
    <message>
        <source>As of this moment</source>
        <translation>対象の時点</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>The other moment</source>
        <translation>もう一つの時点</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Search the keys of that moment</source>
        <translation>その時点のキーを検索</translation>
    </message>
    <message>
        <source>Keys as they stood</source>
        <translation>当時のキー</translation>
    </message>
    <message>
        <source>What changed between %1 and %2</source>
        <translation>%1から%2までの変更</translation>
    </message>
    <message>
        <source>As it stood on %1</source>
        <translation>%1時点の状態</translation>
    </message>
</context>
<context>
    <name>keywright::PastTableModel</name>
    <message>
        <source>What</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>keywright::PasteFinder</name>
    <message>
        <source>This is no key: a key has 16 to 255 characters and no blanks.</source>
        <translation>キーではありません。キーは空白を含まない16～255文字です。</translation>
    </message>
    <message>
        <source>The catalogue is open read-only.</source>
        <translation>カタログは読み取り専用で開かれています。</translation>
    </message>
</context>
<context>
    <name>keywright::PastedKeyDialog</name>
    <message>
        <source>gone</source>
        <translation>存在しない</translation>
    </message>
    <message>
        <source>This is %1 (version %2, %3)</source>
        <translation>これは「%1」です（バージョン%2、%3）</translation>
    </message>
    <message>
        <source>It opens nothing: every request with it is refused.</source>
        <translation>何にもアクセスできません。これによるリクエストはすべて拒否されます。</translation>
    </message>
    <message>
        <source>This version opens nothing any more. Newer versions of the key do.</source>
        <translation>このバージョンではもう何にもアクセスできません。キーの新しいバージョンは使えます。</translation>
    </message>
    <message>
        <source>It works: whoever has it can use this key now.</source>
        <translation>有効です。これを持つ人は誰でも、今このキーを使えます。</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>クリップボードを消去</translation>
    </message>
    <message>
        <source>The clipboard is clear</source>
        <translation>クリップボードを消去しました</translation>
    </message>
    <message>
        <source>Pasted key</source>
        <translation>貼り付けたキー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>失効…</translation>
    </message>
    <message>
        <source>Check a request</source>
        <translation>リクエストを確認</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Owner: %1. Environment: %2. System: %3.</source>
        <translation>所有者: %1。環境: %2。システム: %3。</translation>
    </message>
    <message>
        <source>Last used %1, on %2.</source>
        <translation>最終使用: %1（%2）。</translation>
    </message>
    <message>
        <source>Never used as far as is known.</source>
        <translation>使用された記録はありません。</translation>
    </message>
    <message>
        <source>It works until %1.</source>
        <translation>期限: %1。</translation>
    </message>
</context>
<context>
    <name>keywright::PrintCommand</name>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>検索: %1</translation>
    </message>
    <message>
        <source>The first %1 rows; %2 more are not printed.</source>
        <translation>最初の%1行。残りの%2行は印刷されません。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printed</source>
        <translation>
            <numerusform>%nページを印刷しました</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing was printed.</source>
        <translation>プリンターが受け付けませんでした。何も印刷されていません。</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>印刷日時: %1</translation>
    </message>
</context>
<context>
    <name>keywright::PrintPreview</name>
    <message>
        <source>Page before</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>印刷: %1</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>印刷内容</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横向き</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>縦向き</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2ページ</translation>
    </message>
    <message>
        <source>The first %1 pages are shown here; all %2 are printed.</source>
        <translation>ここには最初の%1ページが表示されますが、印刷されるのは全%2ページです。</translation>
    </message>
</context>
<context>
    <name>keywright::ProtectDialog</name>
    <message>
        <source>Protect %1</source>
        <translation>「%1」を保護</translation>
    </message>
    <message>
        <source>Protect an API</source>
        <translation>APIの保護</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>APIの概要</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>ステップ%1 / %2: %3</translation>
    </message>
    <message>
        <source>Save and configure</source>
        <translation>保存して設定</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The API %1 was saved.</source>
        <translation>API「%1」を保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) were read.</source>
        <translation>
            <numerusform>%Ln個のオペレーションを読み込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They suggest %Ln scope(s).</source>
        <translation>
            <numerusform>%Ln個のスコープが提案されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Usually goes to %1</source>
        <translation>通常の配置先: %1</translation>
    </message>
    <message>
        <source>%1 is on the clipboard.</source>
        <translation>「%1」をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>「%1」を保存</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>「%1」として保存しました。</translation>
    </message>
    <message>
        <source>OpenAPI file</source>
        <translation>OpenAPIファイル</translation>
    </message>
    <message>
        <source>OpenAPI 3, JSON or YAML: fills in the rest. Or leave it and type.</source>
        <translation>OpenAPI 3のJSONまたはYAML。残りの項目が自動で入力されます。空のままにして手入力することもできます。</translation>
    </message>
    <message>
        <source>Name in scopes</source>
        <translation>スコープでの名前</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>ベースURL</translation>
    </message>
    <message>
        <source>Header with the key</source>
        <translation>キーを含むヘッダー</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>問い合わせ先</translation>
    </message>
    <message>
        <source>A team or an address</source>
        <translation>チームまたはアドレス</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Another scope</source>
        <translation>別のスコープ</translation>
    </message>
    <message>
        <source>Another one: resource:action</source>
        <translation>別のスコープ: resource:action</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>What keys of this API can be told apart by. They are offered wherever keys and roles get their scopes.</source>
        <translation>このAPIのキーを区別するためのものです。キーやロールにスコープを設定するすべての場所で選べます。</translation>
    </message>
    <message>
        <source>Gate&apos;s address</source>
        <translation>ゲートのアドレス</translation>
    </message>
    <message>
        <source>API&apos;s own address</source>
        <translation>API自体のアドレス</translation>
    </message>
    <message>
        <source>A request needs</source>
        <translation>リクエストに必要なもの</translation>
    </message>
    <message>
        <source>Where keywright-gate listens, as the gateway reaches it.</source>
        <translation>keywright-gateが待ち受けるアドレス（ゲートウェイから見たもの）。</translation>
    </message>
    <message>
        <source>Where the gateway sends requests that were let through.</source>
        <translation>通過したリクエストをゲートウェイが送る先です。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Each operation its own scope</source>
        <translation>オペレーションごとに個別のスコープ</translation>
    </message>
    <message>
        <source>What no operation of the OpenAPI file names is refused (403).</source>
        <translation>OpenAPIファイルのどのオペレーションにも該当しないリクエストは拒否されます（403）。</translation>
    </message>
    <message>
        <source>The same for all requests. With an OpenAPI file in the first step, each operation can need its own scope.</source>
        <translation>すべてのリクエストに同じスコープを使います。最初のステップでOpenAPIファイルを指定すると、オペレーションごとに個別のスコープを要求できます。</translation>
    </message>
    <message>
        <source>The same for all requests.</source>
        <translation>すべてのリクエストに同じスコープを使います。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) are kept with the API.</source>
        <translation>
            <numerusform>%Ln個のオペレーションがAPIとともに保存されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the file again when it has changed.</source>
        <translation>ファイルが変わったら、もう一度選択してください。</translation>
    </message>
</context>
<context>
    <name>keywright::RankList</name>
    <message>
        <source>Show the keys of “%1”</source>
        <translation>「%1」のキーを表示</translation>
    </message>
</context>
<context>
    <name>keywright::ReasonDialog</name>
    <message>
        <source>Deprecate %1</source>
        <translation>「%1」を非推奨にする</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>「%1」を無効化</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>「%1」を有効化</translation>
    </message>
    <message>
        <source>Transfer %1</source>
        <translation>「%1」の所有者を変更</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>「%1」を失効</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>「%1」を復元</translation>
    </message>
    <message>
        <source>It works on, is no longer handed out, and its callers are warned.</source>
        <translation>引き続き使えますが、今後は配布されず、呼び出し元に警告します。</translation>
    </message>
    <message>
        <source>Every request with it is refused until it is enabled again.</source>
        <translation>再び有効化するまで、このキーによるリクエストはすべて拒否されます。</translation>
    </message>
    <message>
        <source>Requests with it pass again, as far as its rules allow.</source>
        <translation>このキーによるリクエストが、ルールの範囲内で再び通るようになります。</translation>
    </message>
    <message>
        <source>The new owner answers for it from now on.</source>
        <translation>今後は新しい所有者が責任を持ちます。</translation>
    </message>
    <message>
        <source>This is final: no version of it will ever work again. For a change of the secret, rotate instead.</source>
        <translation>元に戻せません。どのバージョンも二度と使えなくなります。シークレットを変えるだけなら、ローテーションしてください。</translation>
    </message>
    <message>
        <source>It is hidden, can be restored for 30 days, and is then purged. Kept secrets are removed at once.</source>
        <translation>一覧に表示されなくなり、30日間は復元できますが、その後完全に削除されます。保管中のシークレットはすぐに削除されます。</translation>
    </message>
    <message>
        <source>It comes back as revoked.</source>
        <translation>失効した状態で復元されます。</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>新しい所有者</translation>
    </message>
    <message>
        <source>Needed: it goes into the audit log</source>
        <translation>必須（監査ログに記録されます）</translation>
    </message>
    <message>
        <source>Goes into the audit log</source>
        <translation>監査ログに記録されます</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Type its name</source>
        <translation>キー名を入力</translation>
    </message>
    <message>
        <source>Opens: %1</source>
        <translation>アクセス対象: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Owner: %1. Application: %2.</source>
        <translation>所有者: %1。アプリケーション: %2。</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Last used %1, on %2.</source>
        <translation>最終使用: %1（%2）。</translation>
    </message>
    <message>
        <source>Never used as far as is known.</source>
        <translation>使用された記録はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of it work now.</source>
        <translation>
            <numerusform>現在使えるバージョン: %n個。</numerusform>
        </translation>
    </message>
    <message>
        <source>Used within the last 7 days: whoever uses it will be refused.</source>
        <translation>過去7日以内に使用されています。使用中の利用者は拒否されるようになります。</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>理由が必要です。</translation>
    </message>
    <message>
        <source>Type %1 to confirm.</source>
        <translation>確認のため「%1」と入力してください。</translation>
    </message>
</context>
<context>
    <name>keywright::RecoveryKitDialog</name>
    <message>
        <source>Recovery kit</source>
        <translation>リカバリーキット</translation>
    </message>
    <message>
        <source>An encrypted file with the catalogue&apos;s own keys. If the keychain or the vault is lost, it makes the catalogue usable again. It holds no secret of any API key.</source>
        <translation>カタログ固有の鍵を収めた暗号化ファイルです。キーチェーンや保管庫を失っても、これでカタログを再び使えるようになります。APIキーのシークレットは含まれません。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>You will see its code once. Keep file and code apart.</source>
        <translation>コードは一度だけ表示されます。ファイルとコードは別々に保管してください。</translation>
    </message>
    <message>
        <source>Write the kit</source>
        <translation>キットを書き出す</translation>
    </message>
    <message>
        <source>Say where the kit is to be written.</source>
        <translation>キットの書き出し先を指定してください。</translation>
    </message>
    <message>
        <source>Written to %1. This code opens it; it is not shown again.</source>
        <translation>「%1」に書き出しました。このコードで開きます。コードは二度と表示されません。</translation>
    </message>
    <message>
        <source>I have stored the code apart from the file</source>
        <translation>コードをファイルとは別に保管しました</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Without its code the kit is worth nothing. Store the code first.</source>
        <translation>コードがなければ、キットは役に立ちません。先にコードを保管してください。</translation>
    </message>
</context>
<context>
    <name>keywright::ReportDialog</name>
    <message>
        <source>Audit report</source>
        <translation>監査レポート</translation>
    </message>
    <message>
        <source>Exactly the events that the page shows, with a proof beside the file that anyone can check without Keywright&apos;s help.</source>
        <translation>ページに表示されているイベントだけを正確に書き出します。誰でもKeywrightなしで検証できる証明が、ファイルと同じ場所に作成されます。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>レポートの進行状況</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets and verifiers</source>
        <translation>CSV（表計算ソフトや検証者向け）</translation>
    </message>
    <message>
        <source>JSON lines, for programs</source>
        <translation>JSON Lines（プログラム向け）</translation>
    </message>
    <message>
        <source>PDF, for people</source>
        <translation>PDF（閲覧用）</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>レポートを書き出す</translation>
    </message>
    <message>
        <source>Say where the report is to be written.</source>
        <translation>レポートの書き出し先を指定してください。</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>レポートの書き出し中</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>%1から%2まで</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1以降</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>all of the log</source>
        <translation>ログ全体</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語句</translation>
    </message>
    <message>
        <source>none</source>
        <comment>filters</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
</context>
<context>
    <name>keywright::RequestTester</name>
    <message>
        <source>All rules allow it; the key is deprecated.</source>
        <translation>すべてのルールで許可されます。このキーは非推奨です。</translation>
    </message>
    <message>
        <source>All rules allow it.</source>
        <translation>すべてのルールで許可されます。</translation>
    </message>
    <message>
        <source>The key&apos;s status does not let anything pass.</source>
        <translation>キーの状態により、何も通りません。</translation>
    </message>
    <message>
        <source>The key has expired.</source>
        <translation>キーは期限切れです。</translation>
    </message>
    <message>
        <source>The address is in none of the allowed blocks.</source>
        <translation>アドレスが、許可されたどのブロックにも含まれていません。</translation>
    </message>
    <message>
        <source>The referrer matches none of the allowed ones.</source>
        <translation>リファラーが、許可されたどのパターンにも一致しません。</translation>
    </message>
    <message>
        <source>Only certain applications may use it.</source>
        <translation>特定のアプリだけが使用できます。</translation>
    </message>
    <message>
        <source>It may not be used at this hour.</source>
        <translation>この時間帯には使用できません。</translation>
    </message>
    <message>
        <source>This method is not allowed.</source>
        <translation>このメソッドは許可されていません。</translation>
    </message>
    <message>
        <source>This path is not allowed.</source>
        <translation>このパスは許可されていません。</translation>
    </message>
    <message>
        <source>No scope of the key covers %1.</source>
        <translation>このキーのスコープでは %1 は許可されません。</translation>
    </message>
    <message>
        <source>The key has no scopes: nothing is allowed.</source>
        <translation>このキーにはスコープがないため、何も許可されません。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>From</source>
        <translation>接続元</translation>
    </message>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>リファラー</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Would this request pass?</source>
        <translation>このリクエストは通りますか？</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>アドレスではありません。</translation>
    </message>
    <message>
        <source>Version %1 does not work yet.</source>
        <translation>バージョン%1はまだ使えません。</translation>
    </message>
    <message>
        <source>Version %1 is revoked.</source>
        <translation>バージョン%1は失効しています。</translation>
    </message>
    <message>
        <source>Version %1 does not work any more: its time is over.</source>
        <translation>バージョン%1はもう使えません。期限が過ぎています。</translation>
    </message>
    <message>
        <source>The key is a honeytoken: nothing is let through, and its use raises an alarm.</source>
        <translation>このキーはハニートークンです。何も通さず、使用されるとアラームを発します。</translation>
    </message>
</context>
<context>
    <name>keywright::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップからの復元</translation>
    </message>
    <message>
        <source>Keys and audit log go back to what they were then. What is there now is kept as a copy beside the catalogue, and the audit log tells who set it back, and from where to where.</source>
        <translation>キーと監査ログがバックアップ時点の状態に戻ります。現在の内容はカタログと同じ場所にコピーとして残り、誰がどの時点からどの時点へ戻したかが監査ログに記録されます。</translation>
    </message>
    <message>
        <source>Progress of the restore</source>
        <translation>復元の進行状況</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>No backup is known here: choose a file.</source>
        <translation>既知のバックアップがありません。ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>復元中</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>Restored. %n key(s) that had been revoked or deleted since work again: revoke them anew.</source>
        <translation>
            <numerusform>復元しました。バックアップ後に失効または削除された%n個のキーが再び使えるようになっています。もう一度失効させてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys that work again</source>
        <translation>再び使えるようになったキー</translation>
    </message>
</context>
<context>
    <name>keywright::ResumeDialog</name>
    <message>
        <source>An act was interrupted</source>
        <translation>操作が中断されました</translation>
    </message>
    <message>
        <source>It was done to some of its keys only. Each key is either changed, with its event in the audit log, or as it was.</source>
        <translation>一部のキーにしか実行されていません。各キーは、変更されて監査ログにイベントが残っているか、元のままかのどちらかです。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Leave the rest as it is</source>
        <translation>残りはそのままにする</translation>
    </message>
    <message>
        <source>%1, begun by %2 on %3.</source>
        <translation>%1（開始者: %2、日時: %3）。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln key(s)</source>
        <translation>
            <numerusform>%Ln個のキーで続行</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message numerus="yes">
        <source>Done: %1 of %Ln key(s). Left: %2.</source>
        <translation>
            <numerusform>完了: %1 / %Ln個のキー。残り: %2個。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys are revoked for good.</source>
        <translation>キーを失効させます。元に戻せません。</translation>
    </message>
</context>
<context>
    <name>keywright::RolesDialog</name>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>A role is a named set of scopes. Every key that has it follows when it changes.</source>
        <translation>ロールは、名前を付けたスコープの集まりです。ロールを変更すると、それを持つすべてのキーに反映されます。</translation>
    </message>
    <message>
        <source>Save role</source>
        <translation>ロールを保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>新しいロール</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>ロールの名前</translation>
    </message>
    <message>
        <source>Name, e.g. order-reader</source>
        <translation>名前（例: order-reader）</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1（未保存）</translation>
    </message>
    <message numerus="yes">
        <source>%1, used by %Ln key(s)</source>
        <translation>
            <numerusform>%1、%Ln個のキーで使用中</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys have it by its name, so the name stays.</source>
        <translation>キーがこの名前で参照しているため、名前は変更できません。</translation>
    </message>
    <message>
        <source>Used by no key yet.</source>
        <translation>このロールを使っているキーはまだありません。</translation>
    </message>
    <message>
        <source>Used by no key.</source>
        <translation>このロールを使っているキーはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Used by %Ln key(s): saving changes what they may do.</source>
        <translation>
            <numerusform>%Ln個のキーで使用中です。保存すると、これらのキーに許可される操作が変わります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used by %Ln key(s).</source>
        <translation>
            <numerusform>%Ln個のキーで使用中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it from these keys first.</source>
        <translation>先にこれらのキーから外してください。</translation>
    </message>
    <message>
        <source>The role %1 was saved</source>
        <translation>ロール「%1」を保存しました</translation>
    </message>
    <message numerus="yes">
        <source>The role %1 was saved; %Ln key(s) follow it</source>
        <translation>
            <numerusform>ロール「%1」を保存し、%Ln個のキーに反映しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1 now</source>
        <translation>「%1」を今すぐ削除</translation>
    </message>
    <message>
        <source>The role %1 was deleted</source>
        <translation>ロール「%1」を削除しました</translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation>ロールはまだありません</translation>
    </message>
    <message>
        <source>Keys that do the same work may do the same. Name that once, for example order-reader for orders:*:read, and give keys the role instead of each scope.</source>
        <translation>同じ仕事をするキーには、同じことが許可されます。それに一度だけ名前を付け（例: orders:*:read に order-reader）、スコープを一つずつ与える代わりにロールをキーに与えてください。</translation>
    </message>
    <message>
        <source>Make the first role</source>
        <translation>最初のロールを作成</translation>
    </message>
</context>
<context>
    <name>keywright::RotateDialog</name>
    <message>
        <source>Rotate %1</source>
        <translation>「%1」をローテーション</translation>
    </message>
    <message>
        <source>A new secret is made first; the old one works until the overlap ends.</source>
        <translation>まず新しいシークレットを作成します。古いシークレットは併用期間が終わるまで使えます。</translation>
    </message>
    <message>
        <source>none: the old secret stops at once</source>
        <translation>なし（古いシークレットはすぐに使えなくなります）</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>併用期間</translation>
    </message>
    <message>
        <source>paste the new secret</source>
        <translation>新しいシークレットを貼り付け</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>新しいシークレット</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>Version %1 stops working at once. Callers that still use it fail.</source>
        <translation>バージョン%1はすぐに使えなくなります。まだ使っている呼び出し元は失敗します。</translation>
    </message>
    <message>
        <source>Version %1 works until %2.</source>
        <translation>バージョン%1の期限: %2。</translation>
    </message>
    <message>
        <source>It was last used %1.</source>
        <translation>最終使用: %1。</translation>
    </message>
    <message>
        <source>It was never used as far as is known.</source>
        <translation>使用された記録はありません。</translation>
    </message>
    <message>
        <source>Version %1, which still overlaps, stops at once.</source>
        <translation>まだ併用中のバージョン%1は、すぐに使えなくなります。</translation>
    </message>
    <message>
        <source>The new secret goes to the secret store; hand it to those who need it.</source>
        <translation>新しいシークレットはシークレットストアに保管されます。必要な人に渡してください。</translation>
    </message>
    <message>
        <source>You will see the new secret, and a copy is kept.</source>
        <translation>新しいシークレットが表示され、コピーも保管されます。</translation>
    </message>
    <message>
        <source>You will see the new secret once.</source>
        <translation>新しいシークレットは一度だけ表示されます。</translation>
    </message>
    <message>
        <source>Its requests: %1 in 30 days, %2 in the last 24 hours.</source>
        <translation>そのリクエスト: 30日間に%1件、過去24時間に%2件。</translation>
    </message>
    <message>
        <source>The key was used on: %1.</source>
        <translation>キーの使用先: %1。</translation>
    </message>
    <message>
        <source>No request of it was counted in the last 30 days.</source>
        <translation>過去30日間に、このバージョンのリクエストは数えられていません。</translation>
    </message>
</context>
<context>
    <name>keywright::SavedSearchesBar</name>
    <message>
        <source>Searches</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <source>Hidden searches</source>
        <translation>非表示の検索</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>Expiring in 30 days</source>
        <translation>期限30日以内</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Unrestricted</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Unowned</source>
        <translation>所有者なし</translation>
    </message>
    <message>
        <source>Overlapping</source>
        <translation>併用中</translation>
    </message>
    <message>
        <source>Never rotated</source>
        <translation>未ローテーション</translation>
    </message>
    <message>
        <source>Search for something first, then save it here</source>
        <translation>まず検索すると、ここに保存できます</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>非表示にする</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>「%1」を表示</translation>
    </message>
    <message>
        <source>Rename this search</source>
        <translation>この検索の名前を変更</translation>
    </message>
</context>
<context>
    <name>keywright::ScopeEditor</name>
    <message>
        <source>Filter the tree</source>
        <translation>ツリーを絞り込む</translation>
    </message>
    <message>
        <source>Filter roles and scopes</source>
        <translation>ロールとスコープを絞り込む</translation>
    </message>
    <message>
        <source>Filter scopes</source>
        <translation>スコープを絞り込む</translation>
    </message>
    <message>
        <source>Roles…</source>
        <translation>ロール…</translation>
    </message>
    <message>
        <source>Make, change and delete roles</source>
        <translation>ロールの作成、変更、削除</translation>
    </message>
    <message>
        <source>Add a scope</source>
        <translation>スコープを追加</translation>
    </message>
    <message>
        <source>Add a scope or a role</source>
        <translation>スコープまたはロールを追加</translation>
    </message>
    <message>
        <source>add a scope, e.g. orders:invoices:read</source>
        <translation>スコープを追加（例: orders:invoices:read）</translation>
    </message>
    <message>
        <source>add a scope or role, e.g. orders:invoices:read</source>
        <translation>スコープまたはロールを追加（例: orders:invoices:read）</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Shows the tree of roles and scopes</source>
        <translation>ロールとスコープのツリーを表示します</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>“%1” is no role and no scope. A scope looks like orders:invoices:read or orders:*.</source>
        <translation>「%1」はロールでもスコープでもありません。スコープは orders:invoices:read や orders:* のように書きます。</translation>
    </message>
    <message>
        <source>role %1</source>
        <translation>ロール「%1」</translation>
    </message>
    <message>
        <source>%1, press to remove</source>
        <translation>%1、押すと削除</translation>
    </message>
</context>
<context>
    <name>keywright::ScopeTree</name>
    <message>
        <source>* (every API)</source>
        <translation>*（すべてのAPI）</translation>
    </message>
    <message>
        <source>* (every resource)</source>
        <translation>*（すべてのリソース）</translation>
    </message>
    <message>
        <source>* (every action)</source>
        <translation>*（すべてのアクション）</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>granted, with all that comes later</source>
        <translation>許可（今後追加されるものも含む）</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>%1 による</translation>
    </message>
    <message>
        <source>through the role %1</source>
        <translation>ロール「%1」による</translation>
    </message>
    <message>
        <source>Roles and scopes</source>
        <translation>ロールとスコープ</translation>
    </message>
    <message>
        <source>no longer exists; it grants nothing</source>
        <translation>もう存在しません（何も許可しません）</translation>
    </message>
</context>
<context>
    <name>keywright::SearchBox</name>
    <message>
        <source>Search keys</source>
        <translation>キーを検索</translation>
    </message>
    <message>
        <source>Words, or terms like status:active owner:payments expires:&lt;30d tag:pci</source>
        <translation>語句、または status:active owner:payments expires:&lt;30d tag:pci のような検索条件</translation>
    </message>
    <message>
        <source>Search keys, owners, tags, or paste a key</source>
        <translation>キー、所有者、タグを検索、またはキーを貼り付け</translation>
    </message>
    <message>
        <source>Search by example (F1)</source>
        <translation>検索の例（F1）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>keywright::SearchHelp</name>
    <message>
        <source>Search by example</source>
        <translation>検索の例</translation>
    </message>
    <message>
        <source>Terms are joined by “and”, a comma is “or”, “-” before a term means “not”. Ctrl+Space lists what can follow.</source>
        <translation>条件を並べると「かつ」、コンマは「または」、条件の前の「-」は「除く」を意味します。Ctrl+Spaceで続きの候補を表示します。</translation>
    </message>
</context>
<context>
    <name>keywright::SearchNameDialog</name>
    <message>
        <source>Card payments</source>
        <translation>カード決済</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>There is a search of this name.</source>
        <translation>同じ名前の検索がすでにあります。</translation>
    </message>
</context>
<context>
    <name>keywright::SecretPart</name>
    <message>
        <source>Reveal</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>コピーしました。%n秒後にクリップボードを消去します。</numerusform>
        </translation>
    </message>
    <message>
        <source>A secret leaves the place where it is kept.</source>
        <translation>シークレットが保管場所から取り出されます。</translation>
    </message>
</context>
<context>
    <name>keywright::SecretView</name>
    <message>
        <source>Hold to show</source>
        <translation>押している間表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Secret, hidden</source>
        <translation>シークレット（非表示）</translation>
    </message>
</context>
<context>
    <name>keywright::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>システムの明暗設定に従う</translation>
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
        <source>As the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>自動ではロックしない</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s) without a key or a click</source>
        <translation>
            <numerusform>%n分間操作がないとき</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>%n分後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleared %n second(s) after a secret was copied</source>
        <translation>
            <numerusform>シークレットのコピーから%n秒後に消去</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleared after %n second(s)</source>
        <translation>
            <numerusform>%n秒後に消去</numerusform>
        </translation>
    </message>
    <message>
        <source>Another language shows after the next start.</source>
        <translation>言語の変更は次回の起動時に反映されます。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Tray icon, and notices before keys expire</source>
        <translation>トレイアイコンと期限前の通知</translation>
    </message>
    <message>
        <source>Notices before keys expire</source>
        <translation>期限前の通知のみ</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <translation>トレイアイコンのみ</translation>
    </message>
    <message>
        <source>Neither icon nor notices</source>
        <translation>アイコンも通知もなし</translation>
    </message>
    <message>
        <source>Notices come 30, 14, 7 and 1 days before a key expires, once each.</source>
        <translation>キーの期限の30日前、14日前、7日前、1日前に1回ずつ通知します。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>キーボードショートカット…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>asked for when unlocking only</source>
        <translation>ロック解除時のみ要求</translation>
    </message>
    <message>
        <source>asked for before secrets and revocations in production</source>
        <translation>シークレットの表示前と本番環境での失効前に要求</translation>
    </message>
    <message>
        <source>not asked for: there is none to ask for</source>
        <translation>要求しない: パスフレーズがありません</translation>
    </message>
    <message>
        <source>hidden from screenshots and recordings</source>
        <translation>スクリーンショットと録画に表示しない</translation>
    </message>
    <message>
        <source>visible in screenshots and recordings</source>
        <translation>スクリーンショットと録画に表示する</translation>
    </message>
    <message>
        <source>This system gives a program no way to hide its windows from them.</source>
        <translation>このシステムでは、プログラムがウィンドウをそれらから隠すことができません。</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>with the passphrase of the vault</source>
        <translation>保管庫のパスフレーズを使用</translation>
    </message>
    <message>
        <source>Secrets lie in a vault, which nothing else can open.</source>
        <translation>シークレットは保管庫にあり、ほかの方法では開けません。</translation>
    </message>
    <message>
        <source>with the keychain alone</source>
        <translation>キーチェーンのみを使用</translation>
    </message>
    <message>
        <source>with a passphrase of its own</source>
        <translation>専用のパスフレーズを使用</translation>
    </message>
    <message>
        <source>with a new passphrase of its own</source>
        <translation>新しい専用のパスフレーズを使用</translation>
    </message>
    <message>
        <source>with the password of your account</source>
        <translation>アカウントのパスワードを使用</translation>
    </message>
    <message>
        <source>with the password of your account: this system can&apos;t be asked</source>
        <translation>アカウントのパスワードを使用: このシステムには照会できません</translation>
    </message>
    <message>
        <source>Nothing here checks passwords for programs (PAM).</source>
        <translation>ここには、プログラムに代わってパスワードを確認するしくみ（PAM）がありません。</translation>
    </message>
    <message>
        <source>Let the console be unlocked with a passphrase or a password first.</source>
        <translation>先に、コンソールのロック解除にパスフレーズかパスワードを使うよう設定してください。</translation>
    </message>
    <message>
        <source>This console on this machine</source>
        <translation>このマシンのこのコンソール</translation>
    </message>
    <message>
        <source>This catalogue, on every machine</source>
        <translation>このカタログ（すべてのマシン）</translation>
    </message>
</context>
<context>
    <name>keywright::SheetDialog</name>
    <message>
        <source>Hand-over sheet of %1</source>
        <translation>「%1」の引き渡しシート</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The sheet is on the clipboard, as Markdown.</source>
        <translation>シートをMarkdownとしてクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>「%1」として保存しました。</translation>
    </message>
</context>
<context>
    <name>keywright::Shortcuts</name>
    <message>
        <source>These keys are for typing. Use them with Ctrl or Alt, or take a function key.</source>
        <translation>これらのキーは入力に使います。CtrlまたはAltと組み合わせるか、ファンクションキーを使ってください。</translation>
    </message>
    <message>
        <source>These keys copy, cut or choose everything, wherever one works.</source>
        <translation>これらのキーは、どこでもコピー、切り取り、すべて選択に使われます。</translation>
    </message>
</context>
<context>
    <name>keywright::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Choose a command and press the keys that it shall have.</source>
        <translation>コマンドを選び、割り当てるキーを押してください。</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>キーを押してください</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>初期設定に戻す</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>すべて初期設定に戻す</translation>
    </message>
    <message>
        <source>“%1” has these keys. Saving takes them from it.</source>
        <translation>これらのキーは「%1」に割り当てられています。保存すると、そちらの割り当ては解除されます。</translation>
    </message>
</context>
<context>
    <name>keywright::ShortcutsModel</name>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>keywright::SideBar</name>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>keywright::StartGuide</name>
    <message>
        <source>Start with your first keys</source>
        <translation>最初のキーから始めましょう</translation>
    </message>
    <message>
        <source>This catalogue is empty. There are two ways to begin, and neither takes a minute.</source>
        <translation>このカタログは空です。始め方は2つあり、どちらも1分とかかりません。</translation>
    </message>
    <message>
        <source>Bring the keys you have</source>
        <translation>既存のキーを取り込む</translation>
    </message>
    <message>
        <source>From CSV, JSON, an .env file, Amazon or KeePassXC. You see every row and what becomes of it before anything is stored.</source>
        <translation>CSV、JSON、.env ファイル、Amazon、KeePassXCから。保存する前に、すべての行とその結果を確認できます。</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>ファイルをインポート…</translation>
    </message>
    <message>
        <source>Create a key for your own API</source>
        <translation>自社のAPI用のキーを作成</translation>
    </message>
    <message>
        <source>A name, an owner and an environment are enough: expiry, least scope and a rate limit are set for you. Its secret is shown once.</source>
        <translation>名前、所有者、環境だけで十分です。有効期限、最小限のスコープ、レート制限は設定済みです。シークレットは一度だけ表示されます。</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>新しいキー…</translation>
    </message>
    <message>
        <source>A key that somebody sent you? Press Ctrl+V anywhere in this window, and it can be kept here.</source>
        <translation>誰かからキーを受け取りましたか？このウィンドウの任意の場所でCtrl+Vを押すと、ここに保管できます。</translation>
    </message>
    <message>
        <source>Keep a recovery kit</source>
        <translation>リカバリーキットを保管する</translation>
    </message>
    <message>
        <source>All that Keywright knows of your keys is locked by the secret store. If that is ever lost, an encrypted file that you print or store elsewhere opens the catalogue again.</source>
        <translation>Keywrightが持つキーの情報はすべて、シークレットストアによってロックされています。シークレットストアを失っても、印刷するか別の場所に保管した暗号化ファイルがあれば、カタログを再び開けます。</translation>
    </message>
    <message>
        <source>Recovery kit…</source>
        <translation>リカバリーキット…</translation>
    </message>
</context>
<context>
    <name>keywright::StatusLine</name>
    <message>
        <source>Secrets: no store answers</source>
        <translation>シークレット: 応答するストアがありません</translation>
    </message>
    <message>
        <source>Secrets in: %1</source>
        <translation>シークレットの保管先: %1</translation>
    </message>
    <message>
        <source>Audit log not verified yet</source>
        <translation>監査ログは未検証</translation>
    </message>
    <message>
        <source>Audit log verified %1</source>
        <translation>監査ログの検証: %1</translation>
    </message>
    <message>
        <source>Audit log does not verify</source>
        <translation>監査ログの検証に失敗</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1（読み取り専用）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln件のイベント</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::StepChart</name>
    <message>
        <source>Arrow keys go from step to step, with Shift they take several, Enter looks into them.</source>
        <translation>矢印キーで区間を移動、Shiftで複数選択、Enterでその区間を詳しく表示。</translation>
    </message>
</context>
<context>
    <name>keywright::StepUp</name>
    <message>
        <source>What is asked for here changes. Show a last time that it is you.</source>
        <translation>ここで要求されるものが変わります。これまでの方法で最後にもう一度、本人確認をしてください。</translation>
    </message>
    <message>
        <source>From now on the password of your account is asked for. Type it to try it.</source>
        <translation>今後はアカウントのパスワードが要求されます。確認のため入力してください。</translation>
    </message>
</context>
<context>
    <name>keywright::StepUpDialog</name>
    <message>
        <source>Is it you?</source>
        <translation>ご本人の確認</translation>
    </message>
    <message>
        <source>Passphrase of the vault</source>
        <translation>保管庫のパスフレーズ</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Password of your account on this system</source>
        <translation>このシステムのアカウントのパスワード</translation>
    </message>
    <message>
        <source>Passphrase of Keywright</source>
        <translation>Keywrightのパスフレーズ</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
</context>
<context>
    <name>keywright::Tray</name>
    <message>
        <source>Keys expire</source>
        <translation>キーの期限</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) expire soon, the first %1.</source>
        <translation>
            <numerusform>%n個のキーがまもなく期限切れになります。最初の期限: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 expires %2.</source>
        <translation>「%1」の期限: %2。</translation>
    </message>
    <message>
        <source>Keywright: nothing expires within 30 days</source>
        <translation>Keywright: 30日以内に期限が切れるキーはありません</translation>
    </message>
    <message numerus="yes">
        <source>Keywright: %n key(s) expire within 30 days</source>
        <translation>
            <numerusform>Keywright: 30日以内に%n個のキーが期限切れになります</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Keywright</source>
        <translation>Keywrightを開く</translation>
    </message>
    <message>
        <source>Expires within 30 days: %1</source>
        <translation>30日以内に期限: %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>keywright::TrialStep</name>
    <message>
        <source>Try it now</source>
        <translation>今すぐテスト</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Address to ask</source>
        <translation>送信先アドレス</translation>
    </message>
    <message>
        <source>Right key</source>
        <translation>正しいキー</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Paste a key that may do this</source>
        <translation>この操作を許可されたキーを貼り付け</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>まだテストしていません。</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>ここに入力</translation>
    </message>
    <message>
        <source>None: only try without a good key</source>
        <translation>なし: 有効なキーなしでのテストのみ</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>保管中: %1</translation>
    </message>
    <message>
        <source>A secret is taken out of the vault. Type its passphrase.</source>
        <translation>保管庫からシークレットを取り出します。保管庫のパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>テスト中…</translation>
    </message>
    <message>
        <source>Not tried: there is no key.</source>
        <translation>テストしていません。キーがありません。</translation>
    </message>
    <message>
        <source>Asking the gateway</source>
        <translation>ゲートウェイへの照会</translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>With a wrong key</source>
        <translation>誤ったキー</translation>
    </message>
    <message>
        <source>With a right key</source>
        <translation>正しいキー</translation>
    </message>
    <message>
        <source>Refused (%1), as it should be.</source>
        <translation>想定どおり拒否されました（%1）。</translation>
    </message>
    <message>
        <source>Let through, as it should be. The API itself answered %1: it has nothing at this address.</source>
        <translation>想定どおり通過しました。API自体が%1を返しました。このアドレスには何もありません。</translation>
    </message>
    <message>
        <source>Let through (%1), as it should be.</source>
        <translation>想定どおり通過しました（%1）。</translation>
    </message>
    <message>
        <source>Let through (%1)! The gateway does not ask the gate. Is the configuration loaded, and does this address go through it?</source>
        <translation>通過してしまいました（%1）。ゲートウェイがゲートに照会していません。設定は読み込まれていますか。このアドレスはゲートウェイを経由していますか。</translation>
    </message>
    <message>
        <source>Sent elsewhere (%1), to %2. Try that address.</source>
        <translation>別の場所（%2）に転送されました（%1）。そのアドレスをお試しください。</translation>
    </message>
    <message>
        <source>The gateway could not ask the gate, or the API behind it is down (%1). Does the gate run where the configuration says?</source>
        <translation>ゲートウェイがゲートに照会できなかったか、その背後のAPIが停止しています（%1）。ゲートは設定に書かれた場所で動作していますか。</translation>
    </message>
    <message>
        <source>The key is known, but may not do this (%1): look at its scopes, and from where it may be used.</source>
        <translation>キーは認識されていますが、この操作は許可されていません（%1）。キーのスコープと、許可される送信元を確認してください。</translation>
    </message>
    <message>
        <source>The key has used up its limit (%1). Try again later.</source>
        <translation>キーが上限に達しました（%1）。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>Refused as if it were no key (%1): the gate does not know it, or looks for it in another header.</source>
        <translation>キーではないものとして拒否されました（%1）。ゲートがこのキーを認識していないか、別のヘッダーを調べています。</translation>
    </message>
    <message>
        <source>No answer came within ten seconds.</source>
        <translation>10秒以内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>No answer: %1.</source>
        <translation>応答がありません: %1。</translation>
    </message>
</context>
<context>
    <name>keywright::UndoStack</name>
    <message>
        <source>Undo: %1 “%2”</source>
        <translation>元に戻す: %1「%2」</translation>
    </message>
    <message>
        <source>The last undo is still running.</source>
        <translation>直前の「元に戻す」がまだ実行中です。</translation>
    </message>
    <message>
        <source>Nothing was done here that could be undone.</source>
        <translation>ここで元に戻せる操作はありません。</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1「%2」</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました: %1</translation>
    </message>
    <message>
        <source>%1 was not undone: the key has been changed since. Nothing was changed.</source>
        <translation>元に戻していません: %1。その後キーが変更されています。何も変更されていません。</translation>
    </message>
    <message>
        <source>%1 was not undone.</source>
        <translation>元に戻していません: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln個のキー</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>act, how many keys</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Undo: %1, %2</source>
        <comment>act, how many keys</comment>
        <translation>元に戻す: %1、%2</translation>
    </message>
</context>
<context>
    <name>keywright::UnknownKeyDialog</name>
    <message>
        <source>It belonged to the key %1, which is deleted for good: it opens nothing.</source>
        <translation>これは完全に削除されたキー「%1」のものでした。何にもアクセスできません。</translation>
    </message>
    <message>
        <source>It has the form and the checksum of an issued key, but not of one in this catalogue: of another catalogue, or of a version that is gone.</source>
        <translation>形式とチェックサムは発行キーのものですが、このカタログのキーではありません。別のカタログのものか、すでに存在しないバージョンのものです。</translation>
    </message>
    <message>
        <source>It begins like a key of %1. Keep it as a held key, so that it has an owner and an end.</source>
        <translation>先頭部分が%1のキーと同じ形式です。保管キーとして登録すると、所有者と期限を設定できます。</translation>
    </message>
    <message>
        <source>If it is a key that somebody else issued, keep it as a held key, so that it has an owner and an end.</source>
        <translation>他者が発行したキーであれば、保管キーとして登録すると、所有者と期限を設定できます。</translation>
    </message>
    <message>
        <source>No key in this catalogue has this secret</source>
        <translation>このカタログには、このシークレットを持つキーがありません</translation>
    </message>
    <message>
        <source>Pasted key</source>
        <translation>貼り付けたキー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Keep as held…</source>
        <translation>保管キーとして登録…</translation>
    </message>
</context>
<context>
    <name>keywright::UnlockDialog</name>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>閲覧のみ</translation>
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation>保管庫のロックを解除</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>The catalogue can be read; nothing that needs a secret works.</source>
        <translation>カタログは閲覧できますが、シークレットが必要な操作はできません。</translation>
    </message>
    <message>
        <source>The secrets of %1 lie in a vault file. Its passphrase opens it; Keywright keeps it nowhere.</source>
        <translation>「%1」のシークレットは保管庫ファイルにあります。開くにはそのパスフレーズが必要です。パスフレーズはKeywrightのどこにも保存されません。</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>ロックを解除中…</translation>
    </message>
</context>
<context>
    <name>keywright::UnreadableDialog</name>
    <message>
        <source>This catalogue can’t be opened</source>
        <translation>このカタログを開けません</translation>
    </message>
    <message>
        <source>%1 The file is kept beside as it is. A backup can take its place; the audit log will tell of it.</source>
        <translation>%1ファイルは現状のまま同じ場所に残します。バックアップで置き換えることができ、そのことは監査ログに記録されます。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Use this backup</source>
        <translation>このバックアップを使用</translation>
    </message>
</context>
<context>
    <name>keywright::UnusualList</name>
    <message>
        <source>Surge</source>
        <translation>急増</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>途絶</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Odd hour</source>
        <translation>通常と異なる時間帯</translation>
    </message>
    <message>
        <source>Awakened</source>
        <translation>使用再開</translation>
    </message>
    <message>
        <source>After its end</source>
        <translation>終了後の使用</translation>
    </message>
    <message>
        <source>Deprecated, in use</source>
        <translation>非推奨・使用中</translation>
    </message>
    <message>
        <source>Honeytoken</source>
        <translation>ハニートークン</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>新しい接続元</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Show the key “%1”</source>
        <translation>キー「%1」を表示</translation>
    </message>
</context>
<context>
    <name>keywright::UsagePage</name>
    <message>
        <source>Counted since %1.</source>
        <translation>%1から集計しています。</translation>
    </message>
    <message>
        <source>A gate last counted %1.</source>
        <translation>ゲートの最終集計: %1。</translation>
    </message>
    <message>
        <source>▲ %1 % against the period before</source>
        <translation>▲ 前の期間より%1%増加</translation>
    </message>
    <message>
        <source>▼ %1 % against the period before</source>
        <translation>▼ 前の期間より%1%減少</translation>
    </message>
    <message>
        <source>%1 in the period before</source>
        <translation>前の期間: %1</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln owner(s)</source>
        <translation>
            <numerusform>所有者数: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>前の期間</translation>
    </message>
    <message>
        <source>Since %1: before it only days are known.</source>
        <translation>%1以降の集計です。それより前は日単位の記録しかありません。</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>「%1」に書き出しました</translation>
    </message>
    <message>
        <source>Copied. The gate reads the vault&apos;s passphrase from its input.</source>
        <translation>コピーしました。ゲートは保管庫のパスフレーズを標準入力から読み取ります。</translation>
    </message>
    <message>
        <source>Copied. Paste it into a terminal on this machine.</source>
        <translation>コピーしました。このマシンのターミナルに貼り付けてください。</translation>
    </message>
    <message>
        <source>Compare with the period before</source>
        <translation>前の期間と比較</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Keys with requests</source>
        <translation>リクエストのあるキー</translation>
    </message>
    <message>
        <source>Requests by outcome</source>
        <translation>結果別のリクエスト</translation>
    </message>
    <message>
        <source>Share refused</source>
        <translation>拒否率</translation>
    </message>
    <message>
        <source>When in the week</source>
        <translation>曜日と時間帯</translation>
    </message>
    <message>
        <source>Keys with the most requests</source>
        <translation>リクエストの多いキー</translation>
    </message>
    <message>
        <source>Owners with the most requests</source>
        <translation>リクエストの多い所有者</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用状況</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24時間</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7日間</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30日間</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90日間</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1年間</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>No gate has counted anything yet</source>
        <translation>ゲートの集計はまだありません</translation>
    </message>
    <message>
        <source>Copy the command that starts a gate</source>
        <translation>ゲートを起動するコマンドをコピー</translation>
    </message>
    <message>
        <source>How a gate is set up</source>
        <translation>ゲートのセットアップ方法</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>%1で絞り込む</translation>
    </message>
    <message>
        <source>Usage can&apos;t be shown</source>
        <translation>使用状況を表示できません</translation>
    </message>
    <message>
        <source>A gate answers your API gateway whether a key is good, and counts what it answers. Start one beside this catalogue, let the gateway ask it, and its requests appear here.</source>
        <translation>ゲートは、キーが有効かどうかをAPIゲートウェイに回答し、その結果を集計します。このカタログと同じマシンでゲートを起動し、ゲートウェイから問い合わせるようにすると、リクエストがここに表示されます。</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>「%1」のみ</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>a day of the week, hours</comment>
        <translation>%1、%2～%3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Every hour is held against those of the weeks before…</source>
        <translation>各時間を過去の週の同じ時間と比較しています…</translation>
    </message>
    <message>
        <source>Nothing unusual in this time. What an hour should have is known after three weeks.</source>
        <translation>この期間に通常と異なる動きはありません。時間ごとの通常値は3週間後にわかるようになります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more: shown as a table.</source>
        <translation>
            <numerusform>ほか%Ln件は表で表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the last 90 days: before them hours of single keys are not kept.</source>
        <translation>過去90日間が対象です。それより前は、キーごとの時間単位の記録が残っていません。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>アクセス元</translation>
    </message>
    <message>
        <source>How long requests took</source>
        <translation>リクエストの所要時間</translation>
    </message>
    <message>
        <source>Different addresses</source>
        <translation>異なるアドレス</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>通常と異なる動き</translation>
    </message>
    <message>
        <source>To the time shown before (Esc)</source>
        <translation>前に表示していた期間へ（Esc）</translation>
    </message>
    <message>
        <source>different addresses, within some 2 %</source>
        <translation>異なるアドレス（誤差約2 %）</translation>
    </message>
    <message>
        <source>no addresses are known</source>
        <translation>アドレスは不明</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>半数が次の時間内</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95 % が次の時間内</translation>
    </message>
    <message>
        <source>99 % within</source>
        <translation>99 % が次の時間内</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>計測数</translation>
    </message>
    <message>
        <source>How long gates took to decide</source>
        <translation>ゲートの判定にかかった時間</translation>
    </message>
    <message>
        <source>No durations for this period: imported access logs bring them, where they record them.</source>
        <translation>この期間の所要時間はありません。インポートしたアクセスログに記録されていれば表示されます。</translation>
    </message>
    <message>
        <source>No gate measured anything in this period.</source>
        <translation>この期間に計測したゲートはありません。</translation>
    </message>
    <message>
        <source>No addresses are known for this period.</source>
        <translation>この期間のアドレスは不明です。</translation>
    </message>
    <message>
        <source>No gateway tells which API its requests are for. Have it ask /verify?api=NAME, as the configurations under APIs do.</source>
        <translation>どのAPIへのリクエストかを伝えるゲートウェイがありません。「API」の設定例のように、/verify?api=NAME に照会させてください。</translation>
    </message>
    <message>
        <source>No requests in this time</source>
        <translation>この期間のリクエストはありません</translation>
    </message>
    <message>
        <source>Hours of single keys and APIs are kept for 90 days.</source>
        <translation>キーごと、APIごとの時間単位の記録は90日間保持されます。</translation>
    </message>
    <message>
        <source>APIs with the most requests</source>
        <translation>リクエストの多いAPI</translation>
    </message>
    <message>
        <source>%1 were sent in answers.</source>
        <translation>応答で %1 を送信しました。</translation>
    </message>
</context>
<context>
    <name>keywright::UsageWords</name>
    <message>
        <source>Let through</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>Over a limit</source>
        <translation>上限超過</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>許可なし</translation>
    </message>
    <message>
        <source>Key ended or disabled</source>
        <translation>終了または無効のキー</translation>
    </message>
    <message>
        <source>No such key</source>
        <translation>該当キーなし</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousands</comment>
        <translation>%1千</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1百万</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <comment>thousands of millions</comment>
        <translation>%1十億</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>a day of the year at an axis, as QLocale writes it</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>%1からの週</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>前の期間</translation>
    </message>
    <message>
        <source>No known key</source>
        <translation>既知のキーなし</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>所有者なし</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Share refused</source>
        <translation>拒否率</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>%1 ns</source>
        <translation>%1 ns</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>計測数</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>半数が次の時間内</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95 % が次の時間内</translation>
    </message>
    <message>
        <source>99 % within</source>
        <translation>99 % が次の時間内</translation>
    </message>
    <message>
        <source>Different addresses</source>
        <translation>異なるアドレス</translation>
    </message>
    <message>
        <source>API not told</source>
        <translation>API不明</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
</context>
<context>
    <name>keywright::UseRecoveryKitDialog</name>
    <message>
        <source>Use the recovery kit</source>
        <translation>リカバリーキットの使用</translation>
    </message>
    <message>
        <source>Puts the catalogue&apos;s own keys back where secrets lie. Secrets of API keys that were kept there stay lost; rotate those keys.</source>
        <translation>カタログ固有の鍵を、シークレットの保管先に戻します。そこに保管されていたAPIキーのシークレットは失われたままです。該当するキーをローテーションしてください。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Put the keys back</source>
        <translation>鍵を元に戻す</translation>
    </message>
    <message>
        <source>The kit&apos;s file and its code are both needed.</source>
        <translation>キットのファイルとコードの両方が必要です。</translation>
    </message>
</context>
<context>
    <name>keywright::VerifyBar</name>
    <message>
        <source>Verification progress</source>
        <translation>検証の進行状況</translation>
    </message>
    <message>
        <source>Verify log</source>
        <translation>ログを検証</translation>
    </message>
    <message>
        <source>Hash every event anew and compare with the stored tree and every signed checkpoint</source>
        <translation>すべてのイベントのハッシュを計算し直し、保存されたツリーおよびすべての署名付きチェックポイントと照合します</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Show the event</source>
        <translation>イベントを表示</translation>
    </message>
    <message>
        <source>Not verified yet in this catalogue.</source>
        <translation>このカタログではまだ検証されていません。</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>検証中…</translation>
    </message>
    <message numerus="yes">
        <source>Verifying: %1 of %Ln event(s)</source>
        <translation>
            <numerusform>検証中: %1 / %Ln件のイベント</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified: %1.</source>
        <translation>検証: %1。</translation>
    </message>
</context>
<context>
    <name>keywright::VersionUseLine</name>
    <message>
        <source>%1 requests in 30 days, %2 in the last 24 hours</source>
        <translation>30日間のリクエスト%1件、過去24時間%2件</translation>
    </message>
</context>
<context>
    <name>keywright::WeekGrid</name>
    <message>
        <source>Requests by hour and day of the week</source>
        <translation>曜日と時間帯別のリクエスト</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 to %3: %Ln request(s)</source>
        <translation>
            <numerusform>%1、%2～%3: %Ln件のリクエスト</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::WorkBar</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – about %2 left</source>
        <translation>%1（残り約%2）</translation>
    </message>
</context>
<context>
    <name>keywright::console::ConsoleApp</name>
    <message>
        <source>Your catalogue is ready. Its secrets lie in: %1</source>
        <translation>カタログの準備ができました。シークレットの保管先: %1</translation>
    </message>
    <message>
        <source>Restored. The damaged file is kept as %1</source>
        <translation>復元しました。破損したファイルは「%1」として残っています</translation>
    </message>
</context>
</TS>

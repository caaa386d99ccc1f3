<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccessWords</name>
    <message>
        <source>role %1</source>
        <translation>角色“%1”</translation>
    </message>
    <message>
        <source>Without scopes nothing is allowed.</source>
        <translation>没有作用域，就不允许任何操作。</translation>
    </message>
    <message>
        <source>*:*:* allows everything in every API, also what does not exist yet. Choose less if you can.</source>
        <translation>*:*:* 允许所有 API 的全部操作，包括尚不存在的内容。请尽可能缩小范围。</translation>
    </message>
    <message>
        <source>The role %1 no longer exists; it grants nothing.</source>
        <translation>角色“%1”已不存在；它不授予任何权限。</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Bound to</source>
        <translation>绑定到</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>管理方式</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>作用域</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>速率限制</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>配额</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Rotation, days</source>
        <translation>轮换间隔（天）</translation>
    </message>
    <message>
        <source>Overlap, days</source>
        <translation>重叠期（天）</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Recoverable</source>
        <translation>可取回</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>拒绝原因</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Failed because</source>
        <translation>失败原因</translation>
    </message>
    <message>
        <source>Interrupted act</source>
        <translation>中断的操作</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>发起者</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Secrets in</source>
        <translation>机密存放于</translation>
    </message>
    <message>
        <source>Kept copy</source>
        <translation>保留的副本</translation>
    </message>
    <message>
        <source>Events before</source>
        <translation>之前的事件数</translation>
    </message>
    <message>
        <source>Events after</source>
        <translation>之后的事件数</translation>
    </message>
    <message>
        <source>Root before</source>
        <translation>之前的根哈希</translation>
    </message>
    <message>
        <source>Keys brought back</source>
        <translation>重新生效的密钥</translation>
    </message>
    <message>
        <source>Events at the last checkpoint</source>
        <translation>上一检查点的事件数</translation>
    </message>
    <message>
        <source>Root at the last checkpoint</source>
        <translation>上一检查点的根哈希</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>所属操作</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Were so already</source>
        <translation>无需更改</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Tags added</source>
        <translation>添加的标签</translation>
    </message>
    <message>
        <source>Tags removed</source>
        <translation>移除的标签</translation>
    </message>
    <message>
        <source>Overlap, seconds</source>
        <translation>重叠期（秒）</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Referrers</source>
        <translation>引荐来源</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Secret kept</source>
        <translation>机密已保留</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1（截至 %2）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>good</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>not good</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>As it stood on</source>
        <translation>所示时间点</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Undoes</source>
        <translation>撤销的操作</translation>
    </message>
    <message>
        <source>Creating a key</source>
        <translation>创建密钥</translation>
    </message>
    <message>
        <source>Importing a key</source>
        <translation>导入密钥</translation>
    </message>
    <message>
        <source>Rotating a key</source>
        <translation>轮换密钥</translation>
    </message>
    <message>
        <source>Revoking a key</source>
        <translation>吊销密钥</translation>
    </message>
    <message>
        <source>Purging a key</source>
        <translation>彻底清除密钥</translation>
    </message>
    <message>
        <source>Removing secrets that nothing needs any more</source>
        <translation>移除不再需要的机密</translation>
    </message>
    <message>
        <source>Putting the secret into the secret store</source>
        <translation>将机密存入机密存储</translation>
    </message>
    <message>
        <source>Taking the secret out of the secret store</source>
        <translation>从机密存储中取出机密</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Operations added</source>
        <translation>新增的操作</translation>
    </message>
    <message>
        <source>Operations removed</source>
        <translation>移除的操作</translation>
    </message>
    <message>
        <source>Operations, SHA-256</source>
        <translation>操作，SHA-256</translation>
    </message>
    <message>
        <source>First wrong event</source>
        <translation>第一个有误的事件</translation>
    </message>
    <message>
        <source>Shown once only</source>
        <translation>仅显示一次</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>基础 URL</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>上游</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Header of the key</source>
        <translation>密钥的标头</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>首次出现</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近出现</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>首行</translation>
    </message>
    <message>
        <source>In the query</source>
        <translation>在查询字符串中</translation>
    </message>
    <message>
        <source>In a field of its own</source>
        <translation>在独立字段中</translation>
    </message>
    <message>
        <source>Within a line</source>
        <translation>在一行之中</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>application</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>service account</source>
        <translation>服务账号</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>作用域</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>作用域</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>referrer</source>
        <translation>引荐来源</translation>
    </message>
    <message>
        <source>app</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>restriction</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>restrictions</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation>速率限制</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>配额</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>轮换</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>重叠期</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>custody</source>
        <translation>管理方式</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>映射</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>恢复代码</translation>
    </message>
    <message>
        <source>public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>expect</source>
        <translation>预期数量</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>不能为空</translation>
    </message>
    <message>
        <source>longer than 1,024 characters</source>
        <translation>超过 1,024 个字符</translation>
    </message>
    <message>
        <source>control characters are not allowed</source>
        <translation>不允许使用控制字符</translation>
    </message>
    <message>
        <source>invisible or direction-changing characters are not allowed</source>
        <translation>不允许使用不可见字符或改变书写方向的字符</translation>
    </message>
    <message>
        <source>not valid Unicode</source>
        <translation>不是有效的 Unicode</translation>
    </message>
    <message>
        <source>a tag must not contain a comma or a quote</source>
        <translation>标签不能包含逗号或引号</translation>
    </message>
    <message>
        <source>none to add and none to remove</source>
        <translation>没有要添加或移除的标签</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>太长</translation>
    </message>
    <message>
        <source>only Latin letters, digits and . - _ are allowed</source>
        <translation>只允许使用拉丁字母、数字和 . - _</translation>
    </message>
    <message>
        <source>expected api:resource:action, or api:* for all of an API</source>
        <translation>应为 api:resource:action，整个 API 则为 api:*</translation>
    </message>
    <message>
        <source>each part is “*” or 1 to 64 of a-z, 0-9, dot, dash and underscore</source>
        <translation>各部分为“*”，或由 a-z、0-9、点、连字符和下划线组成的 1 至 64 个字符</translation>
    </message>
    <message>
        <source>“%1” is not a scope</source>
        <translation>“%1”不是作用域</translation>
    </message>
    <message>
        <source>its name has only Latin letters, digits and . - _</source>
        <translation>名称只能包含拉丁字母、数字和 . - _</translation>
    </message>
    <message>
        <source>its name is 1 to 64 of a-z, 0-9, dot, dash and underscore</source>
        <translation>名称为由 a-z、0-9、点、连字符和下划线组成的 1 至 64 个字符</translation>
    </message>
    <message>
        <source>its name can&apos;t be changed: keys have it by its name</source>
        <translation>名称不能更改：密钥通过名称引用它</translation>
    </message>
    <message>
        <source>a role needs at least one</source>
        <translation>角色至少需要一个</translation>
    </message>
    <message>
        <source>expected an IPv4 or IPv6 address or block, like 10.4.0.0/16</source>
        <translation>应为 IPv4 或 IPv6 地址或地址块，例如 10.4.0.0/16</translation>
    </message>
    <message>
        <source>bits are set beyond the prefix; a single address has no prefix</source>
        <translation>前缀之后的位不为零；单个地址不带前缀</translation>
    </message>
    <message>
        <source>expected [https://]host[:port][/path], with * for a subdomain, port or part of a path</source>
        <translation>应为 [https://]host[:port][/path]，子域名、端口或路径的一部分可用 * 代替</translation>
    </message>
    <message>
        <source>expected android:com.example.app;AA:BB:… or ios:com.example.app</source>
        <translation>应为 android:com.example.app;AA:BB:… 或 ios:com.example.app</translation>
    </message>
    <message>
        <source>Android needs the SHA-1 or SHA-256 of the signing certificate after a semicolon</source>
        <translation>Android 需要在分号后提供签名证书的 SHA-1 或 SHA-256</translation>
    </message>
    <message>
        <source>expected a name like GET</source>
        <translation>应为类似 GET 的名称</translation>
    </message>
    <message>
        <source>expected a path that begins with /, with * within a part and ** over parts</source>
        <translation>应为以 / 开头的路径，* 匹配一段之内的内容，** 可跨越多段</translation>
    </message>
    <message>
        <source>more than two stars in a row</source>
        <translation>连续出现了两个以上的星号</translation>
    </message>
    <message>
        <source>an escaped *, ?, # or closing space cannot stand in a pattern</source>
        <translation>模式中不能出现转义的 *、?、# 或末尾空格</translation>
    </message>
    <message>
        <source>no such time zone</source>
        <translation>没有这样的时区</translation>
    </message>
    <message>
        <source>expected something like Mon-Fri 08-18 Europe/Berlin</source>
        <translation>应类似 Mon-Fri 08-18 Europe/Berlin</translation>
    </message>
    <message>
        <source>not known, or not of the expected type</source>
        <translation>未知，或类型不符合预期</translation>
    </message>
    <message>
        <source>expected something like 100/s, 100/s:200 or 5000/min</source>
        <translation>应类似 100/s、100/s:200 或 5000/min</translation>
    </message>
    <message>
        <source>expected something like 10000/day or 1M/month</source>
        <translation>应类似 10000/day 或 1M/month</translation>
    </message>
    <message>
        <source>lies in the past</source>
        <translation>是过去的时间</translation>
    </message>
    <message>
        <source>must be more than nothing</source>
        <translation>必须大于零</translation>
    </message>
    <message>
        <source>the interval must be 0 to 3,650 days</source>
        <translation>间隔必须为 0 到 3,650 天</translation>
    </message>
    <message>
        <source>role %1</source>
        <translation>角色“%1”</translation>
    </message>
    <message>
        <source>lies more than a hundred years ahead</source>
        <translation>超出未来一百年</translation>
    </message>
    <message>
        <source>neither true nor false</source>
        <translation>既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>not a date (expected 2027-01-31 or 2027-01-31T12:00:00Z)</source>
        <translation>不是日期（应为 2027-01-31 或 2027-01-31T12:00:00Z）</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>不是整数</translation>
    </message>
    <message>
        <source>no such format of secrets</source>
        <translation>没有这样的机密格式</translation>
    </message>
    <message>
        <source>no such status</source>
        <translation>没有这样的状态</translation>
    </message>
    <message>
        <source>not the JSON object that an export writes</source>
        <translation>不是导出时写入的 JSON 对象</translation>
    </message>
    <message>
        <source>the row has none</source>
        <translation>该行没有此项</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>shorter than 16 characters</source>
        <translation>少于 16 个字符</translation>
    </message>
    <message>
        <source>longer than 255 bytes</source>
        <translation>超过 255 字节</translation>
    </message>
    <message>
        <source>16 to 255 characters</source>
        <translation>16 至 255 个字符</translation>
    </message>
    <message>
        <source>only printable ASCII without spaces can be sent as a key</source>
        <translation>只有不含空格的可打印 ASCII 字符才能作为密钥发送</translation>
    </message>
    <message>
        <source>its issuer makes the new one</source>
        <translation>新的机密由其签发方生成</translation>
    </message>
    <message>
        <source>a managed key&apos;s secret lives in its key system</source>
        <translation>托管密钥的机密位于其密钥系统中</translation>
    </message>
    <message>
        <source>a held key needs the secret that is to be kept</source>
        <translation>保管的密钥需要提供要保存的机密</translation>
    </message>
    <message>
        <source>too easy to guess for an issued key (%1)</source>
        <translation>作为签发的密钥太容易被猜到（%1）</translation>
    </message>
    <message>
        <source>1 to 16 of a-z, 0-9 and _, beginning with a letter and not ending with _</source>
        <translation>由 a-z、0-9 和 _ 组成的 1 至 16 个字符，以字母开头，且不以 _ 结尾</translation>
    </message>
    <message>
        <source>only one column can hold the secrets</source>
        <translation>只能有一列存放机密</translation>
    </message>
    <message>
        <source>this column can&apos;t hold the secrets</source>
        <translation>此列不能存放机密</translation>
    </message>
    <message>
        <source>it has a typing error</source>
        <translation>输入有误</translation>
    </message>
    <message>
        <source>expected a PEM public key of Ed25519, or a note key</source>
        <translation>应为 Ed25519 的 PEM 公钥，或 note 格式的公钥</translation>
    </message>
    <message>
        <source>does not exist here: %1</source>
        <translation>此处不存在：%1</translation>
    </message>
    <message>
        <source>a key of this name exists in this environment</source>
        <translation>此环境中已有同名密钥</translation>
    </message>
    <message>
        <source>this secret is in the catalogue already</source>
        <translation>此机密已在密钥目录中</translation>
    </message>
    <message>
        <source>“%1”: several keys match; use the whole ID</source>
        <translation>“%1”匹配多个密钥；请使用完整 ID</translation>
    </message>
    <message>
        <source>the JSON holds no records</source>
        <translation>JSON 中没有记录</translation>
    </message>
    <message>
        <source>not JSON: expected an array or an object</source>
        <translation>不是 JSON：应为数组或对象</translation>
    </message>
    <message>
        <source>not an .env file: no line has the form NAME=value</source>
        <translation>不是 .env 文件：没有 NAME=value 形式的行</translation>
    </message>
    <message numerus="yes">
        <source>longer than %n characters</source>
        <translation>
            <numerusform>超过 %n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a tag is longer than %n characters</source>
        <translation>
            <numerusform>某个标签超过 %n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n tags</source>
        <translation>
            <numerusform>标签超过 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n</source>
        <translation>
            <numerusform>超过 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the prefix length must be 0 to %n</source>
        <translation>
            <numerusform>前缀长度必须为 0 到 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must be 0 to %n days</source>
        <translation>
            <numerusform>必须为 0 到 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bits</source>
        <translation>
            <numerusform>%n 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>a field and what was typed into it</comment>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>lies in the future</source>
        <translation>位于未来</translation>
    </message>
    <message>
        <source>OpenAPI file</source>
        <translation>OpenAPI 文件</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>base URL</source>
        <translation>基础 URL</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>上游</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>门禁</translation>
    </message>
    <message>
        <source>key header</source>
        <translation>密钥标头</translation>
    </message>
    <message>
        <source>API %1</source>
        <translation>API“%1”</translation>
    </message>
    <message>
        <source>its name can&apos;t be changed: scopes begin with it</source>
        <translation>名称不能更改：作用域以它开头</translation>
    </message>
    <message>
        <source>“%1” is of another API</source>
        <translation>“%1”属于另一个 API</translation>
    </message>
    <message>
        <source>expected something like https://api.example.com/v1</source>
        <translation>应类似 https://api.example.com/v1</translation>
    </message>
    <message>
        <source>expected a host and a port, like 127.0.0.1:8080</source>
        <translation>应为主机和端口，例如 127.0.0.1:8080</translation>
    </message>
    <message>
        <source>expected a name like X-API-Key</source>
        <translation>应为类似 X-API-Key 的名称</translation>
    </message>
    <message>
        <source>it names no operation (nothing below “paths”)</source>
        <translation>没有列出任何操作（“paths”下没有内容）</translation>
    </message>
    <message>
        <source>this is OpenAPI 2 (Swagger): convert it to OpenAPI 3 first</source>
        <translation>这是 OpenAPI 2（Swagger）：请先转换为 OpenAPI 3</translation>
    </message>
    <message>
        <source>no OpenAPI document: “openapi” with its version is missing</source>
        <translation>不是 OpenAPI 文档：缺少“openapi”及其版本</translation>
    </message>
    <message>
        <source>OpenAPI %1 is not known, only 3.0 and 3.1</source>
        <translation>不支持 OpenAPI %1，只支持 3.0 和 3.1</translation>
    </message>
    <message>
        <source>expected an object at %1</source>
        <translation>“%1”处应为对象</translation>
    </message>
    <message>
        <source>expected a list at %1</source>
        <translation>“%1”处应为列表</translation>
    </message>
    <message>
        <source>expected a text at %1</source>
        <translation>“%1”处应为文本</translation>
    </message>
    <message>
        <source>expected a path that begins with / at %1</source>
        <translation>“%1”处应为以 / 开头的路径</translation>
    </message>
    <message>
        <source>too long at %1</source>
        <translation>“%1”处太长</translation>
    </message>
    <message>
        <source>the $ref at %1 leads back to itself</source>
        <translation>“%1”处的 $ref 又指回自身</translation>
    </message>
    <message>
        <source>the $ref at %1 leads to another document: bundle them into one</source>
        <translation>“%1”处的 $ref 指向另一个文档：请将它们合并为一个</translation>
    </message>
    <message>
        <source>the $ref at %1 leads nowhere</source>
        <translation>“%1”处的 $ref 没有指向任何内容</translation>
    </message>
    <message>
        <source>it names more than 10,000 operations</source>
        <translation>列出的操作超过 10,000 个</translation>
    </message>
    <message>
        <source>it holds nothing</source>
        <translation>没有任何内容</translation>
    </message>
    <message>
        <source>larger than 32 MB</source>
        <translation>大于 32 MB</translation>
    </message>
    <message>
        <source>it is no UTF-8 text</source>
        <translation>不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>这是文件夹，不是文件</translation>
    </message>
    <message>
        <source>no usable JSON at line %1</source>
        <translation>第 %1 行的 JSON 无法使用</translation>
    </message>
    <message>
        <source>no usable YAML at line %1</source>
        <translation>第 %1 行的 YAML 无法使用</translation>
    </message>
    <message>
        <source>a secret does not belong here: it would stay readable for good</source>
        <translation>此处不能填写密钥值：它会一直以明文保留</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>not as an OpenAPI document names them</source>
        <translation>不符合 OpenAPI 文档的写法</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>cut off in its header</source>
        <translation>在文件头处被截断</translation>
    </message>
    <message numerus="yes">
        <source>cut off, %n bytes are missing</source>
        <translation>
            <numerusform>被截断，缺少 %n 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes too many at its end</source>
        <translation>
            <numerusform>末尾多出 %n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>its header was changed</source>
        <translation>其文件头已被更改</translation>
    </message>
    <message>
        <source>its header asks for too much</source>
        <translation>其文件头要求的资源过多</translation>
    </message>
    <message>
        <source>its content was changed</source>
        <translation>其内容已被更改</translation>
    </message>
    <message>
        <source>its list of entries can&apos;t be read</source>
        <translation>无法读取其条目列表</translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message>
        <source>API key “%1”</source>
        <translation>API 密钥“%1”</translation>
    </message>
    <message>
        <source>This sheet goes with the key and does not contain it.</source>
        <translation>此说明随密钥一同交付，但不包含密钥本身。</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>密钥 ID</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>形如</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>no end is set</source>
        <translation>未设置到期时间</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>更换</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s); the old one works on for a while</source>
        <translation>
            <numerusform>每 %n 天；旧密钥仍可使用一段时间</numerusform>
        </translation>
    </message>
    <message>
        <source>How to send it</source>
        <translation>如何发送</translation>
    </message>
    <message>
        <source>How to send it to %1</source>
        <translation>如何发送到“%1”</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>咨询对象</translation>
    </message>
    <message>
        <source>Each example takes the key from the environment variable API_KEY.</source>
        <translation>每个示例都从环境变量 API_KEY 中读取密钥。</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>允许的操作</translation>
    </message>
    <message>
        <source>Nothing yet: no scope is set.</source>
        <translation>暂无：未设置作用域。</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>not limited</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>配额</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>仅限来自</translation>
    </message>
    <message>
        <source>Only for pages of</source>
        <translation>仅限以下网站的页面</translation>
    </message>
    <message>
        <source>Only for apps</source>
        <translation>仅限应用</translation>
    </message>
    <message>
        <source>Only methods</source>
        <translation>仅限方法</translation>
    </message>
    <message>
        <source>Only paths</source>
        <translation>仅限路径</translation>
    </message>
    <message>
        <source>Only at</source>
        <translation>仅限时段</translation>
    </message>
    <message>
        <source>How to check it, and what answers mean</source>
        <translation>如何验证，以及各种响应的含义</translation>
    </message>
    <message>
        <source>Run the curl example. Any answer but these came from the API itself: the key was good.</source>
        <translation>请运行 curl 示例。除以下响应外，任何响应都来自 API 本身：密钥有效。</translation>
    </message>
    <message>
        <source>the key is missing, mistyped, expired or revoked. Look at the header, then ask.</source>
        <translation>密钥缺失、输入有误、已过期或已吊销。请先检查标头，再咨询。</translation>
    </message>
    <message>
        <source>the key is good, but not for this, or not from here. Ask for the scope that you need.</source>
        <translation>密钥有效，但不能用于此操作，或不能从此处使用。请申请所需的作用域。</translation>
    </message>
    <message>
        <source>too much at once. Wait as long as Retry-After says, then try again.</source>
        <translation>一次请求过多。请等待 Retry-After 指定的时间，然后重试。</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>应当</translation>
    </message>
    <message>
        <source>Keep it in a secret store or an environment variable of the server.</source>
        <translation>将其保存在机密存储或服务器的环境变量中。</translation>
    </message>
    <message>
        <source>Be ready for a new one: read it at start, not from code.</source>
        <translation>为更换新密钥做好准备：在启动时读取，不要写在代码里。</translation>
    </message>
    <message>
        <source>Tell us at once if somebody may have seen it.</source>
        <translation>如果可能已被他人看到，请立即告知我们。</translation>
    </message>
    <message>
        <source>Don&apos;t</source>
        <translation>切勿</translation>
    </message>
    <message>
        <source>Put it into code, a repository, a ticket, a chat or an address.</source>
        <translation>将其写入代码、代码仓库、工单、聊天或地址。</translation>
    </message>
    <message>
        <source>Share it with another team or application: each gets its own.</source>
        <translation>与其他团队或应用程序共用：各自有各自的密钥。</translation>
    </message>
    <message>
        <source>Ship it in an app or a web page.</source>
        <translation>随应用或网页一起发布。</translation>
    </message>
    <message>
        <source>every API</source>
        <translation>所有 API</translation>
    </message>
    <message>
        <source>everything on %1</source>
        <translation>对 %1 的全部操作</translation>
    </message>
    <message>
        <source>everything with %1 on %2</source>
        <translation>对 %2 中 %1 的全部操作</translation>
    </message>
    <message>
        <source>%1 anything on %2</source>
        <translation>对 %2 中任何内容的 %1</translation>
    </message>
    <message>
        <source>%1 %2 on %3</source>
        <translation>对 %3 中 %2 的 %1</translation>
    </message>
    <message>
        <source>Put your own values in place of what stands in braces.</source>
        <translation>请用实际值替换花括号中的内容。</translation>
    </message>
    <message>
        <source>What the key may call there:</source>
        <translation>此密钥可以调用：</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>The database file is sound</source>
        <translation>数据库文件完好</translation>
    </message>
    <message>
        <source>Its tables fit each other</source>
        <translation>各表相互一致</translation>
    </message>
    <message>
        <source>Only you can read it</source>
        <translation>只有您能读取该文件</translation>
    </message>
    <message>
        <source>Each key is in a lawful state</source>
        <translation>每个密钥的状态均合法</translation>
    </message>
    <message>
        <source>Nothing was left unfinished</source>
        <translation>没有未完成的操作</translation>
    </message>
    <message>
        <source>The secret store answers and has this catalogue&apos;s keys</source>
        <translation>机密存储有响应，且存有此密钥目录自身的密钥</translation>
    </message>
    <message>
        <source>The audit log can be read</source>
        <translation>审计日志可以读取</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s) in the database file: restore a backup.</source>
        <translation>
            <numerusform>数据库文件中有 %Ln 处错误：请恢复备份。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) point to what is not there.</source>
        <translation>
            <numerusform>有 %Ln 行指向不存在的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Other users can read it: %1</source>
        <translation>其他用户可以读取：%1</translation>
    </message>
    <message>
        <source>The first key that is not: %1</source>
        <translation>第一个不符合的密钥：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) unfinished, the first one on: %1</source>
        <translation>
            <numerusform>有 %Ln 个操作未完成，第一个涉及：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Each kept secret is in the secret store</source>
        <translation>每个保存的机密都在机密存储中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept secret(s) gone, the first one of: %1</source>
        <translation>
            <numerusform>有 %Ln 个保存的机密已不存在，第一个属于：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoursWords</name>
    <message>
        <source>%1–%2</source>
        <comment>from an hour to an hour: 08–18</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from a day to a day: Mon – Fri</comment>
        <translation>%1至%2</translation>
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
        <translation>%1：%2</translation>
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
        <translation>“%1”</translation>
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
        <translation>新建密钥…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>编辑详细信息…</translation>
    </message>
    <message>
        <source>Access…</source>
        <translation>访问权限…</translation>
    </message>
    <message>
        <source>Limits and lifetime…</source>
        <translation>限额与有效期…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>轮换…</translation>
    </message>
    <message>
        <source>End or extend the overlap…</source>
        <translation>结束或延长重叠期…</translation>
    </message>
    <message>
        <source>Deprecate…</source>
        <translation>弃用…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>禁用…</translation>
    </message>
    <message>
        <source>Enable…</source>
        <translation>启用…</translation>
    </message>
    <message>
        <source>Transfer owner…</source>
        <translation>转移所有者…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>吊销…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Change tags…</source>
        <translation>更改标签…</translation>
    </message>
    <message>
        <source>Set expiry…</source>
        <translation>设置到期时间…</translation>
    </message>
    <message>
        <source>The key is revoked; that is final.</source>
        <translation>此密钥已吊销，无法撤回。</translation>
    </message>
    <message>
        <source>The key is deleted. Restore it first.</source>
        <translation>此密钥已删除。请先恢复。</translation>
    </message>
    <message>
        <source>The key is disabled. Enable it first.</source>
        <translation>此密钥已禁用。请先启用。</translation>
    </message>
    <message>
        <source>The key lives in its key system; rotate it there.</source>
        <translation>此密钥位于其密钥系统中；请在那里轮换。</translation>
    </message>
    <message>
        <source>The key is deprecated already.</source>
        <translation>此密钥已经弃用。</translation>
    </message>
    <message>
        <source>The key is disabled already.</source>
        <translation>此密钥已经禁用。</translation>
    </message>
    <message>
        <source>No old version of the key works any more.</source>
        <translation>此密钥已没有仍可使用的旧版本。</translation>
    </message>
    <message>
        <source>The key is not disabled.</source>
        <translation>此密钥未被禁用。</translation>
    </message>
    <message>
        <source>The key is deleted already.</source>
        <translation>此密钥已经删除。</translation>
    </message>
    <message>
        <source>Revoke the key first; only revoked keys are deleted.</source>
        <translation>请先吊销此密钥；只有已吊销的密钥才能删除。</translation>
    </message>
    <message>
        <source>The key is not deleted.</source>
        <translation>此密钥未被删除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Hand-over sheet…</source>
        <translation>交付说明…</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>Allowed from</source>
        <translation>允许的来源</translation>
    </message>
    <message>
        <source>CIDR, referrer or app; empty: from anywhere</source>
        <translation>CIDR、引荐来源或应用；留空：不限来源</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>GET, POST…; empty: all</source>
        <translation>GET、POST…；留空：全部</translation>
    </message>
    <message>
        <source>A method has letters only</source>
        <translation>方法只能由字母组成</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>/orders/** ; empty: all</source>
        <translation>/orders/** ；留空：全部</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>%1 (as it is)</source>
        <translation>%1（保持不变）</translation>
    </message>
    <message>
        <source>never: it works until somebody revokes it</source>
        <translation>永不过期：在有人吊销之前一直可用</translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation>团队或个人</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s), %1</source>
        <translation>
            <numerusform>%Ln 天后（%1）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PdfReport</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>时间（UTC）</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>审计报告</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时间段</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>%1 of %2 in the log</source>
        <translation>%1 个（日志共 %2 个）</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>请求者</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Signed checkpoint over the whole log</source>
        <translation>覆盖整个日志的签名检查点</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>This document is for reading. The CSV or JSON lines report of the same filters comes with a proof that anyone can check offline against the public key above.</source>
        <translation>本文档仅供阅读。使用相同筛选条件的 CSV 或 JSON Lines 报告附有证明，任何人都可以用上面的公钥离线验证。</translation>
    </message>
    <message>
        <source>who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>what</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
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
        <translation>从任何地方都可使用</translation>
    </message>
    <message>
        <source>Opens nothing: no scope, no role</source>
        <translation>无法访问任何内容：没有作用域，也没有角色</translation>
    </message>
    <message>
        <source>Nobody answers for it</source>
        <translation>无人负责</translation>
    </message>
    <message>
        <source>No rate limit and no quota</source>
        <translation>没有速率限制，也没有配额</translation>
    </message>
    <message>
        <source>Its secret is kept in the keychain</source>
        <translation>其机密保存在钥匙串中</translation>
    </message>
    <message>
        <source>Two versions work</source>
        <translation>有两个版本可用</translation>
    </message>
    <message>
        <source>Had a new secret at least once</source>
        <translation>机密至少更换过一次</translation>
    </message>
    <message>
        <source>Still has its first secret</source>
        <translation>仍在使用最初的机密</translation>
    </message>
    <message>
        <source>Expires within 30 days</source>
        <translation>30 天内到期</translation>
    </message>
    <message>
        <source>Ours: a gate verifies it</source>
        <translation>自有：由门禁验证</translation>
    </message>
    <message>
        <source>Somebody else’s, kept in the keychain</source>
        <translation>他方签发，保存在钥匙串中</translation>
    </message>
    <message>
        <source>Lives in a key system</source>
        <translation>位于密钥系统中</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>永不过期</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>从未使用</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Within %1</source>
        <translation>%1内</translation>
    </message>
    <message>
        <source>Later than %1, or never</source>
        <translation>%1之后，或永不过期</translation>
    </message>
    <message>
        <source>In the last %1</source>
        <translation>最近 %1内</translation>
    </message>
    <message>
        <source>More than %1 ago</source>
        <translation>%1之前</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation>团队或个人</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Key system</source>
        <translation>密钥系统</translation>
    </message>
    <message>
        <source>Who issued it</source>
        <translation>签发方</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>可访问的内容</translation>
    </message>
    <message>
        <source>Something to look at</source>
        <translation>值得关注的情况</translation>
    </message>
    <message>
        <source>When it expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>When it was last used</source>
        <translation>上次使用时间</translation>
    </message>
    <message>
        <source>When it was created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>The beginning of its ID</source>
        <translation>ID 的开头部分</translation>
    </message>
    <message>
        <source>Both words, wherever they stand</source>
        <translation>同时包含这两个词，位置不限</translation>
    </message>
    <message>
        <source>These words as they stand</source>
        <translation>与此短语完全一致</translation>
    </message>
    <message>
        <source>One or the other</source>
        <translation>二者之一</translation>
    </message>
    <message>
        <source>Both must hold</source>
        <translation>两者都须满足</translation>
    </message>
    <message>
        <source>Without this tag</source>
        <translation>不带此标签</translation>
    </message>
    <message>
        <source>Created in 2026 or later</source>
        <translation>2026 年或之后创建</translation>
    </message>
    <message>
        <source>Opens something of “orders”</source>
        <translation>可访问“orders”的部分内容</translation>
    </message>
    <message>
        <source>Its overlap ends within 7 days</source>
        <translation>重叠期在 7 天内结束</translation>
    </message>
</context>
<context>
    <name>TablePrint</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n 年前</numerusform>
        </translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>片刻之后</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>%n 小时后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>%n 年后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
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
            <numerusform>%1（%Ln 个请求）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>What it did in the last 30 days can&apos;t be read now.</source>
        <translation>目前无法读取它最近 30 天的使用情况。</translation>
    </message>
    <message>
        <source>Requests in the last 30 days: %1.</source>
        <translation>最近 30 天的请求：%1。</translation>
    </message>
    <message numerus="yes">
        <source>They came from about %Ln different address(es).</source>
        <translation>
            <numerusform>它们来自大约 %Ln 个不同的地址。</numerusform>
        </translation>
    </message>
    <message>
        <source>Used on: %1.</source>
        <translation>使用于：%1。</translation>
    </message>
    <message>
        <source>Requests of which no API was told: %1.</source>
        <translation>未指明 API 的请求：%1。</translation>
    </message>
    <message>
        <source>Allowed, but not used in these days: %1.</source>
        <translation>允许但这些天未使用：%1。</translation>
    </message>
    <message>
        <source>No request was counted in the last 30 days.</source>
        <translation>最近 30 天内没有计到任何请求。</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message numerus="yes">
        <source>Good: %Ln event(s), all as they were written.</source>
        <translation>
            <numerusform>完好：%Ln 个事件均与写入时一致。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log extends every one of its %Ln checkpoint(s).</source>
        <translation>
            <numerusform>日志与全部 %Ln 个检查点衔接。</numerusform>
        </translation>
    </message>
    <message>
        <source>Event no. %1 was changed after it was written. It is the first wrong one of %2.</source>
        <translation>第 %1 号事件在写入后被更改。它是全部 %2 个事件中第一个有误的。</translation>
    </message>
    <message>
        <source>The stored hashes do not fit each other near event no. %1: the log&apos;s file was altered.</source>
        <translation>存储的哈希在第 %1 号事件附近互不吻合：日志文件已被篡改。</translation>
    </message>
    <message numerus="yes">
        <source>The log was rewritten: its first %Ln event(s) are not those that a signed checkpoint stands for.</source>
        <translation>
            <numerusform>日志被改写：其前 %Ln 个事件与签名检查点所代表的不符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log was cut off: a signed checkpoint stands for %Ln event(s). Left: %1.</source>
        <translation>
            <numerusform>日志被截断：签名检查点代表 %Ln 个事件。剩余：%1 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A stored checkpoint over %Ln event(s) is not signed by this catalogue&apos;s key.</source>
        <translation>
            <numerusform>存储的一个检查点（涵盖 %Ln 个事件）不是由此密钥目录的密钥签名的。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>This input is not usable: %1.</source>
        <translation>此输入无法使用：%1。</translation>
    </message>
    <message>
        <source>Correct it and try again. Nothing was changed.</source>
        <translation>请更正后重试。未作任何更改。</translation>
    </message>
    <message>
        <source>Not found: %1.</source>
        <translation>未找到：%1。</translation>
    </message>
    <message>
        <source>Check the spelling, or look for it in the list of keys, deleted ones included.</source>
        <translation>请检查拼写，或在密钥列表（包括已删除的密钥）中查找。</translation>
    </message>
    <message>
        <source>This exists already: %1.</source>
        <translation>已经存在：%1。</translation>
    </message>
    <message>
        <source>Choose another name, or open the one that exists.</source>
        <translation>请换一个名称，或打开已有的那一个。</translation>
    </message>
    <message>
        <source>This is still in use: %1.</source>
        <translation>仍在使用中：%1。</translation>
    </message>
    <message>
        <source>Take it from those first. Nothing was changed.</source>
        <translation>请先从使用处移除。未作任何更改。</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile (%1).</source>
        <translation>在此期间已被他人更改：%1。</translation>
    </message>
    <message>
        <source>Look at its present state and try again. Your input was not applied.</source>
        <translation>请查看其当前状态后重试。您的输入未被应用。</translation>
    </message>
    <message>
        <source>This secret is too easy to guess (%1).</source>
        <translation>此机密太容易被猜到：%1。</translation>
    </message>
    <message>
        <source>Issued keys need at least 128 bits: let Keywright generate it, or use a longer one.</source>
        <translation>签发的密钥至少需要 128 位：请让 Keywright 生成，或使用更长的机密。</translation>
    </message>
    <message>
        <source>This secret is already in the catalogue (%1).</source>
        <translation>此机密已在密钥目录中：%1。</translation>
    </message>
    <message>
        <source>Open that key instead, or bring another secret.</source>
        <translation>请打开那个密钥，或换用其他机密。</translation>
    </message>
    <message>
        <source>The key&apos;s state does not allow this (%1).</source>
        <translation>密钥的状态不允许此操作：%1。</translation>
    </message>
    <message>
        <source>Look at its status: a revoked key stays revoked, a disabled one has to be enabled first.</source>
        <translation>请查看其状态：已吊销的密钥始终保持吊销，已禁用的密钥须先启用。</translation>
    </message>
    <message>
        <source>A key has to be revoked before it is deleted.</source>
        <translation>密钥必须先吊销才能删除。</translation>
    </message>
    <message>
        <source>Revoke it first, so that nothing can use it any more.</source>
        <translation>请先吊销，使任何人都无法再使用它。</translation>
    </message>
    <message>
        <source>This key was deleted more than 30 days ago.</source>
        <translation>此密钥的删除时间已超过 30 天。</translation>
    </message>
    <message>
        <source>It can&apos;t be restored any more. Create a new key.</source>
        <translation>无法再恢复。请新建密钥。</translation>
    </message>
    <message>
        <source>A rotation of this key is still under way.</source>
        <translation>此密钥的轮换仍在进行中。</translation>
    </message>
    <message>
        <source>Wait until it ends, or end its overlap first.</source>
        <translation>请等待轮换结束，或先结束其重叠期。</translation>
    </message>
    <message>
        <source>The secret of this key was shown once and not kept.</source>
        <translation>此密钥的机密仅显示过一次，并未保留。</translation>
    </message>
    <message>
        <source>If it is lost, rotate the key and hand out the new secret.</source>
        <translation>如果已丢失，请轮换此密钥并分发新机密。</translation>
    </message>
    <message>
        <source>Policy does not allow this: %1.</source>
        <translation>策略不允许此操作：%1。</translation>
    </message>
    <message>
        <source>Ask an administrator who may.</source>
        <translation>请联系有权限的管理员。</translation>
    </message>
    <message>
        <source>No keychain answers on this machine.</source>
        <translation>此计算机上没有钥匙串响应。</translation>
    </message>
    <message>
        <source>Start its service (for example GNOME Keyring or KWallet), or use a vault file. Nothing was changed.</source>
        <translation>请启动其服务（例如 GNOME Keyring 或 KWallet），或使用保管库文件。未作任何更改。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>钥匙串已锁定。</translation>
    </message>
    <message>
        <source>Unlock it and try again. Nothing was changed.</source>
        <translation>请解锁后重试。未作任何更改。</translation>
    </message>
    <message>
        <source>The keychain refused: %1.</source>
        <translation>钥匙串已拒绝：%1。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look at the keychain with its own program. Nothing was changed.</source>
        <translation>请重试；如果问题依旧，请用钥匙串自带的程序查看。未作任何更改。</translation>
    </message>
    <message>
        <source>The secret store does not have this entry: %1.</source>
        <translation>机密存储中没有此条目：%1。</translation>
    </message>
    <message>
        <source>It was removed outside Keywright, or this is another user&apos;s keychain. Rotate the key to get a new secret.</source>
        <translation>它在 Keywright 之外被移除了，或者这是其他用户的钥匙串。请轮换密钥以获得新机密。</translation>
    </message>
    <message>
        <source>The secret store does not have this catalogue&apos;s own keys (%1).</source>
        <translation>机密存储中没有此密钥目录自身的密钥：%1。</translation>
    </message>
    <message>
        <source>Without them no secret can be recognised. Restore them from the recovery kit, or log in as the user who made the catalogue.</source>
        <translation>没有它们，就无法识别任何机密。请从恢复套件中恢复，或以创建此密钥目录的用户登录。</translation>
    </message>
    <message>
        <source>The passphrase does not open this file.</source>
        <translation>此密码短语无法打开该文件。</translation>
    </message>
    <message>
        <source>Check the keyboard layout and Caps Lock, and try again.</source>
        <translation>请检查键盘布局和 Caps Lock，然后重试。</translation>
    </message>
    <message>
        <source>This secret is too long (%1).</source>
        <translation>此机密太长：%1。</translation>
    </message>
    <message>
        <source>Keys may have 16 to 255 bytes; this keychain may hold less.</source>
        <translation>密钥可为 16 至 255 字节；此钥匙串的容量可能更小。</translation>
    </message>
    <message>
        <source>This file is not a Keywright catalogue: %1.</source>
        <translation>此文件不是 Keywright 密钥目录：%1。</translation>
    </message>
    <message>
        <source>Choose another file. It was not touched.</source>
        <translation>请选择其他文件。该文件未被改动。</translation>
    </message>
    <message>
        <source>This file is no vault and no recovery kit of Keywright: %1.</source>
        <translation>此文件既不是 Keywright 的保管库，也不是其恢复套件：%1。</translation>
    </message>
    <message>
        <source>Choose another file, or put back a copy of the right one. It was not touched.</source>
        <translation>请选择其他文件，或放回正确文件的副本。该文件未被改动。</translation>
    </message>
    <message>
        <source>This file has a format that Keywright no longer reads (%1).</source>
        <translation>Keywright 已不再读取此文件的格式：%1。</translation>
    </message>
    <message>
        <source>Open it with the Keywright that wrote it. The file was not touched.</source>
        <translation>请用写入该文件的 Keywright 打开。文件未被改动。</translation>
    </message>
    <message>
        <source>This file was written by a newer Keywright (%1).</source>
        <translation>此文件由更新版本的 Keywright 写入：%1。</translation>
    </message>
    <message>
        <source>Update Keywright. The file was not touched.</source>
        <translation>请更新 Keywright。文件未被改动。</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>文件已损坏：%1。</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Open it read-only to look, or restore the last good backup.</source>
        <translation>没有覆盖任何内容。请以只读方式打开查看，或从最近一次完好的备份恢复。</translation>
    </message>
    <message>
        <source>This does not verify: %1.</source>
        <translation>验证未通过：%1。</translation>
    </message>
    <message>
        <source>Treat it as evidence: keep a copy, compare with the last checkpoint that you hold, and find out who had access.</source>
        <translation>请将其视为证据：保留副本，与您持有的最近一个检查点比对，并查明谁曾有访问权限。</translation>
    </message>
    <message>
        <source>Another program holds the catalogue (%1).</source>
        <translation>另一个程序正占用此密钥目录：%1。</translation>
    </message>
    <message>
        <source>Wait a moment and try again. Nothing was changed.</source>
        <translation>请稍候再试。未作任何更改。</translation>
    </message>
    <message>
        <source>The disk is full: %1.</source>
        <translation>磁盘已满：%1。</translation>
    </message>
    <message>
        <source>Free some space and try again. Nothing was changed.</source>
        <translation>请释放一些空间后重试。未作任何更改。</translation>
    </message>
    <message>
        <source>This can&apos;t be written: %1.</source>
        <translation>无法写入：%1。</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder. Nothing was changed.</source>
        <translation>请检查该文件及其所在文件夹的权限。未作任何更改。</translation>
    </message>
    <message>
        <source>The file was not found: %1.</source>
        <translation>未找到文件：%1。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <source>Reading or writing failed: %1.</source>
        <translation>读取或写入失败：%1。</translation>
    </message>
    <message>
        <source>Check the disk or the network share and try again.</source>
        <translation>请检查磁盘或网络共享，然后重试。</translation>
    </message>
    <message>
        <source>No answer in time: %1.</source>
        <translation>未及时响应：%1。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look at the service that should have answered.</source>
        <translation>请重试；如果问题依旧，请检查本应响应的服务。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>What was finished before stays; nothing else was changed.</source>
        <translation>此前已完成的部分予以保留；其他内容未作更改。</translation>
    </message>
    <message>
        <source>The catalogue is not open.</source>
        <translation>密钥目录未打开。</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>请重新打开。</translation>
    </message>
    <message>
        <source>Something went wrong inside Keywright: %1.</source>
        <translation>Keywright 内部出错：%1。</translation>
    </message>
    <message>
        <source>Please report this with what you did before. Nothing more was changed.</source>
        <translation>请报告此问题，并说明之前的操作。没有再作任何更改。</translation>
    </message>
    <message>
        <source>One of these: %1.</source>
        <translation>可用值：%1。</translation>
    </message>
    <message>
        <source>This search is longer than 4,096 characters.</source>
        <translation>搜索内容超过 4,096 个字符。</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>没有字段“%1”。</translation>
    </message>
    <message>
        <source>This quote is not closed.</source>
        <translation>引号未闭合。</translation>
    </message>
    <message>
        <source>A value is missing after “%1:”.</source>
        <translation>“%1:”之后缺少值。</translation>
    </message>
    <message>
        <source>“%1” is no status.</source>
        <translation>“%1”不是状态。</translation>
    </message>
    <message>
        <source>“is:” does not know “%1”.</source>
        <translation>“is:”不支持“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no custody.</source>
        <translation>“%1”不是管理方式。</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>“%1”不是时间。</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>您是不是要找“%1”？</translation>
    </message>
    <message>
        <source>To search for the text itself, put it in quotes.</source>
        <translation>要搜索该文本本身，请将其放在引号中。</translation>
    </message>
    <message>
        <source>Write &lt;30d, &gt;12h, &gt;2026-01, or never.</source>
        <translation>请写成 &lt;30d、&gt;12h、&gt;2026-01 或 never。</translation>
    </message>
    <message>
        <source>Catalogue created</source>
        <translation>创建密钥目录</translation>
    </message>
    <message>
        <source>Catalogue backed up</source>
        <translation>备份密钥目录</translation>
    </message>
    <message>
        <source>Catalogue restored from a backup</source>
        <translation>从备份恢复密钥目录</translation>
    </message>
    <message>
        <source>Catalogue upgraded</source>
        <translation>升级密钥目录</translation>
    </message>
    <message>
        <source>Recovery kit written</source>
        <translation>写入恢复套件</translation>
    </message>
    <message>
        <source>Keys put back from the recovery kit</source>
        <translation>从恢复套件放回密钥</translation>
    </message>
    <message>
        <source>Clock was set back</source>
        <translation>时钟被回拨</translation>
    </message>
    <message>
        <source>Key created</source>
        <translation>创建密钥</translation>
    </message>
    <message>
        <source>Key imported</source>
        <translation>导入密钥</translation>
    </message>
    <message>
        <source>Scopes changed</source>
        <translation>更改作用域</translation>
    </message>
    <message>
        <source>Restrictions changed</source>
        <translation>更改限制</translation>
    </message>
    <message>
        <source>Limits changed</source>
        <translation>更改限额</translation>
    </message>
    <message>
        <source>Lifetime changed</source>
        <translation>更改有效期</translation>
    </message>
    <message>
        <source>Details changed</source>
        <translation>更改详细信息</translation>
    </message>
    <message>
        <source>Owner changed</source>
        <translation>变更所有者</translation>
    </message>
    <message>
        <source>Key rotated</source>
        <translation>轮换密钥</translation>
    </message>
    <message>
        <source>Overlap changed</source>
        <translation>更改重叠期</translation>
    </message>
    <message>
        <source>Old version retired</source>
        <translation>旧版本退役</translation>
    </message>
    <message>
        <source>Key deprecated</source>
        <translation>弃用密钥</translation>
    </message>
    <message>
        <source>Key disabled</source>
        <translation>禁用密钥</translation>
    </message>
    <message>
        <source>Key enabled</source>
        <translation>启用密钥</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>吊销密钥</translation>
    </message>
    <message>
        <source>Key deleted</source>
        <translation>删除密钥</translation>
    </message>
    <message>
        <source>Key restored</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Key purged</source>
        <translation>彻底清除密钥</translation>
    </message>
    <message>
        <source>Secret revealed</source>
        <translation>显示机密</translation>
    </message>
    <message>
        <source>Secret copied</source>
        <translation>复制机密</translation>
    </message>
    <message>
        <source>Keys exported</source>
        <translation>导出密钥</translation>
    </message>
    <message>
        <source>Keys imported</source>
        <translation>批量导入密钥</translation>
    </message>
    <message>
        <source>Tags of many keys changed</source>
        <translation>批量更改标签</translation>
    </message>
    <message>
        <source>Many keys transferred</source>
        <translation>批量转移密钥</translation>
    </message>
    <message>
        <source>Expiry of many keys set</source>
        <translation>批量设置到期时间</translation>
    </message>
    <message>
        <source>Many keys rotated</source>
        <translation>批量轮换密钥</translation>
    </message>
    <message>
        <source>Many keys deprecated</source>
        <translation>批量弃用密钥</translation>
    </message>
    <message>
        <source>Many keys disabled</source>
        <translation>批量禁用密钥</translation>
    </message>
    <message>
        <source>Many keys enabled</source>
        <translation>批量启用密钥</translation>
    </message>
    <message>
        <source>Many keys revoked</source>
        <translation>批量吊销密钥</translation>
    </message>
    <message>
        <source>Many keys deleted</source>
        <translation>批量删除密钥</translation>
    </message>
    <message>
        <source>Many keys restored</source>
        <translation>批量恢复密钥</translation>
    </message>
    <message>
        <source>Role saved</source>
        <translation>保存角色</translation>
    </message>
    <message>
        <source>Role removed</source>
        <translation>删除角色</translation>
    </message>
    <message>
        <source>Audit log verified</source>
        <translation>验证审计日志</translation>
    </message>
    <message>
        <source>Audit report written</source>
        <translation>写入审计报告</translation>
    </message>
    <message>
        <source>Checkpoint signed</source>
        <translation>签署检查点</translation>
    </message>
    <message>
        <source>Interrupted act undone</source>
        <translation>撤销中断的操作</translation>
    </message>
    <message>
        <source>Interrupted act finished</source>
        <translation>完成中断的操作</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保管</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>预发布</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>开发</translation>
    </message>
    <message>
        <source>CI</source>
        <translation>CI</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Overlapping</source>
        <translation>重叠中</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>已弃用</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待生效</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已退役</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>托管</translation>
    </message>
    <message>
        <source>Vault file</source>
        <translation>保管库文件</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>钥匙串</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>格式错误</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>未知密钥</translation>
    </message>
    <message>
        <source>Source denied</source>
        <translation>来源被拒</translation>
    </message>
    <message>
        <source>Scope denied</source>
        <translation>作用域不足</translation>
    </message>
    <message>
        <source>Quota exceeded</source>
        <translation>超出配额</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>超出速率</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>scheduler</source>
        <translation>调度程序</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>门禁</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>in place of a key system: nowhere but here</comment>
        <translation>保管</translation>
    </message>
    <message>
        <source>Secret store: %1.</source>
        <translation>机密存储：%1。</translation>
    </message>
    <message>
        <source>Passphrase asked for again</source>
        <translation>再次要求密码短语</translation>
    </message>
    <message>
        <source>An act over many keys undone</source>
        <translation>撤销批量操作</translation>
    </message>
    <message>
        <source>The rules of this catalogue ask who you are before this.</source>
        <translation>此密钥目录的规则要求在此操作之前确认您的身份。</translation>
    </message>
    <message>
        <source>Try again, and give the passphrase or password when it is asked for.</source>
        <translation>请重试，并在要求时输入密码短语或密码。</translation>
    </message>
    <message>
        <source>That is not the right passphrase or password.</source>
        <translation>密码短语或密码不正确。</translation>
    </message>
    <message>
        <source>Rule on passphrases changed</source>
        <translation>更改密码短语规则</translation>
    </message>
    <message>
        <source>API saved</source>
        <translation>保存 API</translation>
    </message>
    <message>
        <source>API removed</source>
        <translation>删除 API</translation>
    </message>
    <message>
        <source>Gateway configuration written</source>
        <translation>写入网关配置</translation>
    </message>
    <message>
        <source>Gateway tried with a key</source>
        <translation>用密钥测试网关</translation>
    </message>
    <message>
        <source>Hand-over sheet written</source>
        <translation>写入交付说明</translation>
    </message>
    <message>
        <source>Usage exported</source>
        <translation>导出使用情况</translation>
    </message>
    <message>
        <source>Key found in an access log</source>
        <translation>在访问日志中发现密钥</translation>
    </message>
    <message>
        <source>%1 requests within %2 h, where some %3 are usual.</source>
        <translation>%2 小时内有 %1 个请求，通常约为 %3 个。</translation>
    </message>
    <message>
        <source>No request for %1 h, where some %2 are usual.</source>
        <translation>%1 小时内没有请求，通常约为 %2 个。</translation>
    </message>
    <message>
        <source>%1 requests refused within %2 h, where some %3 are usual.</source>
        <translation>%2 小时内有 %1 个请求被拒绝，通常约为 %3 个。</translation>
    </message>
    <message>
        <source>Used at an hour of the week at which it never was (requests: %1).</source>
        <translation>在一周中从未使用过的时段被使用（请求：%1 个）。</translation>
    </message>
    <message>
        <source>Used again after a long rest (days: %1).</source>
        <translation>长期闲置后再次被使用（天数：%1）。</translation>
    </message>
    <message>
        <source>Presented after it was revoked, disabled or had expired (requests: %1).</source>
        <translation>在吊销、禁用或过期之后仍被出示（请求：%1 个）。</translation>
    </message>
    <message>
        <source>Used although it is deprecated (requests: %1).</source>
        <translation>已弃用但仍被使用（请求：%1 个）。</translation>
    </message>
    <message>
        <source>A honeytoken was presented: somebody has a key that nobody should have (requests: %1).</source>
        <translation>有人出示了蜜罐令牌：某人持有任何人都不应持有的密钥（请求：%1 个）。</translation>
    </message>
    <message>
        <source>Used from an address that it never came from.</source>
        <translation>从从未出现过的地址被使用。</translation>
    </message>
    <message>
        <source>Gate started by the console</source>
        <translation>由控制台启动门禁</translation>
    </message>
    <message>
        <source>Gate stopped by the console</source>
        <translation>由控制台停止门禁</translation>
    </message>
    <message>
        <source>Key came in a query</source>
        <translation>在查询字符串中发现密钥</translation>
    </message>
    <message>
        <source>no requests in 30 days</source>
        <translation>30 天内没有请求</translation>
    </message>
    <message>
        <source>%1 in 30 days, at most %2 a day, %3 today</source>
        <translation>30 天内 %1 个，单日最多 %2 个，今天 %3 个</translation>
    </message>
    <message>
        <source>The vault file with this catalogue&apos;s secrets is gone: %1.</source>
        <translation>存有此密钥目录机密的保管库文件已不存在：%1。</translation>
    </message>
    <message>
        <source>Put it back from a copy, or make a new one from the recovery kit (keywright-cli restore KIT). Until then nothing is done that needs a secret.</source>
        <translation>请从副本放回该文件，或用恢复套件新建一个（keywright-cli restore KIT）。在此之前，不会执行任何需要机密的操作。</translation>
    </message>
    <message>
        <source>The vault file with this catalogue&apos;s secrets is damaged: %1.</source>
        <translation>存有此密钥目录机密的保管库文件已损坏：%1。</translation>
    </message>
    <message>
        <source>Keywright left it as it is. Put back a copy of it; without one, move it away and make a new one from the recovery kit (keywright-cli restore KIT). Then start Keywright again. Until then nothing is done that needs a secret.</source>
        <translation>Keywright 未改动该文件。请放回它的副本；如果没有副本，请将其移开，并用恢复套件新建一个（keywright-cli restore KIT）。然后重新启动 Keywright。在此之前，不会执行任何需要机密的操作。</translation>
    </message>
    <message>
        <source>The vault with this catalogue&apos;s secrets is locked.</source>
        <translation>存放此密钥目录机密的保管库已锁定。</translation>
    </message>
    <message>
        <source>What needs a secret waits for its passphrase. Nothing was changed.</source>
        <translation>需要机密的操作须等待输入其密码短语。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>keywright::AccessDialog</name>
    <message>
        <source>Access of %1</source>
        <translation>“%1”的访问权限</translation>
    </message>
    <message>
        <source>Last used %1.</source>
        <translation>上次使用：%1。</translation>
    </message>
    <message>
        <source>Never used as far as is known.</source>
        <translation>据目前所知从未使用过。</translation>
    </message>
    <message>
        <source>Change access</source>
        <translation>更改访问权限</translation>
    </message>
    <message>
        <source>Parts of the access</source>
        <translation>访问权限的组成部分</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>允许的操作</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Allowed from</source>
        <translation>允许的来源</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Becomes unrestricted: it will work from anywhere, at any time.</source>
        <translation>将变为无限制：随时随地都可使用。</translation>
    </message>
    <message>
        <source>Restrictions change.</source>
        <translation>限制将更改。</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>尚无更改。</translation>
    </message>
</context>
<context>
    <name>keywright::ApiActs</name>
    <message>
        <source>Protect an API…</source>
        <translation>保护 API…</translation>
    </message>
    <message>
        <source>Gates…</source>
        <translation>门禁…</translation>
    </message>
    <message>
        <source>The catalogue is open read-only.</source>
        <translation>密钥目录以只读方式打开。</translation>
    </message>
</context>
<context>
    <name>keywright::ApiCellDelegate</name>
    <message>
        <source>No gateway has told which API its requests are for: have it ask /verify?api=%1</source>
        <translation>没有网关指明过其请求针对哪个 API：请让网关查询 /verify?api=%1</translation>
    </message>
</context>
<context>
    <name>keywright::ApiTableModel</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Requests, 30 days</source>
        <translation>请求（30 天）</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>门禁</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>有响应</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>未就绪</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>无法连接</translation>
    </message>
    <message numerus="yes">
        <source>The gate at %1 answers and knows %Ln key(s).</source>
        <translation>
            <numerusform>位于 %1 的门禁有响应，已知 %Ln 个密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>The gate at %1 answers, but last looked at the catalogue %2 seconds ago; %3 requests are not stored yet.</source>
        <translation>位于 %1 的门禁有响应，但上次查看密钥目录是在 %2 秒前；还有 %3 个请求尚未存储。</translation>
    </message>
    <message>
        <source>The gate at %1 answers, but is not ready: %2.</source>
        <translation>位于 %1 的门禁有响应，但尚未就绪：%2。</translation>
    </message>
    <message>
        <source>No gate answers at %1 (%2). Gateways that ask it let nothing through.</source>
        <translation>%1 处没有门禁响应（%2）。查询它的网关不会放行任何请求。</translation>
    </message>
    <message>
        <source>Its certificate ended on %1.</source>
        <translation>其证书已于 %1 到期。</translation>
    </message>
    <message>
        <source>Its certificate ends on %1.</source>
        <translation>其证书将于 %1 到期。</translation>
    </message>
</context>
<context>
    <name>keywright::ApisPage</name>
    <message>
        <source>Protect your first API</source>
        <translation>保护您的第一个 API</translation>
    </message>
    <message>
        <source>Say where it is and what stands before it: you get the gateway&apos;s configuration to copy, and a trial that shows whether only good keys are let through.</source>
        <translation>请指明它的位置以及它前面是什么：您将得到可供复制的网关配置，以及一项测试，可看出是否只放行有效密钥。</translation>
    </message>
    <message>
        <source>Protect an API…</source>
        <translation>保护 API…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Its keys</source>
        <translation>此 API 的密钥</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Configuration and trial…</source>
        <translation>配置与测试…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Remove %1; its keys stay</source>
        <translation>移除“%1”；保留其密钥</translation>
    </message>
    <message>
        <source>The API %1 was removed. Keys keep its scopes.</source>
        <translation>已移除 API“%1”。密钥仍保留它的作用域。</translation>
    </message>
    <message>
        <source>Gates…</source>
        <translation>门禁…</translation>
    </message>
    <message>
        <source>This console&apos;s own gate</source>
        <translation>此控制台自带的门禁</translation>
    </message>
    <message>
        <source>Hand-over sheet of one of its keys</source>
        <translation>此 API 某个密钥的交付说明</translation>
    </message>
    <message>
        <source>No key has a scope of %1 yet: nothing can be handed over.</source>
        <translation>尚无密钥拥有“%1”的作用域：没有可交付的内容。</translation>
    </message>
    <message>
        <source>Hand-over sheet of</source>
        <translation>选择密钥以查看交付说明</translation>
    </message>
    <message>
        <source>All its keys</source>
        <translation>此 API 的所有密钥</translation>
    </message>
    <message>
        <source>What can be asked of it</source>
        <translation>可以对其执行的操作</translation>
    </message>
</context>
<context>
    <name>keywright::AppLock</name>
    <message>
        <source>A dialog waits behind the lock. Unlock first, then finish it or discard it.</source>
        <translation>锁定界面后面还有一个对话框。请先解锁，然后完成或放弃它。</translation>
    </message>
</context>
<context>
    <name>keywright::AuditFilterBar</name>
    <message>
        <source>Time range</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>最近 90 天</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>上季度</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>指定起止日期…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>所有结果</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Words in the event</source>
        <translation>事件中的文字</translation>
    </message>
    <message>
        <source>Show all objects again</source>
        <translation>重新显示所有对象</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>移除所有筛选条件</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Any act</source>
        <translation>所有操作</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅“%1”</translation>
    </message>
    <message>
        <source>Only %1; press to show all objects</source>
        <translation>仅“%1”；按下可显示所有对象</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <translation>
            <numerusform>%1 / %Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Search names, reasons and details, or owner:payments</source>
        <translation>搜索名称、原因和详细信息，或 owner:payments</translation>
    </message>
</context>
<context>
    <name>keywright::AuditPage</name>
    <message>
        <source>Nothing has been done yet</source>
        <translation>尚无任何操作</translation>
    </message>
    <message>
        <source>Every act in this catalogue will be listed here.</source>
        <translation>此密钥目录中的每项操作都会列在这里。</translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation>没有匹配的事件</translation>
    </message>
    <message>
        <source>Widen the time range or clear a filter to see more.</source>
        <translation>请扩大时间范围或清除某个筛选条件。</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Write what is shown as CSV, JSON lines or PDF, with a proof that anyone can check</source>
        <translation>将显示的内容写为 CSV、JSON Lines 或 PDF，并附上任何人都可验证的证明</translation>
    </message>
    <message>
        <source>Audit log, newest first</source>
        <translation>审计日志，最新在前</translation>
    </message>
</context>
<context>
    <name>keywright::AuditTableModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>keywright::BackupChooser</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>其他文件</translation>
    </message>
    <message>
        <source>Known backups</source>
        <translation>已知备份</translation>
    </message>
    <message>
        <source>or another file</source>
        <translation>或其他文件</translation>
    </message>
</context>
<context>
    <name>keywright::BackupDialog</name>
    <message>
        <source>Back up the catalogue</source>
        <translation>备份密钥目录</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>备份进度</translation>
    </message>
    <message>
        <source>Keep it on another disk too.</source>
        <translation>请在另一块磁盘上也保留一份。</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Say where the backup is to be written.</source>
        <translation>请指定备份的写入位置。</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>A copy of keys and audit log while you go on working. Secrets are not in it: they stay in the secret store, which has a backup of its own.</source>
        <translation>在您继续工作的同时复制密钥和审计日志。其中不含机密：机密留在机密存储中，需另行备份。</translation>
    </message>
</context>
<context>
    <name>keywright::Banner</name>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>keywright::BarChart</name>
    <message>
        <source>Copy as a table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>“%1” was copied as a table.</source>
        <translation>已将“%1”复制为表格。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>其他 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
</context>
<context>
    <name>keywright::BarLine</name>
    <message>
        <source>%1: %2 (%3 %)</source>
        <translation>%1：%2（%3%）</translation>
    </message>
</context>
<context>
    <name>keywright::BulkDialog</name>
    <message numerus="yes">
        <source>Change the tags of %Ln key(s)</source>
        <translation>
            <numerusform>更改 %Ln 个密钥的标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the expiry of %Ln key(s)</source>
        <translation>
            <numerusform>设置 %Ln 个密钥的到期时间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotate %Ln key(s)</source>
        <translation>
            <numerusform>轮换 %Ln 个密钥</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deprecate %Ln key(s)</source>
        <translation>
            <numerusform>弃用 %Ln 个密钥</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %Ln key(s)</source>
        <translation>
            <numerusform>禁用 %Ln 个密钥</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %Ln key(s)</source>
        <translation>
            <numerusform>启用 %Ln 个密钥</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Transfer %Ln key(s)</source>
        <translation>
            <numerusform>转移 %Ln 个密钥</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln key(s)</source>
        <translation>
            <numerusform>吊销 %Ln 个密钥</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln key(s)</source>
        <translation>
            <numerusform>删除 %Ln 个密钥</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln key(s)</source>
        <translation>
            <numerusform>恢复 %Ln 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>New secrets are made and kept in the secret store; old ones work until the overlap ends. Keys whose secret is shown only once are rotated one by one.</source>
        <translation>将生成新机密并保存到机密存储中；旧机密在重叠期结束前仍可使用。机密仅显示一次的密钥须逐个轮换。</translation>
    </message>
    <message>
        <source>They work on, are no longer handed out, and their callers are warned.</source>
        <translation>它们仍可使用，但不再分发，并会警告其调用方。</translation>
    </message>
    <message>
        <source>Every request with them is refused until they are enabled again.</source>
        <translation>在重新启用之前，使用它们的请求一律被拒绝。</translation>
    </message>
    <message>
        <source>Requests with them pass again, as far as their rules allow.</source>
        <translation>在其规则允许的范围内，使用它们的请求将再次通过。</translation>
    </message>
    <message>
        <source>The new owner answers for them from now on.</source>
        <translation>从现在起由新所有者负责。</translation>
    </message>
    <message>
        <source>This is final: no version of them will ever work again.</source>
        <translation>此操作无法撤回：它们的任何版本都将永远无法使用。</translation>
    </message>
    <message>
        <source>They are hidden, can be restored for 30 days, and are then purged. Kept secrets are removed at once.</source>
        <translation>它们将被隐藏，30 天内可以恢复，之后彻底清除。保存的机密会立即移除。</translation>
    </message>
    <message>
        <source>They come back as revoked.</source>
        <translation>恢复后处于已吊销状态。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>remove a tag</source>
        <translation>移除标签</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>none: the old secrets stop at once</source>
        <translation>无：旧机密立即失效</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠期</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>新所有者</translation>
    </message>
    <message>
        <source>Needed: it goes into the audit log</source>
        <translation>必填：将记入审计日志</translation>
    </message>
    <message>
        <source>Goes into the audit log</source>
        <translation>将记入审计日志</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Type how many</source>
        <translation>输入数量</translation>
    </message>
    <message>
        <source>In production: %1.</source>
        <translation>生产环境：%1 个。</translation>
    </message>
    <message>
        <source>Used within the last 7 days: %1. Whoever uses them will be refused.</source>
        <translation>最近 7 天内使用过：%1 个。使用方将被拒绝。</translation>
    </message>
    <message>
        <source>Trying it out…</source>
        <translation>正在试运行…</translation>
    </message>
    <message>
        <source>Nothing of this would be changed.</source>
        <translation>没有任何内容会被更改。</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>需要填写原因。</translation>
    </message>
    <message>
        <source>Type %1 to confirm.</source>
        <translation>输入“%1”以确认。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>What was done stays done.</source>
        <translation>已完成的部分予以保留。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) done.</source>
        <translation>
            <numerusform>已完成 %Ln 个密钥。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln key(s) left as they are.</source>
        <translation>
            <numerusform>已停止：%Ln 个密钥保持原样。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused:</source>
        <translation>
            <numerusform>%Ln 个被拒绝：</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln key(s)</source>
        <translation>
            <numerusform>%1 / %Ln 个密钥</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo on %Ln key(s)</source>
        <translation>
            <numerusform>撤销对 %Ln 个密钥的操作</numerusform>
        </translation>
    </message>
    <message>
        <source>Each becomes what it was before the act. Keys that were changed since stay as they are.</source>
        <translation>每个密钥回到操作前的状态。此后被更改过的密钥保持原样。</translation>
    </message>
    <message>
        <source>Keys of production are revoked for good.</source>
        <translation>生产环境的密钥将被永久吊销。</translation>
    </message>
    <message>
        <source>Used in the last 30 days on: %1.</source>
        <translation>最近 30 天使用于：%1。</translation>
    </message>
</context>
<context>
    <name>keywright::BulkPreview</name>
    <message>
        <source>What happens to each key</source>
        <translation>对每个密钥的影响</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Will be changed %1</source>
        <translation>将更改 %1</translation>
    </message>
    <message>
        <source>Are so already %1</source>
        <translation>无需更改 %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>已拒绝 %1</translation>
    </message>
</context>
<context>
    <name>keywright::BulkTrialModel</name>
    <message>
        <source>Will be changed</source>
        <translation>将更改</translation>
    </message>
    <message>
        <source>Is so already</source>
        <translation>无需更改</translation>
    </message>
    <message>
        <source>It is revoked; that is final</source>
        <translation>已吊销，无法撤回</translation>
    </message>
    <message>
        <source>It is deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>It is disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>Its state does not allow it</source>
        <translation>其状态不允许</translation>
    </message>
    <message>
        <source>It is not revoked yet</source>
        <translation>尚未吊销</translation>
    </message>
    <message>
        <source>Its secret is shown once: rotate it by itself</source>
        <translation>机密仅显示一次：请单独轮换</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>It has been changed since</source>
        <translation>此后已被更改</translation>
    </message>
</context>
<context>
    <name>keywright::CatalogueCommands</name>
    <message>
        <source>Roles…</source>
        <translation>角色…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Health…</source>
        <translation>健康状况…</translation>
    </message>
    <message>
        <source>Recovery kit…</source>
        <translation>恢复套件…</translation>
    </message>
    <message>
        <source>No catalogue is open.</source>
        <translation>没有打开的密钥目录。</translation>
    </message>
    <message>
        <source>The catalogue is open read-only.</source>
        <translation>密钥目录以只读方式打开。</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>已备份到 %1</translation>
    </message>
    <message>
        <source>Restored. What was there before is kept as %1</source>
        <translation>已恢复。之前的内容保留为 %1</translation>
    </message>
    <message>
        <source>The catalogue has its own keys again.</source>
        <translation>密钥目录已重新拥有自身的密钥。</translation>
    </message>
</context>
<context>
    <name>keywright::ChartCard</name>
    <message>
        <source>No requests in this time</source>
        <translation>此时间段内没有请求</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>Export or copy</source>
        <translation>导出或复制</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>图片（PNG）…</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>矢量图（SVG）…</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>表格（CSV）…</translation>
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
        <translation>%1，按下可移除</translation>
    </message>
</context>
<context>
    <name>keywright::ChordField</name>
    <message>
        <source>Press the keys</source>
        <translation>请按下按键</translation>
    </message>
</context>
<context>
    <name>keywright::ColumnMapping</name>
    <message>
        <source>Leave out</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Enabled: yes or no</source>
        <translation>启用（是或否）</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Key system</source>
        <translation>密钥系统</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>作用域</translation>
    </message>
    <message>
        <source>Usage plans</source>
        <translation>使用量计划</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>服务账号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>速率限制</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>配额</translation>
    </message>
    <message>
        <source>Days between rotations</source>
        <translation>轮换间隔（天）</translation>
    </message>
    <message>
        <source>Days of overlap</source>
        <translation>重叠期（天）</translation>
    </message>
    <message>
        <source>Format of new secrets</source>
        <translation>新机密的格式</translation>
    </message>
    <message>
        <source>Prefix of new secrets</source>
        <translation>新机密的前缀</translation>
    </message>
    <message>
        <source>Length of new secrets</source>
        <translation>新机密的长度</translation>
    </message>
    <message>
        <source>What %1 becomes</source>
        <translation>“%1”的对应字段</translation>
    </message>
</context>
<context>
    <name>keywright::CommandPalette</name>
    <message>
        <source>No command and no key is called that.</source>
        <translation>没有该名称的命令或密钥。</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation>命令和密钥</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>搜索命令和密钥</translation>
    </message>
    <message>
        <source>Type a command or the name of a key</source>
        <translation>输入命令或密钥名称</translation>
    </message>
</context>
<context>
    <name>keywright::CompletionPopup</name>
    <message>
        <source>Tab completes, Esc closes</source>
        <translation>Tab 补全，Esc 关闭</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>补全项</translation>
    </message>
</context>
<context>
    <name>keywright::Console</name>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>跟随系统的明暗设置</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Find a command or a key…</source>
        <translation>查找命令或密钥…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Nothing is changed in it from here on. Restore the last backup.</source>
        <translation>从现在起不会再对其作任何更改。请恢复最近一次备份。</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>如何搜索</translation>
    </message>
    <message>
        <source>How the audit log is proven</source>
        <translation>审计日志如何得到证明</translation>
    </message>
    <message>
        <source>How the vault file is sealed</source>
        <translation>保管库文件如何受到保护</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Another console (process %1) has this catalogue open, so this one is read-only: you can look, but nothing can be changed here.</source>
        <translation>另一个控制台（进程 %1）已打开此密钥目录，因此这里为只读：您可以查看，但不能作任何更改。</translation>
    </message>
    <message>
        <source>This catalogue is open read-only: you can look, but nothing can be changed.</source>
        <translation>此密钥目录以只读方式打开：您可以查看，但不能作任何更改。</translation>
    </message>
    <message>
        <source>Use the recovery kit…</source>
        <translation>使用恢复套件…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to see to within 7 days</source>
        <translation>
            <numerusform>7 天内有 %Ln 项待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Time travel</source>
        <translation>时光回溯</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) were written to %1, their proof beside it.</source>
        <translation>
            <numerusform>%Ln 个事件已写入 %1，其证明位于同一位置。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mended after an interruption: %Ln act(s). The audit log tells which.</source>
        <translation>
            <numerusform>中断后已修复 %Ln 个操作。详情见审计日志。</numerusform>
        </translation>
    </message>
    <message>
        <source>Daily tasks, the shortest way</source>
        <translation>日常任务的最快做法</translation>
    </message>
    <message>
        <source>How a gate is set up</source>
        <translation>如何设置门禁</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用情况</translation>
    </message>
    <message>
        <source>How an API is protected</source>
        <translation>如何保护 API</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Alarm of the console&apos;s own gate: %1</source>
        <translation>控制台自带门禁的警报：%1</translation>
    </message>
    <message>
        <source>The console&apos;s own gate: %1</source>
        <translation>控制台自带的门禁：%1</translation>
    </message>
</context>
<context>
    <name>keywright::CreateDialog</name>
    <message>
        <source>New key</source>
        <translation>新建密钥</translation>
    </message>
    <message>
        <source>Everything can be changed later except the prefix.</source>
        <translation>除前缀外，其他内容以后都可以更改。</translation>
    </message>
    <message>
        <source>Create key</source>
        <translation>创建密钥</translation>
    </message>
    <message>
        <source>checkout-service-eu</source>
        <translation>checkout-service-eu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation>团队或个人</translation>
    </message>
    <message>
        <source>which program uses it</source>
        <translation>由哪个程序使用</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>允许的操作</translation>
    </message>
    <message>
        <source>Allowed from</source>
        <translation>允许的来源</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>no rate limit</source>
        <translation>无速率限制</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>速率限制</translation>
    </message>
    <message>
        <source>no quota, or 1000000/day</source>
        <translation>无配额，或 1000000/day</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>配额</translation>
    </message>
    <message>
        <source>Keywright makes it; the gate verifies it</source>
        <translation>由 Keywright 生成，由门禁验证</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>paste the secret</source>
        <translation>粘贴机密</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A key that acts as a service account has all rights of that account: whoever has the key is the account.</source>
        <translation>以服务账号身份运行的密钥拥有该账号的全部权限：谁持有密钥，谁就等同于该账号。</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>服务账号</translation>
    </message>
    <message>
        <source>the pasted key, %1</source>
        <translation>粘贴的密钥，%1</translation>
    </message>
    <message>
        <source>%1 + 43 random characters + checksum</source>
        <translation>%1 + 43 个随机字符 + 校验和</translation>
    </message>
    <message>
        <source>As its maker made it</source>
        <translation>保持签发方生成的原样</translation>
    </message>
    <message>
        <source>You will see the secret now, and can reveal it later; each look is told in the audit log.</source>
        <translation>现在会显示机密，以后也可再次显示；每次查看都会记入审计日志。</translation>
    </message>
    <message>
        <source>Only its fingerprint is kept. You will see the secret once.</source>
        <translation>只保留其指纹。机密仅显示一次。</translation>
    </message>
    <message>
        <source>Bound to a service account: whoever has this key has all rights of that account.</source>
        <translation>已绑定到服务账号：谁持有此密钥，谁就拥有该账号的全部权限。</translation>
    </message>
    <message>
        <source>It will work from anywhere.</source>
        <translation>可从任何地方使用。</translation>
    </message>
    <message>
        <source>Somebody else made it; the secret store keeps it</source>
        <translation>由他方签发，保存在机密存储中</translation>
    </message>
    <message>
        <source>Keep a recoverable copy in the secret store</source>
        <translation>在机密存储中保留可取回的副本</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bit(s)</source>
        <translation>
            <numerusform>%Ln 位</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes to the secret store at once; the catalogue keeps its fingerprint.</source>
        <translation>机密会立即存入机密存储；密钥目录只保留其指纹。</translation>
    </message>
    <message>
        <source>I bring it; the gate verifies it</source>
        <translation>由我提供，由门禁验证</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>What the secret begins with: up to 16 of a-z, 0-9 and _, for people and scanners to know it by.</source>
        <translation>机密的开头部分：最多 16 个字符，可用 a-z、0-9 和 _，供人员和扫描工具识别。</translation>
    </message>
    <message>
        <source>Only its fingerprint is kept.</source>
        <translation>只保留其指纹。</translation>
    </message>
    <message>
        <source>As you bring it</source>
        <translation>保持您提供的原样</translation>
    </message>
</context>
<context>
    <name>keywright::DetailsDialog</name>
    <message>
        <source>Details of %1</source>
        <translation>“%1”的详细信息</translation>
    </message>
    <message>
        <source>which program uses it</source>
        <translation>由哪个程序使用</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>服务账号</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Save details</source>
        <translation>保存详细信息</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>尚无更改。</translation>
    </message>
</context>
<context>
    <name>keywright::DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What you typed will be lost. Press Escape once more to close.</source>
        <translation>您输入的内容将丢失。再按一次 Escape 键可关闭。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>keywright::EventCellDelegate</name>
    <message>
        <source>this catalogue</source>
        <translation>此密钥目录</translation>
    </message>
    <message>
        <source>audit log</source>
        <translation>审计日志</translation>
    </message>
</context>
<context>
    <name>keywright::EventDetail</name>
    <message>
        <source>The chosen event</source>
        <translation>所选事件</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>未选择事件</translation>
    </message>
    <message>
        <source>Choose an event to see what was changed.</source>
        <translation>选择一个事件以查看更改的内容。</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>更改的内容</translation>
    </message>
    <message>
        <source>Open key</source>
        <translation>打开密钥</translation>
    </message>
    <message>
        <source>Only this key</source>
        <translation>仅此密钥</translation>
    </message>
    <message>
        <source>Show only the events of this key</source>
        <translation>仅显示此密钥的事件</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1，通过 %2</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>no. %1 of the log</source>
        <translation>日志第 %1 号</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更改后</translation>
    </message>
    <message>
        <source>The catalogue as of then</source>
        <translation>当时的密钥目录</translation>
    </message>
</context>
<context>
    <name>keywright::FigureTile</name>
    <message>
        <source>A week ago: %1</source>
        <translation>一周前：%1</translation>
    </message>
    <message>
        <source>▲ %1 in 7 days</source>
        <translation>▲ %1（7 天）</translation>
    </message>
    <message>
        <source>▼ %1 in 7 days</source>
        <translation>▼ %1（7 天）</translation>
    </message>
</context>
<context>
    <name>keywright::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>keywright::FilterBar</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>7 天内</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>30 天内</translation>
    </message>
    <message>
        <source>Within 90 days</source>
        <translation>90 天内</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>永不过期</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>从未使用</translation>
    </message>
    <message>
        <source>Not for 30 days</source>
        <translation>30 天未使用</translation>
    </message>
    <message>
        <source>Not for 90 days</source>
        <translation>90 天未使用</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>最近 7 天内</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>按%1筛选</translation>
    </message>
    <message>
        <source>%1: %2 +%3</source>
        <translation>%1: %2 +%3</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>尚无可选内容</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln 个密钥</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln keys</source>
        <translation>
            <numerusform>%1 / %Ln 个密钥</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln keys, deleted ones included</source>
        <translation>
            <numerusform>%1 / %Ln 个密钥（含已删除）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::FirstStart</name>
    <message>
        <source>Setting up</source>
        <translation>正在设置</translation>
    </message>
    <message>
        <source>Looking for a keychain on this machine. It may ask you to unlock it.</source>
        <translation>正在此计算机上查找钥匙串。它可能会要求您解锁。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Passphrase, for instance five words that do not belong together</source>
        <translation>密码短语，例如五个互不相关的词</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>再次输入密码短语</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>密码短语的强度</translation>
    </message>
    <message>
        <source>It should take centuries to guess.</source>
        <translation>应当需要几个世纪才能猜出。</translation>
    </message>
    <message>
        <source>Create vault and catalogue</source>
        <translation>创建保管库和密钥目录</translation>
    </message>
    <message>
        <source>Look for a keychain again</source>
        <translation>再次查找钥匙串</translation>
    </message>
    <message>
        <source>The catalogue will be %1</source>
        <translation>密钥目录将创建为 %1</translation>
    </message>
    <message>
        <source>Choose a passphrase for the vault</source>
        <translation>为保管库选择密码短语</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>正在创建…</translation>
    </message>
    <message>
        <source>Too easy to guess. Longer helps more than stranger.</source>
        <translation>太容易被猜到。更长比更古怪更有效。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message numerus="yes">
        <source>Strong: about %n bits.</source>
        <translation>
            <numerusform>强度高：约 %n 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keywright can keep secrets in a vault file that only this passphrase opens. It is kept nowhere: without it the secrets are lost.</source>
        <translation>Keywright 可将机密保存在只有此密码短语才能打开的保管库文件中。密码短语不会保存在任何地方：一旦丢失，机密也随之丢失。</translation>
    </message>
    <message>
        <source>No keychain answers on this machine.</source>
        <translation>此计算机上没有钥匙串响应。</translation>
    </message>
    <message>
        <source>The keychain did not let Keywright in: its question was turned down, or it is locked.</source>
        <translation>钥匙串未允许 Keywright 访问：其询问被拒绝，或钥匙串已锁定。</translation>
    </message>
    <message>
        <source>The keychain has not answered in time.</source>
        <translation>钥匙串未及时响应。</translation>
    </message>
</context>
<context>
    <name>keywright::GatesDialog</name>
    <message>
        <source>Gates</source>
        <translation>门禁</translation>
    </message>
    <message>
        <source>A gate tells gateways which keys are good. This console can run one for this machine; it ends with the console.</source>
        <translation>门禁告知网关哪些密钥有效。此控制台可为此计算机运行一个门禁；它随控制台一同结束。</translation>
    </message>
    <message>
        <source>A gate tells gateways which keys are good.</source>
        <translation>门禁告知网关哪些密钥有效。</translation>
    </message>
    <message>
        <source>No API names a gate yet.</source>
        <translation>尚无 API 指定门禁。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Of this machine alone: a gate for others runs as a service.</source>
        <translation>仅限此计算机：供其他计算机使用的门禁须作为服务运行。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>None besides X-API-Key and Authorization</source>
        <translation>除 X-API-Key 和 Authorization 外无其他</translation>
    </message>
    <message>
        <source>Start it whenever this catalogue is opened</source>
        <translation>每次打开此密钥目录时启动</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>输出内容</translation>
    </message>
    <message>
        <source>What it says is shown here.</source>
        <translation>门禁的输出显示在这里。</translation>
    </message>
    <message>
        <source>This console&apos;s gate</source>
        <translation>此控制台的门禁</translation>
    </message>
    <message>
        <source>Further header</source>
        <translation>其他标头</translation>
    </message>
    <message>
        <source>Known gates</source>
        <translation>已知门禁</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>门禁</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Catalogue seen</source>
        <translation>查看密钥目录</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) ago</source>
        <translation>
            <numerusform>%Ln 秒前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::HealthDialog</name>
    <message>
        <source>Health of the catalogue</source>
        <translation>密钥目录的健康状况</translation>
    </message>
    <message>
        <source>Nothing is changed by looking. Each event of the audit log is checked on its own page: Verify log.</source>
        <translation>检查不会更改任何内容。审计日志的各个事件请在其页面上用“验证日志”检查。</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>检查进度</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>正在检查</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wrong. Make a backup of the file as it is before anything else.</source>
        <translation>
            <numerusform>有 %n 处问题。请先按现状备份该文件，再做其他操作。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>一切正常。</translation>
    </message>
</context>
<context>
    <name>keywright::HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>keywright::HoursField</name>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>Monday to Friday, 8 to 18</source>
        <translation>周一至周五，8 点至 18 点</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>No hour is left: the key would never work. To stop it, disable it.</source>
        <translation>没有剩余的可用时段：密钥将永远无法使用。要停用密钥，请将其禁用。</translation>
    </message>
    <message>
        <source>This machine knows no time zone “%1”.</source>
        <translation>此计算机上没有时区“%1”的信息。</translation>
    </message>
    <message>
        <source>At any hour. Drag over the hours to clear them.</source>
        <translation>任何时段均可。拖过时段即可将其清除。</translation>
    </message>
</context>
<context>
    <name>keywright::HoursGrid</name>
    <message>
        <source>Hours of the week</source>
        <translation>一周的时段</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1, %2: %3. Arrows move, Shift chooses more, Space changes.</source>
        <translation>%1，%2：%3。方向键移动，Shift 扩大选择，空格键更改。</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不允许</translation>
    </message>
</context>
<context>
    <name>keywright::ImportDialog</name>
    <message>
        <source>Recognise by itself</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Amazon API Gateway key file</source>
        <translation>Amazon API Gateway 密钥文件</translation>
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
        <translation>.env 文件</translation>
    </message>
    <message>
        <source>KeePassXC CSV</source>
        <translation>KeePassXC CSV</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>导入密钥</translation>
    </message>
    <message>
        <source>The file is only read, never changed. Nothing is written until you accept what you see here.</source>
        <translation>文件只会被读取，绝不会被更改。在您确认此处显示的内容之前，不会写入任何内容。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>where not named</source>
        <translation>未注明时使用</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Amazon’s key file, CSV, JSON, .env, KeePassXC CSV</source>
        <translation>Amazon 密钥文件、CSV、JSON、.env、KeePassXC CSV</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Only their fingerprints are kept</source>
        <translation>只保留其指纹</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message numerus="yes">
        <source>Read as %1: %Ln record(s)</source>
        <translation>
            <numerusform>已按“%1”读取：%Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>正在查找重复项</translation>
    </message>
    <message>
        <source>Stopped. Change something, or choose the file again, to look once more.</source>
        <translation>已停止。更改任意内容或重新选择文件，即可再次检查。</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln key(s)</source>
        <translation>
            <numerusform>导入 %Ln 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>The file names no owner: say above who owns these keys.</source>
        <translation>文件中没有注明所有者：请在上方指定这些密钥的所有者。</translation>
    </message>
    <message>
        <source>No row of this file makes a new key.</source>
        <translation>此文件中没有任何一行会生成新密钥。</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) imported.</source>
        <translation>
            <numerusform>已导入 %Ln 个密钥。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) skipped: here already.</source>
        <translation>
            <numerusform>已跳过 %Ln 行：已存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be imported:</source>
        <translation>
            <numerusform>%Ln 行无法导入：</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped it: what was done stays, the rest was not touched.</source>
        <translation>您已停止导入：已完成的部分予以保留，其余未被改动。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Rows that could not be imported</source>
        <translation>无法导入的行</translation>
    </message>
    <message>
        <source>%1 still holds secrets in the clear. Destroy it, and its copies, when you no longer need it.</source>
        <translation>%1 中仍有明文机密。不再需要时，请将其连同副本一并销毁。</translation>
    </message>
    <message>
        <source>The secret store keeps them, so that they can be revealed</source>
        <translation>保存在机密存储中，以便日后显示</translation>
    </message>
    <message numerus="yes">
        <source>Storing %Ln secret(s) takes about %1.</source>
        <translation>
            <numerusform>存储 %Ln 个机密大约需要 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Record %1: %2</source>
        <translation>第 %1 条记录：%2</translation>
    </message>
</context>
<context>
    <name>keywright::ImportPlanModel</name>
    <message>
        <source>Will be created</source>
        <translation>将创建</translation>
    </message>
    <message>
        <source>Same secret as %1 in this file</source>
        <translation>与此文件中的“%1”机密相同</translation>
    </message>
    <message>
        <source>Already in the catalogue as %1</source>
        <translation>已在密钥目录中，名为“%1”</translation>
    </message>
    <message>
        <source>A key of this name is there already</source>
        <translation>已有同名密钥</translation>
    </message>
    <message>
        <source>Can’t be imported: %1</source>
        <translation>无法导入：%1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>导入结果</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>No key: it is left alone</source>
        <translation>没有密钥：不作处理</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>keywright::ImportPreview</name>
    <message>
        <source>What becomes of each row</source>
        <translation>每一行的导入结果</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>Already here %1</source>
        <translation>已存在 %1</translation>
    </message>
    <message>
        <source>Unusable %1</source>
        <translation>不可用 %1</translation>
    </message>
</context>
<context>
    <name>keywright::KeyAccessTab</name>
    <message>
        <source>%1, burst %2</source>
        <translation>%1，突发 %2</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>每天 %1 次</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>每周 %1 次</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>每月 %1 次</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>允许的操作</translation>
    </message>
    <message>
        <source>Restrictions and limits</source>
        <translation>限制与限额</translation>
    </message>
    <message>
        <source>Nothing: this key has no scopes.</source>
        <translation>无：此密钥没有作用域。</translation>
    </message>
    <message>
        <source>Only what its roles allow.</source>
        <translation>仅限其角色允许的操作。</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Allowed from</source>
        <translation>允许的来源</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>任何地址</translation>
    </message>
    <message>
        <source>Referrers</source>
        <translation>引荐来源</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>速率限制</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>配额</translation>
    </message>
    <message>
        <source>none</source>
        <comment>rate limit</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>none</source>
        <comment>quota</comment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>keywright::KeyCellDelegate</name>
    <message>
        <source>no expiry</source>
        <translation>永不过期</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>This key never expires by itself.</source>
        <translation>此密钥永远不会自行过期。</translation>
    </message>
    <message>
        <source>No use of this key is known.</source>
        <translation>没有此密钥的使用记录。</translation>
    </message>
    <message>
        <source>%1 is a honeytoken: it opens nothing, and whoever uses it raises an alarm.</source>
        <translation>“%1”是蜜罐令牌：它打不开任何东西，一旦使用即触发警报。</translation>
    </message>
    <message>
        <source>Honeytoken</source>
        <translation>蜜罐令牌</translation>
    </message>
</context>
<context>
    <name>keywright::KeyDialogs</name>
    <message>
        <source>%1 was deprecated</source>
        <translation>已弃用“%1”</translation>
    </message>
    <message>
        <source>%1 was disabled</source>
        <translation>已禁用“%1”</translation>
    </message>
    <message>
        <source>%1 was enabled</source>
        <translation>已启用“%1”</translation>
    </message>
    <message>
        <source>%1 has a new owner</source>
        <translation>“%1”已有新所有者</translation>
    </message>
    <message>
        <source>%1 was revoked</source>
        <translation>已吊销“%1”</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>已删除“%1”</translation>
    </message>
    <message>
        <source>%1 was restored, revoked</source>
        <translation>已恢复“%1”，处于已吊销状态</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>已创建“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) imported</source>
        <translation>
            <numerusform>已导入 %Ln 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>Access of %1 was changed</source>
        <translation>已更改“%1”的访问权限</translation>
    </message>
    <message>
        <source>Limits of %1 were changed</source>
        <translation>已更改“%1”的限额</translation>
    </message>
    <message>
        <source>Details of %1 were saved</source>
        <translation>已保存“%1”的详细信息</translation>
    </message>
    <message>
        <source>%1 was rotated</source>
        <translation>已轮换“%1”</translation>
    </message>
    <message>
        <source>No old version of %1 works any more</source>
        <translation>“%1”的旧版本均已无法使用</translation>
    </message>
    <message>
        <source>Overlap of %1 was changed</source>
        <translation>已更改“%1”的重叠期</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) changed</source>
        <translation>
            <numerusform>已更改 %Ln 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>导出密钥</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) written to %1</source>
        <translation>
            <numerusform>%Ln 个密钥已写入 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone for %Ln key(s)</source>
        <translation>
            <numerusform>已撤销对 %Ln 个密钥的操作</numerusform>
        </translation>
    </message>
    <message>
        <source>A key of production is revoked for good.</source>
        <translation>生产环境的一个密钥将被永久吊销。</translation>
    </message>
    <message>
        <source>%1 is as it was: there was nothing to change</source>
        <translation>“%1”保持原样：没有可更改的内容</translation>
    </message>
</context>
<context>
    <name>keywright::KeyHistoryTab</name>
    <message>
        <source>Show in the audit log</source>
        <translation>在审计日志中显示</translation>
    </message>
    <message>
        <source>Nothing is known of this key yet.</source>
        <translation>尚无此密钥的任何记录。</translation>
    </message>
    <message>
        <source>Older events are in the audit log.</source>
        <translation>更早的事件在审计日志中。</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <translation>%1：已拒绝</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1：失败</translation>
    </message>
    <message>
        <source>by %1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The catalogue as of then</source>
        <translation>当时的密钥目录</translation>
    </message>
</context>
<context>
    <name>keywright::KeyInspector</name>
    <message>
        <source>No key chosen</source>
        <translation>未选择密钥</translation>
    </message>
    <message>
        <source>Choose a key to see what it is and what it may do.</source>
        <translation>选择一个密钥，查看其信息和允许的操作。</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Copy key ID</source>
        <translation>复制密钥 ID</translation>
    </message>
    <message>
        <source>Key ID copied</source>
        <translation>已复制密钥 ID</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>轮换</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问权限</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>吊销</translation>
    </message>
    <message>
        <source>More acts on this key</source>
        <translation>对此密钥的更多操作</translation>
    </message>
    <message>
        <source>Every act shows the exact list before anything is done.</source>
        <translation>每项操作在执行前都会显示确切的列表。</translation>
    </message>
    <message>
        <source>Parts of the key</source>
        <translation>密钥的组成部分</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message numerus="yes">
        <source>%n keys chosen</source>
        <translation>
            <numerusform>已选择 %n 个密钥</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::KeyOverviewTab</name>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>How much of the overlap is over</source>
        <translation>重叠期的进度</translation>
    </message>
    <message>
        <source>Overlap is over</source>
        <translation>重叠期已结束</translation>
    </message>
    <message>
        <source>Overlap ends %1</source>
        <translation>重叠期结束：%1</translation>
    </message>
    <message>
        <source>version %1 → %2</source>
        <translation>版本 %1 → %2</translation>
    </message>
    <message>
        <source>Both versions work until then. Version %1 was last used %2.</source>
        <translation>在此之前两个版本均可使用。版本 %1 上次使用：%2。</translation>
    </message>
    <message>
        <source>Both versions work until then. No use of version %1 is known.</source>
        <translation>在此之前两个版本均可使用。没有版本 %1 的使用记录。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>Bound to</source>
        <translation>绑定到</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>永不过期</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>轮换</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln day(s)</source>
        <translation>
            <numerusform>每 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) overlap</source>
        <translation>
            <numerusform>重叠期 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Honeytoken</source>
        <translation>蜜罐令牌</translation>
    </message>
    <message>
        <source>It opens nothing: a gate answers it as an unknown key and raises an alarm.</source>
        <translation>它打不开任何东西：门禁将其作为未知密钥响应，并触发警报。</translation>
    </message>
    <message>
        <source>Version %1 is still used: %2 requests in the last 24 hours, %3 % of the key&apos;s.</source>
        <translation>版本 %1 仍在使用：最近 24 小时内有 %2 个请求，占此密钥请求的 %3 %。</translation>
    </message>
    <message>
        <source>Version %1 had no request in the last 24 hours.</source>
        <translation>最近 24 小时内没有使用版本 %1 的请求。</translation>
    </message>
    <message>
        <source>%1 of %2 today.</source>
        <translation>今天已用 %1 / %2。</translation>
    </message>
    <message>
        <source>%1 of %2 this week.</source>
        <translation>本周已用 %1 / %2。</translation>
    </message>
    <message>
        <source>%1 of %2 this month.</source>
        <translation>本月已用 %1 / %2。</translation>
    </message>
    <message>
        <source>It is used up, and is refilled %1.</source>
        <translation>已用尽，%1重新补充。</translation>
    </message>
    <message>
        <source>At this pace it is used up %1.</source>
        <translation>按此速度，%1用尽。</translation>
    </message>
    <message>
        <source>At this pace it lasts until it is refilled %1.</source>
        <translation>按此速度，足够用到下次补充（%1）。</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>配额</translation>
    </message>
    <message>
        <source>How much of the quota is used</source>
        <translation>配额的使用程度</translation>
    </message>
    <message>
        <source>Allowed from</source>
        <translation>允许的来源</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>none</source>
        <comment>limit</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>APIs, 30 days</source>
        <translation>API，30 天</translation>
    </message>
</context>
<context>
    <name>keywright::KeyTableModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>作用域</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>无环境</translation>
    </message>
    <message>
        <source>No system</source>
        <translation>无系统</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>无所有者</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, folded up</source>
        <translation>%1，已折叠</translation>
    </message>
    <message>
        <source>%1, honeytoken</source>
        <translation>%1，蜜罐令牌</translation>
    </message>
    <message>
        <source>Requests, 30 days</source>
        <translation>请求（30 天）</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Of 30 days, as gates counted them. The list can&apos;t be sorted by them: they don&apos;t stand in the catalogue.</source>
        <translation>30 天内由门禁统计。列表无法按其排序：这些数据不在密钥目录中。</translation>
    </message>
</context>
<context>
    <name>keywright::KeyTableView</name>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <translation>恢复初始列</translation>
    </message>
    <message numerus="yes">
        <source>Choose its %n key(s)</source>
        <translation>
            <numerusform>选择其 %n 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold all groups up</source>
        <translation>折叠所有分组</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>展开所有分组</translation>
    </message>
</context>
<context>
    <name>keywright::KeyUseCard</name>
    <message>
        <source>Requests, 30 days</source>
        <translation>请求（30 天）</translation>
    </message>
    <message>
        <source>Requests a day, 30 days</source>
        <translation>每日请求（30 天）</translation>
    </message>
</context>
<context>
    <name>keywright::KeyVersionsTab</name>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>a copy is kept</source>
        <translation>保留有副本</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>创建：%1</translation>
    </message>
    <message>
        <source>stops working %1</source>
        <comment>relative: in 3 days</comment>
        <translation>失效：%1</translation>
    </message>
    <message>
        <source>Works until: %1</source>
        <translation>有效期至：%1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>relative: 3 days ago</comment>
        <translation>结束：%1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>结束：%1</translation>
    </message>
    <message>
        <source>last used %1</source>
        <comment>relative: 3 days ago</comment>
        <translation>上次使用：%1</translation>
    </message>
    <message>
        <source>Last used: %1</source>
        <translation>上次使用：%1</translation>
    </message>
    <message>
        <source>Created %1</source>
        <comment>relative: 3 days ago</comment>
        <translation>创建：%1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
</context>
<context>
    <name>keywright::KeysPage</name>
    <message>
        <source>The catalogue is open read-only.</source>
        <translation>密钥目录以只读方式打开。</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>请先选择一个密钥。</translation>
    </message>
    <message>
        <source>This is done to one key at a time.</source>
        <translation>此操作一次只能对一个密钥执行。</translation>
    </message>
    <message>
        <source>None of the chosen keys allows this.</source>
        <translation>所选密钥都不允许此操作。</translation>
    </message>
    <message>
        <source>Whose key is on the clipboard?</source>
        <translation>剪贴板上是谁的密钥？</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新建密钥</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>尚无密钥</translation>
    </message>
    <message>
        <source>Create a key for one of your own APIs, or import the inventory that you have: CSV, JSON, .env, Amazon or KeePassXC files.</source>
        <translation>为您自己的 API 创建密钥，或导入现有清单：CSV、JSON、.env、Amazon 或 KeePassXC 文件。</translation>
    </message>
    <message>
        <source>No key matches</source>
        <translation>没有匹配的密钥</translation>
    </message>
    <message>
        <source>Nothing in the catalogue fits this search.</source>
        <translation>密钥目录中没有符合此搜索的内容。</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>清除搜索和筛选条件</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Keys without groups</source>
        <translation>密钥不分组</translation>
    </message>
    <message>
        <source>Group keys by owner</source>
        <translation>按所有者对密钥分组</translation>
    </message>
    <message>
        <source>Group keys by environment</source>
        <translation>按环境对密钥分组</translation>
    </message>
    <message>
        <source>Group keys by system</source>
        <translation>按系统对密钥分组</translation>
    </message>
    <message>
        <source>The keys are not in groups.</source>
        <translation>密钥未分组。</translation>
    </message>
    <message>
        <source>Fold all groups up</source>
        <translation>折叠所有分组</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>展开所有分组</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>按%1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Grouped by %1</source>
        <translation>分组依据：%1</translation>
    </message>
    <message>
        <source>Group keys</source>
        <translation>对密钥分组</translation>
    </message>
</context>
<context>
    <name>keywright::LegendEntry</name>
    <message>
        <source>Show only “%1”</source>
        <translation>仅显示“%1”</translation>
    </message>
</context>
<context>
    <name>keywright::LimitsDialog</name>
    <message>
        <source>Limits and lifetime of %1</source>
        <translation>“%1”的限额与有效期</translation>
    </message>
    <message>
        <source>They belong to the key and survive rotation.</source>
        <translation>它们属于密钥，轮换后保持不变。</translation>
    </message>
    <message>
        <source>none; 100/s, or 100/s:200 with a burst of 200</source>
        <translation>无；100/s，或 100/s:200（突发 200）</translation>
    </message>
    <message>
        <source>none; 10000/day, 1M/month</source>
        <translation>无；10000/day、1M/month</translation>
    </message>
    <message>
        <source>no reminder</source>
        <translation>不提醒</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>速率限制</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>配额</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Rotate every</source>
        <translation>轮换间隔</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠期</translation>
    </message>
    <message>
        <source>Change limits</source>
        <translation>更改限额</translation>
    </message>
</context>
<context>
    <name>keywright::LineEditButton</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>keywright::LockPage</name>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Keywright is locked</source>
        <translation>Keywright 已锁定</translation>
    </message>
    <message>
        <source>The passphrase of the vault opens it again.</source>
        <translation>输入保管库的密码短语即可重新打开。</translation>
    </message>
    <message>
        <source>It opens again once your keychain answers. Lock your screen too when you leave: an open keychain answers to whoever sits here.</source>
        <translation>钥匙串响应后即会重新打开。离开时也请锁定屏幕：已打开的钥匙串会响应坐在这里的任何人。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>正在解锁…</translation>
    </message>
    <message>
        <source>The passphrase of this console opens it again.</source>
        <translation>使用此控制台的密码短语可重新打开。</translation>
    </message>
    <message>
        <source>The password of your account on this system opens it again.</source>
        <translation>使用您在此系统上的账号密码可重新打开。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
</context>
<context>
    <name>keywright::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>显示或隐藏检查器</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Chosen keys</source>
        <translation>所选密钥</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>键盘快捷键…</translation>
    </message>
</context>
<context>
    <name>keywright::NewPassphraseDialog</name>
    <message>
        <source>A passphrase for this console</source>
        <translation>此控制台的密码短语</translation>
    </message>
    <message>
        <source>It unlocks the console and shows that it is you. Only a slow hash of it is kept, in the keychain.</source>
        <translation>用于解锁控制台并证明是您本人。只保留其慢速哈希，存于钥匙串中。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>再次输入密码短语</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>使用此密码短语</translation>
    </message>
    <message>
        <source>Five words that do not belong together make a good one.</source>
        <translation>五个互不相关的词就是好的密码短语。</translation>
    </message>
    <message>
        <source>Too easy to guess. Longer helps more than stranger.</source>
        <translation>太容易被猜到。更长比更古怪更有效。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
</context>
<context>
    <name>keywright::OneTimeSecretDialog</name>
    <message>
        <source>Secret of %1</source>
        <translation>“%1”的机密</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>“%2”的版本 %1</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>已创建“%1”</translation>
    </message>
    <message>
        <source>Hand it over or store it now: only its fingerprint is kept, and it can&apos;t be shown again.</source>
        <translation>请立即交付或妥善保存：系统只保留其指纹，无法再次显示。</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>已复制。剪贴板将在 %n 秒后清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>I have stored it</source>
        <translation>我已保存</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>This secret is shown only here. If it is lost, the key has to be rotated.</source>
        <translation>此机密仅在此处显示。如果丢失，就必须轮换密钥。</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>仍要关闭</translation>
    </message>
    <message>
        <source>A copy is kept in the secret store; each look at it is told in the audit log.</source>
        <translation>副本保存在机密存储中；每次查看都会记入审计日志。</translation>
    </message>
</context>
<context>
    <name>keywright::OperationsDialog</name>
    <message>
        <source>Operations of %1</source>
        <translation>%1 的操作</translation>
    </message>
    <message>
        <source>As its OpenAPI file named them when it was read last. A key needs the scope of what it calls.</source>
        <translation>以上次读取的 OpenAPI 文件为准。密钥需要具备所调用操作的作用域。</translation>
    </message>
    <message>
        <source>Search operations</source>
        <translation>搜索操作</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>作用域</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>%1 (not offered)</source>
        <translation>%1（未提供）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s)</source>
        <translation>
            <numerusform>%Ln 个操作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) found</source>
        <translation>
            <numerusform>找到 %Ln 个操作</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::OverlapDialog</name>
    <message>
        <source>Overlap of %1</source>
        <translation>“%1”的重叠期</translation>
    </message>
    <message>
        <source>How long the old version works beside the new one.</source>
        <translation>旧版本与新版本同时可用的时长。</translation>
    </message>
    <message>
        <source>end it now</source>
        <translation>立即结束</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>剩余时长</translation>
    </message>
    <message>
        <source>Change the overlap</source>
        <translation>更改重叠期</translation>
    </message>
    <message>
        <source>Version %1 stops working at once, for good. Callers that still use it fail.</source>
        <translation>版本 %1 将立即永久停用。仍在使用它的调用方会失败。</translation>
    </message>
    <message>
        <source>Version %1 works until %2.</source>
        <translation>版本 %1 的有效期至：%2。</translation>
    </message>
    <message>
        <source>It was last used %1.</source>
        <translation>上次使用：%1。</translation>
    </message>
    <message>
        <source>It was never used as far as is known.</source>
        <translation>据目前所知从未使用过。</translation>
    </message>
    <message numerus="yes">
        <source> more day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::OverviewPage</name>
    <message>
        <source>Keys by system</source>
        <translation>按系统的密钥</translation>
    </message>
    <message>
        <source>Keys by environment</source>
        <translation>按环境的密钥</translation>
    </message>
    <message>
        <source>Keys by age</source>
        <translation>按使用年限的密钥</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Time travel</source>
        <translation>时光回溯</translation>
    </message>
    <message>
        <source>The catalogue as it stood at a moment, and what changed between two</source>
        <translation>某一时间点的密钥目录，以及两个时间点之间的更改</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新建密钥</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>到期事项</translation>
    </message>
    <message>
        <source>What should be put right</source>
        <translation>待整改事项</translation>
    </message>
    <message>
        <source>What lives in the catalogue</source>
        <translation>密钥目录的内容</translation>
    </message>
    <message>
        <source>Nothing to see to within 7 days</source>
        <translation>7 天内无待处理事项</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to see to within 7 days</source>
        <translation>
            <numerusform>7 天内有 %Ln 项待处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s), %1 of them live</source>
        <translation>
            <numerusform>密钥 %Ln 个，其中可用 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Expire within 1 day</source>
        <translation>1 天内到期</translation>
    </message>
    <message>
        <source>Expire within 7 days</source>
        <translation>7 天内到期</translation>
    </message>
    <message>
        <source>Expire within 14 days</source>
        <translation>14 天内到期</translation>
    </message>
    <message>
        <source>Expire within 30 days</source>
        <translation>30 天内到期</translation>
    </message>
    <message>
        <source>Overlap ends in 7 days</source>
        <translation>重叠期即将结束</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>无所有者</translation>
    </message>
    <message>
        <source>Without any scope</source>
        <translation>无作用域</translation>
    </message>
    <message>
        <source>Work from everywhere</source>
        <translation>来源不受限</translation>
    </message>
    <message>
        <source>Never rotated in a year</source>
        <translation>一年内未轮换</translation>
    </message>
    <message>
        <source>Unused for 90 days</source>
        <translation>90 天未使用</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>从未使用</translation>
    </message>
    <message>
        <source>Up to 30 days</source>
        <translation>30 天以内</translation>
    </message>
    <message>
        <source>30 to 90 days</source>
        <translation>30 至 90 天</translation>
    </message>
    <message>
        <source>90 days to a year</source>
        <translation>90 天至 1 年</translation>
    </message>
    <message>
        <source>1 to 2 years</source>
        <translation>1 至 2 年</translation>
    </message>
    <message>
        <source>Older than 2 years</source>
        <translation>2 年以上</translation>
    </message>
    <message>
        <source>Found in a log</source>
        <translation>在日志中发现</translation>
    </message>
    <message numerus="yes">
        <source>The honeytoken %1 was presented %Ln time(s) in 7 days, last in the hour from %2. Somebody has a key that nobody should have.</source>
        <translation>
            <numerusform>蜜罐令牌“%1”在 7 天内被出示 %Ln 次，最近一次在 %2 起的一小时内。某人持有任何人都不应持有的密钥。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln honeytokens were presented in 7 days, last %1 in the hour from %2. Somebody has keys that nobody should have.</source>
        <translation>
            <numerusform>7 天内有 %Ln 个蜜罐令牌被出示，最近一个是“%1”，在 %2 起的一小时内。某人持有任何人都不应持有的密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>keywright::OwnGate</name>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>It does not run.</source>
        <translation>门禁未运行。</translation>
    </message>
    <message>
        <source>It reads the keys.</source>
        <translation>门禁正在读取密钥。</translation>
    </message>
    <message>
        <source>It answers gateways of this machine at %1.</source>
        <translation>正在 %1 响应此计算机上的网关。</translation>
    </message>
    <message>
        <source>It answers what was asked, then ends.</source>
        <translation>答复完已收到的查询后结束。</translation>
    </message>
    <message>
        <source>The program %1 can&apos;t be started. Is it installed?</source>
        <translation>无法启动程序 %1。是否已安装？</translation>
    </message>
    <message>
        <source>Another program listens at %1 already. Choose another port, or end that program.</source>
        <translation>另一个程序已在 %1 监听。请选择其他端口，或结束该程序。</translation>
    </message>
    <message>
        <source>It ended by itself; gateways that ask it let nothing through.</source>
        <translation>门禁自行结束；查询它的网关不会放行任何请求。</translation>
    </message>
</context>
<context>
    <name>keywright::PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation>显示输入内容</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>隐藏输入内容</translation>
    </message>
</context>
<context>
    <name>keywright::PastCellDelegate</name>
    <message>
        <source>no expiry</source>
        <translation>永不过期</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
</context>
<context>
    <name>keywright::PastDetail</name>
    <message>
        <source>The chosen key as it stood</source>
        <translation>所选密钥当时的状态</translation>
    </message>
    <message>
        <source>Open it as it is now</source>
        <translation>打开其当前状态</translation>
    </message>
    <message>
        <source>No key chosen</source>
        <translation>未选择密钥</translation>
    </message>
    <message>
        <source>Choose a key to see it as it stood then.</source>
        <translation>选择一个密钥以查看其当时的状态。</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Last changed before</source>
        <translation>此前最近更改</translation>
    </message>
    <message>
        <source>As it stood on %1</source>
        <translation>%1 时的状态</translation>
    </message>
</context>
<context>
    <name>keywright::PastPage</name>
    <message>
        <source>Rebuilding the catalogue from the audit log…</source>
        <translation>正在根据审计日志重建密钥目录…</translation>
    </message>
    <message>
        <source>Comparing two moments from the audit log…</source>
        <translation>正在根据审计日志比较两个时间点…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Choose a moment to begin again.</source>
        <translation>选择一个时间点以重新开始。</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>没有更改</translation>
    </message>
    <message>
        <source>The catalogue was the same at both moments.</source>
        <translation>密钥目录在两个时间点相同。</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>还没有密钥</translation>
    </message>
    <message>
        <source>At that moment the catalogue was empty, or did not exist.</source>
        <translation>在该时间点，密钥目录为空或尚不存在。</translation>
    </message>
    <message>
        <source>No key matches</source>
        <translation>没有匹配的密钥</translation>
    </message>
    <message>
        <source>Nothing in the catalogue of that moment fits this search.</source>
        <translation>该时间点的密钥目录中没有符合此搜索的内容。</translation>
    </message>
    <message>
        <source>%1 added, %2 removed, %3 changed</source>
        <translation>添加 %1，移除 %2，更改 %3</translation>
    </message>
    <message>
        <source>What changed between %1 and %2. This is the past: nothing can be changed here.</source>
        <translation>%1 与 %2 之间的更改。这是过去的状态：此处不能更改任何内容。</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>返回现在</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue as it stood on %1. This is the past: nothing can be changed here.</source>
        <translation>%1 时的密钥目录。这是过去的状态：此处不能更改任何内容。</translation>
    </message>
    <message>
        <source>The log does not tell how some keys began; they are left out.</source>
        <translation>日志中没有某些密钥的起始记录；这些密钥未显示。</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>导出所示内容</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) written to %1</source>
        <translation>
            <numerusform>已将 %Ln 个密钥写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rebuilding the past</source>
        <translation>正在重建过去的状态</translation>
    </message>
    <message>
        <source>How long ago</source>
        <translation>多久以前</translation>
    </message>
    <message>
        <source>An hour ago</source>
        <translation>一小时前</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>7 days ago</source>
        <translation>7 天前</translation>
    </message>
    <message>
        <source>30 days ago</source>
        <translation>30 天前</translation>
    </message>
    <message>
        <source>90 days ago</source>
        <translation>90 天前</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>一年前</translation>
    </message>
    <message>
        <source>At a moment</source>
        <translation>指定时间点</translation>
    </message>
    <message>
        <source>As of this moment</source>
        <translation>查看的时间点</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>The other moment</source>
        <translation>另一时间点</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Search the keys of that moment</source>
        <translation>搜索该时间点的密钥</translation>
    </message>
    <message>
        <source>Keys as they stood</source>
        <translation>当时的密钥</translation>
    </message>
    <message>
        <source>What changed between %1 and %2</source>
        <translation>%1 与 %2 之间的更改</translation>
    </message>
    <message>
        <source>As it stood on %1</source>
        <translation>%1 时的状态</translation>
    </message>
</context>
<context>
    <name>keywright::PastTableModel</name>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>作用域</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>keywright::PasteFinder</name>
    <message>
        <source>This is no key: a key has 16 to 255 characters and no blanks.</source>
        <translation>这不是密钥：密钥为 16 至 255 个字符，且不含空格。</translation>
    </message>
    <message>
        <source>The catalogue is open read-only.</source>
        <translation>密钥目录以只读方式打开。</translation>
    </message>
</context>
<context>
    <name>keywright::PastedKeyDialog</name>
    <message>
        <source>gone</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>This is %1 (version %2, %3)</source>
        <translation>这是“%1”（版本 %2，%3）</translation>
    </message>
    <message>
        <source>It opens nothing: every request with it is refused.</source>
        <translation>它无法访问任何内容：使用它的请求一律被拒绝。</translation>
    </message>
    <message>
        <source>This version opens nothing any more. Newer versions of the key do.</source>
        <translation>此版本已无法访问任何内容，但该密钥的较新版本仍然可以。</translation>
    </message>
    <message>
        <source>It works: whoever has it can use this key now.</source>
        <translation>它有效：任何持有者现在都能使用此密钥。</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>清除剪贴板</translation>
    </message>
    <message>
        <source>The clipboard is clear</source>
        <translation>剪贴板已清除</translation>
    </message>
    <message>
        <source>Pasted key</source>
        <translation>粘贴的密钥</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>吊销…</translation>
    </message>
    <message>
        <source>Check a request</source>
        <translation>检查请求</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Owner: %1. Environment: %2. System: %3.</source>
        <translation>所有者：%1。环境：%2。系统：%3。</translation>
    </message>
    <message>
        <source>Last used %1, on %2.</source>
        <translation>上次使用：%1，%2。</translation>
    </message>
    <message>
        <source>Never used as far as is known.</source>
        <translation>据目前所知从未使用过。</translation>
    </message>
    <message>
        <source>It works until %1.</source>
        <translation>有效期至：%1。</translation>
    </message>
</context>
<context>
    <name>keywright::PrintCommand</name>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>搜索：%1</translation>
    </message>
    <message>
        <source>The first %1 rows; %2 more are not printed.</source>
        <translation>前 %1 行；另有 %2 行未打印。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printed</source>
        <translation>
            <numerusform>已打印 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing was printed.</source>
        <translation>打印机未接受任务。未打印任何内容。</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>打印时间：%1</translation>
    </message>
</context>
<context>
    <name>keywright::PrintPreview</name>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>打印：%1</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>打印内容</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>The first %1 pages are shown here; all %2 are printed.</source>
        <translation>此处显示前 %1 页；打印时输出全部 %2 页。</translation>
    </message>
</context>
<context>
    <name>keywright::ProtectDialog</name>
    <message>
        <source>Protect %1</source>
        <translation>保护“%1”</translation>
    </message>
    <message>
        <source>Protect an API</source>
        <translation>保护 API</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>API 信息</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>作用域</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
    <message>
        <source>Save and configure</source>
        <translation>保存并配置</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The API %1 was saved.</source>
        <translation>已保存 API“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) were read.</source>
        <translation>
            <numerusform>已读取 %Ln 个操作。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They suggest %Ln scope(s).</source>
        <translation>
            <numerusform>据此建议 %Ln 个作用域。</numerusform>
        </translation>
    </message>
    <message>
        <source>Usually goes to %1</source>
        <translation>通常放在：%1</translation>
    </message>
    <message>
        <source>%1 is on the clipboard.</source>
        <translation>“%1”已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存“%1”</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>OpenAPI file</source>
        <translation>OpenAPI 文件</translation>
    </message>
    <message>
        <source>OpenAPI 3, JSON or YAML: fills in the rest. Or leave it and type.</source>
        <translation>OpenAPI 3，JSON 或 YAML：自动填写其余内容。也可以留空，手动输入。</translation>
    </message>
    <message>
        <source>Name in scopes</source>
        <translation>作用域中的名称</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>基础 URL</translation>
    </message>
    <message>
        <source>Header with the key</source>
        <translation>携带密钥的标头</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>咨询对象</translation>
    </message>
    <message>
        <source>A team or an address</source>
        <translation>团队或地址</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>作用域</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Another scope</source>
        <translation>其他作用域</translation>
    </message>
    <message>
        <source>Another one: resource:action</source>
        <translation>其他作用域：resource:action</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>What keys of this API can be told apart by. They are offered wherever keys and roles get their scopes.</source>
        <translation>用于区分此 API 的各个密钥。在为密钥和角色设置作用域的地方都可选用。</translation>
    </message>
    <message>
        <source>Gate&apos;s address</source>
        <translation>门禁的地址</translation>
    </message>
    <message>
        <source>API&apos;s own address</source>
        <translation>API 自身的地址</translation>
    </message>
    <message>
        <source>A request needs</source>
        <translation>请求需要</translation>
    </message>
    <message>
        <source>Where keywright-gate listens, as the gateway reaches it.</source>
        <translation>keywright-gate 监听的地址，即网关访问它所用的地址。</translation>
    </message>
    <message>
        <source>Where the gateway sends requests that were let through.</source>
        <translation>网关将已放行的请求发送到的地址。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Each operation its own scope</source>
        <translation>每个操作使用各自的作用域</translation>
    </message>
    <message>
        <source>What no operation of the OpenAPI file names is refused (403).</source>
        <translation>OpenAPI 文件中没有对应操作的请求将被拒绝（403）。</translation>
    </message>
    <message>
        <source>The same for all requests. With an OpenAPI file in the first step, each operation can need its own scope.</source>
        <translation>所有请求使用同一作用域。如果在第一步提供 OpenAPI 文件，每个操作可以要求各自的作用域。</translation>
    </message>
    <message>
        <source>The same for all requests.</source>
        <translation>所有请求使用同一作用域。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) are kept with the API.</source>
        <translation>
            <numerusform>%Ln 个操作与此 API 一起保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the file again when it has changed.</source>
        <translation>文件更改后请重新选择。</translation>
    </message>
</context>
<context>
    <name>keywright::RankList</name>
    <message>
        <source>Show the keys of “%1”</source>
        <translation>显示“%1”的密钥</translation>
    </message>
</context>
<context>
    <name>keywright::ReasonDialog</name>
    <message>
        <source>Deprecate %1</source>
        <translation>弃用“%1”</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>禁用“%1”</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>启用“%1”</translation>
    </message>
    <message>
        <source>Transfer %1</source>
        <translation>转移“%1”</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>吊销“%1”</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>恢复“%1”</translation>
    </message>
    <message>
        <source>It works on, is no longer handed out, and its callers are warned.</source>
        <translation>它仍可使用，但不再分发，并会警告其调用方。</translation>
    </message>
    <message>
        <source>Every request with it is refused until it is enabled again.</source>
        <translation>在重新启用之前，使用它的请求一律被拒绝。</translation>
    </message>
    <message>
        <source>Requests with it pass again, as far as its rules allow.</source>
        <translation>在其规则允许的范围内，使用它的请求将再次通过。</translation>
    </message>
    <message>
        <source>The new owner answers for it from now on.</source>
        <translation>从现在起由新所有者负责。</translation>
    </message>
    <message>
        <source>This is final: no version of it will ever work again. For a change of the secret, rotate instead.</source>
        <translation>此操作无法撤回：它的任何版本都将永远无法使用。若只想更换机密，请改用轮换。</translation>
    </message>
    <message>
        <source>It is hidden, can be restored for 30 days, and is then purged. Kept secrets are removed at once.</source>
        <translation>它将被隐藏，30 天内可以恢复，之后彻底清除。保存的机密会立即移除。</translation>
    </message>
    <message>
        <source>It comes back as revoked.</source>
        <translation>恢复后处于已吊销状态。</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>新所有者</translation>
    </message>
    <message>
        <source>Needed: it goes into the audit log</source>
        <translation>必填：将记入审计日志</translation>
    </message>
    <message>
        <source>Goes into the audit log</source>
        <translation>将记入审计日志</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Type its name</source>
        <translation>输入密钥名称</translation>
    </message>
    <message>
        <source>Opens: %1</source>
        <translation>可访问：%1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Owner: %1. Application: %2.</source>
        <translation>所有者：%1。应用程序：%2。</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Last used %1, on %2.</source>
        <translation>上次使用：%1，%2。</translation>
    </message>
    <message>
        <source>Never used as far as is known.</source>
        <translation>据目前所知从未使用过。</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of it work now.</source>
        <translation>
            <numerusform>现在有 %n 个版本可用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Used within the last 7 days: whoever uses it will be refused.</source>
        <translation>最近 7 天内使用过：使用方将被拒绝。</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>需要填写原因。</translation>
    </message>
    <message>
        <source>Type %1 to confirm.</source>
        <translation>输入“%1”以确认。</translation>
    </message>
</context>
<context>
    <name>keywright::RecoveryKitDialog</name>
    <message>
        <source>Recovery kit</source>
        <translation>恢复套件</translation>
    </message>
    <message>
        <source>An encrypted file with the catalogue&apos;s own keys. If the keychain or the vault is lost, it makes the catalogue usable again. It holds no secret of any API key.</source>
        <translation>包含密钥目录自身密钥的加密文件。如果钥匙串或保管库丢失，可用它使密钥目录恢复可用。其中不含任何 API 密钥的机密。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>You will see its code once. Keep file and code apart.</source>
        <translation>代码只显示一次。请将文件与代码分开保存。</translation>
    </message>
    <message>
        <source>Write the kit</source>
        <translation>写入套件</translation>
    </message>
    <message>
        <source>Say where the kit is to be written.</source>
        <translation>请指定套件的写入位置。</translation>
    </message>
    <message>
        <source>Written to %1. This code opens it; it is not shown again.</source>
        <translation>已写入 %1。打开它需要此代码；代码不会再次显示。</translation>
    </message>
    <message>
        <source>I have stored the code apart from the file</source>
        <translation>我已将代码与文件分开保存</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Without its code the kit is worth nothing. Store the code first.</source>
        <translation>没有代码，套件就毫无用处。请先保存代码。</translation>
    </message>
</context>
<context>
    <name>keywright::ReportDialog</name>
    <message>
        <source>Audit report</source>
        <translation>审计报告</translation>
    </message>
    <message>
        <source>Exactly the events that the page shows, with a proof beside the file that anyone can check without Keywright&apos;s help.</source>
        <translation>与页面显示的事件完全一致，文件旁附有证明，任何人无需借助 Keywright 即可验证。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>报告进度</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets and verifiers</source>
        <translation>CSV，供电子表格和验证者使用</translation>
    </message>
    <message>
        <source>JSON lines, for programs</source>
        <translation>JSON Lines，供程序使用</translation>
    </message>
    <message>
        <source>PDF, for people</source>
        <translation>PDF，供人阅读</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>写入报告</translation>
    </message>
    <message>
        <source>Say where the report is to be written.</source>
        <translation>请指定报告的写入位置。</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>正在写入报告</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>自 %1 至 %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>all of the log</source>
        <translation>全部日志</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>none</source>
        <comment>filters</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选条件</translation>
    </message>
</context>
<context>
    <name>keywright::RequestTester</name>
    <message>
        <source>All rules allow it; the key is deprecated.</source>
        <translation>所有规则均允许；此密钥已弃用。</translation>
    </message>
    <message>
        <source>All rules allow it.</source>
        <translation>所有规则均允许。</translation>
    </message>
    <message>
        <source>The key&apos;s status does not let anything pass.</source>
        <translation>密钥的状态不允许任何请求通过。</translation>
    </message>
    <message>
        <source>The key has expired.</source>
        <translation>密钥已过期。</translation>
    </message>
    <message>
        <source>The address is in none of the allowed blocks.</source>
        <translation>该地址不在任何允许的地址块中。</translation>
    </message>
    <message>
        <source>The referrer matches none of the allowed ones.</source>
        <translation>引荐来源与允许的来源均不匹配。</translation>
    </message>
    <message>
        <source>Only certain applications may use it.</source>
        <translation>只有特定应用可以使用它。</translation>
    </message>
    <message>
        <source>It may not be used at this hour.</source>
        <translation>此时段不允许使用。</translation>
    </message>
    <message>
        <source>This method is not allowed.</source>
        <translation>不允许使用此方法。</translation>
    </message>
    <message>
        <source>This path is not allowed.</source>
        <translation>不允许访问此路径。</translation>
    </message>
    <message>
        <source>No scope of the key covers %1.</source>
        <translation>此密钥没有任何作用域涵盖 %1。</translation>
    </message>
    <message>
        <source>The key has no scopes: nothing is allowed.</source>
        <translation>此密钥没有作用域：不允许任何操作。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>引荐来源</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>作用域</translation>
    </message>
    <message>
        <source>Would this request pass?</source>
        <translation>此请求会通过吗？</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>这不是地址。</translation>
    </message>
    <message>
        <source>Version %1 does not work yet.</source>
        <translation>版本 %1 尚未生效。</translation>
    </message>
    <message>
        <source>Version %1 is revoked.</source>
        <translation>版本 %1 已被吊销。</translation>
    </message>
    <message>
        <source>Version %1 does not work any more: its time is over.</source>
        <translation>版本 %1 不再有效：期限已过。</translation>
    </message>
    <message>
        <source>The key is a honeytoken: nothing is let through, and its use raises an alarm.</source>
        <translation>此密钥是蜜罐令牌：不放行任何请求，一旦使用即触发警报。</translation>
    </message>
</context>
<context>
    <name>keywright::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Keys and audit log go back to what they were then. What is there now is kept as a copy beside the catalogue, and the audit log tells who set it back, and from where to where.</source>
        <translation>密钥和审计日志将回到备份时的状态。当前内容会作为副本保留在密钥目录旁边，审计日志会记录由谁回退，以及从何处回退到何处。</translation>
    </message>
    <message>
        <source>Progress of the restore</source>
        <translation>恢复进度</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>No backup is known here: choose a file.</source>
        <translation>此处没有已知的备份：请选择文件。</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>Restored. %n key(s) that had been revoked or deleted since work again: revoke them anew.</source>
        <translation>
            <numerusform>已恢复。备份之后曾被吊销或删除的 %n 个密钥重新生效：请再次吊销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys that work again</source>
        <translation>重新生效的密钥</translation>
    </message>
</context>
<context>
    <name>keywright::ResumeDialog</name>
    <message>
        <source>An act was interrupted</source>
        <translation>有操作被中断</translation>
    </message>
    <message>
        <source>It was done to some of its keys only. Each key is either changed, with its event in the audit log, or as it was.</source>
        <translation>只对其中一部分密钥执行了操作。每个密钥要么已更改，且审计日志中有对应事件，要么保持原样。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Leave the rest as it is</source>
        <translation>其余保持原样</translation>
    </message>
    <message>
        <source>%1, begun by %2 on %3.</source>
        <translation>%1，由 %2 于 %3 发起。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln key(s)</source>
        <translation>
            <numerusform>继续处理 %Ln 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message numerus="yes">
        <source>Done: %1 of %Ln key(s). Left: %2.</source>
        <translation>
            <numerusform>已完成：%1 / %Ln 个密钥。剩余：%2 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys are revoked for good.</source>
        <translation>密钥将被永久吊销。</translation>
    </message>
</context>
<context>
    <name>keywright::RolesDialog</name>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>A role is a named set of scopes. Every key that has it follows when it changes.</source>
        <translation>角色是一组具名的作用域。角色更改后，拥有它的每个密钥都会随之更改。</translation>
    </message>
    <message>
        <source>Save role</source>
        <translation>保存角色</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>新建角色</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>角色名称</translation>
    </message>
    <message>
        <source>Name, e.g. order-reader</source>
        <translation>名称，例如 order-reader</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1（未保存）</translation>
    </message>
    <message numerus="yes">
        <source>%1, used by %Ln key(s)</source>
        <translation>
            <numerusform>%1，有 %Ln 个密钥使用</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys have it by its name, so the name stays.</source>
        <translation>密钥通过名称引用它，因此名称保持不变。</translation>
    </message>
    <message>
        <source>Used by no key yet.</source>
        <translation>尚无密钥使用此角色。</translation>
    </message>
    <message>
        <source>Used by no key.</source>
        <translation>没有密钥使用此角色。</translation>
    </message>
    <message numerus="yes">
        <source>Used by %Ln key(s): saving changes what they may do.</source>
        <translation>
            <numerusform>有 %Ln 个密钥使用此角色：保存会更改它们允许的操作。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used by %Ln key(s).</source>
        <translation>
            <numerusform>有 %Ln 个密钥使用此角色。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it from these keys first.</source>
        <translation>请先从这些密钥中移除此角色。</translation>
    </message>
    <message>
        <source>The role %1 was saved</source>
        <translation>已保存角色“%1”</translation>
    </message>
    <message numerus="yes">
        <source>The role %1 was saved; %Ln key(s) follow it</source>
        <translation>
            <numerusform>已保存角色“%1”；%Ln 个密钥随之更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1 now</source>
        <translation>立即删除“%1”</translation>
    </message>
    <message>
        <source>The role %1 was deleted</source>
        <translation>已删除角色“%1”</translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation>尚无角色</translation>
    </message>
    <message>
        <source>Keys that do the same work may do the same. Name that once, for example order-reader for orders:*:read, and give keys the role instead of each scope.</source>
        <translation>做同样工作的密钥拥有同样的权限。只需为其命名一次（例如用 order-reader 表示 orders:*:read），然后将角色授予密钥，而不必逐个授予作用域。</translation>
    </message>
    <message>
        <source>Make the first role</source>
        <translation>新建第一个角色</translation>
    </message>
</context>
<context>
    <name>keywright::RotateDialog</name>
    <message>
        <source>Rotate %1</source>
        <translation>轮换“%1”</translation>
    </message>
    <message>
        <source>A new secret is made first; the old one works until the overlap ends.</source>
        <translation>先生成新机密；旧机密在重叠期结束前仍可使用。</translation>
    </message>
    <message>
        <source>none: the old secret stops at once</source>
        <translation>无：旧机密立即失效</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠期</translation>
    </message>
    <message>
        <source>paste the new secret</source>
        <translation>粘贴新机密</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>新机密</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>轮换</translation>
    </message>
    <message>
        <source>Version %1 stops working at once. Callers that still use it fail.</source>
        <translation>版本 %1 将立即停用。仍在使用它的调用方会失败。</translation>
    </message>
    <message>
        <source>Version %1 works until %2.</source>
        <translation>版本 %1 的有效期至：%2。</translation>
    </message>
    <message>
        <source>It was last used %1.</source>
        <translation>上次使用：%1。</translation>
    </message>
    <message>
        <source>It was never used as far as is known.</source>
        <translation>据目前所知从未使用过。</translation>
    </message>
    <message>
        <source>Version %1, which still overlaps, stops at once.</source>
        <translation>仍处于重叠期的版本 %1 将立即停用。</translation>
    </message>
    <message>
        <source>The new secret goes to the secret store; hand it to those who need it.</source>
        <translation>新机密将存入机密存储；请交付给需要它的人。</translation>
    </message>
    <message>
        <source>You will see the new secret, and a copy is kept.</source>
        <translation>您将看到新机密，并会保留一份副本。</translation>
    </message>
    <message>
        <source>You will see the new secret once.</source>
        <translation>新机密仅显示一次。</translation>
    </message>
    <message>
        <source>Its requests: %1 in 30 days, %2 in the last 24 hours.</source>
        <translation>它的请求：30 天内 %1 个，最近 24 小时内 %2 个。</translation>
    </message>
    <message>
        <source>The key was used on: %1.</source>
        <translation>此密钥使用于：%1。</translation>
    </message>
    <message>
        <source>No request of it was counted in the last 30 days.</source>
        <translation>最近 30 天内没有计到它的任何请求。</translation>
    </message>
</context>
<context>
    <name>keywright::SavedSearchesBar</name>
    <message>
        <source>Searches</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>保存此搜索</translation>
    </message>
    <message>
        <source>Hidden searches</source>
        <translation>已隐藏的搜索</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Expiring in 30 days</source>
        <translation>30 天内到期</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>从未使用</translation>
    </message>
    <message>
        <source>Unrestricted</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>Unowned</source>
        <translation>无所有者</translation>
    </message>
    <message>
        <source>Overlapping</source>
        <translation>重叠中</translation>
    </message>
    <message>
        <source>Never rotated</source>
        <translation>从未轮换</translation>
    </message>
    <message>
        <source>Search for something first, then save it here</source>
        <translation>请先进行搜索，再保存到这里</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>显示“%1”</translation>
    </message>
    <message>
        <source>Rename this search</source>
        <translation>重命名此搜索</translation>
    </message>
</context>
<context>
    <name>keywright::ScopeEditor</name>
    <message>
        <source>Filter the tree</source>
        <translation>筛选树</translation>
    </message>
    <message>
        <source>Filter roles and scopes</source>
        <translation>筛选角色和作用域</translation>
    </message>
    <message>
        <source>Filter scopes</source>
        <translation>筛选作用域</translation>
    </message>
    <message>
        <source>Roles…</source>
        <translation>角色…</translation>
    </message>
    <message>
        <source>Make, change and delete roles</source>
        <translation>创建、更改和删除角色</translation>
    </message>
    <message>
        <source>Add a scope</source>
        <translation>添加作用域</translation>
    </message>
    <message>
        <source>Add a scope or a role</source>
        <translation>添加作用域或角色</translation>
    </message>
    <message>
        <source>add a scope, e.g. orders:invoices:read</source>
        <translation>添加作用域，例如 orders:invoices:read</translation>
    </message>
    <message>
        <source>add a scope or role, e.g. orders:invoices:read</source>
        <translation>添加作用域或角色，例如 orders:invoices:read</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Shows the tree of roles and scopes</source>
        <translation>显示角色和作用域的树</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>“%1” is no role and no scope. A scope looks like orders:invoices:read or orders:*.</source>
        <translation>“%1”既不是角色，也不是作用域。作用域的形式如 orders:invoices:read 或 orders:*。</translation>
    </message>
    <message>
        <source>role %1</source>
        <translation>角色“%1”</translation>
    </message>
    <message>
        <source>%1, press to remove</source>
        <translation>%1，按下可移除</translation>
    </message>
</context>
<context>
    <name>keywright::ScopeTree</name>
    <message>
        <source>* (every API)</source>
        <translation>*（所有 API）</translation>
    </message>
    <message>
        <source>* (every resource)</source>
        <translation>*（所有资源）</translation>
    </message>
    <message>
        <source>* (every action)</source>
        <translation>*（所有操作）</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>已授予</translation>
    </message>
    <message>
        <source>granted, with all that comes later</source>
        <translation>已授予，包括以后新增的内容</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>通过 %1</translation>
    </message>
    <message>
        <source>through the role %1</source>
        <translation>通过角色“%1”</translation>
    </message>
    <message>
        <source>Roles and scopes</source>
        <translation>角色和作用域</translation>
    </message>
    <message>
        <source>no longer exists; it grants nothing</source>
        <translation>已不存在；不授予任何权限</translation>
    </message>
</context>
<context>
    <name>keywright::SearchBox</name>
    <message>
        <source>Search keys</source>
        <translation>搜索密钥</translation>
    </message>
    <message>
        <source>Words, or terms like status:active owner:payments expires:&lt;30d tag:pci</source>
        <translation>词语，或类似 status:active owner:payments expires:&lt;30d tag:pci 的条件</translation>
    </message>
    <message>
        <source>Search keys, owners, tags, or paste a key</source>
        <translation>搜索密钥、所有者、标签，或粘贴密钥</translation>
    </message>
    <message>
        <source>Search by example (F1)</source>
        <translation>搜索示例（F1）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>keywright::SearchHelp</name>
    <message>
        <source>Search by example</source>
        <translation>搜索示例</translation>
    </message>
    <message>
        <source>Terms are joined by “and”, a comma is “or”, “-” before a term means “not”. Ctrl+Space lists what can follow.</source>
        <translation>条件之间为“与”，逗号表示“或”，条件前的“-”表示“非”。按 Ctrl+Space 可列出后续可用的内容。</translation>
    </message>
</context>
<context>
    <name>keywright::SearchNameDialog</name>
    <message>
        <source>Card payments</source>
        <translation>银行卡支付</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>There is a search of this name.</source>
        <translation>已有同名的搜索。</translation>
    </message>
</context>
<context>
    <name>keywright::SecretPart</name>
    <message>
        <source>Reveal</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>已复制。剪贴板将在 %n 秒后清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>A secret leaves the place where it is kept.</source>
        <translation>机密将离开其保存位置。</translation>
    </message>
</context>
<context>
    <name>keywright::SecretView</name>
    <message>
        <source>Hold to show</source>
        <translation>按住显示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Secret, hidden</source>
        <translation>机密，已隐藏</translation>
    </message>
</context>
<context>
    <name>keywright::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>跟随系统的明暗设置</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>从不自动锁定</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s) without a key or a click</source>
        <translation>
            <numerusform>%n 分钟无按键或点击后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleared %n second(s) after a secret was copied</source>
        <translation>
            <numerusform>复制机密 %n 秒后清除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleared after %n second(s)</source>
        <translation>
            <numerusform>%n 秒后清除</numerusform>
        </translation>
    </message>
    <message>
        <source>Another language shows after the next start.</source>
        <translation>更改的语言将在下次启动后生效。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>Tray icon, and notices before keys expire</source>
        <translation>托盘图标和到期前通知</translation>
    </message>
    <message>
        <source>Notices before keys expire</source>
        <translation>仅到期前通知</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <translation>仅托盘图标</translation>
    </message>
    <message>
        <source>Neither icon nor notices</source>
        <translation>不显示图标和通知</translation>
    </message>
    <message>
        <source>Notices come 30, 14, 7 and 1 days before a key expires, once each.</source>
        <translation>密钥到期前 30、14、7 和 1 天各通知一次。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>键盘快捷键…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>asked for when unlocking only</source>
        <translation>仅在解锁时要求</translation>
    </message>
    <message>
        <source>asked for before secrets and revocations in production</source>
        <translation>查看机密和在生产环境中吊销前要求</translation>
    </message>
    <message>
        <source>not asked for: there is none to ask for</source>
        <translation>不要求：没有密码短语</translation>
    </message>
    <message>
        <source>hidden from screenshots and recordings</source>
        <translation>在截图和录屏中隐藏</translation>
    </message>
    <message>
        <source>visible in screenshots and recordings</source>
        <translation>在截图和录屏中可见</translation>
    </message>
    <message>
        <source>This system gives a program no way to hide its windows from them.</source>
        <translation>此系统不允许程序对其隐藏窗口。</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>with the passphrase of the vault</source>
        <translation>使用保管库的密码短语</translation>
    </message>
    <message>
        <source>Secrets lie in a vault, which nothing else can open.</source>
        <translation>机密存放在保管库中，其他方式都无法打开。</translation>
    </message>
    <message>
        <source>with the keychain alone</source>
        <translation>仅使用钥匙串</translation>
    </message>
    <message>
        <source>with a passphrase of its own</source>
        <translation>使用专用的密码短语</translation>
    </message>
    <message>
        <source>with a new passphrase of its own</source>
        <translation>使用新的专用密码短语</translation>
    </message>
    <message>
        <source>with the password of your account</source>
        <translation>使用您的账号密码</translation>
    </message>
    <message>
        <source>with the password of your account: this system can&apos;t be asked</source>
        <translation>使用您的账号密码：无法向此系统查询</translation>
    </message>
    <message>
        <source>Nothing here checks passwords for programs (PAM).</source>
        <translation>此处没有为程序验证密码的机制（PAM）。</translation>
    </message>
    <message>
        <source>Let the console be unlocked with a passphrase or a password first.</source>
        <translation>请先将控制台设为使用密码短语或密码解锁。</translation>
    </message>
    <message>
        <source>This console on this machine</source>
        <translation>此计算机上的此控制台</translation>
    </message>
    <message>
        <source>This catalogue, on every machine</source>
        <translation>此密钥目录（所有计算机）</translation>
    </message>
</context>
<context>
    <name>keywright::SheetDialog</name>
    <message>
        <source>Hand-over sheet of %1</source>
        <translation>“%1”的交付说明</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The sheet is on the clipboard, as Markdown.</source>
        <translation>说明已以 Markdown 格式复制到剪贴板。</translation>
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
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>keywright::Shortcuts</name>
    <message>
        <source>These keys are for typing. Use them with Ctrl or Alt, or take a function key.</source>
        <translation>这些按键用于输入。请与 Ctrl 或 Alt 组合使用，或改用功能键。</translation>
    </message>
    <message>
        <source>These keys copy, cut or choose everything, wherever one works.</source>
        <translation>这些按键在任何位置都用于复制、剪切或全选。</translation>
    </message>
</context>
<context>
    <name>keywright::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Choose a command and press the keys that it shall have.</source>
        <translation>选择一个命令，然后按下要分配的按键。</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>请按下按键</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>“%1” has these keys. Saving takes them from it.</source>
        <translation>“%1”已使用这些按键。保存后将从中移除。</translation>
    </message>
</context>
<context>
    <name>keywright::ShortcutsModel</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>keywright::SideBar</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>keywright::StartGuide</name>
    <message>
        <source>Start with your first keys</source>
        <translation>从第一批密钥开始</translation>
    </message>
    <message>
        <source>This catalogue is empty. There are two ways to begin, and neither takes a minute.</source>
        <translation>此密钥目录为空。有两种开始方式，都用不了一分钟。</translation>
    </message>
    <message>
        <source>Bring the keys you have</source>
        <translation>导入已有的密钥</translation>
    </message>
    <message>
        <source>From CSV, JSON, an .env file, Amazon or KeePassXC. You see every row and what becomes of it before anything is stored.</source>
        <translation>来自 CSV、JSON、.env 文件、Amazon 或 KeePassXC。在存储之前，您可以看到每一行及其处理结果。</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Create a key for your own API</source>
        <translation>为您自己的 API 创建密钥</translation>
    </message>
    <message>
        <source>A name, an owner and an environment are enough: expiry, least scope and a rate limit are set for you. Its secret is shown once.</source>
        <translation>只需名称、所有者和环境：到期时间、最小作用域和速率限制已为您设好。其机密只显示一次。</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>新建密钥…</translation>
    </message>
    <message>
        <source>A key that somebody sent you? Press Ctrl+V anywhere in this window, and it can be kept here.</source>
        <translation>有人给您发了密钥？在此窗口任意处按 Ctrl+V，即可将其保管在此处。</translation>
    </message>
    <message>
        <source>Keep a recovery kit</source>
        <translation>保存一份恢复套件</translation>
    </message>
    <message>
        <source>All that Keywright knows of your keys is locked by the secret store. If that is ever lost, an encrypted file that you print or store elsewhere opens the catalogue again.</source>
        <translation>Keywright 所知的有关您密钥的一切，都由机密存储锁定。万一机密存储丢失，您打印或存放在别处的加密文件可重新打开密钥目录。</translation>
    </message>
    <message>
        <source>Recovery kit…</source>
        <translation>恢复套件…</translation>
    </message>
</context>
<context>
    <name>keywright::StatusLine</name>
    <message>
        <source>Secrets: no store answers</source>
        <translation>机密：没有存储响应</translation>
    </message>
    <message>
        <source>Secrets in: %1</source>
        <translation>机密存放于：%1</translation>
    </message>
    <message>
        <source>Audit log not verified yet</source>
        <translation>审计日志尚未验证</translation>
    </message>
    <message>
        <source>Audit log verified %1</source>
        <translation>审计日志验证于：%1</translation>
    </message>
    <message>
        <source>Audit log does not verify</source>
        <translation>审计日志验证未通过</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1（只读）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::StepChart</name>
    <message>
        <source>Arrow keys go from step to step, with Shift they take several, Enter looks into them.</source>
        <translation>方向键逐段移动，加按 Shift 选择多段，Enter 查看其详情。</translation>
    </message>
</context>
<context>
    <name>keywright::StepUp</name>
    <message>
        <source>What is asked for here changes. Show a last time that it is you.</source>
        <translation>此处要求的内容将更改。请最后一次证明是您本人。</translation>
    </message>
    <message>
        <source>From now on the password of your account is asked for. Type it to try it.</source>
        <translation>从现在起将要求输入您的账号密码。请输入以进行测试。</translation>
    </message>
</context>
<context>
    <name>keywright::StepUpDialog</name>
    <message>
        <source>Is it you?</source>
        <translation>确认是您本人</translation>
    </message>
    <message>
        <source>Passphrase of the vault</source>
        <translation>保管库的密码短语</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Password of your account on this system</source>
        <translation>您在此系统上的账号密码</translation>
    </message>
    <message>
        <source>Passphrase of Keywright</source>
        <translation>Keywright 的密码短语</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
</context>
<context>
    <name>keywright::Tray</name>
    <message>
        <source>Keys expire</source>
        <translation>密钥到期</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) expire soon, the first %1.</source>
        <translation>
            <numerusform>%n 个密钥即将到期，最早：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 expires %2.</source>
        <translation>%1 的到期时间：%2。</translation>
    </message>
    <message>
        <source>Keywright: nothing expires within 30 days</source>
        <translation>Keywright：30 天内没有密钥到期</translation>
    </message>
    <message numerus="yes">
        <source>Keywright: %n key(s) expire within 30 days</source>
        <translation>
            <numerusform>Keywright：%n 个密钥将在 30 天内到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Keywright</source>
        <translation>打开 Keywright</translation>
    </message>
    <message>
        <source>Expires within 30 days: %1</source>
        <translation>30 天内到期：%1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>keywright::TrialStep</name>
    <message>
        <source>Try it now</source>
        <translation>立即测试</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Address to ask</source>
        <translation>请求地址</translation>
    </message>
    <message>
        <source>Right key</source>
        <translation>正确的密钥</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Paste a key that may do this</source>
        <translation>粘贴允许执行此操作的密钥</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>尚未测试。</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>在此输入</translation>
    </message>
    <message>
        <source>None: only try without a good key</source>
        <translation>无：仅测试没有有效密钥的情况</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>A secret is taken out of the vault. Type its passphrase.</source>
        <translation>将从保管库中取出机密。请输入保管库的密码短语。</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>Not tried: there is no key.</source>
        <translation>未测试：没有密钥。</translation>
    </message>
    <message>
        <source>Asking the gateway</source>
        <translation>正在询问网关</translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation>不带密钥</translation>
    </message>
    <message>
        <source>With a wrong key</source>
        <translation>使用错误的密钥</translation>
    </message>
    <message>
        <source>With a right key</source>
        <translation>使用正确的密钥</translation>
    </message>
    <message>
        <source>Refused (%1), as it should be.</source>
        <translation>已拒绝（%1），符合预期。</translation>
    </message>
    <message>
        <source>Let through, as it should be. The API itself answered %1: it has nothing at this address.</source>
        <translation>已放行，符合预期。API 自身返回了 %1：此地址没有任何内容。</translation>
    </message>
    <message>
        <source>Let through (%1), as it should be.</source>
        <translation>已放行（%1），符合预期。</translation>
    </message>
    <message>
        <source>Let through (%1)! The gateway does not ask the gate. Is the configuration loaded, and does this address go through it?</source>
        <translation>被放行了（%1）！网关没有查询门禁。配置是否已加载？此地址是否经过该网关？</translation>
    </message>
    <message>
        <source>Sent elsewhere (%1), to %2. Try that address.</source>
        <translation>被转到别处（%1）：%2。请试试该地址。</translation>
    </message>
    <message>
        <source>The gateway could not ask the gate, or the API behind it is down (%1). Does the gate run where the configuration says?</source>
        <translation>网关无法查询门禁，或者其后的 API 已停止运行（%1）。门禁是否在配置所指的位置运行？</translation>
    </message>
    <message>
        <source>The key is known, but may not do this (%1): look at its scopes, and from where it may be used.</source>
        <translation>密钥已知，但不允许此操作（%1）：请检查其作用域以及允许从何处使用。</translation>
    </message>
    <message>
        <source>The key has used up its limit (%1). Try again later.</source>
        <translation>密钥已用尽其限额（%1）。请稍后重试。</translation>
    </message>
    <message>
        <source>Refused as if it were no key (%1): the gate does not know it, or looks for it in another header.</source>
        <translation>被当作没有密钥而拒绝（%1）：门禁不认识此密钥，或在另一个标头中查找它。</translation>
    </message>
    <message>
        <source>No answer came within ten seconds.</source>
        <translation>十秒内没有响应。</translation>
    </message>
    <message>
        <source>No answer: %1.</source>
        <translation>没有响应：%1。</translation>
    </message>
</context>
<context>
    <name>keywright::UndoStack</name>
    <message>
        <source>Undo: %1 “%2”</source>
        <translation>撤销：%1“%2”</translation>
    </message>
    <message>
        <source>The last undo is still running.</source>
        <translation>上一次撤销仍在进行。</translation>
    </message>
    <message>
        <source>Nothing was done here that could be undone.</source>
        <translation>此处没有可撤销的操作。</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>%1 was not undone: the key has been changed since. Nothing was changed.</source>
        <translation>未撤销：%1。此后密钥已被更改。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 was not undone.</source>
        <translation>未撤销：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>act, how many keys</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Undo: %1, %2</source>
        <comment>act, how many keys</comment>
        <translation>撤销：%1，%2</translation>
    </message>
</context>
<context>
    <name>keywright::UnknownKeyDialog</name>
    <message>
        <source>It belonged to the key %1, which is deleted for good: it opens nothing.</source>
        <translation>它曾属于密钥“%1”，该密钥已永久删除：它无法访问任何内容。</translation>
    </message>
    <message>
        <source>It has the form and the checksum of an issued key, but not of one in this catalogue: of another catalogue, or of a version that is gone.</source>
        <translation>其格式和校验和符合签发的密钥，但不属于此密钥目录：它来自其他密钥目录，或属于已不存在的版本。</translation>
    </message>
    <message>
        <source>It begins like a key of %1. Keep it as a held key, so that it has an owner and an end.</source>
        <translation>其开头与 %1 的密钥相似。请将其作为保管的密钥收录，使其有所有者和期限。</translation>
    </message>
    <message>
        <source>If it is a key that somebody else issued, keep it as a held key, so that it has an owner and an end.</source>
        <translation>如果这是他方签发的密钥，请将其作为保管的密钥收录，使其有所有者和期限。</translation>
    </message>
    <message>
        <source>No key in this catalogue has this secret</source>
        <translation>此密钥目录中没有密钥使用此机密</translation>
    </message>
    <message>
        <source>Pasted key</source>
        <translation>粘贴的密钥</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keep as held…</source>
        <translation>作为保管密钥收录…</translation>
    </message>
</context>
<context>
    <name>keywright::UnlockDialog</name>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>仅查看</translation>
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation>解锁保管库</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>The catalogue can be read; nothing that needs a secret works.</source>
        <translation>可以查看密钥目录；需要机密的功能均不可用。</translation>
    </message>
    <message>
        <source>The secrets of %1 lie in a vault file. Its passphrase opens it; Keywright keeps it nowhere.</source>
        <translation>%1 的机密存放在保管库文件中。打开它需要其密码短语；Keywright 不会在任何地方保存该密码短语。</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>正在解锁…</translation>
    </message>
</context>
<context>
    <name>keywright::UnreadableDialog</name>
    <message>
        <source>This catalogue can’t be opened</source>
        <translation>无法打开此密钥目录</translation>
    </message>
    <message>
        <source>%1 The file is kept beside as it is. A backup can take its place; the audit log will tell of it.</source>
        <translation>%1该文件会按原样保留在旁边。可以用备份取而代之；审计日志会对此作出记录。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Use this backup</source>
        <translation>使用此备份</translation>
    </message>
</context>
<context>
    <name>keywright::UnusualList</name>
    <message>
        <source>Surge</source>
        <translation>激增</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Odd hour</source>
        <translation>异常时段</translation>
    </message>
    <message>
        <source>Awakened</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>After its end</source>
        <translation>结束后使用</translation>
    </message>
    <message>
        <source>Deprecated, in use</source>
        <translation>已弃用，仍在使用</translation>
    </message>
    <message>
        <source>Honeytoken</source>
        <translation>蜜罐令牌</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>新来源</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Show the key “%1”</source>
        <translation>显示密钥“%1”</translation>
    </message>
</context>
<context>
    <name>keywright::UsagePage</name>
    <message>
        <source>Counted since %1.</source>
        <translation>自 %1 起统计。</translation>
    </message>
    <message>
        <source>A gate last counted %1.</source>
        <translation>门禁上次统计：%1。</translation>
    </message>
    <message>
        <source>▲ %1 % against the period before</source>
        <translation>▲ 较上一时间段增加 %1%</translation>
    </message>
    <message>
        <source>▼ %1 % against the period before</source>
        <translation>▼ 较上一时间段减少 %1%</translation>
    </message>
    <message>
        <source>%1 in the period before</source>
        <translation>上一时间段：%1</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln owner(s)</source>
        <translation>
            <numerusform>属于 %Ln 个所有者</numerusform>
        </translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>上一时间段</translation>
    </message>
    <message>
        <source>Since %1: before it only days are known.</source>
        <translation>自 %1 起：此前只有按天的记录。</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Copied. The gate reads the vault&apos;s passphrase from its input.</source>
        <translation>已复制。门禁从标准输入读取保管库的密码短语。</translation>
    </message>
    <message>
        <source>Copied. Paste it into a terminal on this machine.</source>
        <translation>已复制。请粘贴到此计算机的终端中。</translation>
    </message>
    <message>
        <source>Compare with the period before</source>
        <translation>与上一时间段比较</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Keys with requests</source>
        <translation>有请求的密钥</translation>
    </message>
    <message>
        <source>Requests by outcome</source>
        <translation>按结果的请求</translation>
    </message>
    <message>
        <source>Share refused</source>
        <translation>拒绝率</translation>
    </message>
    <message>
        <source>When in the week</source>
        <translation>一周内的分布</translation>
    </message>
    <message>
        <source>Keys with the most requests</source>
        <translation>请求最多的密钥</translation>
    </message>
    <message>
        <source>Owners with the most requests</source>
        <translation>请求最多的所有者</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用情况</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>No gate has counted anything yet</source>
        <translation>尚无门禁的统计</translation>
    </message>
    <message>
        <source>Copy the command that starts a gate</source>
        <translation>复制启动门禁的命令</translation>
    </message>
    <message>
        <source>How a gate is set up</source>
        <translation>如何设置门禁</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>按%1筛选</translation>
    </message>
    <message>
        <source>Usage can&apos;t be shown</source>
        <translation>无法显示使用情况</translation>
    </message>
    <message>
        <source>A gate answers your API gateway whether a key is good, and counts what it answers. Start one beside this catalogue, let the gateway ask it, and its requests appear here.</source>
        <translation>门禁向您的 API 网关回答密钥是否有效，并统计其回答。请在此密钥目录旁启动一个门禁，让网关向它查询，请求将显示在这里。</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅“%1”</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>a day of the week, hours</comment>
        <translation>%1，%2 至 %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Every hour is held against those of the weeks before…</source>
        <translation>正在将每个小时与前几周的对应时段比较…</translation>
    </message>
    <message>
        <source>Nothing unusual in this time. What an hour should have is known after three weeks.</source>
        <translation>此时间段内没有异常。每个小时的正常水平在三周后才能得知。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more: shown as a table.</source>
        <translation>
            <numerusform>另有 %Ln 个：以表格显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the last 90 days: before them hours of single keys are not kept.</source>
        <translation>仅限最近 90 天：更早的单个密钥的小时记录不会保留。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>How long requests took</source>
        <translation>请求所用时间</translation>
    </message>
    <message>
        <source>Different addresses</source>
        <translation>不同地址</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>To the time shown before (Esc)</source>
        <translation>返回先前显示的时间段（Esc）</translation>
    </message>
    <message>
        <source>different addresses, within some 2 %</source>
        <translation>不同地址，误差约 2 %</translation>
    </message>
    <message>
        <source>no addresses are known</source>
        <translation>没有已知地址</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>一半在此时间内</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95 % 在此时间内</translation>
    </message>
    <message>
        <source>99 % within</source>
        <translation>99 % 在此时间内</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量数</translation>
    </message>
    <message>
        <source>How long gates took to decide</source>
        <translation>gate 判定所用时间</translation>
    </message>
    <message>
        <source>No durations for this period: imported access logs bring them, where they record them.</source>
        <translation>此时段没有耗时数据：如果导入的访问日志记录了耗时，就会在此显示。</translation>
    </message>
    <message>
        <source>No gate measured anything in this period.</source>
        <translation>此时段没有 gate 测量过数据。</translation>
    </message>
    <message>
        <source>No addresses are known for this period.</source>
        <translation>此时段没有已知地址。</translation>
    </message>
    <message>
        <source>No gateway tells which API its requests are for. Have it ask /verify?api=NAME, as the configurations under APIs do.</source>
        <translation>没有网关指明其请求针对哪个 API。请让网关查询 /verify?api=NAME，如“API”下的配置所示。</translation>
    </message>
    <message>
        <source>No requests in this time</source>
        <translation>此时间段内没有请求</translation>
    </message>
    <message>
        <source>Hours of single keys and APIs are kept for 90 days.</source>
        <translation>单个密钥和 API 按小时的记录保留 90 天。</translation>
    </message>
    <message>
        <source>APIs with the most requests</source>
        <translation>请求最多的 API</translation>
    </message>
    <message>
        <source>%1 were sent in answers.</source>
        <translation>响应共发送 %1。</translation>
    </message>
</context>
<context>
    <name>keywright::UsageWords</name>
    <message>
        <source>Let through</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>Over a limit</source>
        <translation>超出限额</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Key ended or disabled</source>
        <translation>密钥已终止或禁用</translation>
    </message>
    <message>
        <source>No such key</source>
        <translation>无此密钥</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousands</comment>
        <translation>%1 千</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 百万</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <comment>thousands of millions</comment>
        <translation>%1 十亿</translation>
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
        <translation>自 %1 起的一周</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>上一时间段</translation>
    </message>
    <message>
        <source>No known key</source>
        <translation>无已知密钥</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>无所有者</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Share refused</source>
        <translation>拒绝率</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>%1 ns</source>
        <translation>%1 纳秒</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 微秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量数</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>一半在此时间内</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95 % 在此时间内</translation>
    </message>
    <message>
        <source>99 % within</source>
        <translation>99 % 在此时间内</translation>
    </message>
    <message>
        <source>Different addresses</source>
        <translation>不同地址</translation>
    </message>
    <message>
        <source>API not told</source>
        <translation>未指明 API</translation>
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
        <translation>使用恢复套件</translation>
    </message>
    <message>
        <source>Puts the catalogue&apos;s own keys back where secrets lie. Secrets of API keys that were kept there stay lost; rotate those keys.</source>
        <translation>将密钥目录自身的密钥放回机密的存放位置。曾保存在那里的 API 密钥的机密无法找回；请轮换这些密钥。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Put the keys back</source>
        <translation>放回密钥</translation>
    </message>
    <message>
        <source>The kit&apos;s file and its code are both needed.</source>
        <translation>套件的文件及其代码缺一不可。</translation>
    </message>
</context>
<context>
    <name>keywright::VerifyBar</name>
    <message>
        <source>Verification progress</source>
        <translation>验证进度</translation>
    </message>
    <message>
        <source>Verify log</source>
        <translation>验证日志</translation>
    </message>
    <message>
        <source>Hash every event anew and compare with the stored tree and every signed checkpoint</source>
        <translation>重新计算每个事件的哈希，并与存储的树和每个签名检查点比对</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Show the event</source>
        <translation>显示该事件</translation>
    </message>
    <message>
        <source>Not verified yet in this catalogue.</source>
        <translation>此密钥目录尚未验证过。</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>正在验证…</translation>
    </message>
    <message numerus="yes">
        <source>Verifying: %1 of %Ln event(s)</source>
        <translation>
            <numerusform>正在验证：%1 / %Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified: %1.</source>
        <translation>验证于：%1。</translation>
    </message>
</context>
<context>
    <name>keywright::VersionUseLine</name>
    <message>
        <source>%1 requests in 30 days, %2 in the last 24 hours</source>
        <translation>30 天内 %1 个请求，最近 24 小时内 %2 个</translation>
    </message>
</context>
<context>
    <name>keywright::WeekGrid</name>
    <message>
        <source>Requests by hour and day of the week</source>
        <translation>按星期和时段的请求</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 to %3: %Ln request(s)</source>
        <translation>
            <numerusform>%1，%2 至 %3：%Ln 个请求</numerusform>
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
        <translation>正在停止…</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – about %2 left</source>
        <translation>%1（大约还需 %2）</translation>
    </message>
</context>
<context>
    <name>keywright::console::ConsoleApp</name>
    <message>
        <source>Your catalogue is ready. Its secrets lie in: %1</source>
        <translation>您的密钥目录已就绪。其机密存放于：%1</translation>
    </message>
    <message>
        <source>Restored. The damaged file is kept as %1</source>
        <translation>已恢复。损坏的文件保留为 %1</translation>
    </message>
</context>
</TS>

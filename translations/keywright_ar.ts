<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccessWords</name>
    <message>
        <source>role %1</source>
        <translation>الدور ⁨%1⁩</translation>
    </message>
    <message>
        <source>Without scopes nothing is allowed.</source>
        <translation>بلا نطاقات لا يُسمح بشيء.</translation>
    </message>
    <message>
        <source>*:*:* allows everything in every API, also what does not exist yet. Choose less if you can.</source>
        <translation>النطاق ⁨*:*:*⁩ يسمح بكل شيء في كل واجهات API، حتى بما لم يوجد بعد. اختر أقل من ذلك إن أمكن.</translation>
    </message>
    <message>
        <source>The role %1 no longer exists; it grants nothing.</source>
        <translation>الدور ⁨%1⁩ لم يعد موجودًا؛ فهو لا يمنح شيئًا.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Bound to</source>
        <translation>مرتبط بـ</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>العهدة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>حد المعدل</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Rotation, days</source>
        <translation>التدوير (أيام)</translation>
    </message>
    <message>
        <source>Overlap, days</source>
        <translation>التداخل (أيام)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>البادئة</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Recoverable</source>
        <translation>قابل للاسترداد</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>سبب الرفض</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>عامل التصفية</translation>
    </message>
    <message>
        <source>Failed because</source>
        <translation>سبب الفشل</translation>
    </message>
    <message>
        <source>Interrupted act</source>
        <translation>الإجراء المنقطع</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>مَن بدأه</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>وقت البدء</translation>
    </message>
    <message>
        <source>Secrets in</source>
        <translation>مكان الأسرار</translation>
    </message>
    <message>
        <source>Kept copy</source>
        <translation>النسخة المحفوظة</translation>
    </message>
    <message>
        <source>Events before</source>
        <translation>الأحداث قبل ذلك</translation>
    </message>
    <message>
        <source>Events after</source>
        <translation>الأحداث بعد ذلك</translation>
    </message>
    <message>
        <source>Root before</source>
        <translation>الجذر السابق</translation>
    </message>
    <message>
        <source>Keys brought back</source>
        <translation>المفاتيح العائدة</translation>
    </message>
    <message>
        <source>Events at the last checkpoint</source>
        <translation>الأحداث عند آخر نقطة تحقق</translation>
    </message>
    <message>
        <source>Root at the last checkpoint</source>
        <translation>الجذر عند آخر نقطة تحقق</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>نقاط التحقق</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>نتيجة التحقق</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Were so already</source>
        <translation>كان كذلك أصلًا</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>ما رُفض</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>ما بقي</translation>
    </message>
    <message>
        <source>Tags added</source>
        <translation>الوسوم المضافة</translation>
    </message>
    <message>
        <source>Tags removed</source>
        <translation>الوسوم المزالة</translation>
    </message>
    <message>
        <source>Overlap, seconds</source>
        <translation>التداخل (ثوانٍ)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>التلميح</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Referrers</source>
        <translation>عناوين الإحالة</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>التطبيقات</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>الطرق</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>ما أُنشئ</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>ما تُخطّي</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ما فشل</translation>
    </message>
    <message>
        <source>Secret kept</source>
        <translation>السر محفوظ</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 حتى ⁨%2⁩</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>good</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>not good</source>
        <translation>غير سليم</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>As it stood on</source>
        <translation>الحالة كما كانت في</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 في ⁨%2⁩</translation>
    </message>
    <message>
        <source>Undoes</source>
        <translation>الإجراء المتراجَع عنه</translation>
    </message>
    <message>
        <source>Creating a key</source>
        <translation>إنشاء مفتاح</translation>
    </message>
    <message>
        <source>Importing a key</source>
        <translation>استيراد مفتاح</translation>
    </message>
    <message>
        <source>Rotating a key</source>
        <translation>تدوير مفتاح</translation>
    </message>
    <message>
        <source>Revoking a key</source>
        <translation>إبطال مفتاح</translation>
    </message>
    <message>
        <source>Purging a key</source>
        <translation>إزالة مفتاح نهائيًا</translation>
    </message>
    <message>
        <source>Removing secrets that nothing needs any more</source>
        <translation>إزالة أسرار لم يعد يحتاج إليها شيء</translation>
    </message>
    <message>
        <source>Putting the secret into the secret store</source>
        <translation>وضع السر في مخزن الأسرار</translation>
    </message>
    <message>
        <source>Taking the secret out of the secret store</source>
        <translation>إخراج السر من مخزن الأسرار</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>العمليات</translation>
    </message>
    <message>
        <source>Operations added</source>
        <translation>العمليات المضافة</translation>
    </message>
    <message>
        <source>Operations removed</source>
        <translation>العمليات المحذوفة</translation>
    </message>
    <message>
        <source>Operations, SHA-256</source>
        <translation>العمليات، ⁨SHA-256⁩</translation>
    </message>
    <message>
        <source>First wrong event</source>
        <translation>أول حدث خاطئ</translation>
    </message>
    <message>
        <source>Shown once only</source>
        <translation>عُرض مرة واحدة فقط</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>أُوقف قبل الاكتمال</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>عنوان URL الأساسي</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>الخادم الخلفي</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Header of the key</source>
        <translation>ترويسة المفتاح</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>التوثيق</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>مَن تسأل</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>عدد المرات</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>أول ظهور</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>أول سطر</translation>
    </message>
    <message>
        <source>In the query</source>
        <translation>في استعلام العنوان</translation>
    </message>
    <message>
        <source>In a field of its own</source>
        <translation>في حقل مستقل</translation>
    </message>
    <message>
        <source>Within a line</source>
        <translation>داخل سطر</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>نسخ بصيغة CSV</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>نسخ بصيغة JSON</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>application</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>service account</source>
        <translation>حساب الخدمة</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>referrer</source>
        <translation>عنوان الإحالة</translation>
    </message>
    <message>
        <source>app</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>restriction</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>restrictions</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation>حد المعدل</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>التدوير</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>التداخل</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>البادئة</translation>
    </message>
    <message>
        <source>length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>التفعيل</translation>
    </message>
    <message>
        <source>custody</source>
        <translation>العهدة</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>ربط الأعمدة</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>public key</source>
        <translation>المفتاح العام</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>عامل التصفية</translation>
    </message>
    <message>
        <source>expect</source>
        <translation>العدد المتوقع</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>لا يجوز ترك الحقل فارغًا</translation>
    </message>
    <message>
        <source>longer than 1,024 characters</source>
        <translation>عدد الأحرف يتجاوز 1024</translation>
    </message>
    <message>
        <source>control characters are not allowed</source>
        <translation>أحرف التحكم غير مسموح بها</translation>
    </message>
    <message>
        <source>invisible or direction-changing characters are not allowed</source>
        <translation>الأحرف غير المرئية أو التي تغيّر اتجاه النص غير مسموح بها</translation>
    </message>
    <message>
        <source>not valid Unicode</source>
        <translation>ترميز ⁨Unicode⁩ غير صالح</translation>
    </message>
    <message>
        <source>a tag must not contain a comma or a quote</source>
        <translation>لا يجوز أن يحتوي الوسم على فاصلة أو علامة اقتباس</translation>
    </message>
    <message>
        <source>none to add and none to remove</source>
        <translation>لا يوجد ما يُضاف ولا ما يُزال</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>أطول من اللازم</translation>
    </message>
    <message>
        <source>only Latin letters, digits and . - _ are allowed</source>
        <translation>يُسمح فقط بالأحرف اللاتينية والأرقام و⁨. - _⁩</translation>
    </message>
    <message>
        <source>expected api:resource:action, or api:* for all of an API</source>
        <translation>المتوقع ⁨api:resource:action⁩، أو ⁨api:*⁩ لواجهة API كاملة</translation>
    </message>
    <message>
        <source>each part is “*” or 1 to 64 of a-z, 0-9, dot, dash and underscore</source>
        <translation>كل جزء هو «⁨*⁩» أو من 1 إلى 64 حرفًا من ⁨a-z⁩ و⁨0-9⁩ والنقطة والشرطة والشرطة السفلية</translation>
    </message>
    <message>
        <source>“%1” is not a scope</source>
        <translation>«⁨%1⁩» ليس نطاقًا</translation>
    </message>
    <message>
        <source>its name has only Latin letters, digits and . - _</source>
        <translation>لا يحتوي الاسم إلا على الأحرف اللاتينية والأرقام و⁨. - _⁩</translation>
    </message>
    <message>
        <source>its name is 1 to 64 of a-z, 0-9, dot, dash and underscore</source>
        <translation>يتكون الاسم من 1 إلى 64 حرفًا من ⁨a-z⁩ و⁨0-9⁩ والنقطة والشرطة والشرطة السفلية</translation>
    </message>
    <message>
        <source>its name can&apos;t be changed: keys have it by its name</source>
        <translation>لا يمكن تغيير الاسم: المفاتيح تشير إليه</translation>
    </message>
    <message>
        <source>a role needs at least one</source>
        <translation>يحتاج الدور إلى واحد على الأقل</translation>
    </message>
    <message>
        <source>expected an IPv4 or IPv6 address or block, like 10.4.0.0/16</source>
        <translation>المتوقع عنوان أو كتلة ⁨IPv4⁩ أو ⁨IPv6⁩، مثل ⁨10.4.0.0/16⁩</translation>
    </message>
    <message>
        <source>bits are set beyond the prefix; a single address has no prefix</source>
        <translation>توجد بتات معيّنة خارج البادئة؛ العنوان المفرد ليس له بادئة</translation>
    </message>
    <message>
        <source>expected [https://]host[:port][/path], with * for a subdomain, port or part of a path</source>
        <translation>المتوقع ⁨[https://]host[:port][/path]⁩، مع ⁨*⁩ لنطاق فرعي أو منفذ أو جزء من مسار</translation>
    </message>
    <message>
        <source>expected android:com.example.app;AA:BB:… or ios:com.example.app</source>
        <translation>المتوقع ⁨android:com.example.app;AA:BB:…⁩ أو ⁨ios:com.example.app⁩</translation>
    </message>
    <message>
        <source>Android needs the SHA-1 or SHA-256 of the signing certificate after a semicolon</source>
        <translation>يحتاج ⁨Android⁩ إلى ⁨SHA-1⁩ أو ⁨SHA-256⁩ لشهادة التوقيع بعد فاصلة منقوطة</translation>
    </message>
    <message>
        <source>expected a name like GET</source>
        <translation>المتوقع اسم مثل ⁨GET⁩</translation>
    </message>
    <message>
        <source>expected a path that begins with /, with * within a part and ** over parts</source>
        <translation>المتوقع مسار يبدأ بـ ⁨/⁩، مع ⁨*⁩ داخل الجزء و⁨**⁩ لعدة أجزاء</translation>
    </message>
    <message>
        <source>more than two stars in a row</source>
        <translation>أكثر من نجمتين متتاليتين</translation>
    </message>
    <message>
        <source>an escaped *, ?, # or closing space cannot stand in a pattern</source>
        <translation>لا يجوز أن يرد في النمط ⁨*⁩ أو ⁨?⁩ أو ⁨#⁩ أو مسافة أخيرة بعد حرف هروب</translation>
    </message>
    <message>
        <source>no such time zone</source>
        <translation>لا توجد منطقة زمنية بهذا الاسم</translation>
    </message>
    <message>
        <source>expected something like Mon-Fri 08-18 Europe/Berlin</source>
        <translation>المتوقع شيء مثل ⁨Mon-Fri 08-18 Europe/Berlin⁩</translation>
    </message>
    <message>
        <source>not known, or not of the expected type</source>
        <translation>غير معروف أو ليس من النوع المتوقع</translation>
    </message>
    <message>
        <source>expected something like 100/s, 100/s:200 or 5000/min</source>
        <translation>المتوقع شيء مثل ⁨100/s⁩ أو ⁨100/s:200⁩ أو ⁨5000/min⁩</translation>
    </message>
    <message>
        <source>expected something like 10000/day or 1M/month</source>
        <translation>المتوقع شيء مثل ⁨10000/day⁩ أو ⁨1M/month⁩</translation>
    </message>
    <message>
        <source>lies in the past</source>
        <translation>التاريخ في الماضي</translation>
    </message>
    <message>
        <source>must be more than nothing</source>
        <translation>يجب أن تكون القيمة أكبر من صفر</translation>
    </message>
    <message>
        <source>the interval must be 0 to 3,650 days</source>
        <translation>يجب أن يكون الفاصل من 0 إلى 3650 يومًا</translation>
    </message>
    <message>
        <source>role %1</source>
        <translation>الدور ⁨%1⁩</translation>
    </message>
    <message>
        <source>lies more than a hundred years ahead</source>
        <translation>التاريخ بعد أكثر من مئة عام</translation>
    </message>
    <message>
        <source>neither true nor false</source>
        <translation>القيمة ليست ⁨true⁩ ولا ⁨false⁩</translation>
    </message>
    <message>
        <source>not a date (expected 2027-01-31 or 2027-01-31T12:00:00Z)</source>
        <translation>ليس تاريخًا (المتوقع ⁨2027-01-31⁩ أو ⁨2027-01-31T12:00:00Z⁩)</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>ليس عددًا صحيحًا</translation>
    </message>
    <message>
        <source>no such format of secrets</source>
        <translation>لا يوجد تنسيق أسرار كهذا</translation>
    </message>
    <message>
        <source>no such status</source>
        <translation>لا توجد حالة كهذه</translation>
    </message>
    <message>
        <source>not the JSON object that an export writes</source>
        <translation>ليس كائن JSON الذي يكتبه التصدير</translation>
    </message>
    <message>
        <source>the row has none</source>
        <translation>لا يوجد في هذا الصف</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>بلا محتوى</translation>
    </message>
    <message>
        <source>shorter than 16 characters</source>
        <translation>أقل من 16 حرفًا</translation>
    </message>
    <message>
        <source>longer than 255 bytes</source>
        <translation>أكثر من 255 بايت</translation>
    </message>
    <message>
        <source>16 to 255 characters</source>
        <translation>من 16 إلى 255 حرفًا</translation>
    </message>
    <message>
        <source>only printable ASCII without spaces can be sent as a key</source>
        <translation>لا يمكن إرسال غير محارف ⁨ASCII⁩ القابلة للطباعة بلا مسافات كمفتاح</translation>
    </message>
    <message>
        <source>its issuer makes the new one</source>
        <translation>الجهة التي أصدرته هي التي تنشئ الجديد</translation>
    </message>
    <message>
        <source>a managed key&apos;s secret lives in its key system</source>
        <translation>سر المفتاح المُدار موجود في نظام مفاتيحه</translation>
    </message>
    <message>
        <source>a held key needs the secret that is to be kept</source>
        <translation>المفتاح المودَع يحتاج إلى السر المراد حفظه</translation>
    </message>
    <message>
        <source>too easy to guess for an issued key (%1)</source>
        <translation>سهل التخمين أكثر مما يجوز لمفتاح صادر (⁨%1⁩)</translation>
    </message>
    <message>
        <source>1 to 16 of a-z, 0-9 and _, beginning with a letter and not ending with _</source>
        <translation>من 1 إلى 16 حرفًا من ⁨a-z⁩ و⁨0-9⁩ و⁨_⁩، يبدأ بحرف ولا ينتهي بـ ⁨_⁩</translation>
    </message>
    <message>
        <source>only one column can hold the secrets</source>
        <translation>لا يمكن أن يحتوي على الأسرار إلا عمود واحد</translation>
    </message>
    <message>
        <source>this column can&apos;t hold the secrets</source>
        <translation>لا يمكن لهذا العمود أن يحتوي على الأسرار</translation>
    </message>
    <message>
        <source>it has a typing error</source>
        <translation>يحتوي على خطأ في الكتابة</translation>
    </message>
    <message>
        <source>expected a PEM public key of Ed25519, or a note key</source>
        <translation>المتوقع مفتاح ⁨Ed25519⁩ عام بتنسيق ⁨PEM⁩ أو مفتاح ⁨note⁩</translation>
    </message>
    <message>
        <source>does not exist here: %1</source>
        <translation>غير موجود هنا: ⁨%1⁩</translation>
    </message>
    <message>
        <source>a key of this name exists in this environment</source>
        <translation>يوجد مفتاح بهذا الاسم في هذه البيئة</translation>
    </message>
    <message>
        <source>this secret is in the catalogue already</source>
        <translation>هذا السر موجود في الكتالوج من قبل</translation>
    </message>
    <message>
        <source>“%1”: several keys match; use the whole ID</source>
        <translation>«⁨%1⁩»: تطابقه عدة مفاتيح؛ استخدم المعرّف كاملًا</translation>
    </message>
    <message>
        <source>the JSON holds no records</source>
        <translation>ملف JSON لا يحتوي على سجلات</translation>
    </message>
    <message>
        <source>not JSON: expected an array or an object</source>
        <translation>ليس JSON: المتوقع مصفوفة أو كائن</translation>
    </message>
    <message>
        <source>not an .env file: no line has the form NAME=value</source>
        <translation>ليس ملف ⁨.env⁩: لا يوجد سطر على الصورة ⁨NAME=value⁩</translation>
    </message>
    <message numerus="yes">
        <source>longer than %n characters</source>
        <translation>
            <numerusform>أطول من %n حرف</numerusform>
            <numerusform>أطول من حرف واحد</numerusform>
            <numerusform>أطول من حرفين</numerusform>
            <numerusform>أطول من %n أحرف</numerusform>
            <numerusform>أطول من %n حرفًا</numerusform>
            <numerusform>أطول من %n حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a tag is longer than %n characters</source>
        <translation>
            <numerusform>أحد الوسوم أطول من %n حرف</numerusform>
            <numerusform>أحد الوسوم أطول من حرف واحد</numerusform>
            <numerusform>أحد الوسوم أطول من حرفين</numerusform>
            <numerusform>أحد الوسوم أطول من %n أحرف</numerusform>
            <numerusform>أحد الوسوم أطول من %n حرفًا</numerusform>
            <numerusform>أحد الوسوم أطول من %n حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n tags</source>
        <translation>
            <numerusform>أكثر من %n وسم</numerusform>
            <numerusform>أكثر من وسم واحد</numerusform>
            <numerusform>أكثر من وسمين</numerusform>
            <numerusform>أكثر من %n وسوم</numerusform>
            <numerusform>أكثر من %n وسمًا</numerusform>
            <numerusform>أكثر من %n وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n</source>
        <translation>
            <numerusform>أكثر من %n</numerusform>
            <numerusform>أكثر من %n</numerusform>
            <numerusform>أكثر من %n</numerusform>
            <numerusform>أكثر من %n</numerusform>
            <numerusform>أكثر من %n</numerusform>
            <numerusform>أكثر من %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the prefix length must be 0 to %n</source>
        <translation>
            <numerusform>يجب أن يكون طول البادئة من 0 إلى %n</numerusform>
            <numerusform>يجب أن يكون طول البادئة من 0 إلى %n</numerusform>
            <numerusform>يجب أن يكون طول البادئة من 0 إلى %n</numerusform>
            <numerusform>يجب أن يكون طول البادئة من 0 إلى %n</numerusform>
            <numerusform>يجب أن يكون طول البادئة من 0 إلى %n</numerusform>
            <numerusform>يجب أن يكون طول البادئة من 0 إلى %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must be 0 to %n days</source>
        <translation>
            <numerusform>يجب أن يكون عدد الأيام من 0 إلى %n</numerusform>
            <numerusform>يجب أن يكون عدد الأيام من 0 إلى %n</numerusform>
            <numerusform>يجب أن يكون عدد الأيام من 0 إلى %n</numerusform>
            <numerusform>يجب أن يكون عدد الأيام من 0 إلى %n</numerusform>
            <numerusform>يجب أن يكون عدد الأيام من 0 إلى %n</numerusform>
            <numerusform>يجب أن يكون عدد الأيام من 0 إلى %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bits</source>
        <translation>
            <numerusform>%n بت</numerusform>
            <numerusform>بت واحد</numerusform>
            <numerusform>بتّان</numerusform>
            <numerusform>%n بتات</numerusform>
            <numerusform>%n بتًا</numerusform>
            <numerusform>%n بت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%n بايتات</numerusform>
            <numerusform>%n بايتًا</numerusform>
            <numerusform>%n بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>a field and what was typed into it</comment>
        <translation>%1 «⁨%2⁩»</translation>
    </message>
    <message>
        <source>time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>lies in the future</source>
        <translation>يقع في المستقبل</translation>
    </message>
    <message>
        <source>OpenAPI file</source>
        <translation>ملف ⁨OpenAPI⁩</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>base URL</source>
        <translation>‏⁨URL⁩ الأساسي</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>التوثيق</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>الخادم الخلفي</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>بوابة API</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>key header</source>
        <translation>ترويسة المفتاح</translation>
    </message>
    <message>
        <source>API %1</source>
        <translation>واجهة API ⁨%1⁩</translation>
    </message>
    <message>
        <source>its name can&apos;t be changed: scopes begin with it</source>
        <translation>لا يمكن تغيير اسمها: النطاقات تبدأ به</translation>
    </message>
    <message>
        <source>“%1” is of another API</source>
        <translation>«⁨%1⁩» من واجهة API أخرى</translation>
    </message>
    <message>
        <source>expected something like https://api.example.com/v1</source>
        <translation>المتوقع شيء مثل ⁨https://api.example.com/v1⁩</translation>
    </message>
    <message>
        <source>expected a host and a port, like 127.0.0.1:8080</source>
        <translation>المتوقع مضيف ومنفذ، مثل ⁨127.0.0.1:8080⁩</translation>
    </message>
    <message>
        <source>expected a name like X-API-Key</source>
        <translation>المتوقع اسم مثل ⁨X-API-Key⁩</translation>
    </message>
    <message>
        <source>it names no operation (nothing below “paths”)</source>
        <translation>لا يذكر أي عملية (لا شيء تحت «⁨paths⁩»)</translation>
    </message>
    <message>
        <source>this is OpenAPI 2 (Swagger): convert it to OpenAPI 3 first</source>
        <translation>هذا ⁨OpenAPI 2⁩ (⁨Swagger⁩): حوّله إلى ⁨OpenAPI 3⁩ أولًا</translation>
    </message>
    <message>
        <source>no OpenAPI document: “openapi” with its version is missing</source>
        <translation>ليس مستند ⁨OpenAPI⁩: ينقصه «⁨openapi⁩» مع إصداره</translation>
    </message>
    <message>
        <source>OpenAPI %1 is not known, only 3.0 and 3.1</source>
        <translation>‏⁨OpenAPI %1⁩ غير معروف، المعروف ⁨3.0⁩ و⁨3.1⁩ فقط</translation>
    </message>
    <message>
        <source>expected an object at %1</source>
        <translation>المتوقع كائن عند ⁨%1⁩</translation>
    </message>
    <message>
        <source>expected a list at %1</source>
        <translation>المتوقع قائمة عند ⁨%1⁩</translation>
    </message>
    <message>
        <source>expected a text at %1</source>
        <translation>المتوقع نص عند ⁨%1⁩</translation>
    </message>
    <message>
        <source>expected a path that begins with / at %1</source>
        <translation>المتوقع مسار يبدأ بالرمز ⁨/⁩ عند ⁨%1⁩</translation>
    </message>
    <message>
        <source>too long at %1</source>
        <translation>أطول من اللازم عند ⁨%1⁩</translation>
    </message>
    <message>
        <source>the $ref at %1 leads back to itself</source>
        <translation>‏⁨$ref⁩ عند ⁨%1⁩ يعود إلى نفسه</translation>
    </message>
    <message>
        <source>the $ref at %1 leads to another document: bundle them into one</source>
        <translation>‏⁨$ref⁩ عند ⁨%1⁩ يشير إلى مستند آخر: اجمعهما في مستند واحد</translation>
    </message>
    <message>
        <source>the $ref at %1 leads nowhere</source>
        <translation>‏⁨$ref⁩ عند ⁨%1⁩ لا يشير إلى شيء</translation>
    </message>
    <message>
        <source>it names more than 10,000 operations</source>
        <translation>يذكر أكثر من 10000 عملية</translation>
    </message>
    <message>
        <source>it holds nothing</source>
        <translation>لا يحتوي على شيء</translation>
    </message>
    <message>
        <source>larger than 32 MB</source>
        <translation>أكبر من ⁨32 MB⁩</translation>
    </message>
    <message>
        <source>it is no UTF-8 text</source>
        <translation>ليس نصًا بترميز ⁨UTF-8⁩</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>هذا مجلد، وليس ملفًا</translation>
    </message>
    <message>
        <source>no usable JSON at line %1</source>
        <translation>لا يوجد ⁨JSON⁩ صالح في السطر %1</translation>
    </message>
    <message>
        <source>no usable YAML at line %1</source>
        <translation>لا يوجد ⁨YAML⁩ صالح في السطر %1</translation>
    </message>
    <message>
        <source>a secret does not belong here: it would stay readable for good</source>
        <translation>لا مكان لسرّ هنا: سيبقى مقروءًا إلى الأبد</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>العمليات</translation>
    </message>
    <message>
        <source>not as an OpenAPI document names them</source>
        <translation>ليست كما يسمّيها مستند ⁨OpenAPI⁩</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>cut off in its header</source>
        <translation>مبتور عند ترويسته</translation>
    </message>
    <message numerus="yes">
        <source>cut off, %n bytes are missing</source>
        <translation>
            <numerusform>مبتور، ينقصه %n بايت</numerusform>
            <numerusform>مبتور، ينقصه بايت واحد</numerusform>
            <numerusform>مبتور، ينقصه بايتان</numerusform>
            <numerusform>مبتور، تنقصه %n بايتات</numerusform>
            <numerusform>مبتور، ينقصه %n بايتًا</numerusform>
            <numerusform>مبتور، ينقصه %n بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes too many at its end</source>
        <translation>
            <numerusform>في آخره %n بايت زائد</numerusform>
            <numerusform>في آخره بايت زائد واحد</numerusform>
            <numerusform>في آخره بايتان زائدان</numerusform>
            <numerusform>في آخره %n بايتات زائدة</numerusform>
            <numerusform>في آخره %n بايتًا زائدًا</numerusform>
            <numerusform>في آخره %n بايت زائد</numerusform>
        </translation>
    </message>
    <message>
        <source>its header was changed</source>
        <translation>غُيّرت ترويسته</translation>
    </message>
    <message>
        <source>its header asks for too much</source>
        <translation>ترويسته تطلب أكثر مما يجوز</translation>
    </message>
    <message>
        <source>its content was changed</source>
        <translation>غُيّر محتواه</translation>
    </message>
    <message>
        <source>its list of entries can&apos;t be read</source>
        <translation>لا يمكن قراءة قائمة مدخلاته</translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message>
        <source>API key “%1”</source>
        <translation>مفتاح API «⁨%1⁩»</translation>
    </message>
    <message>
        <source>This sheet goes with the key and does not contain it.</source>
        <translation>ترافق هذه الورقة المفتاح ولا تحتوي عليه.</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>معرّف المفتاح</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>شكله</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>no end is set</source>
        <translation>لم تُحدَّد نهاية</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>الاستبدال</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s); the old one works on for a while</source>
        <translation>
            <numerusform>كل %n يوم؛ ويبقى القديم يعمل مدةً</numerusform>
            <numerusform>كل يوم؛ ويبقى القديم يعمل مدةً</numerusform>
            <numerusform>كل يومين؛ ويبقى القديم يعمل مدةً</numerusform>
            <numerusform>كل %n أيام؛ ويبقى القديم يعمل مدةً</numerusform>
            <numerusform>كل %n يومًا؛ ويبقى القديم يعمل مدةً</numerusform>
            <numerusform>كل %n يوم؛ ويبقى القديم يعمل مدةً</numerusform>
        </translation>
    </message>
    <message>
        <source>How to send it</source>
        <translation>كيفية إرساله</translation>
    </message>
    <message>
        <source>How to send it to %1</source>
        <translation>كيفية إرساله إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>التوثيق</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>لمن توجَّه الأسئلة</translation>
    </message>
    <message>
        <source>Each example takes the key from the environment variable API_KEY.</source>
        <translation>يأخذ كل مثال المفتاح من متغير البيئة ⁨API_KEY⁩.</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>ما يُسمح له به</translation>
    </message>
    <message>
        <source>Nothing yet: no scope is set.</source>
        <translation>لا شيء بعد: لم يُحدَّد أي نطاق.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>المعدل</translation>
    </message>
    <message>
        <source>not limited</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>من هذه العناوين فقط</translation>
    </message>
    <message>
        <source>Only for pages of</source>
        <translation>لصفحات هذه المواقع فقط</translation>
    </message>
    <message>
        <source>Only for apps</source>
        <translation>لهذه التطبيقات فقط</translation>
    </message>
    <message>
        <source>Only methods</source>
        <translation>بهذه الطرق فقط</translation>
    </message>
    <message>
        <source>Only paths</source>
        <translation>لهذه المسارات فقط</translation>
    </message>
    <message>
        <source>Only at</source>
        <translation>في هذه الأوقات فقط</translation>
    </message>
    <message>
        <source>How to check it, and what answers mean</source>
        <translation>كيفية التحقق منه، ومعنى الردود</translation>
    </message>
    <message>
        <source>Run the curl example. Any answer but these came from the API itself: the key was good.</source>
        <translation>شغّل مثال ⁨curl⁩. أي رد غير هذه جاء من API نفسها: المفتاح صالح.</translation>
    </message>
    <message>
        <source>the key is missing, mistyped, expired or revoked. Look at the header, then ask.</source>
        <translation>المفتاح ناقص أو مكتوب خطأ أو منتهي الصلاحية أو مُبطَل. افحص الترويسة، ثم اسأل.</translation>
    </message>
    <message>
        <source>the key is good, but not for this, or not from here. Ask for the scope that you need.</source>
        <translation>المفتاح صالح، لكن ليس لهذا، أو ليس من هنا. اطلب النطاق الذي تحتاج إليه.</translation>
    </message>
    <message>
        <source>too much at once. Wait as long as Retry-After says, then try again.</source>
        <translation>طلبات كثيرة دفعة واحدة. انتظر المدة التي يحددها ⁨Retry-After⁩، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>ما ينبغي فعله</translation>
    </message>
    <message>
        <source>Keep it in a secret store or an environment variable of the server.</source>
        <translation>حفظه في مخزن أسرار أو في متغير بيئة على الخادم.</translation>
    </message>
    <message>
        <source>Be ready for a new one: read it at start, not from code.</source>
        <translation>الاستعداد لمفتاح جديد: قراءته عند بدء التشغيل، لا من الشيفرة.</translation>
    </message>
    <message>
        <source>Tell us at once if somebody may have seen it.</source>
        <translation>إبلاغنا فورًا إذا كان من المحتمل أن أحدًا قد رآه.</translation>
    </message>
    <message>
        <source>Don&apos;t</source>
        <translation>ما لا ينبغي فعله</translation>
    </message>
    <message>
        <source>Put it into code, a repository, a ticket, a chat or an address.</source>
        <translation>وضعه في شيفرة أو مستودع أو تذكرة أو محادثة أو عنوان.</translation>
    </message>
    <message>
        <source>Share it with another team or application: each gets its own.</source>
        <translation>مشاركته مع فريق أو تطبيق آخر: لكلٍّ مفتاحه.</translation>
    </message>
    <message>
        <source>Ship it in an app or a web page.</source>
        <translation>توزيعه ضمن تطبيق أو صفحة ويب.</translation>
    </message>
    <message>
        <source>every API</source>
        <translation>كل واجهات API</translation>
    </message>
    <message>
        <source>everything on %1</source>
        <translation>كل شيء على ⁨%1⁩</translation>
    </message>
    <message>
        <source>everything with %1 on %2</source>
        <translation>كل شيء يخص ⁨%1⁩ على ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 anything on %2</source>
        <translation>‏⁨%1⁩ لأي شيء على ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 %2 on %3</source>
        <translation>‏⁨%1⁩ للمورد ⁨%2⁩ على ⁨%3⁩</translation>
    </message>
    <message>
        <source>Put your own values in place of what stands in braces.</source>
        <translation>ضع قيمك مكان ما بين القوسين المعقوفين.</translation>
    </message>
    <message>
        <source>What the key may call there:</source>
        <translation>ما يجوز للمفتاح استدعاؤه هناك:</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>The database file is sound</source>
        <translation>ملف قاعدة البيانات سليم</translation>
    </message>
    <message>
        <source>Its tables fit each other</source>
        <translation>جداوله متسقة فيما بينها</translation>
    </message>
    <message>
        <source>Only you can read it</source>
        <translation>لا يستطيع قراءته سواك</translation>
    </message>
    <message>
        <source>Each key is in a lawful state</source>
        <translation>كل مفتاح في حالة صالحة</translation>
    </message>
    <message>
        <source>Nothing was left unfinished</source>
        <translation>لم يبقَ شيء غير مكتمل</translation>
    </message>
    <message>
        <source>The secret store answers and has this catalogue&apos;s keys</source>
        <translation>مخزن الأسرار يستجيب ولديه مفاتيح هذا الكتالوج</translation>
    </message>
    <message>
        <source>The audit log can be read</source>
        <translation>يمكن قراءة سجل التدقيق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s) in the database file: restore a backup.</source>
        <translation>
            <numerusform>%Ln خطأ في ملف قاعدة البيانات: استعد نسخة احتياطية.</numerusform>
            <numerusform>خطأ واحد في ملف قاعدة البيانات: استعد نسخة احتياطية.</numerusform>
            <numerusform>خطآن في ملف قاعدة البيانات: استعد نسخة احتياطية.</numerusform>
            <numerusform>%Ln أخطاء في ملف قاعدة البيانات: استعد نسخة احتياطية.</numerusform>
            <numerusform>%Ln خطأً في ملف قاعدة البيانات: استعد نسخة احتياطية.</numerusform>
            <numerusform>%Ln خطأ في ملف قاعدة البيانات: استعد نسخة احتياطية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) point to what is not there.</source>
        <translation>
            <numerusform>%Ln صف يشير إلى ما لا وجود له.</numerusform>
            <numerusform>صف واحد يشير إلى ما لا وجود له.</numerusform>
            <numerusform>صفان يشيران إلى ما لا وجود له.</numerusform>
            <numerusform>%Ln صفوف تشير إلى ما لا وجود له.</numerusform>
            <numerusform>%Ln صفًا تشير إلى ما لا وجود له.</numerusform>
            <numerusform>%Ln صف تشير إلى ما لا وجود له.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other users can read it: %1</source>
        <translation>يمكن لمستخدمين آخرين قراءته: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The first key that is not: %1</source>
        <translation>أول مفتاح ليس كذلك: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) unfinished, the first one on: %1</source>
        <translation>
            <numerusform>%Ln إجراء غير مكتمل، أولها على: ⁨%1⁩</numerusform>
            <numerusform>إجراء واحد غير مكتمل، على: ⁨%1⁩</numerusform>
            <numerusform>إجراءان غير مكتملين، أولهما على: ⁨%1⁩</numerusform>
            <numerusform>%Ln إجراءات غير مكتملة، أولها على: ⁨%1⁩</numerusform>
            <numerusform>%Ln إجراءً غير مكتمل، أولها على: ⁨%1⁩</numerusform>
            <numerusform>%Ln إجراء غير مكتمل، أولها على: ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>Each kept secret is in the secret store</source>
        <translation>كل سر محفوظ موجود في مخزن الأسرار</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept secret(s) gone, the first one of: %1</source>
        <translation>
            <numerusform>%Ln سر محفوظ لم يعد موجودًا، أولها لـ: ⁨%1⁩</numerusform>
            <numerusform>سر محفوظ واحد لم يعد موجودًا، وهو لـ: ⁨%1⁩</numerusform>
            <numerusform>سران محفوظان لم يعودا موجودين، أولهما لـ: ⁨%1⁩</numerusform>
            <numerusform>%Ln أسرار محفوظة لم تعد موجودة، أولها لـ: ⁨%1⁩</numerusform>
            <numerusform>%Ln سرًا محفوظًا لم تعد موجودة، أولها لـ: ⁨%1⁩</numerusform>
            <numerusform>%Ln سر محفوظ لم تعد موجودة، أولها لـ: ⁨%1⁩</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoursWords</name>
    <message>
        <source>%1–%2</source>
        <comment>from an hour to an hour: 08–18</comment>
        <translation>‏⁨%1–%2⁩</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from a day to a day: Mon – Fri</comment>
        <translation>%1 – %2</translation>
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
        <translation>%1: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the parts of a list</comment>
        <translation>%1، ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>parts that may be lists themselves</comment>
        <translation>%1؛ ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, full stops included</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what somebody wrote</comment>
        <translation>«⁨%1⁩»</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>what was, and what it became</comment>
        <translation>‏⁨%1⁩ ← ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>KeyActs</name>
    <message>
        <source>New key…</source>
        <translation>مفتاح جديد…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>تعديل التفاصيل…</translation>
    </message>
    <message>
        <source>Access…</source>
        <translation>الوصول…</translation>
    </message>
    <message>
        <source>Limits and lifetime…</source>
        <translation>الحدود ومدة الصلاحية…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>تدوير…</translation>
    </message>
    <message>
        <source>End or extend the overlap…</source>
        <translation>إنهاء التداخل أو تمديده…</translation>
    </message>
    <message>
        <source>Deprecate…</source>
        <translation>تعيين كمهمَل…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>تعطيل…</translation>
    </message>
    <message>
        <source>Enable…</source>
        <translation>تفعيل…</translation>
    </message>
    <message>
        <source>Transfer owner…</source>
        <translation>نقل الملكية…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>إبطال…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Change tags…</source>
        <translation>تغيير الوسوم…</translation>
    </message>
    <message>
        <source>Set expiry…</source>
        <translation>تحديد انتهاء الصلاحية…</translation>
    </message>
    <message>
        <source>The key is revoked; that is final.</source>
        <translation>المفتاح مُبطَل؛ وهذا نهائي.</translation>
    </message>
    <message>
        <source>The key is deleted. Restore it first.</source>
        <translation>المفتاح محذوف. استعده أولًا.</translation>
    </message>
    <message>
        <source>The key is disabled. Enable it first.</source>
        <translation>المفتاح معطَّل. فعّله أولًا.</translation>
    </message>
    <message>
        <source>The key lives in its key system; rotate it there.</source>
        <translation>المفتاح موجود في نظام مفاتيحه؛ دوّره هناك.</translation>
    </message>
    <message>
        <source>The key is deprecated already.</source>
        <translation>المفتاح مهمَل من قبل.</translation>
    </message>
    <message>
        <source>The key is disabled already.</source>
        <translation>المفتاح معطَّل من قبل.</translation>
    </message>
    <message>
        <source>No old version of the key works any more.</source>
        <translation>لم يعد أي إصدار قديم من المفتاح يعمل.</translation>
    </message>
    <message>
        <source>The key is not disabled.</source>
        <translation>المفتاح غير معطَّل.</translation>
    </message>
    <message>
        <source>The key is deleted already.</source>
        <translation>المفتاح محذوف من قبل.</translation>
    </message>
    <message>
        <source>Revoke the key first; only revoked keys are deleted.</source>
        <translation>أبطل المفتاح أولًا؛ لا تُحذف إلا المفاتيح المُبطَلة.</translation>
    </message>
    <message>
        <source>The key is not deleted.</source>
        <translation>المفتاح غير محذوف.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Hand-over sheet…</source>
        <translation>ورقة التسليم…</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>Allowed from</source>
        <translation>مسموح من</translation>
    </message>
    <message>
        <source>CIDR, referrer or app; empty: from anywhere</source>
        <translation>‏⁨CIDR⁩ أو عنوان إحالة أو تطبيق؛ فارغ: من أي مكان</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>الطرق</translation>
    </message>
    <message>
        <source>GET, POST…; empty: all</source>
        <translation>‏⁨GET, POST…⁩؛ فارغ: الكل</translation>
    </message>
    <message>
        <source>A method has letters only</source>
        <translation>لا تحتوي الطريقة إلا على أحرف</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>/orders/** ; empty: all</source>
        <translation>‏⁨/orders/**⁩؛ فارغ: الكل</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>%1 (as it is)</source>
        <translation>‏⁨%1⁩ (كما هو)</translation>
    </message>
    <message>
        <source>never: it works until somebody revokes it</source>
        <translation>لا تنتهي: يعمل إلى أن يبطله أحد</translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation>فريق أو شخص</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> يوم</numerusform>
            <numerusform> يوم</numerusform>
            <numerusform> يومان</numerusform>
            <numerusform> أيام</numerusform>
            <numerusform> يومًا</numerusform>
            <numerusform> يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s), %1</source>
        <translation>
            <numerusform>بعد %Ln يوم، ⁨%1⁩</numerusform>
            <numerusform>بعد يوم واحد، ⁨%1⁩</numerusform>
            <numerusform>بعد يومين، ⁨%1⁩</numerusform>
            <numerusform>بعد %Ln أيام، ⁨%1⁩</numerusform>
            <numerusform>بعد %Ln يومًا، ⁨%1⁩</numerusform>
            <numerusform>بعد %Ln يوم، ⁨%1⁩</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PdfReport</name>
    <message>
        <source>No.</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>الوقت (⁨UTC⁩)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>الكائن</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>تقرير التدقيق</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>%1 of %2 in the log</source>
        <translation>%1 من أصل %2 في السجل</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>بطلب من</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Signed checkpoint over the whole log</source>
        <translation>نقطة تحقق موقّعة تغطي السجل كله</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>المفتاح العام</translation>
    </message>
    <message>
        <source>This document is for reading. The CSV or JSON lines report of the same filters comes with a proof that anyone can check offline against the public key above.</source>
        <translation>هذا المستند للقراءة. أما تقرير ⁨CSV⁩ أو أسطر ⁨JSON⁩ بعوامل التصفية نفسها فيأتي معه إثبات يمكن لأي شخص التحقق منه دون اتصال بالمفتاح العام أعلاه.</translation>
    </message>
    <message>
        <source>who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>what</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>object</source>
        <translation>الكائن</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>المالك</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>Works from everywhere</source>
        <translation>يعمل من أي مكان</translation>
    </message>
    <message>
        <source>Opens nothing: no scope, no role</source>
        <translation>لا يفتح شيئًا: لا نطاق ولا دور</translation>
    </message>
    <message>
        <source>Nobody answers for it</source>
        <translation>لا أحد مسؤول عنه</translation>
    </message>
    <message>
        <source>No rate limit and no quota</source>
        <translation>بلا حد معدل ولا حصة</translation>
    </message>
    <message>
        <source>Its secret is kept in the keychain</source>
        <translation>سره محفوظ في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Two versions work</source>
        <translation>إصداران يعملان</translation>
    </message>
    <message>
        <source>Had a new secret at least once</source>
        <translation>حصل على سر جديد مرة على الأقل</translation>
    </message>
    <message>
        <source>Still has its first secret</source>
        <translation>ما زال بسره الأول</translation>
    </message>
    <message>
        <source>Expires within 30 days</source>
        <translation>تنتهي صلاحيته خلال 30 يومًا</translation>
    </message>
    <message>
        <source>Ours: a gate verifies it</source>
        <translation>مفتاحنا: تتحقق منه بوابة</translation>
    </message>
    <message>
        <source>Somebody else’s, kept in the keychain</source>
        <translation>لجهة أخرى، محفوظ في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Lives in a key system</source>
        <translation>موجود في نظام مفاتيح</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>بلا انتهاء صلاحية</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>لم يُستخدم قط</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Within %1</source>
        <translation>خلال %1</translation>
    </message>
    <message>
        <source>Later than %1, or never</source>
        <translation>بعد أكثر من %1، أو لا تنتهي</translation>
    </message>
    <message>
        <source>In the last %1</source>
        <translation>خلال آخر %1</translation>
    </message>
    <message>
        <source>More than %1 ago</source>
        <translation>قبل أكثر من %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation>فريق أو شخص</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Key system</source>
        <translation>نظام المفاتيح</translation>
    </message>
    <message>
        <source>Who issued it</source>
        <translation>مَن أصدره</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>ما الذي يفتحه</translation>
    </message>
    <message>
        <source>Something to look at</source>
        <translation>أمر يستحق النظر</translation>
    </message>
    <message>
        <source>When it expires</source>
        <translation>متى تنتهي صلاحيته</translation>
    </message>
    <message>
        <source>When it was last used</source>
        <translation>متى استُخدم آخر مرة</translation>
    </message>
    <message>
        <source>When it was created</source>
        <translation>متى أُنشئ</translation>
    </message>
    <message>
        <source>The beginning of its ID</source>
        <translation>بداية معرّفه</translation>
    </message>
    <message>
        <source>Both words, wherever they stand</source>
        <translation>الكلمتان معًا، أينما وردتا</translation>
    </message>
    <message>
        <source>These words as they stand</source>
        <translation>هذه الكلمات كما هي</translation>
    </message>
    <message>
        <source>One or the other</source>
        <translation>هذا أو ذاك</translation>
    </message>
    <message>
        <source>Both must hold</source>
        <translation>يجب أن يتحقق الشرطان</translation>
    </message>
    <message>
        <source>Without this tag</source>
        <translation>بلا هذا الوسم</translation>
    </message>
    <message>
        <source>Created in 2026 or later</source>
        <translation>أُنشئ في 2026 أو بعدها</translation>
    </message>
    <message>
        <source>Opens something of “orders”</source>
        <translation>يفتح شيئًا من «⁨orders⁩»</translation>
    </message>
    <message>
        <source>Its overlap ends within 7 days</source>
        <translation>ينتهي تداخله خلال 7 أيام</translation>
    </message>
</context>
<context>
    <name>TablePrint</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل دقيقة واحدة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل ساعة واحدة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>قبل %n يوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>قبل %n سنة</numerusform>
            <numerusform>قبل سنة واحدة</numerusform>
            <numerusform>قبل سنتين</numerusform>
            <numerusform>قبل %n سنوات</numerusform>
            <numerusform>قبل %n سنة</numerusform>
            <numerusform>قبل %n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>بعد لحظات</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>بعد %n ساعة</numerusform>
            <numerusform>بعد ساعة واحدة</numerusform>
            <numerusform>بعد ساعتين</numerusform>
            <numerusform>بعد %n ساعات</numerusform>
            <numerusform>بعد %n ساعة</numerusform>
            <numerusform>بعد %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>بعد %n يوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>بعد %n سنة</numerusform>
            <numerusform>بعد سنة واحدة</numerusform>
            <numerusform>بعد سنتين</numerusform>
            <numerusform>بعد %n سنوات</numerusform>
            <numerusform>بعد %n سنة</numerusform>
            <numerusform>بعد %n سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>date, time, time zone</comment>
        <translation>%1 ⁨%2⁩ (⁨%3⁩)</translation>
    </message>
</context>
<context>
    <name>UseWords</name>
    <message numerus="yes">
        <source>%1 (%Ln request(s))</source>
        <translation>
            <numerusform>‏⁨%1⁩ (لا طلبات)</numerusform>
            <numerusform>‏⁨%1⁩ (طلب واحد)</numerusform>
            <numerusform>‏⁨%1⁩ (طلبان)</numerusform>
            <numerusform>‏⁨%1⁩ (%Ln طلبات)</numerusform>
            <numerusform>‏⁨%1⁩ (%Ln طلبًا)</numerusform>
            <numerusform>‏⁨%1⁩ (%Ln طلب)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>لا غيرها</numerusform>
            <numerusform>واحدة أخرى</numerusform>
            <numerusform>اثنتان أخريان</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>What it did in the last 30 days can&apos;t be read now.</source>
        <translation>لا تمكن الآن قراءة ما فعله خلال آخر 30 يومًا.</translation>
    </message>
    <message>
        <source>Requests in the last 30 days: %1.</source>
        <translation>الطلبات خلال آخر 30 يومًا: %1.</translation>
    </message>
    <message numerus="yes">
        <source>They came from about %Ln different address(es).</source>
        <translation>
            <numerusform>لم تأتِ من أي عنوان معروف.</numerusform>
            <numerusform>جاءت من عنوان واحد تقريبًا.</numerusform>
            <numerusform>جاءت من عنوانين مختلفين تقريبًا.</numerusform>
            <numerusform>جاءت من نحو %Ln عناوين مختلفة.</numerusform>
            <numerusform>جاءت من نحو %Ln عنوانًا مختلفًا.</numerusform>
            <numerusform>جاءت من نحو %Ln عنوان مختلف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Used on: %1.</source>
        <translation>استُخدم على: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Requests of which no API was told: %1.</source>
        <translation>طلبات لم تُذكر واجهة API لها: %1.</translation>
    </message>
    <message>
        <source>Allowed, but not used in these days: %1.</source>
        <translation>مسموح بها ولم تُستخدم في هذه الأيام: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>No request was counted in the last 30 days.</source>
        <translation>لم يُعَدّ أي طلب خلال آخر 30 يومًا.</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message numerus="yes">
        <source>Good: %Ln event(s), all as they were written.</source>
        <translation>
            <numerusform>سليم: كل الأحداث (%Ln) كما كُتبت.</numerusform>
            <numerusform>سليم: كل الأحداث (%Ln) كما كُتبت.</numerusform>
            <numerusform>سليم: كل الأحداث (%Ln) كما كُتبت.</numerusform>
            <numerusform>سليم: كل الأحداث (%Ln) كما كُتبت.</numerusform>
            <numerusform>سليم: كل الأحداث (%Ln) كما كُتبت.</numerusform>
            <numerusform>سليم: كل الأحداث (%Ln) كما كُتبت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log extends every one of its %Ln checkpoint(s).</source>
        <translation>
            <numerusform>لا توجد نقاط تحقق بعد.</numerusform>
            <numerusform>السجل امتداد لنقطة تحقق واحدة.</numerusform>
            <numerusform>السجل امتداد لنقطتي تحقق.</numerusform>
            <numerusform>السجل امتداد لكل نقاط التحقق (%Ln).</numerusform>
            <numerusform>السجل امتداد لكل نقاط التحقق (%Ln).</numerusform>
            <numerusform>السجل امتداد لكل نقاط التحقق (%Ln).</numerusform>
        </translation>
    </message>
    <message>
        <source>Event no. %1 was changed after it was written. It is the first wrong one of %2.</source>
        <translation>غُيّر الحدث رقم %1 بعد كتابته. وهو أول حدث خاطئ من أصل %2.</translation>
    </message>
    <message>
        <source>The stored hashes do not fit each other near event no. %1: the log&apos;s file was altered.</source>
        <translation>قيم التجزئة المخزّنة غير متسقة قرب الحدث رقم %1: عُبث بملف السجل.</translation>
    </message>
    <message numerus="yes">
        <source>The log was rewritten: its first %Ln event(s) are not those that a signed checkpoint stands for.</source>
        <translation>
            <numerusform>أُعيدت كتابة السجل: أحداثه الأولى (%Ln) ليست تلك التي تشهد عليها نقطة تحقق موقّعة.</numerusform>
            <numerusform>أُعيدت كتابة السجل: حدثه الأول ليس ذلك الذي تشهد عليه نقطة تحقق موقّعة.</numerusform>
            <numerusform>أُعيدت كتابة السجل: حدثاه الأولان ليسا اللذين تشهد عليهما نقطة تحقق موقّعة.</numerusform>
            <numerusform>أُعيدت كتابة السجل: أحداثه الأولى (%Ln) ليست تلك التي تشهد عليها نقطة تحقق موقّعة.</numerusform>
            <numerusform>أُعيدت كتابة السجل: أحداثه الأولى (%Ln) ليست تلك التي تشهد عليها نقطة تحقق موقّعة.</numerusform>
            <numerusform>أُعيدت كتابة السجل: أحداثه الأولى (%Ln) ليست تلك التي تشهد عليها نقطة تحقق موقّعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log was cut off: a signed checkpoint stands for %Ln event(s). Left: %1.</source>
        <translation>
            <numerusform>اقتُطع السجل: نقطة تحقق موقّعة تشهد على أحداث عددها %Ln. الباقي: %1.</numerusform>
            <numerusform>اقتُطع السجل: نقطة تحقق موقّعة تشهد على حدث واحد. الباقي: %1.</numerusform>
            <numerusform>اقتُطع السجل: نقطة تحقق موقّعة تشهد على حدثين. الباقي: %1.</numerusform>
            <numerusform>اقتُطع السجل: نقطة تحقق موقّعة تشهد على أحداث عددها %Ln. الباقي: %1.</numerusform>
            <numerusform>اقتُطع السجل: نقطة تحقق موقّعة تشهد على أحداث عددها %Ln. الباقي: %1.</numerusform>
            <numerusform>اقتُطع السجل: نقطة تحقق موقّعة تشهد على أحداث عددها %Ln. الباقي: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A stored checkpoint over %Ln event(s) is not signed by this catalogue&apos;s key.</source>
        <translation>
            <numerusform>نقطة تحقق مخزّنة (عدد الأحداث: %Ln) ليست موقّعة بمفتاح هذا الكتالوج.</numerusform>
            <numerusform>نقطة تحقق مخزّنة (عدد الأحداث: %Ln) ليست موقّعة بمفتاح هذا الكتالوج.</numerusform>
            <numerusform>نقطة تحقق مخزّنة (عدد الأحداث: %Ln) ليست موقّعة بمفتاح هذا الكتالوج.</numerusform>
            <numerusform>نقطة تحقق مخزّنة (عدد الأحداث: %Ln) ليست موقّعة بمفتاح هذا الكتالوج.</numerusform>
            <numerusform>نقطة تحقق مخزّنة (عدد الأحداث: %Ln) ليست موقّعة بمفتاح هذا الكتالوج.</numerusform>
            <numerusform>نقطة تحقق مخزّنة (عدد الأحداث: %Ln) ليست موقّعة بمفتاح هذا الكتالوج.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>This input is not usable: %1.</source>
        <translation>هذا الإدخال غير صالح للاستخدام: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Correct it and try again. Nothing was changed.</source>
        <translation>صحّحه وحاول مرة أخرى. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Not found: %1.</source>
        <translation>غير موجود: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Check the spelling, or look for it in the list of keys, deleted ones included.</source>
        <translation>تحقق من الكتابة، أو ابحث في قائمة المفاتيح، بما فيها المحذوفة.</translation>
    </message>
    <message>
        <source>This exists already: %1.</source>
        <translation>هذا موجود من قبل: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Choose another name, or open the one that exists.</source>
        <translation>اختر اسمًا آخر، أو افتح الموجود.</translation>
    </message>
    <message>
        <source>This is still in use: %1.</source>
        <translation>هذا ما زال مستخدمًا: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Take it from those first. Nothing was changed.</source>
        <translation>أزله من هناك أولًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile (%1).</source>
        <translation>غيّر شخص آخر هذا في هذه الأثناء (⁨%1⁩).</translation>
    </message>
    <message>
        <source>Look at its present state and try again. Your input was not applied.</source>
        <translation>اطّلع على وضعه الحالي وحاول مرة أخرى. لم يُطبَّق ما أدخلته.</translation>
    </message>
    <message>
        <source>This secret is too easy to guess (%1).</source>
        <translation>هذا السر سهل التخمين (⁨%1⁩).</translation>
    </message>
    <message>
        <source>Issued keys need at least 128 bits: let Keywright generate it, or use a longer one.</source>
        <translation>تحتاج المفاتيح الصادرة إلى 128 بت على الأقل: دع ⁨Keywright⁩ يولّد السر، أو استخدم سرًا أطول.</translation>
    </message>
    <message>
        <source>This secret is already in the catalogue (%1).</source>
        <translation>هذا السر موجود في الكتالوج من قبل (⁨%1⁩).</translation>
    </message>
    <message>
        <source>Open that key instead, or bring another secret.</source>
        <translation>افتح ذلك المفتاح بدلًا من ذلك، أو أحضر سرًا آخر.</translation>
    </message>
    <message>
        <source>The key&apos;s state does not allow this (%1).</source>
        <translation>حالة المفتاح لا تسمح بهذا (⁨%1⁩).</translation>
    </message>
    <message>
        <source>Look at its status: a revoked key stays revoked, a disabled one has to be enabled first.</source>
        <translation>انظر إلى حالته: المفتاح المُبطَل يبقى مُبطَلًا، والمعطَّل يجب تفعيله أولًا.</translation>
    </message>
    <message>
        <source>A key has to be revoked before it is deleted.</source>
        <translation>يجب إبطال المفتاح قبل حذفه.</translation>
    </message>
    <message>
        <source>Revoke it first, so that nothing can use it any more.</source>
        <translation>أبطله أولًا، كي لا يستطيع شيء استخدامه بعد ذلك.</translation>
    </message>
    <message>
        <source>This key was deleted more than 30 days ago.</source>
        <translation>حُذف هذا المفتاح قبل أكثر من 30 يومًا.</translation>
    </message>
    <message>
        <source>It can&apos;t be restored any more. Create a new key.</source>
        <translation>لم تعد استعادته ممكنة. أنشئ مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <source>A rotation of this key is still under way.</source>
        <translation>ما زال تدوير هذا المفتاح جاريًا.</translation>
    </message>
    <message>
        <source>Wait until it ends, or end its overlap first.</source>
        <translation>انتظر حتى ينتهي، أو أنهِ تداخله أولًا.</translation>
    </message>
    <message>
        <source>The secret of this key was shown once and not kept.</source>
        <translation>عُرض سر هذا المفتاح مرة واحدة ولم يُحفظ.</translation>
    </message>
    <message>
        <source>If it is lost, rotate the key and hand out the new secret.</source>
        <translation>إذا فُقد، فدوّر المفتاح ووزّع السر الجديد.</translation>
    </message>
    <message>
        <source>Policy does not allow this: %1.</source>
        <translation>السياسة لا تسمح بهذا: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Ask an administrator who may.</source>
        <translation>اطلب ذلك من مسؤول لديه الصلاحية.</translation>
    </message>
    <message>
        <source>No keychain answers on this machine.</source>
        <translation>لا توجد سلسلة مفاتيح تستجيب على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Start its service (for example GNOME Keyring or KWallet), or use a vault file. Nothing was changed.</source>
        <translation>شغّل خدمتها (مثل ⁨GNOME Keyring⁩ أو ⁨KWallet⁩)، أو استخدم ملف خزنة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>سلسلة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>Unlock it and try again. Nothing was changed.</source>
        <translation>افتح قفلها وحاول مرة أخرى. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The keychain refused: %1.</source>
        <translation>رفضت سلسلة المفاتيح: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look at the keychain with its own program. Nothing was changed.</source>
        <translation>حاول مرة أخرى؛ وإن بقي الأمر كذلك، فافحص سلسلة المفاتيح ببرنامجها الخاص. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The secret store does not have this entry: %1.</source>
        <translation>لا يحتوي مخزن الأسرار على هذا الإدخال: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It was removed outside Keywright, or this is another user&apos;s keychain. Rotate the key to get a new secret.</source>
        <translation>أُزيل خارج ⁨Keywright⁩، أو أن هذه سلسلة مفاتيح مستخدم آخر. دوّر المفتاح للحصول على سر جديد.</translation>
    </message>
    <message>
        <source>The secret store does not have this catalogue&apos;s own keys (%1).</source>
        <translation>لا يحتوي مخزن الأسرار على مفاتيح هذا الكتالوج الخاصة به (⁨%1⁩).</translation>
    </message>
    <message>
        <source>Without them no secret can be recognised. Restore them from the recovery kit, or log in as the user who made the catalogue.</source>
        <translation>بدونها لا يمكن التعرّف على أي سر. استعدها من حزمة الاسترداد، أو سجّل الدخول بالمستخدم الذي أنشأ الكتالوج.</translation>
    </message>
    <message>
        <source>The passphrase does not open this file.</source>
        <translation>عبارة المرور لا تفتح هذا الملف.</translation>
    </message>
    <message>
        <source>Check the keyboard layout and Caps Lock, and try again.</source>
        <translation>تحقق من تخطيط لوحة المفاتيح ومن ⁨Caps Lock⁩، وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This secret is too long (%1).</source>
        <translation>هذا السر أطول من اللازم (⁨%1⁩).</translation>
    </message>
    <message>
        <source>Keys may have 16 to 255 bytes; this keychain may hold less.</source>
        <translation>يمكن أن يكون طول المفتاح من 16 إلى 255 بايت؛ وقد تتسع سلسلة المفاتيح هذه لأقل من ذلك.</translation>
    </message>
    <message>
        <source>This file is not a Keywright catalogue: %1.</source>
        <translation>هذا الملف ليس كتالوج ⁨Keywright⁩: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Choose another file. It was not touched.</source>
        <translation>اختر ملفًا آخر. لم يُمَس هذا الملف.</translation>
    </message>
    <message>
        <source>This file is no vault and no recovery kit of Keywright: %1.</source>
        <translation>هذا الملف ليس خزنة ولا حزمة استرداد من ⁨Keywright⁩: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Choose another file, or put back a copy of the right one. It was not touched.</source>
        <translation>اختر ملفًا آخر، أو أعد نسخة من الملف الصحيح. لم يُمَس هذا الملف.</translation>
    </message>
    <message>
        <source>This file has a format that Keywright no longer reads (%1).</source>
        <translation>تنسيق هذا الملف لم يعد ⁨Keywright⁩ يقرؤه (⁨%1⁩).</translation>
    </message>
    <message>
        <source>Open it with the Keywright that wrote it. The file was not touched.</source>
        <translation>افتحه بإصدار ⁨Keywright⁩ الذي كتبه. لم يُمَس الملف.</translation>
    </message>
    <message>
        <source>This file was written by a newer Keywright (%1).</source>
        <translation>كُتب هذا الملف بإصدار أحدث من ⁨Keywright⁩ (⁨%1⁩).</translation>
    </message>
    <message>
        <source>Update Keywright. The file was not touched.</source>
        <translation>حدّث ⁨Keywright⁩. لم يُمَس الملف.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>الملف تالف: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Open it read-only to look, or restore the last good backup.</source>
        <translation>لم يُستبدل شيء. افتحه للقراءة فقط للاطلاع عليه، أو استعد آخر نسخة احتياطية سليمة.</translation>
    </message>
    <message>
        <source>This does not verify: %1.</source>
        <translation>فشل التحقق: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Treat it as evidence: keep a copy, compare with the last checkpoint that you hold, and find out who had access.</source>
        <translation>تعامل معه كدليل: احتفظ بنسخة، وقارن بآخر نقطة تحقق لديك، واعرف مَن كان لديه وصول.</translation>
    </message>
    <message>
        <source>Another program holds the catalogue (%1).</source>
        <translation>برنامج آخر يحتجز الكتالوج (⁨%1⁩).</translation>
    </message>
    <message>
        <source>Wait a moment and try again. Nothing was changed.</source>
        <translation>انتظر لحظة وحاول مرة أخرى. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The disk is full: %1.</source>
        <translation>القرص ممتلئ: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Free some space and try again. Nothing was changed.</source>
        <translation>وفّر بعض المساحة وحاول مرة أخرى. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This can&apos;t be written: %1.</source>
        <translation>تتعذر الكتابة: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder. Nothing was changed.</source>
        <translation>تحقق من أذونات الملف ومجلده. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The file was not found: %1.</source>
        <translation>لم يُعثر على الملف: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>تحقق من المسار.</translation>
    </message>
    <message>
        <source>Reading or writing failed: %1.</source>
        <translation>فشلت القراءة أو الكتابة: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Check the disk or the network share and try again.</source>
        <translation>تحقق من القرص أو مشاركة الشبكة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>No answer in time: %1.</source>
        <translation>لم تصل إجابة في الوقت المحدد: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look at the service that should have answered.</source>
        <translation>حاول مرة أخرى؛ وإن بقي الأمر كذلك، فافحص الخدمة التي كان يجب أن تجيب.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>What was finished before stays; nothing else was changed.</source>
        <translation>ما اكتمل من قبل يبقى؛ ولم يتغير غير ذلك.</translation>
    </message>
    <message>
        <source>The catalogue is not open.</source>
        <translation>الكتالوج غير مفتوح.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>افتحه مرة أخرى.</translation>
    </message>
    <message>
        <source>Something went wrong inside Keywright: %1.</source>
        <translation>حدث خطأ داخل ⁨Keywright⁩: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Please report this with what you did before. Nothing more was changed.</source>
        <translation>يُرجى الإبلاغ عن هذا مع ما فعلته قبله. لم يتغير شيء آخر.</translation>
    </message>
    <message>
        <source>One of these: %1.</source>
        <translation>القيم الممكنة: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>This search is longer than 4,096 characters.</source>
        <translation>عدد أحرف هذا البحث يتجاوز 4096.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>لا يوجد حقل «⁨%1⁩».</translation>
    </message>
    <message>
        <source>This quote is not closed.</source>
        <translation>علامة الاقتباس هذه غير مغلقة.</translation>
    </message>
    <message>
        <source>A value is missing after “%1:”.</source>
        <translation>تنقص قيمة بعد «⁨%1:⁩».</translation>
    </message>
    <message>
        <source>“%1” is no status.</source>
        <translation>«⁨%1⁩» ليست حالة.</translation>
    </message>
    <message>
        <source>“is:” does not know “%1”.</source>
        <translation>«⁨is:⁩» لا يعرف «⁨%1⁩».</translation>
    </message>
    <message>
        <source>“%1” is no custody.</source>
        <translation>«⁨%1⁩» ليست عهدة.</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>«⁨%1⁩» ليس تعبيرًا زمنيًا.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>هل تقصد «⁨%1⁩»؟</translation>
    </message>
    <message>
        <source>To search for the text itself, put it in quotes.</source>
        <translation>للبحث عن النص نفسه، ضعه بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>Write &lt;30d, &gt;12h, &gt;2026-01, or never.</source>
        <translation>اكتب ⁨&lt;30d⁩ أو ⁨&gt;12h⁩ أو ⁨&gt;2026-01⁩ أو ⁨never⁩.</translation>
    </message>
    <message>
        <source>Catalogue created</source>
        <translation>إنشاء الكتالوج</translation>
    </message>
    <message>
        <source>Catalogue backed up</source>
        <translation>نسخ الكتالوج احتياطيًا</translation>
    </message>
    <message>
        <source>Catalogue restored from a backup</source>
        <translation>استعادة الكتالوج من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Catalogue upgraded</source>
        <translation>ترقية الكتالوج</translation>
    </message>
    <message>
        <source>Recovery kit written</source>
        <translation>كتابة حزمة الاسترداد</translation>
    </message>
    <message>
        <source>Keys put back from the recovery kit</source>
        <translation>إعادة المفاتيح من حزمة الاسترداد</translation>
    </message>
    <message>
        <source>Clock was set back</source>
        <translation>إرجاع الساعة إلى الوراء</translation>
    </message>
    <message>
        <source>Key created</source>
        <translation>إنشاء المفتاح</translation>
    </message>
    <message>
        <source>Key imported</source>
        <translation>استيراد المفتاح</translation>
    </message>
    <message>
        <source>Scopes changed</source>
        <translation>تغيير النطاقات</translation>
    </message>
    <message>
        <source>Restrictions changed</source>
        <translation>تغيير القيود</translation>
    </message>
    <message>
        <source>Limits changed</source>
        <translation>تغيير الحدود</translation>
    </message>
    <message>
        <source>Lifetime changed</source>
        <translation>تغيير مدة الصلاحية</translation>
    </message>
    <message>
        <source>Details changed</source>
        <translation>تغيير التفاصيل</translation>
    </message>
    <message>
        <source>Owner changed</source>
        <translation>تغيير المالك</translation>
    </message>
    <message>
        <source>Key rotated</source>
        <translation>تدوير المفتاح</translation>
    </message>
    <message>
        <source>Overlap changed</source>
        <translation>تغيير التداخل</translation>
    </message>
    <message>
        <source>Old version retired</source>
        <translation>إنهاء الإصدار القديم</translation>
    </message>
    <message>
        <source>Key deprecated</source>
        <translation>تعيين المفتاح كمهمَل</translation>
    </message>
    <message>
        <source>Key disabled</source>
        <translation>تعطيل المفتاح</translation>
    </message>
    <message>
        <source>Key enabled</source>
        <translation>تفعيل المفتاح</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>إبطال المفتاح</translation>
    </message>
    <message>
        <source>Key deleted</source>
        <translation>حذف المفتاح</translation>
    </message>
    <message>
        <source>Key restored</source>
        <translation>استعادة المفتاح</translation>
    </message>
    <message>
        <source>Key purged</source>
        <translation>إزالة المفتاح نهائيًا</translation>
    </message>
    <message>
        <source>Secret revealed</source>
        <translation>كشف السر</translation>
    </message>
    <message>
        <source>Secret copied</source>
        <translation>نسخ السر</translation>
    </message>
    <message>
        <source>Keys exported</source>
        <translation>تصدير المفاتيح</translation>
    </message>
    <message>
        <source>Keys imported</source>
        <translation>استيراد المفاتيح</translation>
    </message>
    <message>
        <source>Tags of many keys changed</source>
        <translation>تغيير وسوم مفاتيح كثيرة</translation>
    </message>
    <message>
        <source>Many keys transferred</source>
        <translation>نقل مفاتيح كثيرة</translation>
    </message>
    <message>
        <source>Expiry of many keys set</source>
        <translation>تحديد انتهاء صلاحية مفاتيح كثيرة</translation>
    </message>
    <message>
        <source>Many keys rotated</source>
        <translation>تدوير مفاتيح كثيرة</translation>
    </message>
    <message>
        <source>Many keys deprecated</source>
        <translation>تعيين مفاتيح كثيرة كمهمَلة</translation>
    </message>
    <message>
        <source>Many keys disabled</source>
        <translation>تعطيل مفاتيح كثيرة</translation>
    </message>
    <message>
        <source>Many keys enabled</source>
        <translation>تفعيل مفاتيح كثيرة</translation>
    </message>
    <message>
        <source>Many keys revoked</source>
        <translation>إبطال مفاتيح كثيرة</translation>
    </message>
    <message>
        <source>Many keys deleted</source>
        <translation>حذف مفاتيح كثيرة</translation>
    </message>
    <message>
        <source>Many keys restored</source>
        <translation>استعادة مفاتيح كثيرة</translation>
    </message>
    <message>
        <source>Role saved</source>
        <translation>حفظ الدور</translation>
    </message>
    <message>
        <source>Role removed</source>
        <translation>إزالة الدور</translation>
    </message>
    <message>
        <source>Audit log verified</source>
        <translation>التحقق من سجل التدقيق</translation>
    </message>
    <message>
        <source>Audit report written</source>
        <translation>كتابة تقرير التدقيق</translation>
    </message>
    <message>
        <source>Checkpoint signed</source>
        <translation>توقيع نقطة التحقق</translation>
    </message>
    <message>
        <source>Interrupted act undone</source>
        <translation>التراجع عن الإجراء المنقطع</translation>
    </message>
    <message>
        <source>Interrupted act finished</source>
        <translation>إكمال الإجراء المنقطع</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>مودَع</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>التجهيز</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>التطوير</translation>
    </message>
    <message>
        <source>CI</source>
        <translation>CI</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Overlapping</source>
        <translation>متداخل</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>مهمَل</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>مُبطَل</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>حالي</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>مُنهى</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>مُدار</translation>
    </message>
    <message>
        <source>Vault file</source>
        <translation>ملف الخزنة</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>صيغة خاطئة</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>مفتاح مجهول</translation>
    </message>
    <message>
        <source>Source denied</source>
        <translation>مصدر مرفوض</translation>
    </message>
    <message>
        <source>Scope denied</source>
        <translation>نطاق مرفوض</translation>
    </message>
    <message>
        <source>Quota exceeded</source>
        <translation>تجاوز الحصة</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>تجاوز حد المعدل</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>صالح</translation>
    </message>
    <message>
        <source>console</source>
        <translation>وحدة التحكم</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>سطر الأوامر</translation>
    </message>
    <message>
        <source>scheduler</source>
        <translation>المُجدوِل</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>in place of a key system: nowhere but here</comment>
        <translation>مودَع</translation>
    </message>
    <message>
        <source>Secret store: %1.</source>
        <translation>مخزن الأسرار: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Passphrase asked for again</source>
        <translation>طُلبت عبارة المرور مجددًا</translation>
    </message>
    <message>
        <source>An act over many keys undone</source>
        <translation>التراجع عن إجراء على مفاتيح كثيرة</translation>
    </message>
    <message>
        <source>The rules of this catalogue ask who you are before this.</source>
        <translation>تطلب قواعد هذا الكتالوج التحقق من هويتك قبل هذا.</translation>
    </message>
    <message>
        <source>Try again, and give the passphrase or password when it is asked for.</source>
        <translation>حاول مرة أخرى، وأدخل عبارة المرور أو كلمة المرور عندما تُطلب.</translation>
    </message>
    <message>
        <source>That is not the right passphrase or password.</source>
        <translation>عبارة المرور أو كلمة المرور هذه غير صحيحة.</translation>
    </message>
    <message>
        <source>Rule on passphrases changed</source>
        <translation>تغيير قاعدة عبارات المرور</translation>
    </message>
    <message>
        <source>API saved</source>
        <translation>حفظ واجهة API</translation>
    </message>
    <message>
        <source>API removed</source>
        <translation>إزالة واجهة API</translation>
    </message>
    <message>
        <source>Gateway configuration written</source>
        <translation>كتابة إعدادات بوابة API</translation>
    </message>
    <message>
        <source>Gateway tried with a key</source>
        <translation>تجربة بوابة API بمفتاح</translation>
    </message>
    <message>
        <source>Hand-over sheet written</source>
        <translation>كتابة ورقة التسليم</translation>
    </message>
    <message>
        <source>Usage exported</source>
        <translation>تصدير الاستخدام</translation>
    </message>
    <message>
        <source>Key found in an access log</source>
        <translation>العثور على مفتاح في سجل وصول</translation>
    </message>
    <message>
        <source>%1 requests within %2 h, where some %3 are usual.</source>
        <translation>عدد الطلبات: %1 خلال %2 ساعة، والمعتاد نحو %3.</translation>
    </message>
    <message>
        <source>No request for %1 h, where some %2 are usual.</source>
        <translation>لا طلبات منذ %1 ساعة، والمعتاد نحو %2.</translation>
    </message>
    <message>
        <source>%1 requests refused within %2 h, where some %3 are usual.</source>
        <translation>عدد الطلبات المرفوضة: %1 خلال %2 ساعة، والمعتاد نحو %3.</translation>
    </message>
    <message>
        <source>Used at an hour of the week at which it never was (requests: %1).</source>
        <translation>استُخدم في ساعة من الأسبوع لم يُستخدم فيها قط (الطلبات: %1).</translation>
    </message>
    <message>
        <source>Used again after a long rest (days: %1).</source>
        <translation>استُخدم من جديد بعد توقف طويل (الأيام: %1).</translation>
    </message>
    <message>
        <source>Presented after it was revoked, disabled or had expired (requests: %1).</source>
        <translation>قُدّم بعد إبطاله أو تعطيله أو انتهاء صلاحيته (الطلبات: %1).</translation>
    </message>
    <message>
        <source>Used although it is deprecated (requests: %1).</source>
        <translation>استُخدم مع أنه مهمَل (الطلبات: %1).</translation>
    </message>
    <message>
        <source>A honeytoken was presented: somebody has a key that nobody should have (requests: %1).</source>
        <translation>قُدّم رمز مصيدة: لدى أحدهم مفتاح لا ينبغي أن يكون لدى أحد (الطلبات: %1).</translation>
    </message>
    <message>
        <source>Used from an address that it never came from.</source>
        <translation>استُخدم من عنوان لم يأتِ منه قط.</translation>
    </message>
    <message>
        <source>Gate started by the console</source>
        <translation>تشغيل البوابة من وحدة التحكم</translation>
    </message>
    <message>
        <source>Gate stopped by the console</source>
        <translation>إيقاف البوابة من وحدة التحكم</translation>
    </message>
    <message>
        <source>Key came in a query</source>
        <translation>ورود مفتاح في سلسلة استعلام</translation>
    </message>
    <message>
        <source>no requests in 30 days</source>
        <translation>لا طلبات خلال 30 يومًا</translation>
    </message>
    <message>
        <source>%1 in 30 days, at most %2 a day, %3 today</source>
        <translation>خلال 30 يومًا: %1، الأعلى في يوم واحد: %2، اليوم: %3</translation>
    </message>
    <message>
        <source>The vault file with this catalogue&apos;s secrets is gone: %1.</source>
        <translation>ملف الخزنة الذي فيه أسرار هذا الكتالوج لم يعد موجودًا: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Put it back from a copy, or make a new one from the recovery kit (keywright-cli restore KIT). Until then nothing is done that needs a secret.</source>
        <translation>أعده من نسخة، أو أنشئ ملفًا جديدًا من حزمة الاسترداد (⁨keywright-cli restore KIT⁩). وحتى ذلك الحين لا يُجرى أي شيء يحتاج إلى سر.</translation>
    </message>
    <message>
        <source>The vault file with this catalogue&apos;s secrets is damaged: %1.</source>
        <translation>ملف الخزنة الذي فيه أسرار هذا الكتالوج تالف: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Keywright left it as it is. Put back a copy of it; without one, move it away and make a new one from the recovery kit (keywright-cli restore KIT). Then start Keywright again. Until then nothing is done that needs a secret.</source>
        <translation>ترك ⁨Keywright⁩ الملف كما هو. أعد نسخة منه؛ فإن لم توجد نسخة فانقله من مكانه وأنشئ ملفًا جديدًا من حزمة الاسترداد (⁨keywright-cli restore KIT⁩). ثم شغّل ⁨Keywright⁩ من جديد. وحتى ذلك الحين لا يُجرى أي شيء يحتاج إلى سر.</translation>
    </message>
    <message>
        <source>The vault with this catalogue&apos;s secrets is locked.</source>
        <translation>الخزنة التي تحوي أسرار هذا الكتالوج مقفلة.</translation>
    </message>
    <message>
        <source>What needs a secret waits for its passphrase. Nothing was changed.</source>
        <translation>ما يحتاج إلى سرّ ينتظر عبارة مرورها. لم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>keywright::AccessDialog</name>
    <message>
        <source>Access of %1</source>
        <translation>وصول المفتاح ⁨%1⁩</translation>
    </message>
    <message>
        <source>Last used %1.</source>
        <translation>آخر استخدام: %1.</translation>
    </message>
    <message>
        <source>Never used as far as is known.</source>
        <translation>لم يُستخدم قط فيما هو معلوم.</translation>
    </message>
    <message>
        <source>Change access</source>
        <translation>تغيير الوصول</translation>
    </message>
    <message>
        <source>Parts of the access</source>
        <translation>أقسام الوصول</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>المسموح به</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Allowed from</source>
        <translation>مسموح من</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>الطرق</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Becomes unrestricted: it will work from anywhere, at any time.</source>
        <translation>يصبح بلا قيود: سيعمل من أي مكان وفي أي وقت.</translation>
    </message>
    <message>
        <source>Restrictions change.</source>
        <translation>تتغير القيود.</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>لا يتغير شيء بعد.</translation>
    </message>
</context>
<context>
    <name>keywright::ApiActs</name>
    <message>
        <source>Protect an API…</source>
        <translation>حماية واجهة API…</translation>
    </message>
    <message>
        <source>Gates…</source>
        <translation>البوابات…</translation>
    </message>
    <message>
        <source>The catalogue is open read-only.</source>
        <translation>الكتالوج مفتوح للقراءة فقط.</translation>
    </message>
</context>
<context>
    <name>keywright::ApiCellDelegate</name>
    <message>
        <source>No gateway has told which API its requests are for: have it ask /verify?api=%1</source>
        <translation>لم تذكر أي بوابة API واجهة API التي تخصها طلباتها: اجعلها تسأل ⁨/verify?api=%1⁩</translation>
    </message>
</context>
<context>
    <name>keywright::ApiTableModel</name>
    <message>
        <source>None</source>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Requests, 30 days</source>
        <translation>الطلبات، 30 يومًا</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>بوابة API</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>تستجيب</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>غير جاهزة</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>يتعذر الوصول إليها</translation>
    </message>
    <message numerus="yes">
        <source>The gate at %1 answers and knows %Ln key(s).</source>
        <translation>
            <numerusform>البوابة عند ⁨%1⁩ تستجيب ولا تعرف أي مفتاح.</numerusform>
            <numerusform>البوابة عند ⁨%1⁩ تستجيب وتعرف مفتاحًا واحدًا.</numerusform>
            <numerusform>البوابة عند ⁨%1⁩ تستجيب وتعرف مفتاحين.</numerusform>
            <numerusform>البوابة عند ⁨%1⁩ تستجيب وتعرف %Ln مفاتيح.</numerusform>
            <numerusform>البوابة عند ⁨%1⁩ تستجيب وتعرف %Ln مفتاحًا.</numerusform>
            <numerusform>البوابة عند ⁨%1⁩ تستجيب وتعرف %Ln مفتاح.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gate at %1 answers, but last looked at the catalogue %2 seconds ago; %3 requests are not stored yet.</source>
        <translation>البوابة عند ⁨%1⁩ تستجيب، لكنها نظرت في الكتالوج آخر مرة قبل %2 ثانية؛ والطلبات التي لم تُخزَّن بعد: %3.</translation>
    </message>
    <message>
        <source>The gate at %1 answers, but is not ready: %2.</source>
        <translation>البوابة عند ⁨%1⁩ تستجيب، لكنها غير جاهزة: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>No gate answers at %1 (%2). Gateways that ask it let nothing through.</source>
        <translation>لا توجد بوابة تستجيب عند ⁨%1⁩ (⁨%2⁩). بوابات API التي تسألها لا تسمح بمرور شيء.</translation>
    </message>
    <message>
        <source>Its certificate ended on %1.</source>
        <translation>انتهت شهادتها في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Its certificate ends on %1.</source>
        <translation>تنتهي شهادتها في ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>keywright::ApisPage</name>
    <message>
        <source>Protect your first API</source>
        <translation>حماية أول واجهة API لك</translation>
    </message>
    <message>
        <source>Say where it is and what stands before it: you get the gateway&apos;s configuration to copy, and a trial that shows whether only good keys are let through.</source>
        <translation>اذكر مكانها وما يقف أمامها: تحصل على إعدادات بوابة API لنسخها، وعلى تجربة تبيّن هل يُسمح بمرور المفاتيح الصالحة وحدها.</translation>
    </message>
    <message>
        <source>Protect an API…</source>
        <translation>حماية واجهة API…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>واجهات API</translation>
    </message>
    <message>
        <source>Its keys</source>
        <translation>مفاتيحها</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>التوثيق</translation>
    </message>
    <message>
        <source>Configuration and trial…</source>
        <translation>الإعدادات والتجربة…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Remove %1; its keys stay</source>
        <translation>إزالة ⁨%1⁩؛ وتبقى مفاتيحها</translation>
    </message>
    <message>
        <source>The API %1 was removed. Keys keep its scopes.</source>
        <translation>أُزيلت واجهة API ⁨%1⁩. تحتفظ المفاتيح بنطاقاتها.</translation>
    </message>
    <message>
        <source>Gates…</source>
        <translation>البوابات…</translation>
    </message>
    <message>
        <source>This console&apos;s own gate</source>
        <translation>بوابة وحدة التحكم هذه</translation>
    </message>
    <message>
        <source>Hand-over sheet of one of its keys</source>
        <translation>ورقة تسليم أحد مفاتيحها</translation>
    </message>
    <message>
        <source>No key has a scope of %1 yet: nothing can be handed over.</source>
        <translation>لا يوجد بعد مفتاح له نطاق في ⁨%1⁩: لا شيء يمكن تسليمه.</translation>
    </message>
    <message>
        <source>Hand-over sheet of</source>
        <translation>ورقة تسليم المفتاح</translation>
    </message>
    <message>
        <source>All its keys</source>
        <translation>كل مفاتيحها</translation>
    </message>
    <message>
        <source>What can be asked of it</source>
        <translation>ما يمكن طلبه منها</translation>
    </message>
</context>
<context>
    <name>keywright::AppLock</name>
    <message>
        <source>A dialog waits behind the lock. Unlock first, then finish it or discard it.</source>
        <translation>هناك مربع حوار ينتظر خلف القفل. ألغِ القفل أولاً، ثم أكمله أو تجاهله.</translation>
    </message>
</context>
<context>
    <name>keywright::AuditFilterBar</name>
    <message>
        <source>Time range</source>
        <translation>النطاق الزمني</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>آخر 90 يومًا</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>هذا الربع</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>الربع السابق</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>من … إلى …</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>أي نتيجة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Words in the event</source>
        <translation>كلمات في الحدث</translation>
    </message>
    <message>
        <source>Show all objects again</source>
        <translation>إظهار كل الكائنات من جديد</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>إزالة كل عوامل التصفية</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Any act</source>
        <translation>كل الإجراءات</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>‏⁨%1⁩ فقط</translation>
    </message>
    <message>
        <source>Only %1; press to show all objects</source>
        <translation>‏⁨%1⁩ فقط؛ اضغط لإظهار كل الكائنات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln حدث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%Ln أحداث</numerusform>
            <numerusform>%Ln حدثًا</numerusform>
            <numerusform>%Ln حدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <translation>
            <numerusform>الأحداث: %1 من %Ln</numerusform>
            <numerusform>الأحداث: %1 من %Ln</numerusform>
            <numerusform>الأحداث: %1 من %Ln</numerusform>
            <numerusform>الأحداث: %1 من %Ln</numerusform>
            <numerusform>الأحداث: %1 من %Ln</numerusform>
            <numerusform>الأحداث: %1 من %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Search names, reasons and details, or owner:payments</source>
        <translation>ابحث في الأسماء والأسباب والتفاصيل، أو ⁨owner:payments⁩</translation>
    </message>
</context>
<context>
    <name>keywright::AuditPage</name>
    <message>
        <source>Nothing has been done yet</source>
        <translation>لم يُنفَّذ شيء بعد</translation>
    </message>
    <message>
        <source>Every act in this catalogue will be listed here.</source>
        <translation>سيُدرج هنا كل إجراء في هذا الكتالوج.</translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation>لا يوجد حدث مطابق</translation>
    </message>
    <message>
        <source>Widen the time range or clear a filter to see more.</source>
        <translation>وسّع النطاق الزمني أو امسح عامل تصفية لرؤية المزيد.</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>تقرير…</translation>
    </message>
    <message>
        <source>Write what is shown as CSV, JSON lines or PDF, with a proof that anyone can check</source>
        <translation>يكتب المعروض بتنسيق ⁨CSV⁩ أو أسطر ⁨JSON⁩ أو ⁨PDF⁩، مع إثبات يمكن لأي شخص التحقق منه</translation>
    </message>
    <message>
        <source>Audit log, newest first</source>
        <translation>سجل التدقيق، الأحدث أولًا</translation>
    </message>
</context>
<context>
    <name>keywright::AuditTableModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>الكائن</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>keywright::BackupChooser</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%n أحداث</numerusform>
            <numerusform>%n حدثًا</numerusform>
            <numerusform>%n حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>ملف آخر</translation>
    </message>
    <message>
        <source>Known backups</source>
        <translation>النسخ الاحتياطية المعروفة</translation>
    </message>
    <message>
        <source>or another file</source>
        <translation>أو ملف آخر</translation>
    </message>
</context>
<context>
    <name>keywright::BackupDialog</name>
    <message>
        <source>Back up the catalogue</source>
        <translation>نسخ الكتالوج احتياطيًا</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>تقدّم النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Keep it on another disk too.</source>
        <translation>احتفظ بها على قرص آخر أيضًا.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message>
        <source>Say where the backup is to be written.</source>
        <translation>حدّد مكان كتابة النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>جارٍ النسخ</translation>
    </message>
    <message>
        <source>A copy of keys and audit log while you go on working. Secrets are not in it: they stay in the secret store, which has a backup of its own.</source>
        <translation>نسخة من المفاتيح وسجل التدقيق بينما تواصل عملك. الأسرار ليست فيها: تبقى في مخزن الأسرار، وله نسخ احتياطي خاص به.</translation>
    </message>
</context>
<context>
    <name>keywright::Banner</name>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>keywright::BarChart</name>
    <message>
        <source>Copy as a table</source>
        <translation>نسخ كجدول</translation>
    </message>
    <message>
        <source>“%1” was copied as a table.</source>
        <translation>نُسخ «⁨%1⁩» كجدول.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln غيرها</numerusform>
            <numerusform>واحد غيرها</numerusform>
            <numerusform>اثنان غيرها</numerusform>
            <numerusform>%Ln غيرها</numerusform>
            <numerusform>%Ln غيرها</numerusform>
            <numerusform>%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>keywright::BarLine</name>
    <message>
        <source>%1: %2 (%3 %)</source>
        <translation>%1: %2 (%3٪)</translation>
    </message>
</context>
<context>
    <name>keywright::BulkDialog</name>
    <message numerus="yes">
        <source>Change the tags of %Ln key(s)</source>
        <translation>
            <numerusform>تغيير وسوم %Ln مفتاح</numerusform>
            <numerusform>تغيير وسوم مفتاح واحد</numerusform>
            <numerusform>تغيير وسوم مفتاحين</numerusform>
            <numerusform>تغيير وسوم %Ln مفاتيح</numerusform>
            <numerusform>تغيير وسوم %Ln مفتاحًا</numerusform>
            <numerusform>تغيير وسوم %Ln مفتاح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the expiry of %Ln key(s)</source>
        <translation>
            <numerusform>تحديد انتهاء صلاحية %Ln مفتاح</numerusform>
            <numerusform>تحديد انتهاء صلاحية مفتاح واحد</numerusform>
            <numerusform>تحديد انتهاء صلاحية مفتاحين</numerusform>
            <numerusform>تحديد انتهاء صلاحية %Ln مفاتيح</numerusform>
            <numerusform>تحديد انتهاء صلاحية %Ln مفتاحًا</numerusform>
            <numerusform>تحديد انتهاء صلاحية %Ln مفتاح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotate %Ln key(s)</source>
        <translation>
            <numerusform>تدوير %Ln مفتاح</numerusform>
            <numerusform>تدوير مفتاح واحد</numerusform>
            <numerusform>تدوير مفتاحين</numerusform>
            <numerusform>تدوير %Ln مفاتيح</numerusform>
            <numerusform>تدوير %Ln مفتاحًا</numerusform>
            <numerusform>تدوير %Ln مفتاح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deprecate %Ln key(s)</source>
        <translation>
            <numerusform>تعيين %Ln مفتاح كمهمَل</numerusform>
            <numerusform>تعيين مفتاح واحد كمهمَل</numerusform>
            <numerusform>تعيين مفتاحين كمهمَلين</numerusform>
            <numerusform>تعيين %Ln مفاتيح كمهمَلة</numerusform>
            <numerusform>تعيين %Ln مفتاحًا كمهمَلة</numerusform>
            <numerusform>تعيين %Ln مفتاح كمهمَلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %Ln key(s)</source>
        <translation>
            <numerusform>تعطيل %Ln مفتاح</numerusform>
            <numerusform>تعطيل مفتاح واحد</numerusform>
            <numerusform>تعطيل مفتاحين</numerusform>
            <numerusform>تعطيل %Ln مفاتيح</numerusform>
            <numerusform>تعطيل %Ln مفتاحًا</numerusform>
            <numerusform>تعطيل %Ln مفتاح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %Ln key(s)</source>
        <translation>
            <numerusform>تفعيل %Ln مفتاح</numerusform>
            <numerusform>تفعيل مفتاح واحد</numerusform>
            <numerusform>تفعيل مفتاحين</numerusform>
            <numerusform>تفعيل %Ln مفاتيح</numerusform>
            <numerusform>تفعيل %Ln مفتاحًا</numerusform>
            <numerusform>تفعيل %Ln مفتاح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Transfer %Ln key(s)</source>
        <translation>
            <numerusform>نقل %Ln مفتاح</numerusform>
            <numerusform>نقل مفتاح واحد</numerusform>
            <numerusform>نقل مفتاحين</numerusform>
            <numerusform>نقل %Ln مفاتيح</numerusform>
            <numerusform>نقل %Ln مفتاحًا</numerusform>
            <numerusform>نقل %Ln مفتاح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln key(s)</source>
        <translation>
            <numerusform>إبطال %Ln مفتاح</numerusform>
            <numerusform>إبطال مفتاح واحد</numerusform>
            <numerusform>إبطال مفتاحين</numerusform>
            <numerusform>إبطال %Ln مفاتيح</numerusform>
            <numerusform>إبطال %Ln مفتاحًا</numerusform>
            <numerusform>إبطال %Ln مفتاح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln key(s)</source>
        <translation>
            <numerusform>حذف %Ln مفتاح</numerusform>
            <numerusform>حذف مفتاح واحد</numerusform>
            <numerusform>حذف مفتاحين</numerusform>
            <numerusform>حذف %Ln مفاتيح</numerusform>
            <numerusform>حذف %Ln مفتاحًا</numerusform>
            <numerusform>حذف %Ln مفتاح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln key(s)</source>
        <translation>
            <numerusform>استعادة %Ln مفتاح</numerusform>
            <numerusform>استعادة مفتاح واحد</numerusform>
            <numerusform>استعادة مفتاحين</numerusform>
            <numerusform>استعادة %Ln مفاتيح</numerusform>
            <numerusform>استعادة %Ln مفتاحًا</numerusform>
            <numerusform>استعادة %Ln مفتاح</numerusform>
        </translation>
    </message>
    <message>
        <source>New secrets are made and kept in the secret store; old ones work until the overlap ends. Keys whose secret is shown only once are rotated one by one.</source>
        <translation>تُنشأ أسرار جديدة وتُحفظ في مخزن الأسرار؛ وتعمل القديمة حتى نهاية التداخل. أما المفاتيح التي يُعرض سرها مرة واحدة فتُدوَّر واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>They work on, are no longer handed out, and their callers are warned.</source>
        <translation>تبقى عاملة، ولا تُوزَّع بعد الآن، ويُنبَّه العملاء الذين يستخدمونها.</translation>
    </message>
    <message>
        <source>Every request with them is refused until they are enabled again.</source>
        <translation>يُرفض كل طلب بها حتى تُفعَّل من جديد.</translation>
    </message>
    <message>
        <source>Requests with them pass again, as far as their rules allow.</source>
        <translation>تمر الطلبات بها من جديد، بقدر ما تسمح به قواعدها.</translation>
    </message>
    <message>
        <source>The new owner answers for them from now on.</source>
        <translation>المالك الجديد مسؤول عنها من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>This is final: no version of them will ever work again.</source>
        <translation>هذا نهائي: لن يعمل أي إصدار منها بعد الآن.</translation>
    </message>
    <message>
        <source>They are hidden, can be restored for 30 days, and are then purged. Kept secrets are removed at once.</source>
        <translation>تُخفى، ويمكن استعادتها خلال 30 يومًا، ثم تُزال نهائيًا. وتُزال الأسرار المحفوظة فورًا.</translation>
    </message>
    <message>
        <source>They come back as revoked.</source>
        <translation>تعود كمفاتيح مُبطَلة.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>remove a tag</source>
        <translation>إزالة وسم</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>none: the old secrets stop at once</source>
        <translation>بلا تداخل: تتوقف الأسرار القديمة فورًا</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>التداخل</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>المالك الجديد</translation>
    </message>
    <message>
        <source>Needed: it goes into the audit log</source>
        <translation>مطلوب: يُسجَّل في سجل التدقيق</translation>
    </message>
    <message>
        <source>Goes into the audit log</source>
        <translation>يُسجَّل في سجل التدقيق</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Type how many</source>
        <translation>اكتب العدد</translation>
    </message>
    <message>
        <source>In production: %1.</source>
        <translation>في الإنتاج: %1.</translation>
    </message>
    <message>
        <source>Used within the last 7 days: %1. Whoever uses them will be refused.</source>
        <translation>المستخدمة خلال آخر 7 أيام: %1. سيُرفض كل مَن يستخدمها.</translation>
    </message>
    <message>
        <source>Trying it out…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>Nothing of this would be changed.</source>
        <translation>لن يتغير شيء من هذا.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>السبب مطلوب.</translation>
    </message>
    <message>
        <source>Type %1 to confirm.</source>
        <translation>اكتب ⁨%1⁩ للتأكيد.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>What was done stays done.</source>
        <translation>ما تم يبقى كما تم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) done.</source>
        <translation>
            <numerusform>لم يُنجز أي مفتاح.</numerusform>
            <numerusform>أُنجز مفتاح واحد.</numerusform>
            <numerusform>أُنجز مفتاحان.</numerusform>
            <numerusform>أُنجزت %Ln مفاتيح.</numerusform>
            <numerusform>أُنجز %Ln مفتاحًا.</numerusform>
            <numerusform>أُنجز %Ln مفتاح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln key(s) left as they are.</source>
        <translation>
            <numerusform>توقف: بقي %Ln مفتاح كما هو.</numerusform>
            <numerusform>توقف: بقي مفتاح واحد كما هو.</numerusform>
            <numerusform>توقف: بقي مفتاحان كما هما.</numerusform>
            <numerusform>توقف: بقيت %Ln مفاتيح كما هي.</numerusform>
            <numerusform>توقف: بقي %Ln مفتاحًا كما هي.</numerusform>
            <numerusform>توقف: بقي %Ln مفتاح كما هي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused:</source>
        <translation>
            <numerusform>رُفض %Ln:</numerusform>
            <numerusform>رُفض %Ln:</numerusform>
            <numerusform>رُفض %Ln:</numerusform>
            <numerusform>رُفض %Ln:</numerusform>
            <numerusform>رُفض %Ln:</numerusform>
            <numerusform>رُفض %Ln:</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln key(s)</source>
        <translation>
            <numerusform>المفاتيح: %1 من %Ln</numerusform>
            <numerusform>المفاتيح: %1 من %Ln</numerusform>
            <numerusform>المفاتيح: %1 من %Ln</numerusform>
            <numerusform>المفاتيح: %1 من %Ln</numerusform>
            <numerusform>المفاتيح: %1 من %Ln</numerusform>
            <numerusform>المفاتيح: %1 من %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo on %Ln key(s)</source>
        <translation>
            <numerusform>التراجع عن الإجراء في %Ln مفتاح</numerusform>
            <numerusform>التراجع عن الإجراء في مفتاح واحد</numerusform>
            <numerusform>التراجع عن الإجراء في مفتاحين</numerusform>
            <numerusform>التراجع عن الإجراء في %Ln مفاتيح</numerusform>
            <numerusform>التراجع عن الإجراء في %Ln مفتاحًا</numerusform>
            <numerusform>التراجع عن الإجراء في %Ln مفتاح</numerusform>
        </translation>
    </message>
    <message>
        <source>Each becomes what it was before the act. Keys that were changed since stay as they are.</source>
        <translation>يعود كل منها إلى ما كان عليه قبل الإجراء. المفاتيح التي تغيّرت منذ ذلك الحين تبقى كما هي.</translation>
    </message>
    <message>
        <source>Keys of production are revoked for good.</source>
        <translation>تُبطَل مفاتيح الإنتاج نهائيًا.</translation>
    </message>
    <message>
        <source>Used in the last 30 days on: %1.</source>
        <translation>استُخدمت خلال آخر 30 يومًا على: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>keywright::BulkPreview</name>
    <message>
        <source>What happens to each key</source>
        <translation>ما يحدث لكل مفتاح</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>الكل %1</translation>
    </message>
    <message>
        <source>Will be changed %1</source>
        <translation>ستتغير %1</translation>
    </message>
    <message>
        <source>Are so already %1</source>
        <translation>كذلك أصلًا %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>مرفوضة %1</translation>
    </message>
</context>
<context>
    <name>keywright::BulkTrialModel</name>
    <message>
        <source>Will be changed</source>
        <translation>سيتغير</translation>
    </message>
    <message>
        <source>Is so already</source>
        <translation>كذلك أصلًا</translation>
    </message>
    <message>
        <source>It is revoked; that is final</source>
        <translation>مُبطَل؛ وهذا نهائي</translation>
    </message>
    <message>
        <source>It is deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>It is disabled</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>Its state does not allow it</source>
        <translation>حالته لا تسمح بذلك</translation>
    </message>
    <message>
        <source>It is not revoked yet</source>
        <translation>لم يُبطَل بعد</translation>
    </message>
    <message>
        <source>Its secret is shown once: rotate it by itself</source>
        <translation>يُعرض سره مرة واحدة: دوّره على حدة</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>It has been changed since</source>
        <translation>تغيّر منذ ذلك الحين</translation>
    </message>
</context>
<context>
    <name>keywright::CatalogueCommands</name>
    <message>
        <source>Roles…</source>
        <translation>الأدوار…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>نسخ احتياطي…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Health…</source>
        <translation>السلامة…</translation>
    </message>
    <message>
        <source>Recovery kit…</source>
        <translation>حزمة الاسترداد…</translation>
    </message>
    <message>
        <source>No catalogue is open.</source>
        <translation>لا يوجد كتالوج مفتوح.</translation>
    </message>
    <message>
        <source>The catalogue is open read-only.</source>
        <translation>الكتالوج مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>كُتبت النسخة الاحتياطية في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Restored. What was there before is kept as %1</source>
        <translation>تمت الاستعادة. حُفظ ما كان قبل ذلك باسم ⁨%1⁩</translation>
    </message>
    <message>
        <source>The catalogue has its own keys again.</source>
        <translation>استعاد الكتالوج مفاتيحه الخاصة به.</translation>
    </message>
</context>
<context>
    <name>keywright::ChartCard</name>
    <message>
        <source>No requests in this time</source>
        <translation>لا طلبات في هذه الفترة</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>Export or copy</source>
        <translation>تصدير أو نسخ</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>صورة (⁨PNG⁩)…</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>رسم متجهي (⁨SVG⁩)…</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>جدول (⁨CSV⁩)…</translation>
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
        <translation>‏⁨%1⁩، اضغط للإزالة</translation>
    </message>
</context>
<context>
    <name>keywright::ChordField</name>
    <message>
        <source>Press the keys</source>
        <translation>اضغط المفاتيح</translation>
    </message>
</context>
<context>
    <name>keywright::ColumnMapping</name>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Enabled: yes or no</source>
        <translation>مفعَّل: نعم أو لا</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Key system</source>
        <translation>نظام المفاتيح</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Usage plans</source>
        <translation>خطط الاستخدام</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>حساب الخدمة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>حد المعدل</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Days between rotations</source>
        <translation>الأيام بين عمليات التدوير</translation>
    </message>
    <message>
        <source>Days of overlap</source>
        <translation>أيام التداخل</translation>
    </message>
    <message>
        <source>Format of new secrets</source>
        <translation>تنسيق الأسرار الجديدة</translation>
    </message>
    <message>
        <source>Prefix of new secrets</source>
        <translation>بادئة الأسرار الجديدة</translation>
    </message>
    <message>
        <source>Length of new secrets</source>
        <translation>طول الأسرار الجديدة</translation>
    </message>
    <message>
        <source>What %1 becomes</source>
        <translation>ما يصير إليه العمود ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>keywright::CommandPalette</name>
    <message>
        <source>No command and no key is called that.</source>
        <translation>لا يوجد أمر ولا مفتاح بهذا الاسم.</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation>الأوامر والمفاتيح</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>البحث في الأوامر والمفاتيح</translation>
    </message>
    <message>
        <source>Type a command or the name of a key</source>
        <translation>اكتب أمرًا أو اسم مفتاح</translation>
    </message>
</context>
<context>
    <name>keywright::CompletionPopup</name>
    <message>
        <source>Tab completes, Esc closes</source>
        <translation>‏⁨Tab⁩ للإكمال، و⁨Esc⁩ للإغلاق</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>الإكمالات المقترحة</translation>
    </message>
</context>
<context>
    <name>keywright::Console</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>فاتح أو داكن حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Find a command or a key…</source>
        <translation>العثور على أمر أو مفتاح…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Nothing is changed in it from here on. Restore the last backup.</source>
        <translation>لن يتغير فيه شيء من الآن. استعد آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>كيفية البحث</translation>
    </message>
    <message>
        <source>How the audit log is proven</source>
        <translation>كيف يُثبَت سجل التدقيق</translation>
    </message>
    <message>
        <source>How the vault file is sealed</source>
        <translation>كيف يُختم ملف الخزنة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Another console (process %1) has this catalogue open, so this one is read-only: you can look, but nothing can be changed here.</source>
        <translation>وحدة تحكم أخرى (العملية %1) فتحت هذا الكتالوج، ولذلك هذه للقراءة فقط: يمكنك الاطلاع، لكن لا يمكن تغيير شيء هنا.</translation>
    </message>
    <message>
        <source>This catalogue is open read-only: you can look, but nothing can be changed.</source>
        <translation>هذا الكتالوج مفتوح للقراءة فقط: يمكنك الاطلاع، لكن لا يمكن تغيير شيء.</translation>
    </message>
    <message>
        <source>Use the recovery kit…</source>
        <translation>استخدام حزمة الاسترداد…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to see to within 7 days</source>
        <translation>
            <numerusform>%Ln أمر يتطلب المتابعة خلال 7 أيام</numerusform>
            <numerusform>أمر واحد يتطلب المتابعة خلال 7 أيام</numerusform>
            <numerusform>أمران يتطلبان المتابعة خلال 7 أيام</numerusform>
            <numerusform>%Ln أمور تتطلب المتابعة خلال 7 أيام</numerusform>
            <numerusform>%Ln أمرًا تتطلب المتابعة خلال 7 أيام</numerusform>
            <numerusform>%Ln أمر تتطلب المتابعة خلال 7 أيام</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Time travel</source>
        <translation>العودة في الزمن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) were written to %1, their proof beside it.</source>
        <translation>
            <numerusform>كُتبت الأحداث (%Ln) في ⁨%1⁩، والإثبات بجانبها.</numerusform>
            <numerusform>كُتب حدث واحد في ⁨%1⁩، والإثبات بجانبه.</numerusform>
            <numerusform>كُتب حدثان في ⁨%1⁩، والإثبات بجانبهما.</numerusform>
            <numerusform>كُتبت %Ln أحداث في ⁨%1⁩، والإثبات بجانبها.</numerusform>
            <numerusform>كُتب %Ln حدثًا في ⁨%1⁩، والإثبات بجانبها.</numerusform>
            <numerusform>كُتب %Ln حدث في ⁨%1⁩، والإثبات بجانبها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mended after an interruption: %Ln act(s). The audit log tells which.</source>
        <translation>
            <numerusform>إجراءات أُصلحت بعد انقطاع: %Ln. سجل التدقيق يذكرها.</numerusform>
            <numerusform>إجراء واحد أُصلح بعد انقطاع. سجل التدقيق يذكره.</numerusform>
            <numerusform>إجراءان أُصلحا بعد انقطاع. سجل التدقيق يذكرهما.</numerusform>
            <numerusform>إجراءات أُصلحت بعد انقطاع: %Ln. سجل التدقيق يذكرها.</numerusform>
            <numerusform>إجراءات أُصلحت بعد انقطاع: %Ln. سجل التدقيق يذكرها.</numerusform>
            <numerusform>إجراءات أُصلحت بعد انقطاع: %Ln. سجل التدقيق يذكرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Daily tasks, the shortest way</source>
        <translation>المهام اليومية بأقصر طريق</translation>
    </message>
    <message>
        <source>How a gate is set up</source>
        <translation>كيفية إعداد بوابة</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>How an API is protected</source>
        <translation>كيفية حماية واجهة API</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>واجهات API</translation>
    </message>
    <message>
        <source>Alarm of the console&apos;s own gate: %1</source>
        <translation>إنذار من بوابة وحدة التحكم: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The console&apos;s own gate: %1</source>
        <translation>بوابة وحدة التحكم: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>keywright::CreateDialog</name>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Everything can be changed later except the prefix.</source>
        <translation>يمكن تغيير كل شيء لاحقًا ما عدا البادئة.</translation>
    </message>
    <message>
        <source>Create key</source>
        <translation>إنشاء المفتاح</translation>
    </message>
    <message>
        <source>checkout-service-eu</source>
        <translation>checkout-service-eu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation>فريق أو شخص</translation>
    </message>
    <message>
        <source>which program uses it</source>
        <translation>البرنامج الذي يستخدمه</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>المسموح به</translation>
    </message>
    <message>
        <source>Allowed from</source>
        <translation>مسموح من</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>no rate limit</source>
        <translation>بلا حد معدل</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>حد المعدل</translation>
    </message>
    <message>
        <source>no quota, or 1000000/day</source>
        <translation>بلا حصة، أو ⁨1000000/day⁩</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Keywright makes it; the gate verifies it</source>
        <translation>ينشئه ⁨Keywright⁩ وتتحقق منه البوابة</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>مكانه</translation>
    </message>
    <message>
        <source>paste the secret</source>
        <translation>الصق السر</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>A key that acts as a service account has all rights of that account: whoever has the key is the account.</source>
        <translation>المفتاح الذي يعمل باسم حساب خدمة له كل حقوق ذلك الحساب: مَن يملك المفتاح فهو الحساب.</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>حساب الخدمة</translation>
    </message>
    <message>
        <source>the pasted key, %1</source>
        <translation>المفتاح الملصق، ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 + 43 random characters + checksum</source>
        <translation>‏⁨%1⁩ + 43 حرفًا عشوائيًا + المجموع الاختباري</translation>
    </message>
    <message>
        <source>As its maker made it</source>
        <translation>كما أنشأته جهة الإصدار</translation>
    </message>
    <message>
        <source>You will see the secret now, and can reveal it later; each look is told in the audit log.</source>
        <translation>سترى السر الآن، ويمكنك كشفه لاحقًا؛ وتُسجَّل كل مشاهدة في سجل التدقيق.</translation>
    </message>
    <message>
        <source>Only its fingerprint is kept. You will see the secret once.</source>
        <translation>لا تُحفظ إلا بصمته. سترى السر مرة واحدة.</translation>
    </message>
    <message>
        <source>Bound to a service account: whoever has this key has all rights of that account.</source>
        <translation>مرتبط بحساب خدمة: مَن يملك هذا المفتاح له كل حقوق ذلك الحساب.</translation>
    </message>
    <message>
        <source>It will work from anywhere.</source>
        <translation>سيعمل من أي مكان.</translation>
    </message>
    <message>
        <source>Somebody else made it; the secret store keeps it</source>
        <translation>أنشأته جهة أخرى؛ ويُحفظ في مخزن الأسرار</translation>
    </message>
    <message>
        <source>Keep a recoverable copy in the secret store</source>
        <translation>الاحتفاظ بنسخة قابلة للاسترداد في مخزن الأسرار</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bit(s)</source>
        <translation>
            <numerusform>%Ln بت</numerusform>
            <numerusform>بت واحد</numerusform>
            <numerusform>بتّان</numerusform>
            <numerusform>%Ln بتات</numerusform>
            <numerusform>%Ln بتًا</numerusform>
            <numerusform>%Ln بت</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes to the secret store at once; the catalogue keeps its fingerprint.</source>
        <translation>ينتقل فورًا إلى مخزن الأسرار؛ ويحتفظ الكتالوج ببصمته.</translation>
    </message>
    <message>
        <source>I bring it; the gate verifies it</source>
        <translation>أُحضره أنا وتتحقق منه البوابة</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>البادئة</translation>
    </message>
    <message>
        <source>What the secret begins with: up to 16 of a-z, 0-9 and _, for people and scanners to know it by.</source>
        <translation>ما يبدأ به السر: حتى 16 حرفًا من ⁨a-z⁩ و⁨0-9⁩ و⁨_⁩، ليتعرّف عليه الأشخاص وأدوات الفحص.</translation>
    </message>
    <message>
        <source>Only its fingerprint is kept.</source>
        <translation>لا تُحفظ إلا بصمته.</translation>
    </message>
    <message>
        <source>As you bring it</source>
        <translation>كما تُحضره</translation>
    </message>
</context>
<context>
    <name>keywright::DetailsDialog</name>
    <message>
        <source>Details of %1</source>
        <translation>تفاصيل ⁨%1⁩</translation>
    </message>
    <message>
        <source>which program uses it</source>
        <translation>البرنامج الذي يستخدمه</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>حساب الخدمة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Save details</source>
        <translation>حفظ التفاصيل</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>لا يتغير شيء بعد.</translation>
    </message>
</context>
<context>
    <name>keywright::DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What you typed will be lost. Press Escape once more to close.</source>
        <translation>سيُفقد ما كتبته. اضغط ⁨Escape⁩ مرة أخرى للإغلاق.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>keywright::EventCellDelegate</name>
    <message>
        <source>this catalogue</source>
        <translation>هذا الكتالوج</translation>
    </message>
    <message>
        <source>audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
</context>
<context>
    <name>keywright::EventDetail</name>
    <message>
        <source>The chosen event</source>
        <translation>الحدث المختار</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>لم يُختر حدث</translation>
    </message>
    <message>
        <source>Choose an event to see what was changed.</source>
        <translation>اختر حدثًا لترى ما الذي تغير.</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>ما الذي تغير</translation>
    </message>
    <message>
        <source>Open key</source>
        <translation>فتح المفتاح</translation>
    </message>
    <message>
        <source>Only this key</source>
        <translation>هذا المفتاح فقط</translation>
    </message>
    <message>
        <source>Show only the events of this key</source>
        <translation>إظهار أحداث هذا المفتاح فقط</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>الكائن</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>‏⁨%1⁩، عبر ⁨%2⁩</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>no. %1 of the log</source>
        <translation>رقم %1 في السجل</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>The catalogue as of then</source>
        <translation>الكتالوج كما كان حينها</translation>
    </message>
</context>
<context>
    <name>keywright::FigureTile</name>
    <message>
        <source>A week ago: %1</source>
        <translation>قبل أسبوع: %1</translation>
    </message>
    <message>
        <source>▲ %1 in 7 days</source>
        <translation>▲ %1 خلال 7 أيام</translation>
    </message>
    <message>
        <source>▼ %1 in 7 days</source>
        <translation>▼ %1 خلال 7 أيام</translation>
    </message>
</context>
<context>
    <name>keywright::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
</context>
<context>
    <name>keywright::FilterBar</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>خلال 7 أيام</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>خلال 30 يومًا</translation>
    </message>
    <message>
        <source>Within 90 days</source>
        <translation>خلال 90 يومًا</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>بلا انتهاء صلاحية</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>لم يُستخدم قط</translation>
    </message>
    <message>
        <source>Not for 30 days</source>
        <translation>لم يُستخدم منذ 30 يومًا</translation>
    </message>
    <message>
        <source>Not for 90 days</source>
        <translation>لم يُستخدم منذ 90 يومًا</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>خلال آخر 7 أيام</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>تصفية حسب: %1</translation>
    </message>
    <message>
        <source>%1: %2 +%3</source>
        <translation>%1: ⁨%2⁩ ⁨+%3⁩</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العد…</translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>لا يوجد ما يُختار بعد</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln مفتاح</numerusform>
            <numerusform>مفتاح واحد</numerusform>
            <numerusform>مفتاحان</numerusform>
            <numerusform>%Ln مفاتيح</numerusform>
            <numerusform>%Ln مفتاحًا</numerusform>
            <numerusform>%Ln مفتاح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln keys</source>
        <translation>
            <numerusform>المفاتيح: %1 من %Ln</numerusform>
            <numerusform>المفاتيح: %1 من %Ln</numerusform>
            <numerusform>المفاتيح: %1 من %Ln</numerusform>
            <numerusform>المفاتيح: %1 من %Ln</numerusform>
            <numerusform>المفاتيح: %1 من %Ln</numerusform>
            <numerusform>المفاتيح: %1 من %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln keys, deleted ones included</source>
        <translation>
            <numerusform>المفاتيح مع المحذوفة: %1 من %Ln</numerusform>
            <numerusform>المفاتيح مع المحذوفة: %1 من %Ln</numerusform>
            <numerusform>المفاتيح مع المحذوفة: %1 من %Ln</numerusform>
            <numerusform>المفاتيح مع المحذوفة: %1 من %Ln</numerusform>
            <numerusform>المفاتيح مع المحذوفة: %1 من %Ln</numerusform>
            <numerusform>المفاتيح مع المحذوفة: %1 من %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::FirstStart</name>
    <message>
        <source>Setting up</source>
        <translation>جارٍ الإعداد</translation>
    </message>
    <message>
        <source>Looking for a keychain on this machine. It may ask you to unlock it.</source>
        <translation>جارٍ البحث عن سلسلة مفاتيح على هذا الجهاز. قد تطلب منك فتح قفلها.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase, for instance five words that do not belong together</source>
        <translation>عبارة المرور، مثلًا خمس كلمات لا رابط بينها</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>عبارة المرور مجددًا</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>قوة عبارة المرور</translation>
    </message>
    <message>
        <source>It should take centuries to guess.</source>
        <translation>ينبغي أن يستغرق تخمينها قرونًا.</translation>
    </message>
    <message>
        <source>Create vault and catalogue</source>
        <translation>إنشاء الخزنة والكتالوج</translation>
    </message>
    <message>
        <source>Look for a keychain again</source>
        <translation>البحث عن سلسلة مفاتيح من جديد</translation>
    </message>
    <message>
        <source>The catalogue will be %1</source>
        <translation>سيكون الكتالوج في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Choose a passphrase for the vault</source>
        <translation>اختر عبارة مرور للخزنة</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>جارٍ الإنشاء…</translation>
    </message>
    <message>
        <source>Too easy to guess. Longer helps more than stranger.</source>
        <translation>سهلة التخمين. الطول أنفع من الغرابة.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>العبارتان غير متطابقتين.</translation>
    </message>
    <message numerus="yes">
        <source>Strong: about %n bits.</source>
        <translation>
            <numerusform>قوية: حوالي %n بت.</numerusform>
            <numerusform>قوية: حوالي %n بت.</numerusform>
            <numerusform>قوية: حوالي %n بت.</numerusform>
            <numerusform>قوية: حوالي %n بت.</numerusform>
            <numerusform>قوية: حوالي %n بت.</numerusform>
            <numerusform>قوية: حوالي %n بت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keywright can keep secrets in a vault file that only this passphrase opens. It is kept nowhere: without it the secrets are lost.</source>
        <translation>يمكن أن يحفظ ⁨Keywright⁩ الأسرار في ملف خزنة لا تفتحه إلا عبارة المرور هذه. وهي لا تُحفظ في أي مكان: بدونها تُفقد الأسرار.</translation>
    </message>
    <message>
        <source>No keychain answers on this machine.</source>
        <translation>لا توجد سلسلة مفاتيح تستجيب على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The keychain did not let Keywright in: its question was turned down, or it is locked.</source>
        <translation>لم تسمح سلسلة المفاتيح بدخول ⁨Keywright⁩: رُفض سؤالها، أو أنها مقفلة.</translation>
    </message>
    <message>
        <source>The keychain has not answered in time.</source>
        <translation>لم تستجب سلسلة المفاتيح في الوقت المحدد.</translation>
    </message>
</context>
<context>
    <name>keywright::GatesDialog</name>
    <message>
        <source>Gates</source>
        <translation>البوابات</translation>
    </message>
    <message>
        <source>A gate tells gateways which keys are good. This console can run one for this machine; it ends with the console.</source>
        <translation>تخبر البوابةُ بوابات API أي المفاتيح صالح. يمكن لوحدة التحكم هذه تشغيل بوابة لهذا الجهاز، وهي تتوقف مع إغلاق وحدة التحكم.</translation>
    </message>
    <message>
        <source>A gate tells gateways which keys are good.</source>
        <translation>تخبر البوابةُ بوابات API أي المفاتيح صالح.</translation>
    </message>
    <message>
        <source>No API names a gate yet.</source>
        <translation>لا توجد بعد واجهة API حُدّدت لها بوابة.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Of this machine alone: a gate for others runs as a service.</source>
        <translation>لهذا الجهاز وحده: البوابة التي تخدم غيره تعمل كخدمة.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>None besides X-API-Key and Authorization</source>
        <translation>لا شيء سوى ⁨X-API-Key⁩ و⁨Authorization⁩</translation>
    </message>
    <message>
        <source>Start it whenever this catalogue is opened</source>
        <translation>تشغيلها كلما فُتح هذا الكتالوج</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>ما قالته</translation>
    </message>
    <message>
        <source>What it says is shown here.</source>
        <translation>يظهر هنا ما تقوله.</translation>
    </message>
    <message>
        <source>This console&apos;s gate</source>
        <translation>بوابة وحدة التحكم هذه</translation>
    </message>
    <message>
        <source>Further header</source>
        <translation>ترويسة إضافية</translation>
    </message>
    <message>
        <source>Known gates</source>
        <translation>البوابات المعروفة</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Catalogue seen</source>
        <translation>آخر نظر في الكتالوج</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جارٍ السؤال…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) ago</source>
        <translation>
            <numerusform>قبل %Ln ثانية</numerusform>
            <numerusform>قبل ثانية واحدة</numerusform>
            <numerusform>قبل ثانيتين</numerusform>
            <numerusform>قبل %Ln ثوانٍ</numerusform>
            <numerusform>قبل %Ln ثانية</numerusform>
            <numerusform>قبل %Ln ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::HealthDialog</name>
    <message>
        <source>Health of the catalogue</source>
        <translation>سلامة الكتالوج</translation>
    </message>
    <message>
        <source>Nothing is changed by looking. Each event of the audit log is checked on its own page: Verify log.</source>
        <translation>الفحص لا يغيّر شيئًا. ويُفحص كل حدث في سجل التدقيق في صفحته: التحقق من السجل.</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>تقدّم الفحص</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>الفحص من جديد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>جارٍ الفحص</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wrong. Make a backup of the file as it is before anything else.</source>
        <translation>
            <numerusform>لا توجد أخطاء. انسخ الملف كما هو قبل أي شيء آخر.</numerusform>
            <numerusform>يوجد خطأ واحد. انسخ الملف كما هو قبل أي شيء آخر.</numerusform>
            <numerusform>يوجد خطآن. انسخ الملف كما هو قبل أي شيء آخر.</numerusform>
            <numerusform>توجد %n أخطاء. انسخ الملف كما هو قبل أي شيء آخر.</numerusform>
            <numerusform>يوجد %n خطأً. انسخ الملف كما هو قبل أي شيء آخر.</numerusform>
            <numerusform>يوجد %n خطأ. انسخ الملف كما هو قبل أي شيء آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>لا توجد أخطاء.</translation>
    </message>
</context>
<context>
    <name>keywright::HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>keywright::HoursField</name>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>ساعات الدوام</translation>
    </message>
    <message>
        <source>Monday to Friday, 8 to 18</source>
        <translation>من الاثنين إلى الجمعة، من 8 إلى 18</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>No hour is left: the key would never work. To stop it, disable it.</source>
        <translation>لم تبقَ أي ساعة: لن يعمل المفتاح أبدًا. لإيقافه، عطّله.</translation>
    </message>
    <message>
        <source>This machine knows no time zone “%1”.</source>
        <translation>هذا الجهاز لا يعرف المنطقة الزمنية «⁨%1⁩».</translation>
    </message>
    <message>
        <source>At any hour. Drag over the hours to clear them.</source>
        <translation>في أي ساعة. اسحب فوق الساعات لاستبعادها.</translation>
    </message>
</context>
<context>
    <name>keywright::HoursGrid</name>
    <message>
        <source>Hours of the week</source>
        <translation>ساعات الأسبوع</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1, %2: %3. Arrows move, Shift chooses more, Space changes.</source>
        <translation>%1، ⁨%2⁩: %3. الأسهم للتنقل، و⁨Shift⁩ لاختيار المزيد، والمسافة للتغيير.</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>غير مسموح</translation>
    </message>
</context>
<context>
    <name>keywright::ImportDialog</name>
    <message>
        <source>Recognise by itself</source>
        <translation>التعرّف تلقائيًا</translation>
    </message>
    <message>
        <source>Amazon API Gateway key file</source>
        <translation>ملف مفاتيح ⁨Amazon API Gateway⁩</translation>
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
        <translation>ملف ⁨.env⁩</translation>
    </message>
    <message>
        <source>KeePassXC CSV</source>
        <translation>ملف CSV من ⁨KeePassXC⁩</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>استيراد المفاتيح</translation>
    </message>
    <message>
        <source>The file is only read, never changed. Nothing is written until you accept what you see here.</source>
        <translation>يُقرأ الملف فقط ولا يُغيَّر أبدًا. ولا يُكتب شيء قبل أن تقبل ما تراه هنا.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>where not named</source>
        <translation>حيث لم يُذكر</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>تقدّم الاستيراد</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Amazon’s key file, CSV, JSON, .env, KeePassXC CSV</source>
        <translation>ملف مفاتيح ⁨Amazon⁩ أو ⁨CSV⁩ أو ⁨JSON⁩ أو ⁨.env⁩ أو ⁨KeePassXC CSV⁩</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Only their fingerprints are kept</source>
        <translation>لا تُحفظ إلا بصماتها</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>الأسرار</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>جارٍ قراءة الملف</translation>
    </message>
    <message numerus="yes">
        <source>Read as %1: %Ln record(s)</source>
        <translation>
            <numerusform>قُرئ بتنسيق ⁨%1⁩: لا سجلات</numerusform>
            <numerusform>قُرئ بتنسيق ⁨%1⁩: سجل واحد</numerusform>
            <numerusform>قُرئ بتنسيق ⁨%1⁩: سجلان</numerusform>
            <numerusform>قُرئ بتنسيق ⁨%1⁩: %Ln سجلات</numerusform>
            <numerusform>قُرئ بتنسيق ⁨%1⁩: %Ln سجلًا</numerusform>
            <numerusform>قُرئ بتنسيق ⁨%1⁩: %Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>جارٍ البحث عن التكرارات</translation>
    </message>
    <message>
        <source>Stopped. Change something, or choose the file again, to look once more.</source>
        <translation>توقف. غيّر شيئًا أو اختر الملف مجددًا لإعادة الفحص.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln key(s)</source>
        <translation>
            <numerusform>استيراد %Ln مفتاح</numerusform>
            <numerusform>استيراد مفتاح واحد</numerusform>
            <numerusform>استيراد مفتاحين</numerusform>
            <numerusform>استيراد %Ln مفاتيح</numerusform>
            <numerusform>استيراد %Ln مفتاحًا</numerusform>
            <numerusform>استيراد %Ln مفتاح</numerusform>
        </translation>
    </message>
    <message>
        <source>The file names no owner: say above who owns these keys.</source>
        <translation>لا يذكر الملف مالكًا: حدّد أعلاه مَن يملك هذه المفاتيح.</translation>
    </message>
    <message>
        <source>No row of this file makes a new key.</source>
        <translation>لا ينتج أي صف في هذا الملف مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) imported.</source>
        <translation>
            <numerusform>لم يُستورد أي مفتاح.</numerusform>
            <numerusform>استُورد مفتاح واحد.</numerusform>
            <numerusform>استُورد مفتاحان.</numerusform>
            <numerusform>استُوردت %Ln مفاتيح.</numerusform>
            <numerusform>استُورد %Ln مفتاحًا.</numerusform>
            <numerusform>استُورد %Ln مفتاح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) skipped: here already.</source>
        <translation>
            <numerusform>لم يُتخطَّ أي صف.</numerusform>
            <numerusform>تُخطّي صف واحد: موجود من قبل.</numerusform>
            <numerusform>تُخطّي صفان: موجودان من قبل.</numerusform>
            <numerusform>تُخطّيت %Ln صفوف: موجودة من قبل.</numerusform>
            <numerusform>تُخطّي %Ln صفًا: موجودة من قبل.</numerusform>
            <numerusform>تُخطّي %Ln صف: موجودة من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be imported:</source>
        <translation>
            <numerusform>تعذر استيراد %Ln صف:</numerusform>
            <numerusform>تعذر استيراد صف واحد:</numerusform>
            <numerusform>تعذر استيراد صفين:</numerusform>
            <numerusform>تعذر استيراد %Ln صفوف:</numerusform>
            <numerusform>تعذر استيراد %Ln صفًا:</numerusform>
            <numerusform>تعذر استيراد %Ln صف:</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped it: what was done stays, the rest was not touched.</source>
        <translation>أوقفته: ما تم يبقى، والباقي لم يُمَس.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Rows that could not be imported</source>
        <translation>صفوف تعذر استيرادها</translation>
    </message>
    <message>
        <source>%1 still holds secrets in the clear. Destroy it, and its copies, when you no longer need it.</source>
        <translation>ما زال ⁨%1⁩ يحتوي على أسرار بنص واضح. أتلفه وأتلف نسخه عندما لا تعود بحاجة إليه.</translation>
    </message>
    <message>
        <source>The secret store keeps them, so that they can be revealed</source>
        <translation>تُحفظ في مخزن الأسرار، ويمكن كشفها لاحقًا</translation>
    </message>
    <message numerus="yes">
        <source>Storing %Ln secret(s) takes about %1.</source>
        <translation>
            <numerusform>المدة التقريبية لحفظ الأسرار (%Ln): %1.</numerusform>
            <numerusform>المدة التقريبية لحفظ الأسرار (%Ln): %1.</numerusform>
            <numerusform>المدة التقريبية لحفظ الأسرار (%Ln): %1.</numerusform>
            <numerusform>المدة التقريبية لحفظ الأسرار (%Ln): %1.</numerusform>
            <numerusform>المدة التقريبية لحفظ الأسرار (%Ln): %1.</numerusform>
            <numerusform>المدة التقريبية لحفظ الأسرار (%Ln): %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record %1: %2</source>
        <translation>السجل %1: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>keywright::ImportPlanModel</name>
    <message>
        <source>Will be created</source>
        <translation>سيُنشأ</translation>
    </message>
    <message>
        <source>Same secret as %1 in this file</source>
        <translation>السر نفسه كما في ⁨%1⁩ في هذا الملف</translation>
    </message>
    <message>
        <source>Already in the catalogue as %1</source>
        <translation>موجود في الكتالوج باسم ⁨%1⁩</translation>
    </message>
    <message>
        <source>A key of this name is there already</source>
        <translation>يوجد مفتاح بهذا الاسم من قبل</translation>
    </message>
    <message>
        <source>Can’t be imported: %1</source>
        <translation>تعذر الاستيراد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>ما يؤول إليه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>No key: it is left alone</source>
        <translation>لا مفتاح فيه: يُترك دون استيراد</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>keywright::ImportPreview</name>
    <message>
        <source>What becomes of each row</source>
        <translation>ما يؤول إليه كل صف</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>الكل %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>جديد %1</translation>
    </message>
    <message>
        <source>Already here %1</source>
        <translation>موجود %1</translation>
    </message>
    <message>
        <source>Unusable %1</source>
        <translation>غير صالح %1</translation>
    </message>
</context>
<context>
    <name>keywright::KeyAccessTab</name>
    <message>
        <source>%1, burst %2</source>
        <translation>‏⁨%1⁩، اندفاع %2</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 في اليوم</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 في الأسبوع</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 في الشهر</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>المسموح به</translation>
    </message>
    <message>
        <source>Restrictions and limits</source>
        <translation>القيود والحدود</translation>
    </message>
    <message>
        <source>Nothing: this key has no scopes.</source>
        <translation>لا شيء: هذا المفتاح بلا نطاقات.</translation>
    </message>
    <message>
        <source>Only what its roles allow.</source>
        <translation>ما تسمح به أدواره فقط.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Allowed from</source>
        <translation>مسموح من</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>أي عنوان</translation>
    </message>
    <message>
        <source>Referrers</source>
        <translation>عناوين الإحالة</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>التطبيقات</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>الطرق</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>حد المعدل</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>none</source>
        <comment>rate limit</comment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>none</source>
        <comment>quota</comment>
        <translation>بلا</translation>
    </message>
</context>
<context>
    <name>keywright::KeyCellDelegate</name>
    <message>
        <source>no expiry</source>
        <translation>بلا انتهاء</translation>
    </message>
    <message>
        <source>never</source>
        <translation>لم يُستخدم</translation>
    </message>
    <message>
        <source>This key never expires by itself.</source>
        <translation>هذا المفتاح لا تنتهي صلاحيته من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>No use of this key is known.</source>
        <translation>لا يُعرف أي استخدام لهذا المفتاح.</translation>
    </message>
    <message>
        <source>%1 is a honeytoken: it opens nothing, and whoever uses it raises an alarm.</source>
        <translation>‏⁨%1⁩ رمز مصيدة: لا يفتح شيئًا، ومن يستخدمه يطلق إنذارًا.</translation>
    </message>
    <message>
        <source>Honeytoken</source>
        <translation>رمز مصيدة</translation>
    </message>
</context>
<context>
    <name>keywright::KeyDialogs</name>
    <message>
        <source>%1 was deprecated</source>
        <translation>عُيّن ⁨%1⁩ كمهمَل</translation>
    </message>
    <message>
        <source>%1 was disabled</source>
        <translation>عُطّل ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 was enabled</source>
        <translation>فُعّل ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 has a new owner</source>
        <translation>صار لـ ⁨%1⁩ مالك جديد</translation>
    </message>
    <message>
        <source>%1 was revoked</source>
        <translation>أُبطل ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>حُذف ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 was restored, revoked</source>
        <translation>استُعيد ⁨%1⁩ وهو مُبطَل</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>أُنشئ ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) imported</source>
        <translation>
            <numerusform>لم يُستورد أي مفتاح</numerusform>
            <numerusform>استُورد مفتاح واحد</numerusform>
            <numerusform>استُورد مفتاحان</numerusform>
            <numerusform>استُوردت %Ln مفاتيح</numerusform>
            <numerusform>استُورد %Ln مفتاحًا</numerusform>
            <numerusform>استُورد %Ln مفتاح</numerusform>
        </translation>
    </message>
    <message>
        <source>Access of %1 was changed</source>
        <translation>تغير وصول المفتاح ⁨%1⁩</translation>
    </message>
    <message>
        <source>Limits of %1 were changed</source>
        <translation>تغيرت حدود ⁨%1⁩</translation>
    </message>
    <message>
        <source>Details of %1 were saved</source>
        <translation>حُفظت تفاصيل ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 was rotated</source>
        <translation>دُوِّر ⁨%1⁩</translation>
    </message>
    <message>
        <source>No old version of %1 works any more</source>
        <translation>لم يعد أي إصدار قديم من ⁨%1⁩ يعمل</translation>
    </message>
    <message>
        <source>Overlap of %1 was changed</source>
        <translation>تغير تداخل ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) changed</source>
        <translation>
            <numerusform>لم يتغير أي مفتاح</numerusform>
            <numerusform>تغير مفتاح واحد</numerusform>
            <numerusform>تغير مفتاحان</numerusform>
            <numerusform>تغيرت %Ln مفاتيح</numerusform>
            <numerusform>تغير %Ln مفتاحًا</numerusform>
            <numerusform>تغير %Ln مفتاح</numerusform>
        </translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>تصدير المفاتيح</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) written to %1</source>
        <translation>
            <numerusform>لم يُكتب أي مفتاح في ⁨%1⁩</numerusform>
            <numerusform>كُتب مفتاح واحد في ⁨%1⁩</numerusform>
            <numerusform>كُتب مفتاحان في ⁨%1⁩</numerusform>
            <numerusform>كُتبت %Ln مفاتيح في ⁨%1⁩</numerusform>
            <numerusform>كُتب %Ln مفتاحًا في ⁨%1⁩</numerusform>
            <numerusform>كُتب %Ln مفتاح في ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone for %Ln key(s)</source>
        <translation>
            <numerusform>لم يتم التراجع في أي مفتاح</numerusform>
            <numerusform>تم التراجع في مفتاح واحد</numerusform>
            <numerusform>تم التراجع في مفتاحين</numerusform>
            <numerusform>تم التراجع في %Ln مفاتيح</numerusform>
            <numerusform>تم التراجع في %Ln مفتاحًا</numerusform>
            <numerusform>تم التراجع في %Ln مفتاح</numerusform>
        </translation>
    </message>
    <message>
        <source>A key of production is revoked for good.</source>
        <translation>يُبطَل مفتاح من الإنتاج نهائيًا.</translation>
    </message>
    <message>
        <source>%1 is as it was: there was nothing to change</source>
        <translation>بقي ⁨%1⁩ كما كان: لم يكن هناك ما يُغيَّر</translation>
    </message>
</context>
<context>
    <name>keywright::KeyHistoryTab</name>
    <message>
        <source>Show in the audit log</source>
        <translation>إظهار في سجل التدقيق</translation>
    </message>
    <message>
        <source>Nothing is known of this key yet.</source>
        <translation>لا يُعرف شيء عن هذا المفتاح بعد.</translation>
    </message>
    <message>
        <source>Older events are in the audit log.</source>
        <translation>الأحداث الأقدم في سجل التدقيق.</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <translation>%1: رُفض</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: فشل</translation>
    </message>
    <message>
        <source>by %1 (%2)</source>
        <translation>بواسطة ⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>At</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>By</source>
        <translation>المنفّذ</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The catalogue as of then</source>
        <translation>الكتالوج كما كان حينها</translation>
    </message>
</context>
<context>
    <name>keywright::KeyInspector</name>
    <message>
        <source>No key chosen</source>
        <translation>لم يُختر مفتاح</translation>
    </message>
    <message>
        <source>Choose a key to see what it is and what it may do.</source>
        <translation>اختر مفتاحًا لترى ما هو وما المسموح به له.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>لوحة التفاصيل</translation>
    </message>
    <message>
        <source>Copy key ID</source>
        <translation>نسخ معرّف المفتاح</translation>
    </message>
    <message>
        <source>Key ID copied</source>
        <translation>نُسخ معرّف المفتاح</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>More acts on this key</source>
        <translation>مزيد من الإجراءات لهذا المفتاح</translation>
    </message>
    <message>
        <source>Every act shows the exact list before anything is done.</source>
        <translation>يعرض كل إجراء القائمة الدقيقة قبل تنفيذ أي شيء.</translation>
    </message>
    <message>
        <source>Parts of the key</source>
        <translation>أقسام المفتاح</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
    <message numerus="yes">
        <source>%n keys chosen</source>
        <translation>
            <numerusform>لم يُختر مفتاح</numerusform>
            <numerusform>اختير مفتاح واحد</numerusform>
            <numerusform>اختير مفتاحان</numerusform>
            <numerusform>اختيرت %n مفاتيح</numerusform>
            <numerusform>اختير %n مفتاحًا</numerusform>
            <numerusform>اختير %n مفتاح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::KeyOverviewTab</name>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>How much of the overlap is over</source>
        <translation>مقدار ما انقضى من التداخل</translation>
    </message>
    <message>
        <source>Overlap is over</source>
        <translation>انتهى التداخل</translation>
    </message>
    <message>
        <source>Overlap ends %1</source>
        <translation>ينتهي التداخل %1</translation>
    </message>
    <message>
        <source>version %1 → %2</source>
        <translation>الإصدار %1 ← %2</translation>
    </message>
    <message>
        <source>Both versions work until then. Version %1 was last used %2.</source>
        <translation>يعمل الإصداران حتى ذلك الحين. آخر استخدام للإصدار %1: %2.</translation>
    </message>
    <message>
        <source>Both versions work until then. No use of version %1 is known.</source>
        <translation>يعمل الإصداران حتى ذلك الحين. لا يُعرف أي استخدام للإصدار %1.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>مكانه</translation>
    </message>
    <message>
        <source>Bound to</source>
        <translation>مرتبط بـ</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>لا تنتهي من تلقاء نفسها</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>التدوير</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>never</source>
        <translation>لم يُستخدم</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln day(s)</source>
        <translation>
            <numerusform>كل %Ln يوم</numerusform>
            <numerusform>كل يوم</numerusform>
            <numerusform>كل يومين</numerusform>
            <numerusform>كل %Ln أيام</numerusform>
            <numerusform>كل %Ln يومًا</numerusform>
            <numerusform>كل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>يدويًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) overlap</source>
        <translation>
            <numerusform>بلا تداخل</numerusform>
            <numerusform>التداخل يوم واحد</numerusform>
            <numerusform>التداخل يومان</numerusform>
            <numerusform>التداخل %Ln أيام</numerusform>
            <numerusform>التداخل %Ln يومًا</numerusform>
            <numerusform>التداخل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Honeytoken</source>
        <translation>رمز مصيدة</translation>
    </message>
    <message>
        <source>It opens nothing: a gate answers it as an unknown key and raises an alarm.</source>
        <translation>لا يفتح شيئًا: ترد عليه البوابة كمفتاح غير معروف وتطلق إنذارًا.</translation>
    </message>
    <message>
        <source>Version %1 is still used: %2 requests in the last 24 hours, %3 % of the key&apos;s.</source>
        <translation>ما زال الإصدار %1 مستخدمًا: عدد الطلبات خلال آخر 24 ساعة %2، أي %3 % من طلبات المفتاح.</translation>
    </message>
    <message>
        <source>Version %1 had no request in the last 24 hours.</source>
        <translation>لم يتلقَّ الإصدار %1 أي طلب خلال آخر 24 ساعة.</translation>
    </message>
    <message>
        <source>%1 of %2 today.</source>
        <translation>اليوم: %1 من أصل %2.</translation>
    </message>
    <message>
        <source>%1 of %2 this week.</source>
        <translation>هذا الأسبوع: %1 من أصل %2.</translation>
    </message>
    <message>
        <source>%1 of %2 this month.</source>
        <translation>هذا الشهر: %1 من أصل %2.</translation>
    </message>
    <message>
        <source>It is used up, and is refilled %1.</source>
        <translation>استُنفدت الحصة، وتتجدد %1.</translation>
    </message>
    <message>
        <source>At this pace it is used up %1.</source>
        <translation>بهذه الوتيرة تُستنفد الحصة %1.</translation>
    </message>
    <message>
        <source>At this pace it lasts until it is refilled %1.</source>
        <translation>بهذه الوتيرة تكفي الحصة حتى تتجدد %1.</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>How much of the quota is used</source>
        <translation>مقدار ما استُخدم من الحصة</translation>
    </message>
    <message>
        <source>Allowed from</source>
        <translation>مسموح من</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>none</source>
        <comment>limit</comment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>APIs, 30 days</source>
        <translation>واجهات API، 30 يومًا</translation>
    </message>
</context>
<context>
    <name>keywright::KeyTableModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>بلا بيئة</translation>
    </message>
    <message>
        <source>No system</source>
        <translation>بلا نظام</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>بلا مالك</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n مفتاح</numerusform>
            <numerusform>مفتاح واحد</numerusform>
            <numerusform>مفتاحان</numerusform>
            <numerusform>%n مفاتيح</numerusform>
            <numerusform>%n مفتاحًا</numerusform>
            <numerusform>%n مفتاح</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, folded up</source>
        <translation>%1، مطوي</translation>
    </message>
    <message>
        <source>%1, honeytoken</source>
        <translation>‏⁨%1⁩، رمز مصيدة</translation>
    </message>
    <message>
        <source>Requests, 30 days</source>
        <translation>الطلبات، 30 يومًا</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Of 30 days, as gates counted them. The list can&apos;t be sorted by them: they don&apos;t stand in the catalogue.</source>
        <translation>خلال 30 يومًا، كما عدّتها البوابات. لا يمكن ترتيب القائمة حسبها: فهي ليست في الكتالوج.</translation>
    </message>
</context>
<context>
    <name>keywright::KeyTableView</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <translation>الأعمدة كما كانت في البداية</translation>
    </message>
    <message numerus="yes">
        <source>Choose its %n key(s)</source>
        <translation>
            <numerusform>تحديد مفاتيحها (%n)</numerusform>
            <numerusform>تحديد مفتاحها الوحيد</numerusform>
            <numerusform>تحديد مفتاحيها</numerusform>
            <numerusform>تحديد مفاتيحها (%n)</numerusform>
            <numerusform>تحديد مفاتيحها (%n)</numerusform>
            <numerusform>تحديد مفاتيحها (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold all groups up</source>
        <translation>طي كل المجموعات</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>فتح كل المجموعات</translation>
    </message>
</context>
<context>
    <name>keywright::KeyUseCard</name>
    <message>
        <source>Requests, 30 days</source>
        <translation>الطلبات، 30 يومًا</translation>
    </message>
    <message>
        <source>Requests a day, 30 days</source>
        <translation>الطلبات في اليوم، 30 يومًا</translation>
    </message>
</context>
<context>
    <name>keywright::KeyVersionsTab</name>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>a copy is kept</source>
        <translation>نسخة منه محفوظة</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>الإنشاء: ⁨%1⁩</translation>
    </message>
    <message>
        <source>stops working %1</source>
        <comment>relative: in 3 days</comment>
        <translation>يتوقف عن العمل %1</translation>
    </message>
    <message>
        <source>Works until: %1</source>
        <translation>يعمل حتى: ⁨%1⁩</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>relative: 3 days ago</comment>
        <translation>الإنهاء: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>الإنهاء: ⁨%1⁩</translation>
    </message>
    <message>
        <source>last used %1</source>
        <comment>relative: 3 days ago</comment>
        <translation>آخر استخدام: %1</translation>
    </message>
    <message>
        <source>Last used: %1</source>
        <translation>آخر استخدام: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Created %1</source>
        <comment>relative: 3 days ago</comment>
        <translation>الإنشاء: %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>التلميح</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>يعمل حتى</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
</context>
<context>
    <name>keywright::KeysPage</name>
    <message>
        <source>The catalogue is open read-only.</source>
        <translation>الكتالوج مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>اختر مفتاحًا أولًا.</translation>
    </message>
    <message>
        <source>This is done to one key at a time.</source>
        <translation>يُنفَّذ هذا على مفتاح واحد في كل مرة.</translation>
    </message>
    <message>
        <source>None of the chosen keys allows this.</source>
        <translation>لا يسمح بهذا أي من المفاتيح المختارة.</translation>
    </message>
    <message>
        <source>Whose key is on the clipboard?</source>
        <translation>لمن المفتاح الموجود في الحافظة؟</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>لا مفاتيح بعد</translation>
    </message>
    <message>
        <source>Create a key for one of your own APIs, or import the inventory that you have: CSV, JSON, .env, Amazon or KeePassXC files.</source>
        <translation>أنشئ مفتاحًا لإحدى واجهات API الخاصة بك، أو استورد المخزون الذي لديك: ملفات ⁨CSV⁩ أو ⁨JSON⁩ أو ⁨.env⁩ أو ⁨Amazon⁩ أو ⁨KeePassXC⁩.</translation>
    </message>
    <message>
        <source>No key matches</source>
        <translation>لا يوجد مفتاح مطابق</translation>
    </message>
    <message>
        <source>Nothing in the catalogue fits this search.</source>
        <translation>لا شيء في الكتالوج يطابق هذا البحث.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>مسح البحث وعوامل التصفية</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Keys without groups</source>
        <translation>المفاتيح بلا مجموعات</translation>
    </message>
    <message>
        <source>Group keys by owner</source>
        <translation>تجميع المفاتيح حسب المالك</translation>
    </message>
    <message>
        <source>Group keys by environment</source>
        <translation>تجميع المفاتيح حسب البيئة</translation>
    </message>
    <message>
        <source>Group keys by system</source>
        <translation>تجميع المفاتيح حسب النظام</translation>
    </message>
    <message>
        <source>The keys are not in groups.</source>
        <translation>المفاتيح ليست في مجموعات.</translation>
    </message>
    <message>
        <source>Fold all groups up</source>
        <translation>طي كل المجموعات</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>فتح كل المجموعات</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>حسب %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>تجميع</translation>
    </message>
    <message>
        <source>Grouped by %1</source>
        <translation>التجميع حسب: %1</translation>
    </message>
    <message>
        <source>Group keys</source>
        <translation>تجميع المفاتيح</translation>
    </message>
</context>
<context>
    <name>keywright::LegendEntry</name>
    <message>
        <source>Show only “%1”</source>
        <translation>إظهار «⁨%1⁩» فقط</translation>
    </message>
</context>
<context>
    <name>keywright::LimitsDialog</name>
    <message>
        <source>Limits and lifetime of %1</source>
        <translation>حدود ⁨%1⁩ ومدة صلاحيته</translation>
    </message>
    <message>
        <source>They belong to the key and survive rotation.</source>
        <translation>تتبع المفتاح وتبقى بعد التدوير.</translation>
    </message>
    <message>
        <source>none; 100/s, or 100/s:200 with a burst of 200</source>
        <translation>بلا حد؛ ⁨100/s⁩، أو ⁨100/s:200⁩ باندفاع 200</translation>
    </message>
    <message>
        <source>none; 10000/day, 1M/month</source>
        <translation>بلا حصة؛ ⁨10000/day⁩، ⁨1M/month⁩</translation>
    </message>
    <message>
        <source>no reminder</source>
        <translation>بلا تذكير</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا تداخل</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>حد المعدل</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Rotate every</source>
        <translation>التدوير كل</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>التداخل</translation>
    </message>
    <message>
        <source>Change limits</source>
        <translation>تغيير الحدود</translation>
    </message>
</context>
<context>
    <name>keywright::LineEditButton</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>keywright::LockPage</name>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Keywright is locked</source>
        <translation>‏⁨Keywright⁩ مقفل</translation>
    </message>
    <message>
        <source>The passphrase of the vault opens it again.</source>
        <translation>عبارة مرور الخزنة تفتحه من جديد.</translation>
    </message>
    <message>
        <source>It opens again once your keychain answers. Lock your screen too when you leave: an open keychain answers to whoever sits here.</source>
        <translation>يُفتح من جديد حالما تستجيب سلسلة مفاتيحك. اقفل شاشتك أيضًا عند المغادرة: سلسلة المفاتيح المفتوحة تستجيب لكل مَن يجلس هنا.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>جارٍ فتح القفل…</translation>
    </message>
    <message>
        <source>The passphrase of this console opens it again.</source>
        <translation>عبارة مرور وحدة التحكم هذه تفتحها من جديد.</translation>
    </message>
    <message>
        <source>The password of your account on this system opens it again.</source>
        <translation>كلمة مرور حسابك على هذا النظام تفتحها من جديد.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
</context>
<context>
    <name>keywright::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>إظهار لوحة التفاصيل أو إخفاؤها</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Chosen keys</source>
        <translation>المفاتيح المختارة</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>اختصارات لوحة المفاتيح…</translation>
    </message>
</context>
<context>
    <name>keywright::NewPassphraseDialog</name>
    <message>
        <source>A passphrase for this console</source>
        <translation>عبارة مرور لوحدة التحكم هذه</translation>
    </message>
    <message>
        <source>It unlocks the console and shows that it is you. Only a slow hash of it is kept, in the keychain.</source>
        <translation>تفتح قفل وحدة التحكم وتثبت أنك أنت. لا تُحفظ منها إلا تجزئة بطيئة في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>عبارة المرور مجددًا</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>استخدام عبارة المرور هذه</translation>
    </message>
    <message>
        <source>Five words that do not belong together make a good one.</source>
        <translation>خمس كلمات لا رابط بينها تصنع عبارة جيدة.</translation>
    </message>
    <message>
        <source>Too easy to guess. Longer helps more than stranger.</source>
        <translation>سهلة التخمين. الطول أنفع من الغرابة.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>العبارتان غير متطابقتين.</translation>
    </message>
</context>
<context>
    <name>keywright::OneTimeSecretDialog</name>
    <message>
        <source>Secret of %1</source>
        <translation>سر ⁨%1⁩</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>الإصدار %1 من ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>أُنشئ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Hand it over or store it now: only its fingerprint is kept, and it can&apos;t be shown again.</source>
        <translation>سلّمه أو احفظه الآن: لا تُحفظ إلا بصمته، ولا يمكن عرضه من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>تم النسخ. تُمسح الحافظة الآن.</numerusform>
            <numerusform>تم النسخ. تُمسح الحافظة بعد ثانية واحدة.</numerusform>
            <numerusform>تم النسخ. تُمسح الحافظة بعد ثانيتين.</numerusform>
            <numerusform>تم النسخ. تُمسح الحافظة بعد %n ثوانٍ.</numerusform>
            <numerusform>تم النسخ. تُمسح الحافظة بعد %n ثانية.</numerusform>
            <numerusform>تم النسخ. تُمسح الحافظة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have stored it</source>
        <translation>لقد حفظته</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>This secret is shown only here. If it is lost, the key has to be rotated.</source>
        <translation>لا يُعرض هذا السر إلا هنا. إذا فُقد وجب تدوير المفتاح.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>إغلاق على أي حال</translation>
    </message>
    <message>
        <source>A copy is kept in the secret store; each look at it is told in the audit log.</source>
        <translation>تُحفظ نسخة في مخزن الأسرار؛ وتُسجَّل كل مشاهدة لها في سجل التدقيق.</translation>
    </message>
</context>
<context>
    <name>keywright::OperationsDialog</name>
    <message>
        <source>Operations of %1</source>
        <translation>عمليات ⁨%1⁩</translation>
    </message>
    <message>
        <source>As its OpenAPI file named them when it was read last. A key needs the scope of what it calls.</source>
        <translation>كما سمّاها ملف ⁨OpenAPI⁩ الخاص بها عند آخر قراءة. يحتاج المفتاح إلى نطاق ما يستدعيه.</translation>
    </message>
    <message>
        <source>Search operations</source>
        <translation>ابحث في العمليات</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>العمليات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما تفعله</translation>
    </message>
    <message>
        <source>%1 (not offered)</source>
        <translation>‏⁨%1⁩ (غير معروض)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s)</source>
        <translation>
            <numerusform>لا عمليات</numerusform>
            <numerusform>عملية واحدة</numerusform>
            <numerusform>عمليتان</numerusform>
            <numerusform>%Ln عمليات</numerusform>
            <numerusform>%Ln عملية</numerusform>
            <numerusform>%Ln عملية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) found</source>
        <translation>
            <numerusform>لم يُعثر على عمليات</numerusform>
            <numerusform>عُثر على عملية واحدة</numerusform>
            <numerusform>عُثر على عمليتين</numerusform>
            <numerusform>عُثر على %Ln عمليات</numerusform>
            <numerusform>عُثر على %Ln عملية</numerusform>
            <numerusform>عُثر على %Ln عملية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::OverlapDialog</name>
    <message>
        <source>Overlap of %1</source>
        <translation>تداخل ⁨%1⁩</translation>
    </message>
    <message>
        <source>How long the old version works beside the new one.</source>
        <translation>مدة عمل الإصدار القديم إلى جانب الجديد.</translation>
    </message>
    <message>
        <source>end it now</source>
        <translation>إنهاؤه الآن</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>يعمل لمدة</translation>
    </message>
    <message>
        <source>Change the overlap</source>
        <translation>تغيير التداخل</translation>
    </message>
    <message>
        <source>Version %1 stops working at once, for good. Callers that still use it fail.</source>
        <translation>يتوقف الإصدار %1 عن العمل فورًا ونهائيًا. سيفشل العملاء الذين ما زالوا يستخدمونه.</translation>
    </message>
    <message>
        <source>Version %1 works until %2.</source>
        <translation>يعمل الإصدار %1 حتى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>It was last used %1.</source>
        <translation>آخر استخدام له: %1.</translation>
    </message>
    <message>
        <source>It was never used as far as is known.</source>
        <translation>لم يُستخدم قط فيما هو معلوم.</translation>
    </message>
    <message numerus="yes">
        <source> more day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> يوم إضافي</numerusform>
            <numerusform> يوم إضافي</numerusform>
            <numerusform> يومان إضافيان</numerusform>
            <numerusform> أيام إضافية</numerusform>
            <numerusform> يومًا إضافيًا</numerusform>
            <numerusform> يوم إضافي</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::OverviewPage</name>
    <message>
        <source>Keys by system</source>
        <translation>المفاتيح حسب النظام</translation>
    </message>
    <message>
        <source>Keys by environment</source>
        <translation>المفاتيح حسب البيئة</translation>
    </message>
    <message>
        <source>Keys by age</source>
        <translation>المفاتيح حسب العمر</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Time travel</source>
        <translation>العودة في الزمن</translation>
    </message>
    <message>
        <source>The catalogue as it stood at a moment, and what changed between two</source>
        <translation>الكتالوج كما كان في لحظة ما، وما تغيّر بين لحظتين</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>ما حان موعده</translation>
    </message>
    <message>
        <source>What should be put right</source>
        <translation>ما ينبغي إصلاحه</translation>
    </message>
    <message>
        <source>What lives in the catalogue</source>
        <translation>محتوى الكتالوج</translation>
    </message>
    <message>
        <source>Nothing to see to within 7 days</source>
        <translation>لا شيء يتطلب المتابعة خلال 7 أيام</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to see to within 7 days</source>
        <translation>
            <numerusform>%Ln أمر يتطلب المتابعة خلال 7 أيام</numerusform>
            <numerusform>أمر واحد يتطلب المتابعة خلال 7 أيام</numerusform>
            <numerusform>أمران يتطلبان المتابعة خلال 7 أيام</numerusform>
            <numerusform>%Ln أمور تتطلب المتابعة خلال 7 أيام</numerusform>
            <numerusform>%Ln أمرًا تتطلب المتابعة خلال 7 أيام</numerusform>
            <numerusform>%Ln أمر تتطلب المتابعة خلال 7 أيام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s), %1 of them live</source>
        <translation>
            <numerusform>المفاتيح: %Ln، منها العاملة: %1</numerusform>
            <numerusform>المفاتيح: %Ln، منها العاملة: %1</numerusform>
            <numerusform>المفاتيح: %Ln، منها العاملة: %1</numerusform>
            <numerusform>المفاتيح: %Ln، منها العاملة: %1</numerusform>
            <numerusform>المفاتيح: %Ln، منها العاملة: %1</numerusform>
            <numerusform>المفاتيح: %Ln، منها العاملة: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهية الصلاحية</translation>
    </message>
    <message>
        <source>Expire within 1 day</source>
        <translation>تنتهي خلال يوم واحد</translation>
    </message>
    <message>
        <source>Expire within 7 days</source>
        <translation>تنتهي خلال 7 أيام</translation>
    </message>
    <message>
        <source>Expire within 14 days</source>
        <translation>تنتهي خلال 14 يومًا</translation>
    </message>
    <message>
        <source>Expire within 30 days</source>
        <translation>تنتهي خلال 30 يومًا</translation>
    </message>
    <message>
        <source>Overlap ends in 7 days</source>
        <translation>التداخل ينتهي قريبًا</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>بلا مالك</translation>
    </message>
    <message>
        <source>Without any scope</source>
        <translation>بلا نطاق</translation>
    </message>
    <message>
        <source>Work from everywhere</source>
        <translation>تعمل من أي مكان</translation>
    </message>
    <message>
        <source>Never rotated in a year</source>
        <translation>لم تُدوَّر منذ سنة</translation>
    </message>
    <message>
        <source>Unused for 90 days</source>
        <translation>بلا استخدام 90 يومًا</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>لم تُستخدم قط</translation>
    </message>
    <message>
        <source>Up to 30 days</source>
        <translation>حتى 30 يومًا</translation>
    </message>
    <message>
        <source>30 to 90 days</source>
        <translation>من 30 إلى 90 يومًا</translation>
    </message>
    <message>
        <source>90 days to a year</source>
        <translation>من 90 يومًا إلى سنة</translation>
    </message>
    <message>
        <source>1 to 2 years</source>
        <translation>من سنة إلى سنتين</translation>
    </message>
    <message>
        <source>Older than 2 years</source>
        <translation>أكثر من سنتين</translation>
    </message>
    <message>
        <source>Found in a log</source>
        <translation>عُثر عليها في سجل</translation>
    </message>
    <message numerus="yes">
        <source>The honeytoken %1 was presented %Ln time(s) in 7 days, last in the hour from %2. Somebody has a key that nobody should have.</source>
        <translation>
            <numerusform>قُدّم رمز المصيدة ⁨%1⁩ %Ln مرة خلال 7 أيام، آخرها في الساعة التي تبدأ في ⁨%2⁩. لدى أحدهم مفتاح لا ينبغي أن يكون لدى أحد.</numerusform>
            <numerusform>قُدّم رمز المصيدة ⁨%1⁩ مرة واحدة خلال 7 أيام، آخرها في الساعة التي تبدأ في ⁨%2⁩. لدى أحدهم مفتاح لا ينبغي أن يكون لدى أحد.</numerusform>
            <numerusform>قُدّم رمز المصيدة ⁨%1⁩ مرتين خلال 7 أيام، آخرها في الساعة التي تبدأ في ⁨%2⁩. لدى أحدهم مفتاح لا ينبغي أن يكون لدى أحد.</numerusform>
            <numerusform>قُدّم رمز المصيدة ⁨%1⁩ %Ln مرات خلال 7 أيام، آخرها في الساعة التي تبدأ في ⁨%2⁩. لدى أحدهم مفتاح لا ينبغي أن يكون لدى أحد.</numerusform>
            <numerusform>قُدّم رمز المصيدة ⁨%1⁩ %Ln مرة خلال 7 أيام، آخرها في الساعة التي تبدأ في ⁨%2⁩. لدى أحدهم مفتاح لا ينبغي أن يكون لدى أحد.</numerusform>
            <numerusform>قُدّم رمز المصيدة ⁨%1⁩ %Ln مرة خلال 7 أيام، آخرها في الساعة التي تبدأ في ⁨%2⁩. لدى أحدهم مفتاح لا ينبغي أن يكون لدى أحد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln honeytokens were presented in 7 days, last %1 in the hour from %2. Somebody has keys that nobody should have.</source>
        <translation>
            <numerusform>قُدّم %Ln رمز مصيدة خلال 7 أيام، آخرها ⁨%1⁩ في الساعة التي تبدأ في ⁨%2⁩. لدى أحدهم مفاتيح لا ينبغي أن تكون لدى أحد.</numerusform>
            <numerusform>قُدّم رمز مصيدة واحد خلال 7 أيام، آخرها ⁨%1⁩ في الساعة التي تبدأ في ⁨%2⁩. لدى أحدهم مفاتيح لا ينبغي أن تكون لدى أحد.</numerusform>
            <numerusform>قُدّم رمزا مصيدة خلال 7 أيام، آخرها ⁨%1⁩ في الساعة التي تبدأ في ⁨%2⁩. لدى أحدهم مفاتيح لا ينبغي أن تكون لدى أحد.</numerusform>
            <numerusform>قُدّمت %Ln رموز مصيدة خلال 7 أيام، آخرها ⁨%1⁩ في الساعة التي تبدأ في ⁨%2⁩. لدى أحدهم مفاتيح لا ينبغي أن تكون لدى أحد.</numerusform>
            <numerusform>قُدّم %Ln رمز مصيدة خلال 7 أيام، آخرها ⁨%1⁩ في الساعة التي تبدأ في ⁨%2⁩. لدى أحدهم مفاتيح لا ينبغي أن تكون لدى أحد.</numerusform>
            <numerusform>قُدّم %Ln رمز مصيدة خلال 7 أيام، آخرها ⁨%1⁩ في الساعة التي تبدأ في ⁨%2⁩. لدى أحدهم مفاتيح لا ينبغي أن تكون لدى أحد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>keywright::OwnGate</name>
    <message>
        <source>Stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>جارٍ التشغيل</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>تعمل</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>جارٍ الإيقاف</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>It does not run.</source>
        <translation>البوابة لا تعمل.</translation>
    </message>
    <message>
        <source>It reads the keys.</source>
        <translation>تقرأ البوابة المفاتيح.</translation>
    </message>
    <message>
        <source>It answers gateways of this machine at %1.</source>
        <translation>ترد على بوابات API في هذا الجهاز عند ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It answers what was asked, then ends.</source>
        <translation>ترد على ما سُئلت عنه، ثم تتوقف.</translation>
    </message>
    <message>
        <source>The program %1 can&apos;t be started. Is it installed?</source>
        <translation>تعذّر تشغيل البرنامج ⁨%1⁩. هل هو مثبّت؟</translation>
    </message>
    <message>
        <source>Another program listens at %1 already. Choose another port, or end that program.</source>
        <translation>هناك برنامج آخر يستمع عند ⁨%1⁩ بالفعل. اختر منفذًا آخر، أو أنهِ ذلك البرنامج.</translation>
    </message>
    <message>
        <source>It ended by itself; gateways that ask it let nothing through.</source>
        <translation>توقفت من تلقاء نفسها؛ وبوابات API التي تسألها لا تسمح بمرور شيء.</translation>
    </message>
</context>
<context>
    <name>keywright::PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation>إظهار ما يُكتب</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>إخفاء ما يُكتب</translation>
    </message>
</context>
<context>
    <name>keywright::PastCellDelegate</name>
    <message>
        <source>no expiry</source>
        <translation>بلا انتهاء</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
</context>
<context>
    <name>keywright::PastDetail</name>
    <message>
        <source>The chosen key as it stood</source>
        <translation>المفتاح المحدد كما كان</translation>
    </message>
    <message>
        <source>Open it as it is now</source>
        <translation>فتحه بحالته الحالية</translation>
    </message>
    <message>
        <source>No key chosen</source>
        <translation>لم يُحدَّد مفتاح</translation>
    </message>
    <message>
        <source>Choose a key to see it as it stood then.</source>
        <translation>حدّد مفتاحًا لتراه كما كان حينها.</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>سابقًا: ⁨%1⁩</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>Last changed before</source>
        <translation>آخر تغيير قبل ذلك</translation>
    </message>
    <message>
        <source>As it stood on %1</source>
        <translation>الحالة كما كانت في ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>keywright::PastPage</name>
    <message>
        <source>Rebuilding the catalogue from the audit log…</source>
        <translation>جارٍ إعادة بناء الكتالوج من سجل التدقيق…</translation>
    </message>
    <message>
        <source>Comparing two moments from the audit log…</source>
        <translation>جارٍ مقارنة لحظتين من سجل التدقيق…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>تم الإيقاف</translation>
    </message>
    <message>
        <source>Choose a moment to begin again.</source>
        <translation>اختر لحظة للبدء من جديد.</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>لم يتغيّر شيء</translation>
    </message>
    <message>
        <source>The catalogue was the same at both moments.</source>
        <translation>كان الكتالوج نفسه في اللحظتين.</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>لا مفاتيح بعد</translation>
    </message>
    <message>
        <source>At that moment the catalogue was empty, or did not exist.</source>
        <translation>في تلك اللحظة كان الكتالوج فارغًا أو لم يكن موجودًا.</translation>
    </message>
    <message>
        <source>No key matches</source>
        <translation>لا مفتاح مطابق</translation>
    </message>
    <message>
        <source>Nothing in the catalogue of that moment fits this search.</source>
        <translation>لا شيء في كتالوج تلك اللحظة يطابق هذا البحث.</translation>
    </message>
    <message>
        <source>%1 added, %2 removed, %3 changed</source>
        <translation>المضاف: %1، المُزال: %2، المتغيّر: %3</translation>
    </message>
    <message>
        <source>What changed between %1 and %2. This is the past: nothing can be changed here.</source>
        <translation>ما تغيّر بين ⁨%1⁩ و⁨%2⁩. هذا هو الماضي: لا يمكن تغيير شيء هنا.</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>العودة إلى الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln مفتاح</numerusform>
            <numerusform>مفتاح واحد</numerusform>
            <numerusform>مفتاحان</numerusform>
            <numerusform>%Ln مفاتيح</numerusform>
            <numerusform>%Ln مفتاحًا</numerusform>
            <numerusform>%Ln مفتاح</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue as it stood on %1. This is the past: nothing can be changed here.</source>
        <translation>الكتالوج كما كان في ⁨%1⁩. هذا هو الماضي: لا يمكن تغيير شيء هنا.</translation>
    </message>
    <message>
        <source>The log does not tell how some keys began; they are left out.</source>
        <translation>لا يذكر السجل بداية بعض المفاتيح؛ فهي غير معروضة.</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>تصدير المعروض</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) written to %1</source>
        <translation>
            <numerusform>كُتب %Ln مفتاح في ⁨%1⁩</numerusform>
            <numerusform>كُتب مفتاح واحد في ⁨%1⁩</numerusform>
            <numerusform>كُتب مفتاحان في ⁨%1⁩</numerusform>
            <numerusform>كُتبت %Ln مفاتيح في ⁨%1⁩</numerusform>
            <numerusform>كُتب %Ln مفتاحًا في ⁨%1⁩</numerusform>
            <numerusform>كُتب %Ln مفتاح في ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>Rebuilding the past</source>
        <translation>إعادة بناء الماضي</translation>
    </message>
    <message>
        <source>How long ago</source>
        <translation>منذ متى</translation>
    </message>
    <message>
        <source>An hour ago</source>
        <translation>قبل ساعة</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>7 days ago</source>
        <translation>قبل 7 أيام</translation>
    </message>
    <message>
        <source>30 days ago</source>
        <translation>قبل 30 يومًا</translation>
    </message>
    <message>
        <source>90 days ago</source>
        <translation>قبل 90 يومًا</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>قبل سنة</translation>
    </message>
    <message>
        <source>At a moment</source>
        <translation>في لحظة معينة</translation>
    </message>
    <message>
        <source>As of this moment</source>
        <translation>الحالة في هذه اللحظة</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>المقارنة مع</translation>
    </message>
    <message>
        <source>The other moment</source>
        <translation>اللحظة الأخرى</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Search the keys of that moment</source>
        <translation>البحث في مفاتيح تلك اللحظة</translation>
    </message>
    <message>
        <source>Keys as they stood</source>
        <translation>المفاتيح كما كانت</translation>
    </message>
    <message>
        <source>What changed between %1 and %2</source>
        <translation>ما تغيّر بين ⁨%1⁩ و⁨%2⁩</translation>
    </message>
    <message>
        <source>As it stood on %1</source>
        <translation>الحالة كما كانت في ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>keywright::PastTableModel</name>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>keywright::PasteFinder</name>
    <message>
        <source>This is no key: a key has 16 to 255 characters and no blanks.</source>
        <translation>هذا ليس مفتاحًا: المفتاح من 16 إلى 255 حرفًا بلا مسافات.</translation>
    </message>
    <message>
        <source>The catalogue is open read-only.</source>
        <translation>الكتالوج مفتوح للقراءة فقط.</translation>
    </message>
</context>
<context>
    <name>keywright::PastedKeyDialog</name>
    <message>
        <source>gone</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>This is %1 (version %2, %3)</source>
        <translation>هذا هو ⁨%1⁩ (الإصدار %2، %3)</translation>
    </message>
    <message>
        <source>It opens nothing: every request with it is refused.</source>
        <translation>لا يفتح شيئًا: يُرفض كل طلب به.</translation>
    </message>
    <message>
        <source>This version opens nothing any more. Newer versions of the key do.</source>
        <translation>هذا الإصدار لم يعد يفتح شيئًا، بخلاف إصدارات المفتاح الأحدث.</translation>
    </message>
    <message>
        <source>It works: whoever has it can use this key now.</source>
        <translation>يعمل: مَن يملكه يستطيع استخدام هذا المفتاح الآن.</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>مسح الحافظة</translation>
    </message>
    <message>
        <source>The clipboard is clear</source>
        <translation>الحافظة فارغة</translation>
    </message>
    <message>
        <source>Pasted key</source>
        <translation>المفتاح الملصق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>إبطال…</translation>
    </message>
    <message>
        <source>Check a request</source>
        <translation>اختبار طلب</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Owner: %1. Environment: %2. System: %3.</source>
        <translation>المالك: ⁨%1⁩. البيئة: ⁨%2⁩. النظام: ⁨%3⁩.</translation>
    </message>
    <message>
        <source>Last used %1, on %2.</source>
        <translation>آخر استخدام: %1، في ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Never used as far as is known.</source>
        <translation>لم يُستخدم قط فيما هو معلوم.</translation>
    </message>
    <message>
        <source>It works until %1.</source>
        <translation>يعمل حتى ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>keywright::PrintCommand</name>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>البحث: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The first %1 rows; %2 more are not printed.</source>
        <translation>الصفوف الأولى: %1؛ صفوف لم تُطبع: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printed</source>
        <translation>
            <numerusform>طُبعت %n صفحة</numerusform>
            <numerusform>طُبعت صفحة واحدة</numerusform>
            <numerusform>طُبعت صفحتان</numerusform>
            <numerusform>طُبعت %n صفحات</numerusform>
            <numerusform>طُبعت %n صفحة</numerusform>
            <numerusform>طُبعت %n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing was printed.</source>
        <translation>لم تقبله الطابعة. لم يُطبع شيء.</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>طُبع في ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>keywright::PrintPreview</name>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>طباعة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>ما يُطبع</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>عرضي</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>طولي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>The first %1 pages are shown here; all %2 are printed.</source>
        <translation>تُعرض هنا الصفحات الأولى وعددها %1؛ وتُطبع كل الصفحات وعددها %2.</translation>
    </message>
</context>
<context>
    <name>keywright::ProtectDialog</name>
    <message>
        <source>Protect %1</source>
        <translation>حماية ⁨%1⁩</translation>
    </message>
    <message>
        <source>Protect an API</source>
        <translation>حماية واجهة API</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>التعريف بها</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>بوابة API</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>التجربة</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
    <message>
        <source>Save and configure</source>
        <translation>حفظ وإعداد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The API %1 was saved.</source>
        <translation>حُفظت واجهة API ⁨%1⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) were read.</source>
        <translation>
            <numerusform>لم تُقرأ أي عملية.</numerusform>
            <numerusform>قُرئت عملية واحدة.</numerusform>
            <numerusform>قُرئت عمليتان.</numerusform>
            <numerusform>قُرئت %Ln عمليات.</numerusform>
            <numerusform>قُرئت %Ln عملية.</numerusform>
            <numerusform>قُرئت %Ln عملية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They suggest %Ln scope(s).</source>
        <translation>
            <numerusform>لا تقترح أي نطاق.</numerusform>
            <numerusform>تقترح نطاقًا واحدًا.</numerusform>
            <numerusform>تقترح نطاقين.</numerusform>
            <numerusform>تقترح %Ln نطاقات.</numerusform>
            <numerusform>تقترح %Ln نطاقًا.</numerusform>
            <numerusform>تقترح %Ln نطاق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usually goes to %1</source>
        <translation>مكانه المعتاد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 is on the clipboard.</source>
        <translation>‏⁨%1⁩ في الحافظة.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>حفظ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>OpenAPI file</source>
        <translation>ملف ⁨OpenAPI⁩</translation>
    </message>
    <message>
        <source>OpenAPI 3, JSON or YAML: fills in the rest. Or leave it and type.</source>
        <translation>‏⁨OpenAPI 3⁩ بصيغة ⁨JSON⁩ أو ⁨YAML⁩: يملأ الباقي. أو اتركه واكتب بنفسك.</translation>
    </message>
    <message>
        <source>Name in scopes</source>
        <translation>الاسم في النطاقات</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>طلبات الشراء</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>‏⁨URL⁩ الأساسي</translation>
    </message>
    <message>
        <source>Header with the key</source>
        <translation>الترويسة التي تحمل المفتاح</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>التوثيق</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>لمن توجَّه الأسئلة</translation>
    </message>
    <message>
        <source>A team or an address</source>
        <translation>فريق أو عنوان</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>For</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Another scope</source>
        <translation>نطاق آخر</translation>
    </message>
    <message>
        <source>Another one: resource:action</source>
        <translation>نطاق آخر: ⁨resource:action⁩</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>What keys of this API can be told apart by. They are offered wherever keys and roles get their scopes.</source>
        <translation>ما تتميز به مفاتيح واجهة API هذه بعضها من بعض. تُعرض حيثما تُحدَّد نطاقات المفاتيح والأدوار.</translation>
    </message>
    <message>
        <source>Gate&apos;s address</source>
        <translation>عنوان البوابة</translation>
    </message>
    <message>
        <source>API&apos;s own address</source>
        <translation>عنوان واجهة API نفسها</translation>
    </message>
    <message>
        <source>A request needs</source>
        <translation>ما يحتاج إليه الطلب</translation>
    </message>
    <message>
        <source>Where keywright-gate listens, as the gateway reaches it.</source>
        <translation>حيث يستمع ⁨keywright-gate⁩، كما تصل إليه بوابة API.</translation>
    </message>
    <message>
        <source>Where the gateway sends requests that were let through.</source>
        <translation>حيث ترسل بوابة API الطلبات التي سُمح بمرورها.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Each operation its own scope</source>
        <translation>نطاق خاص بكل عملية</translation>
    </message>
    <message>
        <source>What no operation of the OpenAPI file names is refused (403).</source>
        <translation>يُرفض ما لا تسمّيه أي عملية في ملف ⁨OpenAPI⁩ (403).</translation>
    </message>
    <message>
        <source>The same for all requests. With an OpenAPI file in the first step, each operation can need its own scope.</source>
        <translation>النطاق نفسه لكل الطلبات. مع ملف ⁨OpenAPI⁩ في الخطوة الأولى، يمكن أن تتطلب كل عملية نطاقها الخاص.</translation>
    </message>
    <message>
        <source>The same for all requests.</source>
        <translation>النطاق نفسه لكل الطلبات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) are kept with the API.</source>
        <translation>
            <numerusform>لا عمليات محفوظة مع الواجهة.</numerusform>
            <numerusform>عملية واحدة محفوظة مع الواجهة.</numerusform>
            <numerusform>عمليتان محفوظتان مع الواجهة.</numerusform>
            <numerusform>%Ln عمليات محفوظة مع الواجهة.</numerusform>
            <numerusform>%Ln عملية محفوظة مع الواجهة.</numerusform>
            <numerusform>%Ln عملية محفوظة مع الواجهة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the file again when it has changed.</source>
        <translation>اختر الملف من جديد عند تغيّره.</translation>
    </message>
</context>
<context>
    <name>keywright::RankList</name>
    <message>
        <source>Show the keys of “%1”</source>
        <translation>إظهار مفاتيح «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>keywright::ReasonDialog</name>
    <message>
        <source>Deprecate %1</source>
        <translation>تعيين ⁨%1⁩ كمهمَل</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>تعطيل ⁨%1⁩</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>تفعيل ⁨%1⁩</translation>
    </message>
    <message>
        <source>Transfer %1</source>
        <translation>نقل ⁨%1⁩</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>إبطال ⁨%1⁩</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>حذف ⁨%1⁩</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>استعادة ⁨%1⁩</translation>
    </message>
    <message>
        <source>It works on, is no longer handed out, and its callers are warned.</source>
        <translation>يبقى عاملًا، ولا يُوزَّع بعد الآن، ويُنبَّه العملاء الذين يستخدمونه.</translation>
    </message>
    <message>
        <source>Every request with it is refused until it is enabled again.</source>
        <translation>يُرفض كل طلب به حتى يُفعَّل من جديد.</translation>
    </message>
    <message>
        <source>Requests with it pass again, as far as its rules allow.</source>
        <translation>تمر الطلبات به من جديد، بقدر ما تسمح به قواعده.</translation>
    </message>
    <message>
        <source>The new owner answers for it from now on.</source>
        <translation>المالك الجديد مسؤول عنه من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>This is final: no version of it will ever work again. For a change of the secret, rotate instead.</source>
        <translation>هذا نهائي: لن يعمل أي إصدار منه بعد الآن. لتغيير السر فقط، استخدم التدوير.</translation>
    </message>
    <message>
        <source>It is hidden, can be restored for 30 days, and is then purged. Kept secrets are removed at once.</source>
        <translation>يُخفى، ويمكن استعادته خلال 30 يومًا، ثم يُزال نهائيًا. وتُزال الأسرار المحفوظة فورًا.</translation>
    </message>
    <message>
        <source>It comes back as revoked.</source>
        <translation>يعود كمفتاح مُبطَل.</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>المالك الجديد</translation>
    </message>
    <message>
        <source>Needed: it goes into the audit log</source>
        <translation>مطلوب: يُسجَّل في سجل التدقيق</translation>
    </message>
    <message>
        <source>Goes into the audit log</source>
        <translation>يُسجَّل في سجل التدقيق</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Type its name</source>
        <translation>اكتب اسمه</translation>
    </message>
    <message>
        <source>Opens: %1</source>
        <translation>يفتح: ⁨%1⁩</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Owner: %1. Application: %2.</source>
        <translation>المالك: ⁨%1⁩. التطبيق: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Last used %1, on %2.</source>
        <translation>آخر استخدام: %1، في ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Never used as far as is known.</source>
        <translation>لم يُستخدم قط فيما هو معلوم.</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of it work now.</source>
        <translation>
            <numerusform>لا يعمل أي إصدار منه الآن.</numerusform>
            <numerusform>يعمل إصدار واحد منه الآن.</numerusform>
            <numerusform>يعمل إصداران منه الآن.</numerusform>
            <numerusform>تعمل %n إصدارات منه الآن.</numerusform>
            <numerusform>يعمل %n إصدارًا منه الآن.</numerusform>
            <numerusform>يعمل %n إصدار منه الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Used within the last 7 days: whoever uses it will be refused.</source>
        <translation>استُخدم خلال آخر 7 أيام: سيُرفض كل مَن يستخدمه.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>السبب مطلوب.</translation>
    </message>
    <message>
        <source>Type %1 to confirm.</source>
        <translation>اكتب ⁨%1⁩ للتأكيد.</translation>
    </message>
</context>
<context>
    <name>keywright::RecoveryKitDialog</name>
    <message>
        <source>Recovery kit</source>
        <translation>حزمة الاسترداد</translation>
    </message>
    <message>
        <source>An encrypted file with the catalogue&apos;s own keys. If the keychain or the vault is lost, it makes the catalogue usable again. It holds no secret of any API key.</source>
        <translation>ملف مشفّر فيه مفاتيح الكتالوج الخاصة به. إذا فُقدت سلسلة المفاتيح أو الخزنة، أعاد الكتالوج صالحًا للاستخدام. ولا يحتوي على سر أي مفتاح API.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>You will see its code once. Keep file and code apart.</source>
        <translation>سترى رمزها مرة واحدة. احفظ الملف والرمز منفصلين.</translation>
    </message>
    <message>
        <source>Write the kit</source>
        <translation>كتابة الحزمة</translation>
    </message>
    <message>
        <source>Say where the kit is to be written.</source>
        <translation>حدّد مكان كتابة الحزمة.</translation>
    </message>
    <message>
        <source>Written to %1. This code opens it; it is not shown again.</source>
        <translation>كُتبت في ⁨%1⁩. هذا الرمز يفتحها؛ ولن يُعرض من جديد.</translation>
    </message>
    <message>
        <source>I have stored the code apart from the file</source>
        <translation>لقد حفظت الرمز بعيدًا عن الملف</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Without its code the kit is worth nothing. Store the code first.</source>
        <translation>لا قيمة للحزمة بلا رمزها. احفظ الرمز أولًا.</translation>
    </message>
</context>
<context>
    <name>keywright::ReportDialog</name>
    <message>
        <source>Audit report</source>
        <translation>تقرير التدقيق</translation>
    </message>
    <message>
        <source>Exactly the events that the page shows, with a proof beside the file that anyone can check without Keywright&apos;s help.</source>
        <translation>الأحداث المعروضة في الصفحة بالضبط، مع إثبات بجانب الملف يمكن لأي شخص التحقق منه دون مساعدة ⁨Keywright⁩.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>تقدّم التقرير</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets and verifiers</source>
        <translation>‏⁨CSV⁩ لجداول البيانات والمدققين</translation>
    </message>
    <message>
        <source>JSON lines, for programs</source>
        <translation>أسطر ⁨JSON⁩ للبرامج</translation>
    </message>
    <message>
        <source>PDF, for people</source>
        <translation>‏⁨PDF⁩ للأشخاص</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>كتابة التقرير</translation>
    </message>
    <message>
        <source>Say where the report is to be written.</source>
        <translation>حدّد مكان كتابة التقرير.</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>جارٍ كتابة التقرير</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>من ⁨%1⁩ حتى ⁨%2⁩</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>ابتداءً من ⁨%1⁩</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى ⁨%1⁩</translation>
    </message>
    <message>
        <source>all of the log</source>
        <translation>سجل التدقيق كله</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>ما رُفض</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ما فشل</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>الكائن</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>none</source>
        <comment>filters</comment>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
</context>
<context>
    <name>keywright::RequestTester</name>
    <message>
        <source>All rules allow it; the key is deprecated.</source>
        <translation>كل القواعد تسمح بذلك؛ المفتاح مهمَل.</translation>
    </message>
    <message>
        <source>All rules allow it.</source>
        <translation>كل القواعد تسمح بذلك.</translation>
    </message>
    <message>
        <source>The key&apos;s status does not let anything pass.</source>
        <translation>حالة المفتاح لا تسمح بمرور شيء.</translation>
    </message>
    <message>
        <source>The key has expired.</source>
        <translation>انتهت صلاحية المفتاح.</translation>
    </message>
    <message>
        <source>The address is in none of the allowed blocks.</source>
        <translation>العنوان ليس في أي من الكتل المسموح بها.</translation>
    </message>
    <message>
        <source>The referrer matches none of the allowed ones.</source>
        <translation>عنوان الإحالة لا يطابق أيًا من العناوين المسموح بها.</translation>
    </message>
    <message>
        <source>Only certain applications may use it.</source>
        <translation>لا يجوز استخدامه إلا لتطبيقات معينة.</translation>
    </message>
    <message>
        <source>It may not be used at this hour.</source>
        <translation>لا يجوز استخدامه في هذه الساعة.</translation>
    </message>
    <message>
        <source>This method is not allowed.</source>
        <translation>هذه الطريقة غير مسموح بها.</translation>
    </message>
    <message>
        <source>This path is not allowed.</source>
        <translation>هذا المسار غير مسموح به.</translation>
    </message>
    <message>
        <source>No scope of the key covers %1.</source>
        <translation>لا يوجد للمفتاح نطاق يشمل ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The key has no scopes: nothing is allowed.</source>
        <translation>المفتاح بلا نطاقات: لا شيء مسموح به.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لا يُفحص</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>address</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>عنوان الإحالة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Would this request pass?</source>
        <translation>هل يمر هذا الطلب؟</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>هذا ليس عنوانًا.</translation>
    </message>
    <message>
        <source>Version %1 does not work yet.</source>
        <translation>الإصدار %1 لا يعمل بعد.</translation>
    </message>
    <message>
        <source>Version %1 is revoked.</source>
        <translation>الإصدار %1 مُبطَل.</translation>
    </message>
    <message>
        <source>Version %1 does not work any more: its time is over.</source>
        <translation>الإصدار %1 لم يعد يعمل: انتهت مدته.</translation>
    </message>
    <message>
        <source>The key is a honeytoken: nothing is let through, and its use raises an alarm.</source>
        <translation>المفتاح رمز مصيدة: لا يُسمح بمرور شيء، واستخدامه يطلق إنذارًا.</translation>
    </message>
</context>
<context>
    <name>keywright::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Keys and audit log go back to what they were then. What is there now is kept as a copy beside the catalogue, and the audit log tells who set it back, and from where to where.</source>
        <translation>تعود المفاتيح وسجل التدقيق إلى ما كانت عليه حينها. ويُحفظ الموجود الآن كنسخة بجانب الكتالوج، ويُبيّن سجل التدقيق مَن أعاده، ومن أين وإلى أين.</translation>
    </message>
    <message>
        <source>Progress of the restore</source>
        <translation>تقدّم الاستعادة</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>No backup is known here: choose a file.</source>
        <translation>لا تُعرف هنا أي نسخة احتياطية: اختر ملفًا.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>جارٍ الاستعادة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>Restored. %n key(s) that had been revoked or deleted since work again: revoke them anew.</source>
        <translation>
            <numerusform>تمت الاستعادة. لا توجد مفاتيح عادت إلى العمل.</numerusform>
            <numerusform>تمت الاستعادة. عاد إلى العمل مفتاح واحد كان قد أُبطل أو حُذف منذ ذلك الحين: أبطله من جديد.</numerusform>
            <numerusform>تمت الاستعادة. عاد إلى العمل مفتاحان كانا قد أُبطلا أو حُذفا منذ ذلك الحين: أبطلهما من جديد.</numerusform>
            <numerusform>تمت الاستعادة. عادت إلى العمل %n مفاتيح كانت قد أُبطلت أو حُذفت منذ ذلك الحين: أبطلها من جديد.</numerusform>
            <numerusform>تمت الاستعادة. عاد إلى العمل %n مفتاحًا كانت قد أُبطلت أو حُذفت منذ ذلك الحين: أبطلها من جديد.</numerusform>
            <numerusform>تمت الاستعادة. عاد إلى العمل %n مفتاح كانت قد أُبطلت أو حُذفت منذ ذلك الحين: أبطلها من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys that work again</source>
        <translation>المفاتيح التي عادت إلى العمل</translation>
    </message>
</context>
<context>
    <name>keywright::ResumeDialog</name>
    <message>
        <source>An act was interrupted</source>
        <translation>انقطع إجراء</translation>
    </message>
    <message>
        <source>It was done to some of its keys only. Each key is either changed, with its event in the audit log, or as it was.</source>
        <translation>نُفّذ على بعض مفاتيحه فقط. كل مفتاح إما تغير، وحدثه في سجل التدقيق، وإما بقي كما كان.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Leave the rest as it is</source>
        <translation>ترك الباقي كما هو</translation>
    </message>
    <message>
        <source>%1, begun by %2 on %3.</source>
        <translation>%1، بدأه ⁨%2⁩ في ⁨%3⁩.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln key(s)</source>
        <translation>
            <numerusform>المتابعة مع %Ln مفتاح</numerusform>
            <numerusform>المتابعة مع مفتاح واحد</numerusform>
            <numerusform>المتابعة مع مفتاحين</numerusform>
            <numerusform>المتابعة مع %Ln مفاتيح</numerusform>
            <numerusform>المتابعة مع %Ln مفتاحًا</numerusform>
            <numerusform>المتابعة مع %Ln مفتاح</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message numerus="yes">
        <source>Done: %1 of %Ln key(s). Left: %2.</source>
        <translation>
            <numerusform>تم: %1 من المفاتيح (%Ln). المتبقي: %2.</numerusform>
            <numerusform>تم: %1 من المفاتيح (%Ln). المتبقي: %2.</numerusform>
            <numerusform>تم: %1 من المفاتيح (%Ln). المتبقي: %2.</numerusform>
            <numerusform>تم: %1 من المفاتيح (%Ln). المتبقي: %2.</numerusform>
            <numerusform>تم: %1 من المفاتيح (%Ln). المتبقي: %2.</numerusform>
            <numerusform>تم: %1 من المفاتيح (%Ln). المتبقي: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys are revoked for good.</source>
        <translation>تُبطَل المفاتيح نهائيًا.</translation>
    </message>
</context>
<context>
    <name>keywright::RolesDialog</name>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>A role is a named set of scopes. Every key that has it follows when it changes.</source>
        <translation>الدور مجموعة نطاقات لها اسم. كل مفتاح يحمله يتغير بتغيّره.</translation>
    </message>
    <message>
        <source>Save role</source>
        <translation>حفظ الدور</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>دور جديد</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>اسم الدور</translation>
    </message>
    <message>
        <source>Name, e.g. order-reader</source>
        <translation>الاسم، مثل ⁨order-reader⁩</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض منه</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>‏⁨%1⁩ (غير محفوظ)</translation>
    </message>
    <message numerus="yes">
        <source>%1, used by %Ln key(s)</source>
        <translation>
            <numerusform>‏⁨%1⁩، لا يستخدمه أي مفتاح</numerusform>
            <numerusform>‏⁨%1⁩، يستخدمه مفتاح واحد</numerusform>
            <numerusform>‏⁨%1⁩، يستخدمه مفتاحان</numerusform>
            <numerusform>‏⁨%1⁩، تستخدمه %Ln مفاتيح</numerusform>
            <numerusform>‏⁨%1⁩، يستخدمه %Ln مفتاحًا</numerusform>
            <numerusform>‏⁨%1⁩، يستخدمه %Ln مفتاح</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys have it by its name, so the name stays.</source>
        <translation>المفاتيح تشير إلى اسمه، لذلك يبقى الاسم.</translation>
    </message>
    <message>
        <source>Used by no key yet.</source>
        <translation>لا يستخدمه أي مفتاح بعد.</translation>
    </message>
    <message>
        <source>Used by no key.</source>
        <translation>لا يستخدمه أي مفتاح.</translation>
    </message>
    <message numerus="yes">
        <source>Used by %Ln key(s): saving changes what they may do.</source>
        <translation>
            <numerusform>لا يستخدمه أي مفتاح.</numerusform>
            <numerusform>يستخدمه مفتاح واحد: الحفظ يغيّر المسموح به له.</numerusform>
            <numerusform>يستخدمه مفتاحان: الحفظ يغيّر المسموح به لهما.</numerusform>
            <numerusform>تستخدمه %Ln مفاتيح: الحفظ يغيّر المسموح به لها.</numerusform>
            <numerusform>يستخدمه %Ln مفتاحًا: الحفظ يغيّر المسموح به لها.</numerusform>
            <numerusform>يستخدمه %Ln مفتاح: الحفظ يغيّر المسموح به لها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used by %Ln key(s).</source>
        <translation>
            <numerusform>لا يستخدمه أي مفتاح.</numerusform>
            <numerusform>يستخدمه مفتاح واحد.</numerusform>
            <numerusform>يستخدمه مفتاحان.</numerusform>
            <numerusform>تستخدمه %Ln مفاتيح.</numerusform>
            <numerusform>يستخدمه %Ln مفتاحًا.</numerusform>
            <numerusform>يستخدمه %Ln مفتاح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it from these keys first.</source>
        <translation>أزله من هذه المفاتيح أولًا.</translation>
    </message>
    <message>
        <source>The role %1 was saved</source>
        <translation>حُفظ الدور ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>The role %1 was saved; %Ln key(s) follow it</source>
        <translation>
            <numerusform>حُفظ الدور ⁨%1⁩؛ لا يتبعه أي مفتاح</numerusform>
            <numerusform>حُفظ الدور ⁨%1⁩؛ يتبعه مفتاح واحد</numerusform>
            <numerusform>حُفظ الدور ⁨%1⁩؛ يتبعه مفتاحان</numerusform>
            <numerusform>حُفظ الدور ⁨%1⁩؛ تتبعه %Ln مفاتيح</numerusform>
            <numerusform>حُفظ الدور ⁨%1⁩؛ يتبعه %Ln مفتاحًا</numerusform>
            <numerusform>حُفظ الدور ⁨%1⁩؛ يتبعه %Ln مفتاح</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1 now</source>
        <translation>حذف ⁨%1⁩ الآن</translation>
    </message>
    <message>
        <source>The role %1 was deleted</source>
        <translation>حُذف الدور ⁨%1⁩</translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation>لا أدوار بعد</translation>
    </message>
    <message>
        <source>Keys that do the same work may do the same. Name that once, for example order-reader for orders:*:read, and give keys the role instead of each scope.</source>
        <translation>المفاتيح التي تؤدي العمل نفسه يُسمح لها بالشيء نفسه. سمِّ ذلك مرة واحدة، مثل ⁨order-reader⁩ للنطاق ⁨orders:*:read⁩، ثم امنح المفاتيح الدور بدلًا من كل نطاق على حدة.</translation>
    </message>
    <message>
        <source>Make the first role</source>
        <translation>أنشئ الدور الأول</translation>
    </message>
</context>
<context>
    <name>keywright::RotateDialog</name>
    <message>
        <source>Rotate %1</source>
        <translation>تدوير ⁨%1⁩</translation>
    </message>
    <message>
        <source>A new secret is made first; the old one works until the overlap ends.</source>
        <translation>يُنشأ سر جديد أولًا؛ ويعمل القديم حتى نهاية التداخل.</translation>
    </message>
    <message>
        <source>none: the old secret stops at once</source>
        <translation>بلا تداخل: يتوقف السر القديم فورًا</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>التداخل</translation>
    </message>
    <message>
        <source>paste the new secret</source>
        <translation>الصق السر الجديد</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>السر الجديد</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>Version %1 stops working at once. Callers that still use it fail.</source>
        <translation>يتوقف الإصدار %1 عن العمل فورًا. سيفشل العملاء الذين ما زالوا يستخدمونه.</translation>
    </message>
    <message>
        <source>Version %1 works until %2.</source>
        <translation>يعمل الإصدار %1 حتى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>It was last used %1.</source>
        <translation>آخر استخدام له: %1.</translation>
    </message>
    <message>
        <source>It was never used as far as is known.</source>
        <translation>لم يُستخدم قط فيما هو معلوم.</translation>
    </message>
    <message>
        <source>Version %1, which still overlaps, stops at once.</source>
        <translation>يتوقف فورًا الإصدار %1 الذي ما زال متداخلًا.</translation>
    </message>
    <message>
        <source>The new secret goes to the secret store; hand it to those who need it.</source>
        <translation>يذهب السر الجديد إلى مخزن الأسرار؛ سلّمه إلى مَن يحتاج إليه.</translation>
    </message>
    <message>
        <source>You will see the new secret, and a copy is kept.</source>
        <translation>سترى السر الجديد، وتُحفظ نسخة منه.</translation>
    </message>
    <message>
        <source>You will see the new secret once.</source>
        <translation>سترى السر الجديد مرة واحدة.</translation>
    </message>
    <message>
        <source>Its requests: %1 in 30 days, %2 in the last 24 hours.</source>
        <translation>طلباته: %1 خلال 30 يومًا، و%2 خلال آخر 24 ساعة.</translation>
    </message>
    <message>
        <source>The key was used on: %1.</source>
        <translation>استُخدم المفتاح على: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>No request of it was counted in the last 30 days.</source>
        <translation>لم يُعَدّ أي طلب به خلال آخر 30 يومًا.</translation>
    </message>
</context>
<context>
    <name>keywright::SavedSearchesBar</name>
    <message>
        <source>Searches</source>
        <translation>عمليات البحث</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>Hidden searches</source>
        <translation>عمليات البحث المخفية</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Expiring in 30 days</source>
        <translation>تنتهي خلال 30 يومًا</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>لم تُستخدم قط</translation>
    </message>
    <message>
        <source>Unrestricted</source>
        <translation>بلا قيود</translation>
    </message>
    <message>
        <source>Unowned</source>
        <translation>بلا مالك</translation>
    </message>
    <message>
        <source>Overlapping</source>
        <translation>متداخلة</translation>
    </message>
    <message>
        <source>Never rotated</source>
        <translation>لم تُدوَّر قط</translation>
    </message>
    <message>
        <source>Search for something first, then save it here</source>
        <translation>ابحث عن شيء أولًا، ثم احفظه هنا</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>إظهار «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Rename this search</source>
        <translation>إعادة تسمية هذا البحث</translation>
    </message>
</context>
<context>
    <name>keywright::ScopeEditor</name>
    <message>
        <source>Filter the tree</source>
        <translation>تصفية الشجرة</translation>
    </message>
    <message>
        <source>Filter roles and scopes</source>
        <translation>تصفية الأدوار والنطاقات</translation>
    </message>
    <message>
        <source>Filter scopes</source>
        <translation>تصفية النطاقات</translation>
    </message>
    <message>
        <source>Roles…</source>
        <translation>الأدوار…</translation>
    </message>
    <message>
        <source>Make, change and delete roles</source>
        <translation>إنشاء الأدوار وتغييرها وحذفها</translation>
    </message>
    <message>
        <source>Add a scope</source>
        <translation>إضافة نطاق</translation>
    </message>
    <message>
        <source>Add a scope or a role</source>
        <translation>إضافة نطاق أو دور</translation>
    </message>
    <message>
        <source>add a scope, e.g. orders:invoices:read</source>
        <translation>إضافة نطاق، مثل ⁨orders:invoices:read⁩</translation>
    </message>
    <message>
        <source>add a scope or role, e.g. orders:invoices:read</source>
        <translation>إضافة نطاق أو دور، مثل ⁨orders:invoices:read⁩</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Shows the tree of roles and scopes</source>
        <translation>يُظهر شجرة الأدوار والنطاقات</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>“%1” is no role and no scope. A scope looks like orders:invoices:read or orders:*.</source>
        <translation>«⁨%1⁩» ليس دورًا ولا نطاقًا. شكل النطاق ⁨orders:invoices:read⁩ أو ⁨orders:*⁩.</translation>
    </message>
    <message>
        <source>role %1</source>
        <translation>الدور ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1, press to remove</source>
        <translation>‏⁨%1⁩، اضغط للإزالة</translation>
    </message>
</context>
<context>
    <name>keywright::ScopeTree</name>
    <message>
        <source>* (every API)</source>
        <translation>‏⁨*⁩ (كل واجهات API)</translation>
    </message>
    <message>
        <source>* (every resource)</source>
        <translation>‏⁨*⁩ (كل الموارد)</translation>
    </message>
    <message>
        <source>* (every action)</source>
        <translation>‏⁨*⁩ (كل الإجراءات)</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>ممنوح</translation>
    </message>
    <message>
        <source>granted, with all that comes later</source>
        <translation>ممنوح، مع كل ما يُضاف لاحقًا</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>من خلال ⁨%1⁩</translation>
    </message>
    <message>
        <source>through the role %1</source>
        <translation>من خلال الدور ⁨%1⁩</translation>
    </message>
    <message>
        <source>Roles and scopes</source>
        <translation>الأدوار والنطاقات</translation>
    </message>
    <message>
        <source>no longer exists; it grants nothing</source>
        <translation>لم يعد موجودًا؛ لا يمنح شيئًا</translation>
    </message>
</context>
<context>
    <name>keywright::SearchBox</name>
    <message>
        <source>Search keys</source>
        <translation>البحث في المفاتيح</translation>
    </message>
    <message>
        <source>Words, or terms like status:active owner:payments expires:&lt;30d tag:pci</source>
        <translation>كلمات، أو عبارات مثل ⁨status:active owner:payments expires:&lt;30d tag:pci⁩</translation>
    </message>
    <message>
        <source>Search keys, owners, tags, or paste a key</source>
        <translation>ابحث عن مفاتيح أو مالكين أو وسوم، أو الصق مفتاحًا</translation>
    </message>
    <message>
        <source>Search by example (F1)</source>
        <translation>البحث بالأمثلة (⁨F1⁩)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>keywright::SearchHelp</name>
    <message>
        <source>Search by example</source>
        <translation>البحث بالأمثلة</translation>
    </message>
    <message>
        <source>Terms are joined by “and”, a comma is “or”, “-” before a term means “not”. Ctrl+Space lists what can follow.</source>
        <translation>تُجمع العبارات بمعنى «و»، والفاصلة تعني «أو»، و«⁨-⁩» قبل العبارة تعني «ليس». ⁨Ctrl+Space⁩ يعرض ما يمكن أن يلي.</translation>
    </message>
</context>
<context>
    <name>keywright::SearchNameDialog</name>
    <message>
        <source>Card payments</source>
        <translation>مدفوعات البطاقات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>There is a search of this name.</source>
        <translation>يوجد بحث بهذا الاسم من قبل.</translation>
    </message>
</context>
<context>
    <name>keywright::SecretPart</name>
    <message>
        <source>Reveal</source>
        <translation>كشف</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>تم النسخ. تُمسح الحافظة الآن.</numerusform>
            <numerusform>تم النسخ. تُمسح الحافظة بعد ثانية واحدة.</numerusform>
            <numerusform>تم النسخ. تُمسح الحافظة بعد ثانيتين.</numerusform>
            <numerusform>تم النسخ. تُمسح الحافظة بعد %n ثوانٍ.</numerusform>
            <numerusform>تم النسخ. تُمسح الحافظة بعد %n ثانية.</numerusform>
            <numerusform>تم النسخ. تُمسح الحافظة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>A secret leaves the place where it is kept.</source>
        <translation>يغادر سر المكان المحفوظ فيه.</translation>
    </message>
</context>
<context>
    <name>keywright::SecretView</name>
    <message>
        <source>Hold to show</source>
        <translation>اضغط باستمرار للإظهار</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Secret, hidden</source>
        <translation>السر، مخفي</translation>
    </message>
</context>
<context>
    <name>keywright::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>فاتح أو داكن حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>لا يُقفل تلقائيًا</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s) without a key or a click</source>
        <translation>
            <numerusform>فورًا</numerusform>
            <numerusform>بعد دقيقة واحدة بلا ضغط مفتاح أو نقر</numerusform>
            <numerusform>بعد دقيقتين بلا ضغط مفتاح أو نقر</numerusform>
            <numerusform>بعد %n دقائق بلا ضغط مفتاح أو نقر</numerusform>
            <numerusform>بعد %n دقيقة بلا ضغط مفتاح أو نقر</numerusform>
            <numerusform>بعد %n دقيقة بلا ضغط مفتاح أو نقر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>فورًا</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleared %n second(s) after a secret was copied</source>
        <translation>
            <numerusform>تُمسح فور نسخ سر</numerusform>
            <numerusform>تُمسح بعد ثانية واحدة من نسخ سر</numerusform>
            <numerusform>تُمسح بعد ثانيتين من نسخ سر</numerusform>
            <numerusform>تُمسح بعد %n ثوانٍ من نسخ سر</numerusform>
            <numerusform>تُمسح بعد %n ثانية من نسخ سر</numerusform>
            <numerusform>تُمسح بعد %n ثانية من نسخ سر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleared after %n second(s)</source>
        <translation>
            <numerusform>تُمسح فورًا</numerusform>
            <numerusform>تُمسح بعد ثانية واحدة</numerusform>
            <numerusform>تُمسح بعد ثانيتين</numerusform>
            <numerusform>تُمسح بعد %n ثوانٍ</numerusform>
            <numerusform>تُمسح بعد %n ثانية</numerusform>
            <numerusform>تُمسح بعد %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Another language shows after the next start.</source>
        <translation>تظهر اللغة الأخرى بعد بدء التشغيل التالي.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>Tray icon, and notices before keys expire</source>
        <translation>أيقونة الشريط، وتنبيهات قبل انتهاء المفاتيح</translation>
    </message>
    <message>
        <source>Notices before keys expire</source>
        <translation>تنبيهات قبل انتهاء المفاتيح</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <translation>أيقونة الشريط</translation>
    </message>
    <message>
        <source>Neither icon nor notices</source>
        <translation>بلا أيقونة ولا تنبيهات</translation>
    </message>
    <message>
        <source>Notices come 30, 14, 7 and 1 days before a key expires, once each.</source>
        <translation>تصل التنبيهات قبل انتهاء صلاحية المفتاح بـ 30 و14 و7 أيام ويوم واحد، مرة لكل منها.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>اختصارات لوحة المفاتيح…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>asked for when unlocking only</source>
        <translation>تُطلب عند فتح القفل فقط</translation>
    </message>
    <message>
        <source>asked for before secrets and revocations in production</source>
        <translation>تُطلب قبل الأسرار وعمليات الإبطال في الإنتاج</translation>
    </message>
    <message>
        <source>not asked for: there is none to ask for</source>
        <translation>لا تُطلب: لا توجد عبارة مرور</translation>
    </message>
    <message>
        <source>hidden from screenshots and recordings</source>
        <translation>مخفية عن لقطات الشاشة والتسجيلات</translation>
    </message>
    <message>
        <source>visible in screenshots and recordings</source>
        <translation>ظاهرة في لقطات الشاشة والتسجيلات</translation>
    </message>
    <message>
        <source>This system gives a program no way to hide its windows from them.</source>
        <translation>لا يتيح هذا النظام لأي برنامج إخفاء نوافذه عنها.</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>with the passphrase of the vault</source>
        <translation>بعبارة مرور الخزنة</translation>
    </message>
    <message>
        <source>Secrets lie in a vault, which nothing else can open.</source>
        <translation>الأسرار في خزنة لا يفتحها شيء آخر.</translation>
    </message>
    <message>
        <source>with the keychain alone</source>
        <translation>بسلسلة المفاتيح وحدها</translation>
    </message>
    <message>
        <source>with a passphrase of its own</source>
        <translation>بعبارة مرور خاصة بها</translation>
    </message>
    <message>
        <source>with a new passphrase of its own</source>
        <translation>بعبارة مرور جديدة خاصة بها</translation>
    </message>
    <message>
        <source>with the password of your account</source>
        <translation>بكلمة مرور حسابك</translation>
    </message>
    <message>
        <source>with the password of your account: this system can&apos;t be asked</source>
        <translation>بكلمة مرور حسابك: لا يمكن سؤال هذا النظام</translation>
    </message>
    <message>
        <source>Nothing here checks passwords for programs (PAM).</source>
        <translation>لا شيء هنا يتحقق من كلمات المرور لصالح البرامج (⁨PAM⁩).</translation>
    </message>
    <message>
        <source>Let the console be unlocked with a passphrase or a password first.</source>
        <translation>اجعل فتح قفل وحدة التحكم بعبارة مرور أو كلمة مرور أولًا.</translation>
    </message>
    <message>
        <source>This console on this machine</source>
        <translation>وحدة التحكم هذه على هذا الجهاز</translation>
    </message>
    <message>
        <source>This catalogue, on every machine</source>
        <translation>هذا الكتالوج على كل الأجهزة</translation>
    </message>
</context>
<context>
    <name>keywright::SheetDialog</name>
    <message>
        <source>Hand-over sheet of %1</source>
        <translation>ورقة تسليم ⁨%1⁩</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The sheet is on the clipboard, as Markdown.</source>
        <translation>الورقة في الحافظة بصيغة ⁨Markdown⁩.</translation>
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
        <translation>حُفظت باسم ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>keywright::Shortcuts</name>
    <message>
        <source>These keys are for typing. Use them with Ctrl or Alt, or take a function key.</source>
        <translation>هذه المفاتيح للكتابة. استخدمها مع ⁨Ctrl⁩ أو ⁨Alt⁩، أو اختر مفتاح وظيفة.</translation>
    </message>
    <message>
        <source>These keys copy, cut or choose everything, wherever one works.</source>
        <translation>هذه المفاتيح تنسخ أو تقص أو تحدد الكل، أينما كنت.</translation>
    </message>
</context>
<context>
    <name>keywright::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Choose a command and press the keys that it shall have.</source>
        <translation>اختر أمرًا واضغط المفاتيح التي تريدها له.</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>البحث في الأوامر</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>اضغط المفاتيح</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>كما في البداية</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>الكل كما في البداية</translation>
    </message>
    <message>
        <source>“%1” has these keys. Saving takes them from it.</source>
        <translation>«⁨%1⁩» له هذه المفاتيح. الحفظ ينزعها منه.</translation>
    </message>
</context>
<context>
    <name>keywright::ShortcutsModel</name>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>keywright::SideBar</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>keywright::StartGuide</name>
    <message>
        <source>Start with your first keys</source>
        <translation>ابدأ بمفاتيحك الأولى</translation>
    </message>
    <message>
        <source>This catalogue is empty. There are two ways to begin, and neither takes a minute.</source>
        <translation>هذا الكتالوج فارغ. هناك طريقتان للبدء، ولا تستغرق أي منهما دقيقة.</translation>
    </message>
    <message>
        <source>Bring the keys you have</source>
        <translation>أحضر المفاتيح التي لديك</translation>
    </message>
    <message>
        <source>From CSV, JSON, an .env file, Amazon or KeePassXC. You see every row and what becomes of it before anything is stored.</source>
        <translation>من CSV أو JSON أو ملف ⁨.env⁩ أو Amazon أو KeePassXC. ترى كل صف وما سيؤول إليه قبل حفظ أي شيء.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>استيراد ملف…</translation>
    </message>
    <message>
        <source>Create a key for your own API</source>
        <translation>إنشاء مفتاح لواجهة API الخاصة بك</translation>
    </message>
    <message>
        <source>A name, an owner and an environment are enough: expiry, least scope and a rate limit are set for you. Its secret is shown once.</source>
        <translation>يكفي اسم ومالك وبيئة: تُضبط لك مدة الصلاحية وأقل نطاق وحد للمعدل. ويُعرض سره مرة واحدة.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>مفتاح جديد…</translation>
    </message>
    <message>
        <source>A key that somebody sent you? Press Ctrl+V anywhere in this window, and it can be kept here.</source>
        <translation>هل أرسل إليك أحدهم مفتاحًا؟ اضغط ⁨Ctrl+V⁩ في أي مكان من هذه النافذة: يمكن حفظه هنا.</translation>
    </message>
    <message>
        <source>Keep a recovery kit</source>
        <translation>احتفظ بحزمة استرداد</translation>
    </message>
    <message>
        <source>All that Keywright knows of your keys is locked by the secret store. If that is ever lost, an encrypted file that you print or store elsewhere opens the catalogue again.</source>
        <translation>كل ما يعرفه ⁨Keywright⁩ عن مفاتيحك مقفل بمخزن الأسرار. إذا فُقد يومًا، فإن ملفًا مشفّرًا تطبعه أو تحفظه في مكان آخر يفتح الكتالوج من جديد.</translation>
    </message>
    <message>
        <source>Recovery kit…</source>
        <translation>حزمة الاسترداد…</translation>
    </message>
</context>
<context>
    <name>keywright::StatusLine</name>
    <message>
        <source>Secrets: no store answers</source>
        <translation>الأسرار: لا يوجد مخزن يستجيب</translation>
    </message>
    <message>
        <source>Secrets in: %1</source>
        <translation>مكان الأسرار: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Audit log not verified yet</source>
        <translation>لم يُتحقق من سجل التدقيق بعد</translation>
    </message>
    <message>
        <source>Audit log verified %1</source>
        <translation>تم التحقق من سجل التدقيق %1</translation>
    </message>
    <message>
        <source>Audit log does not verify</source>
        <translation>سجل التدقيق لا يجتاز التحقق</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>‏⁨%1⁩، للقراءة فقط</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln حدث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%Ln أحداث</numerusform>
            <numerusform>%Ln حدثًا</numerusform>
            <numerusform>%Ln حدث</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::StepChart</name>
    <message>
        <source>Arrow keys go from step to step, with Shift they take several, Enter looks into them.</source>
        <translation>الأسهم للتنقل بين الفترات، ومع ⁨Shift⁩ لاختيار عدة فترات، و⁨Enter⁩ لعرض تفاصيلها.</translation>
    </message>
</context>
<context>
    <name>keywright::StepUp</name>
    <message>
        <source>What is asked for here changes. Show a last time that it is you.</source>
        <translation>يتغير ما يُطلب هنا. أثبت للمرة الأخيرة أنك أنت.</translation>
    </message>
    <message>
        <source>From now on the password of your account is asked for. Type it to try it.</source>
        <translation>من الآن فصاعدًا تُطلب كلمة مرور حسابك. اكتبها لتجربتها.</translation>
    </message>
</context>
<context>
    <name>keywright::StepUpDialog</name>
    <message>
        <source>Is it you?</source>
        <translation>هل هذا أنت؟</translation>
    </message>
    <message>
        <source>Passphrase of the vault</source>
        <translation>عبارة مرور الخزنة</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Password of your account on this system</source>
        <translation>كلمة مرور حسابك على هذا النظام</translation>
    </message>
    <message>
        <source>Passphrase of Keywright</source>
        <translation>عبارة مرور ⁨Keywright⁩</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
</context>
<context>
    <name>keywright::Tray</name>
    <message>
        <source>Keys expire</source>
        <translation>مفاتيح تنتهي صلاحيتها</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) expire soon, the first %1.</source>
        <translation>
            <numerusform>%n مفتاح تنتهي صلاحيته قريبًا، أولها: %1.</numerusform>
            <numerusform>مفتاح واحد تنتهي صلاحيته قريبًا: %1.</numerusform>
            <numerusform>مفتاحان تنتهي صلاحيتهما قريبًا، أولهما: %1.</numerusform>
            <numerusform>%n مفاتيح تنتهي صلاحيتها قريبًا، أولها: %1.</numerusform>
            <numerusform>%n مفتاحًا تنتهي صلاحيتها قريبًا، أولها: %1.</numerusform>
            <numerusform>%n مفتاح تنتهي صلاحيتها قريبًا، أولها: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 expires %2.</source>
        <translation>‏⁨%1⁩ تنتهي صلاحيته %2.</translation>
    </message>
    <message>
        <source>Keywright: nothing expires within 30 days</source>
        <translation>‏⁨Keywright⁩: لا شيء ينتهي خلال 30 يومًا</translation>
    </message>
    <message numerus="yes">
        <source>Keywright: %n key(s) expire within 30 days</source>
        <translation>
            <numerusform>‏⁨Keywright⁩: %n مفتاح ينتهي خلال 30 يومًا</numerusform>
            <numerusform>‏⁨Keywright⁩: مفتاح واحد ينتهي خلال 30 يومًا</numerusform>
            <numerusform>‏⁨Keywright⁩: مفتاحان ينتهيان خلال 30 يومًا</numerusform>
            <numerusform>‏⁨Keywright⁩: %n مفاتيح تنتهي خلال 30 يومًا</numerusform>
            <numerusform>‏⁨Keywright⁩: %n مفتاحًا تنتهي خلال 30 يومًا</numerusform>
            <numerusform>‏⁨Keywright⁩: %n مفتاح تنتهي خلال 30 يومًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Keywright</source>
        <translation>فتح Keywright</translation>
    </message>
    <message>
        <source>Expires within 30 days: %1</source>
        <translation>تنتهي خلال 30 يومًا: %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>keywright::TrialStep</name>
    <message>
        <source>Try it now</source>
        <translation>التجربة الآن</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>التجربة</translation>
    </message>
    <message>
        <source>Address to ask</source>
        <translation>العنوان المراد سؤاله</translation>
    </message>
    <message>
        <source>Right key</source>
        <translation>المفتاح الصحيح</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Paste a key that may do this</source>
        <translation>الصق مفتاحًا يُسمح له بهذا</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>لم يُجرَّب بعد.</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>يُكتب هنا</translation>
    </message>
    <message>
        <source>None: only try without a good key</source>
        <translation>لا شيء: التجربة من دون مفتاح صالح فقط</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>محفوظ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>A secret is taken out of the vault. Type its passphrase.</source>
        <translation>يؤخذ سر من الخزنة. اكتب عبارة مرورها.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>تجري التجربة…</translation>
    </message>
    <message>
        <source>Not tried: there is no key.</source>
        <translation>لم يُجرَّب: لا يوجد مفتاح.</translation>
    </message>
    <message>
        <source>Asking the gateway</source>
        <translation>سؤال بوابة API</translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation>من دون مفتاح</translation>
    </message>
    <message>
        <source>With a wrong key</source>
        <translation>بمفتاح خاطئ</translation>
    </message>
    <message>
        <source>With a right key</source>
        <translation>بمفتاح صحيح</translation>
    </message>
    <message>
        <source>Refused (%1), as it should be.</source>
        <translation>رُفض (%1)، كما ينبغي.</translation>
    </message>
    <message>
        <source>Let through, as it should be. The API itself answered %1: it has nothing at this address.</source>
        <translation>سُمح بمروره، كما ينبغي. ردّت واجهة API نفسها بالرمز %1: لا شيء لديها عند هذا العنوان.</translation>
    </message>
    <message>
        <source>Let through (%1), as it should be.</source>
        <translation>سُمح بمروره (%1)، كما ينبغي.</translation>
    </message>
    <message>
        <source>Let through (%1)! The gateway does not ask the gate. Is the configuration loaded, and does this address go through it?</source>
        <translation>سُمح بمروره (%1)! بوابة API لا تسأل البوابة. هل حُمّلت الإعدادات، وهل يمر هذا العنوان عبر بوابة API؟</translation>
    </message>
    <message>
        <source>Sent elsewhere (%1), to %2. Try that address.</source>
        <translation>أُعيد توجيهه (%1) إلى ⁨%2⁩. جرّب ذلك العنوان.</translation>
    </message>
    <message>
        <source>The gateway could not ask the gate, or the API behind it is down (%1). Does the gate run where the configuration says?</source>
        <translation>لم تتمكن بوابة API من سؤال البوابة، أو أن واجهة API خلفها متوقفة (%1). هل تعمل البوابة حيث تقول الإعدادات؟</translation>
    </message>
    <message>
        <source>The key is known, but may not do this (%1): look at its scopes, and from where it may be used.</source>
        <translation>المفتاح معروف، لكن لا يُسمح له بهذا (%1): افحص نطاقاته، والأماكن التي يُسمح باستخدامه منها.</translation>
    </message>
    <message>
        <source>The key has used up its limit (%1). Try again later.</source>
        <translation>استنفد المفتاح حدّه (%1). حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>Refused as if it were no key (%1): the gate does not know it, or looks for it in another header.</source>
        <translation>رُفض كأنه ليس مفتاحًا (%1): البوابة لا تعرفه، أو تبحث عنه في ترويسة أخرى.</translation>
    </message>
    <message>
        <source>No answer came within ten seconds.</source>
        <translation>لم يصل رد خلال عشر ثوانٍ.</translation>
    </message>
    <message>
        <source>No answer: %1.</source>
        <translation>لا رد: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>keywright::UndoStack</name>
    <message>
        <source>Undo: %1 “%2”</source>
        <translation>تراجع: %1 «⁨%2⁩»</translation>
    </message>
    <message>
        <source>The last undo is still running.</source>
        <translation>التراجع الأخير ما زال جاريًا.</translation>
    </message>
    <message>
        <source>Nothing was done here that could be undone.</source>
        <translation>لم يُجرَ هنا شيء يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «⁨%2⁩»</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع: %1</translation>
    </message>
    <message>
        <source>%1 was not undone: the key has been changed since. Nothing was changed.</source>
        <translation>لم يتم التراجع: %1. تغيّر المفتاح منذ ذلك الحين. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>%1 was not undone.</source>
        <translation>لم يتم التراجع: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln مفتاح</numerusform>
            <numerusform>مفتاح واحد</numerusform>
            <numerusform>مفتاحان</numerusform>
            <numerusform>%Ln مفاتيح</numerusform>
            <numerusform>%Ln مفتاحًا</numerusform>
            <numerusform>%Ln مفتاح</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>act, how many keys</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Undo: %1, %2</source>
        <comment>act, how many keys</comment>
        <translation>تراجع: %1، %2</translation>
    </message>
</context>
<context>
    <name>keywright::UnknownKeyDialog</name>
    <message>
        <source>It belonged to the key %1, which is deleted for good: it opens nothing.</source>
        <translation>كان تابعًا للمفتاح ⁨%1⁩ المحذوف نهائيًا: لا يفتح شيئًا.</translation>
    </message>
    <message>
        <source>It has the form and the checksum of an issued key, but not of one in this catalogue: of another catalogue, or of a version that is gone.</source>
        <translation>له شكل مفتاح صادر ومجموعه الاختباري، لكنه ليس من هذا الكتالوج: هو من كتالوج آخر، أو من إصدار لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>It begins like a key of %1. Keep it as a held key, so that it has an owner and an end.</source>
        <translation>يبدأ كمفاتيح ⁨%1⁩. احفظه كمفتاح مودَع، ليكون له مالك ونهاية.</translation>
    </message>
    <message>
        <source>If it is a key that somebody else issued, keep it as a held key, so that it has an owner and an end.</source>
        <translation>إذا كان مفتاحًا أصدرته جهة أخرى، فاحفظه كمفتاح مودَع، ليكون له مالك ونهاية.</translation>
    </message>
    <message>
        <source>No key in this catalogue has this secret</source>
        <translation>لا يحمل أي مفتاح في هذا الكتالوج هذا السر</translation>
    </message>
    <message>
        <source>Pasted key</source>
        <translation>المفتاح الملصق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Keep as held…</source>
        <translation>حفظ كمفتاح مودَع…</translation>
    </message>
</context>
<context>
    <name>keywright::UnlockDialog</name>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>الاطلاع فقط</translation>
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation>فتح قفل الخزنة</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The catalogue can be read; nothing that needs a secret works.</source>
        <translation>يمكن قراءة الكتالوج؛ ولا يعمل شيء مما يحتاج إلى سر.</translation>
    </message>
    <message>
        <source>The secrets of %1 lie in a vault file. Its passphrase opens it; Keywright keeps it nowhere.</source>
        <translation>أسرار ⁨%1⁩ في ملف خزنة تفتحه عبارة مروره؛ ولا يحفظها ⁨Keywright⁩ في أي مكان.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>جارٍ فتح القفل…</translation>
    </message>
</context>
<context>
    <name>keywright::UnreadableDialog</name>
    <message>
        <source>This catalogue can’t be opened</source>
        <translation>تعذر فتح هذا الكتالوج</translation>
    </message>
    <message>
        <source>%1 The file is kept beside as it is. A backup can take its place; the audit log will tell of it.</source>
        <translation>%1 يُحفظ الملف بجانبه كما هو. ويمكن أن تحل محله نسخة احتياطية؛ وسيذكر سجل التدقيق ذلك.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Use this backup</source>
        <translation>استخدام هذه النسخة</translation>
    </message>
</context>
<context>
    <name>keywright::UnusualList</name>
    <message>
        <source>Surge</source>
        <translation>ارتفاع مفاجئ</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>انقطاع</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>حالات رفض</translation>
    </message>
    <message>
        <source>Odd hour</source>
        <translation>ساعة غير معتادة</translation>
    </message>
    <message>
        <source>Awakened</source>
        <translation>عودة إلى النشاط</translation>
    </message>
    <message>
        <source>After its end</source>
        <translation>بعد انتهائه</translation>
    </message>
    <message>
        <source>Deprecated, in use</source>
        <translation>مهمَل وما زال مستخدمًا</translation>
    </message>
    <message>
        <source>Honeytoken</source>
        <translation>رمز مصيدة</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>مصدر جديد</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>Show the key “%1”</source>
        <translation>إظهار المفتاح «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>keywright::UsagePage</name>
    <message>
        <source>Counted since %1.</source>
        <translation>العد منذ ⁨%1⁩.</translation>
    </message>
    <message>
        <source>A gate last counted %1.</source>
        <translation>آخر عد من بوابة: %1.</translation>
    </message>
    <message>
        <source>▲ %1 % against the period before</source>
        <translation>▲ ⁨%1%⁩ مقارنة بالفترة السابقة</translation>
    </message>
    <message>
        <source>▼ %1 % against the period before</source>
        <translation>▼ ⁨%1%⁩ مقارنة بالفترة السابقة</translation>
    </message>
    <message>
        <source>%1 in the period before</source>
        <translation>‏⁨%1⁩ في الفترة السابقة</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln owner(s)</source>
        <translation>
            <numerusform>لا تخص أي مالك</numerusform>
            <numerusform>تخص مالكًا واحدًا</numerusform>
            <numerusform>تخص مالكَين</numerusform>
            <numerusform>تخص %Ln مالكين</numerusform>
            <numerusform>تخص %Ln مالكًا</numerusform>
            <numerusform>تخص %Ln مالك</numerusform>
        </translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>الفترة السابقة</translation>
    </message>
    <message>
        <source>Since %1: before it only days are known.</source>
        <translation>منذ ⁨%1⁩: قبل ذلك لا تُعرف إلا أعداد الأيام.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>كُتب في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Copied. The gate reads the vault&apos;s passphrase from its input.</source>
        <translation>تم النسخ. تقرأ البوابة عبارة مرور الخزنة من دخلها القياسي.</translation>
    </message>
    <message>
        <source>Copied. Paste it into a terminal on this machine.</source>
        <translation>تم النسخ. الصقه في طرفية على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Compare with the period before</source>
        <translation>مقارنة بالفترة السابقة</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>المرفوضة</translation>
    </message>
    <message>
        <source>Keys with requests</source>
        <translation>مفاتيح وردت بها طلبات</translation>
    </message>
    <message>
        <source>Requests by outcome</source>
        <translation>الطلبات حسب النتيجة</translation>
    </message>
    <message>
        <source>Share refused</source>
        <translation>نسبة الرفض</translation>
    </message>
    <message>
        <source>When in the week</source>
        <translation>التوزيع خلال الأسبوع</translation>
    </message>
    <message>
        <source>Keys with the most requests</source>
        <translation>أكثر المفاتيح طلبات</translation>
    </message>
    <message>
        <source>Owners with the most requests</source>
        <translation>أكثر المالكين طلبات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 ساعة</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 يومًا</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>سنة واحدة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>No gate has counted anything yet</source>
        <translation>لم تعدّ أي بوابة شيئًا بعد</translation>
    </message>
    <message>
        <source>Copy the command that starts a gate</source>
        <translation>نسخ أمر تشغيل بوابة</translation>
    </message>
    <message>
        <source>How a gate is set up</source>
        <translation>كيفية إعداد بوابة</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>تصفية حسب: %1</translation>
    </message>
    <message>
        <source>Usage can&apos;t be shown</source>
        <translation>تعذّر عرض الاستخدام</translation>
    </message>
    <message>
        <source>A gate answers your API gateway whether a key is good, and counts what it answers. Start one beside this catalogue, let the gateway ask it, and its requests appear here.</source>
        <translation>تخبر البوابةُ بوابةَ API الخاصة بك هل المفتاح صالح، وتعدّ إجاباتها. شغّل واحدة بجانب هذا الكتالوج، واجعل بوابة API تسألها، فتظهر طلباتها هنا.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>‏⁨%1⁩ فقط</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>a day of the week, hours</comment>
        <translation>%1، من ⁨%2⁩ إلى ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>Every hour is held against those of the weeks before…</source>
        <translation>جارٍ مقارنة كل ساعة بساعات الأسابيع السابقة…</translation>
    </message>
    <message>
        <source>Nothing unusual in this time. What an hour should have is known after three weeks.</source>
        <translation>لا شيء غير معتاد في هذه الفترة. يُعرف المعتاد لكل ساعة بعد ثلاثة أسابيع.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more: shown as a table.</source>
        <translation>
            <numerusform>%Ln أخرى: في الجدول.</numerusform>
            <numerusform>واحدة أخرى: في الجدول.</numerusform>
            <numerusform>اثنتان أخريان: في الجدول.</numerusform>
            <numerusform>%Ln أخرى: في الجدول.</numerusform>
            <numerusform>%Ln أخرى: في الجدول.</numerusform>
            <numerusform>%Ln أخرى: في الجدول.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the last 90 days: before them hours of single keys are not kept.</source>
        <translation>من آخر 90 يومًا: قبل ذلك لا تُحفظ ساعات كل مفتاح على حدة.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>How long requests took</source>
        <translation>المدة التي استغرقتها الطلبات</translation>
    </message>
    <message>
        <source>Different addresses</source>
        <translation>العناوين المختلفة</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>غير معتاد</translation>
    </message>
    <message>
        <source>To the time shown before (Esc)</source>
        <translation>إلى الفترة المعروضة سابقًا (⁨Esc⁩)</translation>
    </message>
    <message>
        <source>different addresses, within some 2 %</source>
        <translation>عناوين مختلفة، بدقة 2 % تقريبًا</translation>
    </message>
    <message>
        <source>no addresses are known</source>
        <translation>لا عناوين معروفة</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>النصف خلال</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95 % خلال</translation>
    </message>
    <message>
        <source>99 % within</source>
        <translation>99 % خلال</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>المقيسة</translation>
    </message>
    <message>
        <source>How long gates took to decide</source>
        <translation>المدة التي استغرقتها البوابات لاتخاذ القرار</translation>
    </message>
    <message>
        <source>No durations for this period: imported access logs bring them, where they record them.</source>
        <translation>لا مُدد لهذه الفترة: توفّرها سجلات الوصول المستوردة إن كانت تسجّلها.</translation>
    </message>
    <message>
        <source>No gate measured anything in this period.</source>
        <translation>لم تقِس أي بوابة شيئًا في هذه الفترة.</translation>
    </message>
    <message>
        <source>No addresses are known for this period.</source>
        <translation>لا تُعرف أي عناوين لهذه الفترة.</translation>
    </message>
    <message>
        <source>No gateway tells which API its requests are for. Have it ask /verify?api=NAME, as the configurations under APIs do.</source>
        <translation>لا تذكر أي بوابة API واجهة API التي تخصها طلباتها. اجعلها تسأل ⁨/verify?api=NAME⁩، كما تفعل الإعدادات ضمن «واجهات API».</translation>
    </message>
    <message>
        <source>No requests in this time</source>
        <translation>لا طلبات في هذه الفترة</translation>
    </message>
    <message>
        <source>Hours of single keys and APIs are kept for 90 days.</source>
        <translation>تُحفظ أعداد الساعات لكل مفتاح ولكل واجهة API على حدة 90 يومًا.</translation>
    </message>
    <message>
        <source>APIs with the most requests</source>
        <translation>أكثر واجهات API طلبات</translation>
    </message>
    <message>
        <source>%1 were sent in answers.</source>
        <translation>أُرسل %1 في الردود.</translation>
    </message>
</context>
<context>
    <name>keywright::UsageWords</name>
    <message>
        <source>Let through</source>
        <translation>سُمح بمرورها</translation>
    </message>
    <message>
        <source>Over a limit</source>
        <translation>تجاوزت حدًا</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>غير مسموح بها</translation>
    </message>
    <message>
        <source>Key ended or disabled</source>
        <translation>مفتاح منتهٍ أو معطَّل</translation>
    </message>
    <message>
        <source>No such key</source>
        <translation>لا يوجد مفتاح كهذا</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousands</comment>
        <translation>%1 ألف</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 مليون</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <comment>thousands of millions</comment>
        <translation>%1 مليار</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>a day of the year at an axis, as QLocale writes it</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>الأسبوع من ⁨%1⁩</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>المرفوضة</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>الفترة السابقة</translation>
    </message>
    <message>
        <source>No known key</source>
        <translation>بلا مفتاح معروف</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>بلا مالك</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Share refused</source>
        <translation>نسبة الرفض</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>%1 ns</source>
        <translation>%1 نانو ث</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 ميكرو ث</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 مللي ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>المقيسة</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>النصف خلال</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95 % خلال</translation>
    </message>
    <message>
        <source>99 % within</source>
        <translation>99 % خلال</translation>
    </message>
    <message>
        <source>Different addresses</source>
        <translation>العناوين المختلفة</translation>
    </message>
    <message>
        <source>API not told</source>
        <translation>واجهة API غير مذكورة</translation>
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
        <translation>استخدام حزمة الاسترداد</translation>
    </message>
    <message>
        <source>Puts the catalogue&apos;s own keys back where secrets lie. Secrets of API keys that were kept there stay lost; rotate those keys.</source>
        <translation>تعيد مفاتيح الكتالوج الخاصة به إلى مكان الأسرار. أما أسرار مفاتيح API التي كانت محفوظة هناك فتبقى مفقودة؛ دوّر تلك المفاتيح.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Put the keys back</source>
        <translation>إعادة المفاتيح</translation>
    </message>
    <message>
        <source>The kit&apos;s file and its code are both needed.</source>
        <translation>ملف الحزمة ورمزها لازمان معًا.</translation>
    </message>
</context>
<context>
    <name>keywright::VerifyBar</name>
    <message>
        <source>Verification progress</source>
        <translation>تقدّم التحقق</translation>
    </message>
    <message>
        <source>Verify log</source>
        <translation>التحقق من السجل</translation>
    </message>
    <message>
        <source>Hash every event anew and compare with the stored tree and every signed checkpoint</source>
        <translation>حساب تجزئة كل حدث من جديد ومقارنتها بالشجرة المخزّنة وبكل نقطة تحقق موقّعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Show the event</source>
        <translation>إظهار الحدث</translation>
    </message>
    <message>
        <source>Not verified yet in this catalogue.</source>
        <translation>لم يُتحقق منه في هذا الكتالوج بعد.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message numerus="yes">
        <source>Verifying: %1 of %Ln event(s)</source>
        <translation>
            <numerusform>جارٍ التحقق من الأحداث: %1 من %Ln</numerusform>
            <numerusform>جارٍ التحقق من الأحداث: %1 من %Ln</numerusform>
            <numerusform>جارٍ التحقق من الأحداث: %1 من %Ln</numerusform>
            <numerusform>جارٍ التحقق من الأحداث: %1 من %Ln</numerusform>
            <numerusform>جارٍ التحقق من الأحداث: %1 من %Ln</numerusform>
            <numerusform>جارٍ التحقق من الأحداث: %1 من %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified: %1.</source>
        <translation>تم التحقق: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>keywright::VersionUseLine</name>
    <message>
        <source>%1 requests in 30 days, %2 in the last 24 hours</source>
        <translation>الطلبات خلال 30 يومًا: %1، وخلال آخر 24 ساعة: %2</translation>
    </message>
</context>
<context>
    <name>keywright::WeekGrid</name>
    <message>
        <source>Requests by hour and day of the week</source>
        <translation>الطلبات حسب الساعة ويوم الأسبوع</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 to %3: %Ln request(s)</source>
        <translation>
            <numerusform>%1، من ⁨%2⁩ إلى ⁨%3⁩: لا طلبات</numerusform>
            <numerusform>%1، من ⁨%2⁩ إلى ⁨%3⁩: طلب واحد</numerusform>
            <numerusform>%1، من ⁨%2⁩ إلى ⁨%3⁩: طلبان</numerusform>
            <numerusform>%1، من ⁨%2⁩ إلى ⁨%3⁩: %Ln طلبات</numerusform>
            <numerusform>%1، من ⁨%2⁩ إلى ⁨%3⁩: %Ln طلبًا</numerusform>
            <numerusform>%1، من ⁨%2⁩ إلى ⁨%3⁩: %Ln طلب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::WorkBar</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – about %2 left</source>
        <translation>%1 – المتبقي: %2 تقريبًا</translation>
    </message>
</context>
<context>
    <name>keywright::console::ConsoleApp</name>
    <message>
        <source>Your catalogue is ready. Its secrets lie in: %1</source>
        <translation>كتالوجك جاهز. مكان أسراره: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Restored. The damaged file is kept as %1</source>
        <translation>تمت الاستعادة. حُفظ الملف التالف باسم ⁨%1⁩</translation>
    </message>
</context>
</TS>

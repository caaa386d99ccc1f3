<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccessWords</name>
    <message>
        <source>role %1</source>
        <translation>Rolle %1</translation>
    </message>
    <message>
        <source>Without scopes nothing is allowed.</source>
        <translation>Ohne Berechtigungen ist nichts erlaubt.</translation>
    </message>
    <message>
        <source>*:*:* allows everything in every API, also what does not exist yet. Choose less if you can.</source>
        <translation>*:*:* erlaubt alles in jeder API, auch was es noch nicht gibt. Wählen Sie weniger, wenn es geht.</translation>
    </message>
    <message>
        <source>The role %1 no longer exists; it grants nothing.</source>
        <translation>Die Rolle %1 gibt es nicht mehr; sie erlaubt nichts.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Bound to</source>
        <translation>Gebunden an</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Verwahrung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Einschränkungen</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Ratenlimit</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Rotation, days</source>
        <translation>Rotation, Tage</translation>
    </message>
    <message>
        <source>Overlap, days</source>
        <translation>Überlappung, Tage</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Recoverable</source>
        <translation>Wiederherstellbar</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>Abgelehnt, weil</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Failed because</source>
        <translation>Gescheitert, weil</translation>
    </message>
    <message>
        <source>Interrupted act</source>
        <translation>Unterbrochener Vorgang</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Begonnen von</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Secrets in</source>
        <translation>Geheimnisse in</translation>
    </message>
    <message>
        <source>Kept copy</source>
        <translation>Aufbewahrte Kopie</translation>
    </message>
    <message>
        <source>Events before</source>
        <translation>Ereignisse vorher</translation>
    </message>
    <message>
        <source>Events after</source>
        <translation>Ereignisse nachher</translation>
    </message>
    <message>
        <source>Root before</source>
        <translation>Wurzel vorher</translation>
    </message>
    <message>
        <source>Keys brought back</source>
        <translation>Wiedergekehrte Schlüssel</translation>
    </message>
    <message>
        <source>Events at the last checkpoint</source>
        <translation>Ereignisse beim letzten Prüfpunkt</translation>
    </message>
    <message>
        <source>Root at the last checkpoint</source>
        <translation>Wurzel beim letzten Prüfpunkt</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Prüfpunkte</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Were so already</source>
        <translation>Waren schon so</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Tags added</source>
        <translation>Hinzugefügte Schlagwörter</translation>
    </message>
    <message>
        <source>Tags removed</source>
        <translation>Entfernte Schlagwörter</translation>
    </message>
    <message>
        <source>Overlap, seconds</source>
        <translation>Überlappung, Sekunden</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Referrers</source>
        <translation>Referrer</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Secret kept</source>
        <translation>Geheimnis aufbewahrt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>not good</source>
        <translation>nicht gut</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>As it stood on</source>
        <translation>Stand vom</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>Undoes</source>
        <translation>Macht rückgängig</translation>
    </message>
    <message>
        <source>Creating a key</source>
        <translation>Anlegen eines Schlüssels</translation>
    </message>
    <message>
        <source>Importing a key</source>
        <translation>Importieren eines Schlüssels</translation>
    </message>
    <message>
        <source>Rotating a key</source>
        <translation>Rotieren eines Schlüssels</translation>
    </message>
    <message>
        <source>Revoking a key</source>
        <translation>Widerrufen eines Schlüssels</translation>
    </message>
    <message>
        <source>Purging a key</source>
        <translation>Endgültiges Entfernen eines Schlüssels</translation>
    </message>
    <message>
        <source>Removing secrets that nothing needs any more</source>
        <translation>Entfernen von Geheimnissen, die nichts mehr braucht</translation>
    </message>
    <message>
        <source>Putting the secret into the secret store</source>
        <translation>Ablegen des Geheimnisses im Geheimnisspeicher</translation>
    </message>
    <message>
        <source>Taking the secret out of the secret store</source>
        <translation>Entfernen des Geheimnisses aus dem Geheimnisspeicher</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Operations added</source>
        <translation>Hinzugekommene Operationen</translation>
    </message>
    <message>
        <source>Operations removed</source>
        <translation>Entfallene Operationen</translation>
    </message>
    <message>
        <source>Operations, SHA-256</source>
        <translation>Operationen, SHA-256</translation>
    </message>
    <message>
        <source>First wrong event</source>
        <translation>Erstes falsches Ereignis</translation>
    </message>
    <message>
        <source>Shown once only</source>
        <translation>Nur dieses eine Mal gezeigt</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Vorzeitig angehalten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Header of the key</source>
        <translation>Header des Schlüssels</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Wen man fragt</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Fundort</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>In the query</source>
        <translation>In der Query</translation>
    </message>
    <message>
        <source>In a field of its own</source>
        <translation>In einem eigenen Feld</translation>
    </message>
    <message>
        <source>Within a line</source>
        <translation>Mitten in einer Zeile</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>referrer</source>
        <translation>Referrer</translation>
    </message>
    <message>
        <source>app</source>
        <translation>App</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>restriction</source>
        <translation>Einschränkung</translation>
    </message>
    <message>
        <source>restrictions</source>
        <translation>Einschränkungen</translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation>Ratenlimit</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>aktiviert</translation>
    </message>
    <message>
        <source>custody</source>
        <translation>Verwahrung</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>public key</source>
        <translation>öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>expect</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>longer than 1,024 characters</source>
        <translation>länger als 1.024 Zeichen</translation>
    </message>
    <message>
        <source>control characters are not allowed</source>
        <translation>Steuerzeichen sind nicht erlaubt</translation>
    </message>
    <message>
        <source>invisible or direction-changing characters are not allowed</source>
        <translation>unsichtbare oder die Schreibrichtung ändernde Zeichen sind nicht erlaubt</translation>
    </message>
    <message>
        <source>not valid Unicode</source>
        <translation>kein gültiges Unicode</translation>
    </message>
    <message>
        <source>a tag must not contain a comma or a quote</source>
        <translation>ein Schlagwort darf kein Komma und kein Anführungszeichen enthalten</translation>
    </message>
    <message>
        <source>none to add and none to remove</source>
        <translation>keine hinzuzufügen und keine zu entfernen</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>only Latin letters, digits and . - _ are allowed</source>
        <translation>nur lateinische Buchstaben, Ziffern und . - _ sind erlaubt</translation>
    </message>
    <message>
        <source>expected api:resource:action, or api:* for all of an API</source>
        <translation>erwartet wird api:resource:action, oder api:* für eine ganze API</translation>
    </message>
    <message>
        <source>each part is “*” or 1 to 64 of a-z, 0-9, dot, dash and underscore</source>
        <translation>jeder Teil ist „*“ oder 1 bis 64 aus a-z, 0-9, Punkt, Strich und Unterstrich</translation>
    </message>
    <message>
        <source>“%1” is not a scope</source>
        <translation>„%1“ ist keine Berechtigung</translation>
    </message>
    <message>
        <source>its name has only Latin letters, digits and . - _</source>
        <translation>der Name hat nur lateinische Buchstaben, Ziffern und . - _</translation>
    </message>
    <message>
        <source>its name is 1 to 64 of a-z, 0-9, dot, dash and underscore</source>
        <translation>der Name hat 1 bis 64 aus a-z, 0-9, Punkt, Strich und Unterstrich</translation>
    </message>
    <message>
        <source>its name can&apos;t be changed: keys have it by its name</source>
        <translation>der Name kann nicht geändert werden: Schlüssel tragen sie unter ihrem Namen</translation>
    </message>
    <message>
        <source>a role needs at least one</source>
        <translation>eine Rolle braucht mindestens einen</translation>
    </message>
    <message>
        <source>expected an IPv4 or IPv6 address or block, like 10.4.0.0/16</source>
        <translation>erwartet wird eine IPv4- oder IPv6-Adresse oder ein Block wie 10.4.0.0/16</translation>
    </message>
    <message>
        <source>bits are set beyond the prefix; a single address has no prefix</source>
        <translation>jenseits des Präfixes sind Bits gesetzt; eine einzelne Adresse hat kein Präfix</translation>
    </message>
    <message>
        <source>expected [https://]host[:port][/path], with * for a subdomain, port or part of a path</source>
        <translation>erwartet wird [https://]host[:port][/pfad], mit * für eine Subdomain, einen Port oder einen Teil des Pfads</translation>
    </message>
    <message>
        <source>expected android:com.example.app;AA:BB:… or ios:com.example.app</source>
        <translation>erwartet wird android:com.example.app;AA:BB:… oder ios:com.example.app</translation>
    </message>
    <message>
        <source>Android needs the SHA-1 or SHA-256 of the signing certificate after a semicolon</source>
        <translation>Android braucht den SHA-1 oder SHA-256 des Signaturzertifikats nach einem Semikolon</translation>
    </message>
    <message>
        <source>expected a name like GET</source>
        <translation>erwartet wird ein Name wie GET</translation>
    </message>
    <message>
        <source>expected a path that begins with /, with * within a part and ** over parts</source>
        <translation>erwartet wird ein Pfad, der mit / beginnt, mit * innerhalb eines Teils und ** über Teile hinweg</translation>
    </message>
    <message>
        <source>more than two stars in a row</source>
        <translation>mehr als zwei Sterne hintereinander</translation>
    </message>
    <message>
        <source>an escaped *, ?, # or closing space cannot stand in a pattern</source>
        <translation>ein maskiertes *, ?, # oder schließendes Leerzeichen kann in einem Muster nicht stehen</translation>
    </message>
    <message>
        <source>no such time zone</source>
        <translation>eine solche Zeitzone gibt es nicht</translation>
    </message>
    <message>
        <source>expected something like Mon-Fri 08-18 Europe/Berlin</source>
        <translation>erwartet wird etwas wie Mon-Fri 08-18 Europe/Berlin</translation>
    </message>
    <message>
        <source>not known, or not of the expected type</source>
        <translation>nicht bekannt oder nicht vom erwarteten Typ</translation>
    </message>
    <message>
        <source>expected something like 100/s, 100/s:200 or 5000/min</source>
        <translation>erwartet wird etwas wie 100/s, 100/s:200 oder 5000/min</translation>
    </message>
    <message>
        <source>expected something like 10000/day or 1M/month</source>
        <translation>erwartet wird etwas wie 10000/day oder 1M/month</translation>
    </message>
    <message>
        <source>lies in the past</source>
        <translation>liegt in der Vergangenheit</translation>
    </message>
    <message>
        <source>must be more than nothing</source>
        <translation>muss mehr als nichts sein</translation>
    </message>
    <message>
        <source>the interval must be 0 to 3,650 days</source>
        <translation>der Abstand muss 0 bis 3.650 Tage sein</translation>
    </message>
    <message>
        <source>role %1</source>
        <translation>Rolle %1</translation>
    </message>
    <message>
        <source>lies more than a hundred years ahead</source>
        <translation>liegt mehr als hundert Jahre voraus</translation>
    </message>
    <message>
        <source>neither true nor false</source>
        <translation>weder wahr noch falsch</translation>
    </message>
    <message>
        <source>not a date (expected 2027-01-31 or 2027-01-31T12:00:00Z)</source>
        <translation>kein Datum (erwartet wird 2027-01-31 oder 2027-01-31T12:00:00Z)</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>keine ganze Zahl</translation>
    </message>
    <message>
        <source>no such format of secrets</source>
        <translation>ein solches Format von Geheimnissen gibt es nicht</translation>
    </message>
    <message>
        <source>no such status</source>
        <translation>einen solchen Status gibt es nicht</translation>
    </message>
    <message>
        <source>not the JSON object that an export writes</source>
        <translation>nicht das JSON-Objekt, das ein Export schreibt</translation>
    </message>
    <message>
        <source>the row has none</source>
        <translation>die Zeile hat keines</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>shorter than 16 characters</source>
        <translation>kürzer als 16 Zeichen</translation>
    </message>
    <message>
        <source>longer than 255 bytes</source>
        <translation>länger als 255 Bytes</translation>
    </message>
    <message>
        <source>16 to 255 characters</source>
        <translation>16 bis 255 Zeichen</translation>
    </message>
    <message>
        <source>only printable ASCII without spaces can be sent as a key</source>
        <translation>nur druckbares ASCII ohne Leerzeichen kann als Schlüssel gesendet werden</translation>
    </message>
    <message>
        <source>its issuer makes the new one</source>
        <translation>das neue macht sein Aussteller</translation>
    </message>
    <message>
        <source>a managed key&apos;s secret lives in its key system</source>
        <translation>das Geheimnis eines verwalteten Schlüssels liegt in seinem Schlüsselsystem</translation>
    </message>
    <message>
        <source>a held key needs the secret that is to be kept</source>
        <translation>ein aufbewahrter Schlüssel braucht das Geheimnis, das verwahrt werden soll</translation>
    </message>
    <message>
        <source>too easy to guess for an issued key (%1)</source>
        <translation>zu leicht zu erraten für einen ausgestellten Schlüssel (%1)</translation>
    </message>
    <message>
        <source>1 to 16 of a-z, 0-9 and _, beginning with a letter and not ending with _</source>
        <translation>1 bis 16 aus a-z, 0-9 und _, beginnend mit einem Buchstaben und nicht endend mit _</translation>
    </message>
    <message>
        <source>only one column can hold the secrets</source>
        <translation>nur eine Spalte kann die Geheimnisse enthalten</translation>
    </message>
    <message>
        <source>this column can&apos;t hold the secrets</source>
        <translation>diese Spalte kann die Geheimnisse nicht enthalten</translation>
    </message>
    <message>
        <source>it has a typing error</source>
        <translation>er enthält einen Tippfehler</translation>
    </message>
    <message>
        <source>expected a PEM public key of Ed25519, or a note key</source>
        <translation>erwartet wird ein öffentlicher Ed25519-Schlüssel als PEM oder ein Note-Schlüssel</translation>
    </message>
    <message>
        <source>does not exist here: %1</source>
        <translation>gibt es hier nicht: %1</translation>
    </message>
    <message>
        <source>a key of this name exists in this environment</source>
        <translation>ein Schlüssel dieses Namens existiert in dieser Umgebung</translation>
    </message>
    <message>
        <source>this secret is in the catalogue already</source>
        <translation>dieses Geheimnis ist schon im Katalog</translation>
    </message>
    <message>
        <source>“%1”: several keys match; use the whole ID</source>
        <translation>„%1“: mehrere Schlüssel passen; nehmen Sie die ganze ID</translation>
    </message>
    <message>
        <source>the JSON holds no records</source>
        <translation>das JSON enthält keine Datensätze</translation>
    </message>
    <message>
        <source>not JSON: expected an array or an object</source>
        <translation>kein JSON: erwartet wird ein Array oder ein Objekt</translation>
    </message>
    <message>
        <source>not an .env file: no line has the form NAME=value</source>
        <translation>keine .env-Datei: keine Zeile hat die Form NAME=wert</translation>
    </message>
    <message numerus="yes">
        <source>longer than %n characters</source>
        <translation>
            <numerusform>länger als %n Zeichen</numerusform>
            <numerusform>länger als %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a tag is longer than %n characters</source>
        <translation>
            <numerusform>ein Schlagwort ist länger als %n Zeichen</numerusform>
            <numerusform>ein Schlagwort ist länger als %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n tags</source>
        <translation>
            <numerusform>mehr als %n Schlagwort</numerusform>
            <numerusform>mehr als %n Schlagwörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n</source>
        <translation>
            <numerusform>mehr als %n</numerusform>
            <numerusform>mehr als %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the prefix length must be 0 to %n</source>
        <translation>
            <numerusform>die Präfixlänge muss 0 bis %n sein</numerusform>
            <numerusform>die Präfixlänge muss 0 bis %n sein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must be 0 to %n days</source>
        <translation>
            <numerusform>muss 0 bis %n Tag sein</numerusform>
            <numerusform>muss 0 bis %n Tage sein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bits</source>
        <translation>
            <numerusform>%n Bit</numerusform>
            <numerusform>%n Bit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>a field and what was typed into it</comment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>lies in the future</source>
        <translation>liegt in der Zukunft</translation>
    </message>
    <message>
        <source>OpenAPI file</source>
        <translation>OpenAPI-Datei</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>key header</source>
        <translation>Schlüssel-Header</translation>
    </message>
    <message>
        <source>API %1</source>
        <translation>API %1</translation>
    </message>
    <message>
        <source>its name can&apos;t be changed: scopes begin with it</source>
        <translation>der Name kann nicht geändert werden: Berechtigungen beginnen damit</translation>
    </message>
    <message>
        <source>“%1” is of another API</source>
        <translation>„%1“ gehört zu einer anderen API</translation>
    </message>
    <message>
        <source>expected something like https://api.example.com/v1</source>
        <translation>erwartet wird etwas wie https://api.example.com/v1</translation>
    </message>
    <message>
        <source>expected a host and a port, like 127.0.0.1:8080</source>
        <translation>erwartet werden Host und Port, etwa 127.0.0.1:8080</translation>
    </message>
    <message>
        <source>expected a name like X-API-Key</source>
        <translation>erwartet wird ein Name wie X-API-Key</translation>
    </message>
    <message>
        <source>it names no operation (nothing below “paths”)</source>
        <translation>sie nennt keine Operation (unter „paths“ steht nichts)</translation>
    </message>
    <message>
        <source>this is OpenAPI 2 (Swagger): convert it to OpenAPI 3 first</source>
        <translation>das ist OpenAPI 2 (Swagger): zuerst in OpenAPI 3 umwandeln</translation>
    </message>
    <message>
        <source>no OpenAPI document: “openapi” with its version is missing</source>
        <translation>kein OpenAPI-Dokument: „openapi“ mit der Version fehlt</translation>
    </message>
    <message>
        <source>OpenAPI %1 is not known, only 3.0 and 3.1</source>
        <translation>OpenAPI %1 ist nicht bekannt, nur 3.0 und 3.1</translation>
    </message>
    <message>
        <source>expected an object at %1</source>
        <translation>bei %1 wurde ein Objekt erwartet</translation>
    </message>
    <message>
        <source>expected a list at %1</source>
        <translation>bei %1 wurde eine Liste erwartet</translation>
    </message>
    <message>
        <source>expected a text at %1</source>
        <translation>bei %1 wurde ein Text erwartet</translation>
    </message>
    <message>
        <source>expected a path that begins with / at %1</source>
        <translation>bei %1 wurde ein Pfad erwartet, der mit / beginnt</translation>
    </message>
    <message>
        <source>too long at %1</source>
        <translation>zu lang bei %1</translation>
    </message>
    <message>
        <source>the $ref at %1 leads back to itself</source>
        <translation>das $ref bei %1 führt zu sich selbst zurück</translation>
    </message>
    <message>
        <source>the $ref at %1 leads to another document: bundle them into one</source>
        <translation>das $ref bei %1 führt in ein anderes Dokument: zu einem zusammenfassen</translation>
    </message>
    <message>
        <source>the $ref at %1 leads nowhere</source>
        <translation>das $ref bei %1 führt ins Leere</translation>
    </message>
    <message>
        <source>it names more than 10,000 operations</source>
        <translation>sie nennt mehr als 10.000 Operationen</translation>
    </message>
    <message>
        <source>it holds nothing</source>
        <translation>sie enthält nichts</translation>
    </message>
    <message>
        <source>larger than 32 MB</source>
        <translation>größer als 32 MB</translation>
    </message>
    <message>
        <source>it is no UTF-8 text</source>
        <translation>sie ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>das ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>no usable JSON at line %1</source>
        <translation>kein brauchbares JSON in Zeile %1</translation>
    </message>
    <message>
        <source>no usable YAML at line %1</source>
        <translation>kein brauchbares YAML in Zeile %1</translation>
    </message>
    <message>
        <source>a secret does not belong here: it would stay readable for good</source>
        <translation>ein Geheimnis gehört nicht hierher: Es bliebe für immer lesbar</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>not as an OpenAPI document names them</source>
        <translation>nicht so, wie ein OpenAPI-Dokument sie nennt</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>cut off in its header</source>
        <translation>im Kopf abgeschnitten</translation>
    </message>
    <message numerus="yes">
        <source>cut off, %n bytes are missing</source>
        <translation>
            <numerusform>abgeschnitten, %n Byte fehlt</numerusform>
            <numerusform>abgeschnitten, %n Bytes fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes too many at its end</source>
        <translation>
            <numerusform>am Ende %n Byte zu viel</numerusform>
            <numerusform>am Ende %n Bytes zu viel</numerusform>
        </translation>
    </message>
    <message>
        <source>its header was changed</source>
        <translation>ihr Kopf wurde verändert</translation>
    </message>
    <message>
        <source>its header asks for too much</source>
        <translation>ihr Kopf verlangt zu viel</translation>
    </message>
    <message>
        <source>its content was changed</source>
        <translation>ihr Inhalt wurde verändert</translation>
    </message>
    <message>
        <source>its list of entries can&apos;t be read</source>
        <translation>die Liste ihrer Einträge lässt sich nicht lesen</translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message>
        <source>API key “%1”</source>
        <translation>API-Schlüssel „%1“</translation>
    </message>
    <message>
        <source>This sheet goes with the key and does not contain it.</source>
        <translation>Dieses Blatt begleitet den Schlüssel und enthält ihn nicht.</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Sieht aus wie</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>no end is set</source>
        <translation>kein Ende festgelegt</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Wird ersetzt</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s); the old one works on for a while</source>
        <translation>
            <numerusform>nach je %n Tag; der alte gilt noch eine Weile weiter</numerusform>
            <numerusform>nach je %n Tagen; der alte gilt noch eine Weile weiter</numerusform>
        </translation>
    </message>
    <message>
        <source>How to send it</source>
        <translation>Wie er gesendet wird</translation>
    </message>
    <message>
        <source>How to send it to %1</source>
        <translation>Wie er an %1 gesendet wird</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Wen man fragt</translation>
    </message>
    <message>
        <source>Each example takes the key from the environment variable API_KEY.</source>
        <translation>Jedes Beispiel nimmt den Schlüssel aus der Umgebungsvariablen API_KEY.</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Was er darf</translation>
    </message>
    <message>
        <source>Nothing yet: no scope is set.</source>
        <translation>Noch nichts: Es ist keine Berechtigung gesetzt.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>not limited</source>
        <translation>nicht begrenzt</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>Nur von</translation>
    </message>
    <message>
        <source>Only for pages of</source>
        <translation>Nur für Seiten von</translation>
    </message>
    <message>
        <source>Only for apps</source>
        <translation>Nur für Apps</translation>
    </message>
    <message>
        <source>Only methods</source>
        <translation>Nur Methoden</translation>
    </message>
    <message>
        <source>Only paths</source>
        <translation>Nur Pfade</translation>
    </message>
    <message>
        <source>Only at</source>
        <translation>Nur zu diesen Zeiten</translation>
    </message>
    <message>
        <source>How to check it, and what answers mean</source>
        <translation>Wie man ihn prüft und was Antworten bedeuten</translation>
    </message>
    <message>
        <source>Run the curl example. Any answer but these came from the API itself: the key was good.</source>
        <translation>Führen Sie das curl-Beispiel aus. Jede andere Antwort als diese kam von der API selbst: Der Schlüssel war gut.</translation>
    </message>
    <message>
        <source>the key is missing, mistyped, expired or revoked. Look at the header, then ask.</source>
        <translation>der Schlüssel fehlt, ist falsch geschrieben, abgelaufen oder widerrufen. Prüfen Sie den Header, dann fragen Sie.</translation>
    </message>
    <message>
        <source>the key is good, but not for this, or not from here. Ask for the scope that you need.</source>
        <translation>der Schlüssel ist gut, aber nicht hierfür oder nicht von hier aus. Bitten Sie um die Berechtigung, die Sie brauchen.</translation>
    </message>
    <message>
        <source>too much at once. Wait as long as Retry-After says, then try again.</source>
        <translation>zu viel auf einmal. Warten Sie so lange, wie Retry-After sagt, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Tun Sie dies</translation>
    </message>
    <message>
        <source>Keep it in a secret store or an environment variable of the server.</source>
        <translation>Bewahren Sie ihn in einem Geheimnisspeicher oder einer Umgebungsvariablen des Servers auf.</translation>
    </message>
    <message>
        <source>Be ready for a new one: read it at start, not from code.</source>
        <translation>Seien Sie auf einen neuen gefasst: Lesen Sie ihn beim Start, nicht aus dem Code.</translation>
    </message>
    <message>
        <source>Tell us at once if somebody may have seen it.</source>
        <translation>Sagen Sie uns sofort Bescheid, wenn ihn jemand gesehen haben könnte.</translation>
    </message>
    <message>
        <source>Don&apos;t</source>
        <translation>Lassen Sie das</translation>
    </message>
    <message>
        <source>Put it into code, a repository, a ticket, a chat or an address.</source>
        <translation>Ihn in Code, ein Repository, ein Ticket, einen Chat oder eine Adresse schreiben.</translation>
    </message>
    <message>
        <source>Share it with another team or application: each gets its own.</source>
        <translation>Ihn mit einem anderen Team oder einer anderen Anwendung teilen: Jede bekommt ihren eigenen.</translation>
    </message>
    <message>
        <source>Ship it in an app or a web page.</source>
        <translation>Ihn in einer App oder einer Webseite ausliefern.</translation>
    </message>
    <message>
        <source>every API</source>
        <translation>jeder API</translation>
    </message>
    <message>
        <source>everything on %1</source>
        <translation>alles auf %1</translation>
    </message>
    <message>
        <source>everything with %1 on %2</source>
        <translation>alles mit %1 auf %2</translation>
    </message>
    <message>
        <source>%1 anything on %2</source>
        <translation>%1 für alles auf %2</translation>
    </message>
    <message>
        <source>%1 %2 on %3</source>
        <translation>%1 für %2 auf %3</translation>
    </message>
    <message>
        <source>Put your own values in place of what stands in braces.</source>
        <translation>Setzen Sie für das, was in geschweiften Klammern steht, eigene Werte ein.</translation>
    </message>
    <message>
        <source>What the key may call there:</source>
        <translation>Was der Schlüssel dort aufrufen darf:</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>The database file is sound</source>
        <translation>Die Datenbankdatei ist heil</translation>
    </message>
    <message>
        <source>Its tables fit each other</source>
        <translation>Seine Tabellen passen zueinander</translation>
    </message>
    <message>
        <source>Only you can read it</source>
        <translation>Nur Sie können ihn lesen</translation>
    </message>
    <message>
        <source>Each key is in a lawful state</source>
        <translation>Jeder Schlüssel ist in einem zulässigen Zustand</translation>
    </message>
    <message>
        <source>Nothing was left unfinished</source>
        <translation>Nichts ist unvollendet geblieben</translation>
    </message>
    <message>
        <source>The secret store answers and has this catalogue&apos;s keys</source>
        <translation>Der Geheimnisspeicher antwortet und hat die Schlüssel dieses Katalogs</translation>
    </message>
    <message>
        <source>The audit log can be read</source>
        <translation>Das Prüfprotokoll ist lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s) in the database file: restore a backup.</source>
        <translation>
            <numerusform>%Ln Fehler in der Datenbankdatei: Stellen Sie eine Sicherung wieder her.</numerusform>
            <numerusform>%Ln Fehler in der Datenbankdatei: Stellen Sie eine Sicherung wieder her.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) point to what is not there.</source>
        <translation>
            <numerusform>%Ln Zeile verweist auf etwas, das es nicht gibt.</numerusform>
            <numerusform>%Ln Zeilen verweisen auf etwas, das es nicht gibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other users can read it: %1</source>
        <translation>Andere Benutzer können sie lesen: %1</translation>
    </message>
    <message>
        <source>The first key that is not: %1</source>
        <translation>Der erste Schlüssel, der es nicht ist: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) unfinished, the first one on: %1</source>
        <translation>
            <numerusform>%Ln Vorgang nicht abgeschlossen, betrifft: %1</numerusform>
            <numerusform>%Ln Vorgänge nicht abgeschlossen, der erste betrifft: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Each kept secret is in the secret store</source>
        <translation>Jedes aufbewahrte Geheimnis ist im Geheimnisspeicher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept secret(s) gone, the first one of: %1</source>
        <translation>
            <numerusform>%Ln aufbewahrtes Geheimnis nicht mehr da, es gehört zu: %1</numerusform>
            <numerusform>%Ln aufbewahrte Geheimnisse nicht mehr da, das erste gehört zu: %1</numerusform>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the parts of a list</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>parts that may be lists themselves</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, full stops included</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what somebody wrote</comment>
        <translation>„%1“</translation>
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
        <translation>Neuer Schlüssel…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>Angaben bearbeiten…</translation>
    </message>
    <message>
        <source>Access…</source>
        <translation>Zugriff…</translation>
    </message>
    <message>
        <source>Limits and lifetime…</source>
        <translation>Limits und Laufzeit…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Rotieren…</translation>
    </message>
    <message>
        <source>Deprecate…</source>
        <translation>Abkündigen…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Deaktivieren…</translation>
    </message>
    <message>
        <source>Enable…</source>
        <translation>Aktivieren…</translation>
    </message>
    <message>
        <source>Transfer owner…</source>
        <translation>Eigentümer wechseln…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>The key is revoked; that is final.</source>
        <translation>Der Schlüssel ist widerrufen; das ist endgültig.</translation>
    </message>
    <message>
        <source>The key is deleted. Restore it first.</source>
        <translation>Der Schlüssel ist gelöscht. Stellen Sie ihn zuerst wieder her.</translation>
    </message>
    <message>
        <source>The key is disabled. Enable it first.</source>
        <translation>Der Schlüssel ist deaktiviert. Aktivieren Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The key lives in its key system; rotate it there.</source>
        <translation>Der Schlüssel liegt in seinem Schlüsselsystem; rotieren Sie ihn dort.</translation>
    </message>
    <message>
        <source>The key is deprecated already.</source>
        <translation>Der Schlüssel ist bereits abgekündigt.</translation>
    </message>
    <message>
        <source>The key is disabled already.</source>
        <translation>Der Schlüssel ist bereits deaktiviert.</translation>
    </message>
    <message>
        <source>The key is not disabled.</source>
        <translation>Der Schlüssel ist nicht deaktiviert.</translation>
    </message>
    <message>
        <source>The key is deleted already.</source>
        <translation>Der Schlüssel ist bereits gelöscht.</translation>
    </message>
    <message>
        <source>Revoke the key first; only revoked keys are deleted.</source>
        <translation>Widerrufen Sie den Schlüssel zuerst; nur widerrufene werden gelöscht.</translation>
    </message>
    <message>
        <source>The key is not deleted.</source>
        <translation>Der Schlüssel ist nicht gelöscht.</translation>
    </message>
    <message>
        <source>End or extend the overlap…</source>
        <translation>Überlappung beenden oder verlängern…</translation>
    </message>
    <message>
        <source>No old version of the key works any more.</source>
        <translation>Keine alte Version des Schlüssels gilt mehr.</translation>
    </message>
    <message>
        <source>Change tags…</source>
        <translation>Schlagwörter ändern…</translation>
    </message>
    <message>
        <source>Set expiry…</source>
        <translation>Ablauf setzen…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Hand-over sheet…</source>
        <translation>Übergabeblatt…</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>Allowed from</source>
        <translation>Erlaubt von</translation>
    </message>
    <message>
        <source>CIDR, referrer or app; empty: from anywhere</source>
        <translation>CIDR, Referrer oder App; leer: von überall</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>GET, POST…; empty: all</source>
        <translation>GET, POST…; leer: alle</translation>
    </message>
    <message>
        <source>A method has letters only</source>
        <translation>Eine Methode besteht nur aus Buchstaben</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>/orders/** ; empty: all</source>
        <translation>/orders/** ; leer: alle</translation>
    </message>
    <message>
        <source>add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>%1 (as it is)</source>
        <translation>%1 (wie bisher)</translation>
    </message>
    <message>
        <source>never: it works until somebody revokes it</source>
        <translation>nie: er gilt, bis ihn jemand widerruft</translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation>Team oder Person</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s), %1</source>
        <translation>
            <numerusform>in %Ln Tag, %1</numerusform>
            <numerusform>in %Ln Tagen, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PdfReport</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>Prüfbericht</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>%1 of %2 in the log</source>
        <translation>%1 von %2 im Protokoll</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Angefordert von</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Signed checkpoint over the whole log</source>
        <translation>Signierter Prüfpunkt über das ganze Protokoll</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>This document is for reading. The CSV or JSON lines report of the same filters comes with a proof that anyone can check offline against the public key above.</source>
        <translation>Dieses Dokument ist zum Lesen. Der Bericht als CSV oder JSON-Zeilen mit denselben Filtern kommt mit einem Beweis, den jeder offline gegen den öffentlichen Schlüssel oben prüfen kann.</translation>
    </message>
    <message>
        <source>who</source>
        <translation>wer</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Eigentümer</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>Works from everywhere</source>
        <translation>Funktioniert von überall</translation>
    </message>
    <message>
        <source>Opens nothing: no scope, no role</source>
        <translation>Öffnet nichts: keine Berechtigung, keine Rolle</translation>
    </message>
    <message>
        <source>Nobody answers for it</source>
        <translation>Niemand ist dafür verantwortlich</translation>
    </message>
    <message>
        <source>No rate limit and no quota</source>
        <translation>Weder Ratenlimit noch Kontingent</translation>
    </message>
    <message>
        <source>Its secret is kept in the keychain</source>
        <translation>Sein Geheimnis liegt im Schlüsselbund</translation>
    </message>
    <message>
        <source>Two versions work</source>
        <translation>Zwei Versionen funktionieren</translation>
    </message>
    <message>
        <source>Had a new secret at least once</source>
        <translation>Wurde mindestens einmal rotiert</translation>
    </message>
    <message>
        <source>Still has its first secret</source>
        <translation>Hat noch sein erstes Geheimnis</translation>
    </message>
    <message>
        <source>Expires within 30 days</source>
        <translation>Läuft innerhalb von 30 Tagen ab</translation>
    </message>
    <message>
        <source>Ours: a gate verifies it</source>
        <translation>Eigener: ein Gate prüft ihn</translation>
    </message>
    <message>
        <source>Somebody else’s, kept in the keychain</source>
        <translation>Fremder, liegt im Schlüsselbund</translation>
    </message>
    <message>
        <source>Lives in a key system</source>
        <translation>Liegt in einem Schlüsselsystem</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>Kein Ablauf</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie benutzt</translation>
    </message>
    <message>
        <source>Within %1</source>
        <translation>Innerhalb von %1</translation>
    </message>
    <message>
        <source>Later than %1, or never</source>
        <translation>Später als %1 oder nie</translation>
    </message>
    <message>
        <source>In the last %1</source>
        <translation>In den letzten %1</translation>
    </message>
    <message>
        <source>More than %1 ago</source>
        <translation>Vor mehr als %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation>Team oder Person</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Key system</source>
        <translation>Schlüsselsystem</translation>
    </message>
    <message>
        <source>Who issued it</source>
        <translation>Wer ihn ausgestellt hat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>Was er öffnet</translation>
    </message>
    <message>
        <source>Something to look at</source>
        <translation>Etwas Auffälliges</translation>
    </message>
    <message>
        <source>When it expires</source>
        <translation>Wann er abläuft</translation>
    </message>
    <message>
        <source>When it was last used</source>
        <translation>Wann er zuletzt benutzt wurde</translation>
    </message>
    <message>
        <source>When it was created</source>
        <translation>Wann er angelegt wurde</translation>
    </message>
    <message>
        <source>The beginning of its ID</source>
        <translation>Der Anfang seiner ID</translation>
    </message>
    <message>
        <source>Both words, wherever they stand</source>
        <translation>Beide Wörter, wo sie auch stehen</translation>
    </message>
    <message>
        <source>These words as they stand</source>
        <translation>Diese Wörter genau so</translation>
    </message>
    <message>
        <source>One or the other</source>
        <translation>Das eine oder das andere</translation>
    </message>
    <message>
        <source>Both must hold</source>
        <translation>Beides muss gelten</translation>
    </message>
    <message>
        <source>Without this tag</source>
        <translation>Ohne dieses Schlagwort</translation>
    </message>
    <message>
        <source>Created in 2026 or later</source>
        <translation>2026 oder später angelegt</translation>
    </message>
    <message>
        <source>Opens something of “orders”</source>
        <translation>Öffnet etwas von „orders“</translation>
    </message>
    <message>
        <source>Its overlap ends within 7 days</source>
        <translation>Seine Überlappung endet innerhalb von 7 Tagen</translation>
    </message>
</context>
<context>
    <name>TablePrint</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>gleich</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>in %n h</numerusform>
            <numerusform>in %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>in %n Jahr</numerusform>
            <numerusform>in %n Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>date, time, time zone</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
</context>
<context>
    <name>UseWords</name>
    <message numerus="yes">
        <source>%1 (%Ln request(s))</source>
        <translation>
            <numerusform>%1 (%Ln Anfrage)</numerusform>
            <numerusform>%1 (%Ln Anfragen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>What it did in the last 30 days can&apos;t be read now.</source>
        <translation>Was damit in den letzten 30 Tagen geschah, lässt sich jetzt nicht lesen.</translation>
    </message>
    <message>
        <source>Requests in the last 30 days: %1.</source>
        <translation>Anfragen in den letzten 30 Tagen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>They came from about %Ln different address(es).</source>
        <translation>
            <numerusform>Sie kamen von ungefähr %Ln Adresse.</numerusform>
            <numerusform>Sie kamen von ungefähr %Ln verschiedenen Adressen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Used on: %1.</source>
        <translation>Benutzt für: %1.</translation>
    </message>
    <message>
        <source>Requests of which no API was told: %1.</source>
        <translation>Anfragen, bei denen keine API genannt wurde: %1.</translation>
    </message>
    <message>
        <source>Allowed, but not used in these days: %1.</source>
        <translation>Erlaubt, aber in diesen Tagen nicht benutzt: %1.</translation>
    </message>
    <message>
        <source>No request was counted in the last 30 days.</source>
        <translation>In den letzten 30 Tagen wurde keine Anfrage gezählt.</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message numerus="yes">
        <source>Good: %Ln event(s), all as they were written.</source>
        <translation>
            <numerusform>Gut: %Ln Ereignis, so wie es geschrieben wurde.</numerusform>
            <numerusform>Gut: %Ln Ereignisse, alle so, wie sie geschrieben wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log extends every one of its %Ln checkpoint(s).</source>
        <translation>
            <numerusform>Das Protokoll setzt %Ln Prüfpunkt fort.</numerusform>
            <numerusform>Das Protokoll setzt jeden von %Ln Prüfpunkten fort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Event no. %1 was changed after it was written. It is the first wrong one of %2.</source>
        <translation>Ereignis Nr. %1 wurde nach dem Schreiben geändert. Es ist das erste falsche von %2.</translation>
    </message>
    <message>
        <source>The stored hashes do not fit each other near event no. %1: the log&apos;s file was altered.</source>
        <translation>Die gespeicherten Hashes passen bei Ereignis Nr. %1 nicht zueinander: Die Datei des Protokolls wurde verändert.</translation>
    </message>
    <message numerus="yes">
        <source>The log was rewritten: its first %Ln event(s) are not those that a signed checkpoint stands for.</source>
        <translation>
            <numerusform>Das Protokoll wurde umgeschrieben: Sein erstes Ereignis ist nicht das, für das ein signierter Prüfpunkt steht (%Ln).</numerusform>
            <numerusform>Das Protokoll wurde umgeschrieben: Seine ersten %Ln Ereignisse sind nicht die, für die ein signierter Prüfpunkt steht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log was cut off: a signed checkpoint stands for %Ln event(s). Left: %1.</source>
        <translation>
            <numerusform>Das Protokoll wurde abgeschnitten: Ein signierter Prüfpunkt steht für %Ln Ereignis. Übrig: %1.</numerusform>
            <numerusform>Das Protokoll wurde abgeschnitten: Ein signierter Prüfpunkt steht für %Ln Ereignisse. Übrig: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A stored checkpoint over %Ln event(s) is not signed by this catalogue&apos;s key.</source>
        <translation>
            <numerusform>Ein gespeicherter Prüfpunkt über %Ln Ereignis ist nicht mit dem Schlüssel dieses Katalogs signiert.</numerusform>
            <numerusform>Ein gespeicherter Prüfpunkt über %Ln Ereignisse ist nicht mit dem Schlüssel dieses Katalogs signiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>This input is not usable: %1.</source>
        <translation>Diese Eingabe ist nicht verwendbar: %1.</translation>
    </message>
    <message>
        <source>Correct it and try again. Nothing was changed.</source>
        <translation>Berichtigen Sie sie und versuchen Sie es erneut. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Not found: %1.</source>
        <translation>Nicht gefunden: %1.</translation>
    </message>
    <message>
        <source>Check the spelling, or look for it in the list of keys, deleted ones included.</source>
        <translation>Prüfen Sie die Schreibweise, oder suchen Sie in der Liste der Schlüssel, auch unter den gelöschten.</translation>
    </message>
    <message>
        <source>This exists already: %1.</source>
        <translation>Das gibt es bereits: %1.</translation>
    </message>
    <message>
        <source>Choose another name, or open the one that exists.</source>
        <translation>Wählen Sie einen anderen Namen, oder öffnen Sie den vorhandenen.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile (%1).</source>
        <translation>Inzwischen hat jemand anders das geändert (%1).</translation>
    </message>
    <message>
        <source>Look at its present state and try again. Your input was not applied.</source>
        <translation>Sehen Sie sich den jetzigen Stand an und versuchen Sie es erneut. Ihre Eingabe wurde nicht angewendet.</translation>
    </message>
    <message>
        <source>This secret is too easy to guess (%1).</source>
        <translation>Dieses Geheimnis ist zu leicht zu erraten (%1).</translation>
    </message>
    <message>
        <source>Issued keys need at least 128 bits: let Keywright generate it, or use a longer one.</source>
        <translation>Ausgestellte Schlüssel brauchen mindestens 128 Bit: Lassen Sie Keywright es erzeugen, oder verwenden Sie ein längeres.</translation>
    </message>
    <message>
        <source>This secret is already in the catalogue (%1).</source>
        <translation>Dieses Geheimnis ist bereits im Katalog (%1).</translation>
    </message>
    <message>
        <source>Open that key instead, or bring another secret.</source>
        <translation>Öffnen Sie diesen Schlüssel, oder bringen Sie ein anderes Geheimnis mit.</translation>
    </message>
    <message>
        <source>The key&apos;s state does not allow this (%1).</source>
        <translation>Der Zustand des Schlüssels lässt das nicht zu (%1).</translation>
    </message>
    <message>
        <source>Look at its status: a revoked key stays revoked, a disabled one has to be enabled first.</source>
        <translation>Sehen Sie auf den Status: Ein widerrufener Schlüssel bleibt widerrufen, ein deaktivierter muss zuerst aktiviert werden.</translation>
    </message>
    <message>
        <source>A key has to be revoked before it is deleted.</source>
        <translation>Ein Schlüssel muss widerrufen werden, bevor er gelöscht wird.</translation>
    </message>
    <message>
        <source>Revoke it first, so that nothing can use it any more.</source>
        <translation>Widerrufen Sie ihn zuerst, damit ihn niemand mehr benutzen kann.</translation>
    </message>
    <message>
        <source>This key was deleted more than 30 days ago.</source>
        <translation>Dieser Schlüssel wurde vor mehr als 30 Tagen gelöscht.</translation>
    </message>
    <message>
        <source>It can&apos;t be restored any more. Create a new key.</source>
        <translation>Er kann nicht mehr wiederhergestellt werden. Legen Sie einen neuen an.</translation>
    </message>
    <message>
        <source>A rotation of this key is still under way.</source>
        <translation>Eine Rotation dieses Schlüssels läuft noch.</translation>
    </message>
    <message>
        <source>Wait until it ends, or end its overlap first.</source>
        <translation>Warten Sie, bis sie endet, oder beenden Sie zuerst die Überlappung.</translation>
    </message>
    <message>
        <source>The secret of this key was shown once and not kept.</source>
        <translation>Das Geheimnis dieses Schlüssels wurde einmal gezeigt und nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>If it is lost, rotate the key and hand out the new secret.</source>
        <translation>Ist es verloren, rotieren Sie den Schlüssel und geben Sie das neue Geheimnis aus.</translation>
    </message>
    <message>
        <source>Policy does not allow this: %1.</source>
        <translation>Die Richtlinie erlaubt das nicht: %1.</translation>
    </message>
    <message>
        <source>Ask an administrator who may.</source>
        <translation>Fragen Sie einen Administrator, der es darf.</translation>
    </message>
    <message>
        <source>No keychain answers on this machine.</source>
        <translation>Auf diesem Rechner antwortet kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>Start its service (for example GNOME Keyring or KWallet), or use a vault file. Nothing was changed.</source>
        <translation>Starten Sie seinen Dienst (zum Beispiel GNOME Keyring oder KWallet), oder verwenden Sie eine Tresordatei. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it and try again. Nothing was changed.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The keychain refused: %1.</source>
        <translation>Der Schlüsselbund hat abgelehnt: %1.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look at the keychain with its own program. Nothing was changed.</source>
        <translation>Versuchen Sie es erneut; bleibt es so, sehen Sie sich den Schlüsselbund mit seinem eigenen Programm an. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The secret store does not have this entry: %1.</source>
        <translation>Der Geheimnisspeicher hat diesen Eintrag nicht: %1.</translation>
    </message>
    <message>
        <source>It was removed outside Keywright, or this is another user&apos;s keychain. Rotate the key to get a new secret.</source>
        <translation>Er wurde außerhalb von Keywright entfernt, oder dies ist der Schlüsselbund eines anderen Benutzers. Rotieren Sie den Schlüssel, um ein neues Geheimnis zu erhalten.</translation>
    </message>
    <message>
        <source>The secret store does not have this catalogue&apos;s own keys (%1).</source>
        <translation>Der Geheimnisspeicher hat die eigenen Schlüssel dieses Katalogs nicht (%1).</translation>
    </message>
    <message>
        <source>Without them no secret can be recognised. Restore them from the recovery kit, or log in as the user who made the catalogue.</source>
        <translation>Ohne sie lässt sich kein Geheimnis erkennen. Stellen Sie sie aus dem Notfallpaket wieder her, oder melden Sie sich als der Benutzer an, der den Katalog angelegt hat.</translation>
    </message>
    <message>
        <source>The passphrase does not open this file.</source>
        <translation>Die Passphrase öffnet diese Datei nicht.</translation>
    </message>
    <message>
        <source>Check the keyboard layout and Caps Lock, and try again.</source>
        <translation>Prüfen Sie Tastaturbelegung und Feststelltaste und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This secret is too long (%1).</source>
        <translation>Dieses Geheimnis ist zu lang (%1).</translation>
    </message>
    <message>
        <source>Keys may have 16 to 255 bytes; this keychain may hold less.</source>
        <translation>Schlüssel dürfen 16 bis 255 Bytes haben; dieser Schlüsselbund fasst vielleicht weniger.</translation>
    </message>
    <message>
        <source>This file is not a Keywright catalogue: %1.</source>
        <translation>Diese Datei ist kein Keywright-Katalog: %1.</translation>
    </message>
    <message>
        <source>Choose another file. It was not touched.</source>
        <translation>Wählen Sie eine andere Datei. Sie wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>This file is no vault and no recovery kit of Keywright: %1.</source>
        <translation>Diese Datei ist weder Tresor noch Notfallpaket von Keywright: %1.</translation>
    </message>
    <message>
        <source>Choose another file, or put back a copy of the right one. It was not touched.</source>
        <translation>Wählen Sie eine andere Datei, oder legen Sie eine Kopie der richtigen zurück. Sie wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>This file has a format that Keywright no longer reads (%1).</source>
        <translation>Das Format dieser Datei liest Keywright nicht mehr (%1).</translation>
    </message>
    <message>
        <source>Open it with the Keywright that wrote it. The file was not touched.</source>
        <translation>Öffnen Sie sie mit dem Keywright, das sie geschrieben hat. Die Datei wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>This file was written by a newer Keywright (%1).</source>
        <translation>Diese Datei stammt von einem neueren Keywright (%1).</translation>
    </message>
    <message>
        <source>Update Keywright. The file was not touched.</source>
        <translation>Aktualisieren Sie Keywright. Die Datei wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Die Datei ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Open it read-only to look, or restore the last good backup.</source>
        <translation>Es wurde nichts überschrieben. Öffnen Sie sie nur lesend, oder stellen Sie die letzte gute Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This does not verify: %1.</source>
        <translation>Die Prüfung schlägt fehl: %1.</translation>
    </message>
    <message>
        <source>Treat it as evidence: keep a copy, compare with the last checkpoint that you hold, and find out who had access.</source>
        <translation>Behandeln Sie es als Beweismittel: Bewahren Sie eine Kopie auf, vergleichen Sie mit dem letzten Prüfpunkt, den Sie haben, und klären Sie, wer Zugriff hatte.</translation>
    </message>
    <message>
        <source>Another program holds the catalogue (%1).</source>
        <translation>Ein anderes Programm hält den Katalog (%1).</translation>
    </message>
    <message>
        <source>Wait a moment and try again. Nothing was changed.</source>
        <translation>Warten Sie einen Augenblick und versuchen Sie es erneut. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The disk is full: %1.</source>
        <translation>Der Datenträger ist voll: %1.</translation>
    </message>
    <message>
        <source>Free some space and try again. Nothing was changed.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This can&apos;t be written: %1.</source>
        <translation>Das kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder. Nothing was changed.</source>
        <translation>Prüfen Sie die Rechte der Datei und ihres Ordners. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The file was not found: %1.</source>
        <translation>Die Datei wurde nicht gefunden: %1.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>Reading or writing failed: %1.</source>
        <translation>Lesen oder Schreiben ist fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <source>Check the disk or the network share and try again.</source>
        <translation>Prüfen Sie den Datenträger oder die Netzfreigabe und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No answer in time: %1.</source>
        <translation>Keine rechtzeitige Antwort: %1.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look at the service that should have answered.</source>
        <translation>Versuchen Sie es erneut; bleibt es so, sehen Sie sich den Dienst an, der hätte antworten sollen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>What was finished before stays; nothing else was changed.</source>
        <translation>Was vorher fertig war, bleibt; sonst wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The catalogue is not open.</source>
        <translation>Der Katalog ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Öffnen Sie ihn erneut.</translation>
    </message>
    <message>
        <source>Something went wrong inside Keywright: %1.</source>
        <translation>In Keywright ist etwas schiefgegangen: %1.</translation>
    </message>
    <message>
        <source>Please report this with what you did before. Nothing more was changed.</source>
        <translation>Bitte melden Sie das mit dem, was Sie vorher getan haben. Weiter wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Catalogue created</source>
        <translation>Katalog angelegt</translation>
    </message>
    <message>
        <source>Catalogue backed up</source>
        <translation>Katalog gesichert</translation>
    </message>
    <message>
        <source>Catalogue restored from a backup</source>
        <translation>Katalog aus einer Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>Catalogue upgraded</source>
        <translation>Katalog auf neuen Stand gebracht</translation>
    </message>
    <message>
        <source>Recovery kit written</source>
        <translation>Notfallpaket geschrieben</translation>
    </message>
    <message>
        <source>Clock was set back</source>
        <translation>Uhr wurde zurückgestellt</translation>
    </message>
    <message>
        <source>Key created</source>
        <translation>Schlüssel angelegt</translation>
    </message>
    <message>
        <source>Key imported</source>
        <translation>Schlüssel importiert</translation>
    </message>
    <message>
        <source>Scopes changed</source>
        <translation>Berechtigungen geändert</translation>
    </message>
    <message>
        <source>Restrictions changed</source>
        <translation>Einschränkungen geändert</translation>
    </message>
    <message>
        <source>Limits changed</source>
        <translation>Limits geändert</translation>
    </message>
    <message>
        <source>Lifetime changed</source>
        <translation>Laufzeit geändert</translation>
    </message>
    <message>
        <source>Details changed</source>
        <translation>Angaben geändert</translation>
    </message>
    <message>
        <source>Owner changed</source>
        <translation>Eigentümer gewechselt</translation>
    </message>
    <message>
        <source>Key rotated</source>
        <translation>Schlüssel rotiert</translation>
    </message>
    <message>
        <source>Overlap changed</source>
        <translation>Überlappung geändert</translation>
    </message>
    <message>
        <source>Old version retired</source>
        <translation>Alte Version beendet</translation>
    </message>
    <message>
        <source>Key deprecated</source>
        <translation>Schlüssel abgekündigt</translation>
    </message>
    <message>
        <source>Key disabled</source>
        <translation>Schlüssel deaktiviert</translation>
    </message>
    <message>
        <source>Key enabled</source>
        <translation>Schlüssel aktiviert</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>Key deleted</source>
        <translation>Schlüssel gelöscht</translation>
    </message>
    <message>
        <source>Key restored</source>
        <translation>Schlüssel wiederhergestellt</translation>
    </message>
    <message>
        <source>Key purged</source>
        <translation>Schlüssel endgültig entfernt</translation>
    </message>
    <message>
        <source>Secret revealed</source>
        <translation>Geheimnis gezeigt</translation>
    </message>
    <message>
        <source>Secret copied</source>
        <translation>Geheimnis kopiert</translation>
    </message>
    <message>
        <source>Keys exported</source>
        <translation>Schlüssel exportiert</translation>
    </message>
    <message>
        <source>Keys imported</source>
        <translation>Schlüssel importiert</translation>
    </message>
    <message>
        <source>Role saved</source>
        <translation>Rolle gespeichert</translation>
    </message>
    <message>
        <source>Role removed</source>
        <translation>Rolle entfernt</translation>
    </message>
    <message>
        <source>Audit log verified</source>
        <translation>Protokoll geprüft</translation>
    </message>
    <message>
        <source>Audit report written</source>
        <translation>Prüfbericht geschrieben</translation>
    </message>
    <message>
        <source>Checkpoint signed</source>
        <translation>Prüfpunkt signiert</translation>
    </message>
    <message>
        <source>Interrupted act undone</source>
        <translation>Unterbrochenen Vorgang rückgängig gemacht</translation>
    </message>
    <message>
        <source>Interrupted act finished</source>
        <translation>Unterbrochenen Vorgang beendet</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Verwahrt</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>CI</source>
        <translation>CI</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Overlapping</source>
        <translation>Überlappend</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>Abgekündigt</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Verwaltet</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>Unbekannter Schlüssel</translation>
    </message>
    <message>
        <source>Source denied</source>
        <translation>Herkunft abgelehnt</translation>
    </message>
    <message>
        <source>Scope denied</source>
        <translation>Berechtigung fehlt</translation>
    </message>
    <message>
        <source>Quota exceeded</source>
        <translation>Kontingent erschöpft</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>Ratenlimit erreicht</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Keys put back from the recovery kit</source>
        <translation>Schlüssel aus dem Notfallpaket zurückgelegt</translation>
    </message>
    <message>
        <source>This is still in use: %1.</source>
        <translation>Das wird noch gebraucht: %1.</translation>
    </message>
    <message>
        <source>Take it from those first. Nothing was changed.</source>
        <translation>Nehmen Sie es zuerst dort weg. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Tags of many keys changed</source>
        <translation>Schlagwörter vieler Schlüssel geändert</translation>
    </message>
    <message>
        <source>Many keys transferred</source>
        <translation>Viele Schlüssel übertragen</translation>
    </message>
    <message>
        <source>Expiry of many keys set</source>
        <translation>Ablauf vieler Schlüssel gesetzt</translation>
    </message>
    <message>
        <source>Many keys rotated</source>
        <translation>Viele Schlüssel rotiert</translation>
    </message>
    <message>
        <source>Many keys deprecated</source>
        <translation>Viele Schlüssel abgekündigt</translation>
    </message>
    <message>
        <source>Many keys disabled</source>
        <translation>Viele Schlüssel deaktiviert</translation>
    </message>
    <message>
        <source>Many keys enabled</source>
        <translation>Viele Schlüssel aktiviert</translation>
    </message>
    <message>
        <source>Many keys revoked</source>
        <translation>Viele Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>Many keys deleted</source>
        <translation>Viele Schlüssel gelöscht</translation>
    </message>
    <message>
        <source>Many keys restored</source>
        <translation>Viele Schlüssel wiederhergestellt</translation>
    </message>
    <message>
        <source>Vault file</source>
        <translation>Tresordatei</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>One of these: %1.</source>
        <translation>Möglich sind: %1.</translation>
    </message>
    <message>
        <source>This search is longer than 4,096 characters.</source>
        <translation>Diese Suche ist länger als 4.096 Zeichen.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Es gibt kein Feld „%1“.</translation>
    </message>
    <message>
        <source>This quote is not closed.</source>
        <translation>Dieses Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A value is missing after “%1:”.</source>
        <translation>Nach „%1:“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>“%1” is no status.</source>
        <translation>„%1“ ist kein Status.</translation>
    </message>
    <message>
        <source>“is:” does not know “%1”.</source>
        <translation>„is:“ kennt „%1“ nicht.</translation>
    </message>
    <message>
        <source>“%1” is no custody.</source>
        <translation>„%1“ ist keine Verwahrung.</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>„%1“ ist keine Zeitangabe.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>To search for the text itself, put it in quotes.</source>
        <translation>Um nach dem Text selbst zu suchen, setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Write &lt;30d, &gt;12h, &gt;2026-01, or never.</source>
        <translation>Schreiben Sie &lt;30d, &gt;12h, &gt;2026-01 oder never.</translation>
    </message>
    <message>
        <source>console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>scheduler</source>
        <translation>Zeitplaner</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>in place of a key system: nowhere but here</comment>
        <translation>Verwahrt</translation>
    </message>
    <message>
        <source>Secret store: %1.</source>
        <translation>Geheimnisspeicher: %1.</translation>
    </message>
    <message>
        <source>Passphrase asked for again</source>
        <translation>Passphrase erneut verlangt</translation>
    </message>
    <message>
        <source>An act over many keys undone</source>
        <translation>Vorgang an vielen Schlüsseln rückgängig gemacht</translation>
    </message>
    <message>
        <source>The rules of this catalogue ask who you are before this.</source>
        <translation>Die Regeln dieses Katalogs verlangen, dass Sie sich davor ausweisen.</translation>
    </message>
    <message>
        <source>Try again, and give the passphrase or password when it is asked for.</source>
        <translation>Versuchen Sie es erneut und geben Sie die Passphrase oder das Passwort ein, wenn danach gefragt wird.</translation>
    </message>
    <message>
        <source>That is not the right passphrase or password.</source>
        <translation>Das ist nicht die richtige Passphrase oder das richtige Passwort.</translation>
    </message>
    <message>
        <source>Rule on passphrases changed</source>
        <translation>Regel zu Passphrasen geändert</translation>
    </message>
    <message>
        <source>API saved</source>
        <translation>API gespeichert</translation>
    </message>
    <message>
        <source>API removed</source>
        <translation>API entfernt</translation>
    </message>
    <message>
        <source>Gateway configuration written</source>
        <translation>Gateway-Konfiguration geschrieben</translation>
    </message>
    <message>
        <source>Gateway tried with a key</source>
        <translation>Gateway mit einem Schlüssel erprobt</translation>
    </message>
    <message>
        <source>Hand-over sheet written</source>
        <translation>Übergabeblatt geschrieben</translation>
    </message>
    <message>
        <source>Usage exported</source>
        <translation>Nutzung exportiert</translation>
    </message>
    <message>
        <source>Key found in an access log</source>
        <translation>Schlüssel in einem Zugriffsprotokoll gefunden</translation>
    </message>
    <message>
        <source>%1 requests within %2 h, where some %3 are usual.</source>
        <translation>%1 Anfragen in %2 h, wo etwa %3 üblich sind.</translation>
    </message>
    <message>
        <source>No request for %1 h, where some %2 are usual.</source>
        <translation>Seit %1 h keine Anfrage, wo etwa %2 üblich sind.</translation>
    </message>
    <message>
        <source>%1 requests refused within %2 h, where some %3 are usual.</source>
        <translation>%1 Anfragen in %2 h abgelehnt, wo etwa %3 üblich sind.</translation>
    </message>
    <message>
        <source>Used at an hour of the week at which it never was (requests: %1).</source>
        <translation>Zu einer Stunde der Woche benutzt, zu der er es nie war (Anfragen: %1).</translation>
    </message>
    <message>
        <source>Used again after a long rest (days: %1).</source>
        <translation>Nach langer Ruhe wieder benutzt (Tage: %1).</translation>
    </message>
    <message>
        <source>Presented after it was revoked, disabled or had expired (requests: %1).</source>
        <translation>Vorgelegt, nachdem er widerrufen, deaktiviert oder abgelaufen war (Anfragen: %1).</translation>
    </message>
    <message>
        <source>Used although it is deprecated (requests: %1).</source>
        <translation>Benutzt, obwohl er abgekündigt ist (Anfragen: %1).</translation>
    </message>
    <message>
        <source>A honeytoken was presented: somebody has a key that nobody should have (requests: %1).</source>
        <translation>Ein Honeytoken wurde vorgelegt: Jemand hat einen Schlüssel, den niemand haben sollte (Anfragen: %1).</translation>
    </message>
    <message>
        <source>Used from an address that it never came from.</source>
        <translation>Von einer Adresse benutzt, von der er nie kam.</translation>
    </message>
    <message>
        <source>Gate started by the console</source>
        <translation>Gate von der Konsole gestartet</translation>
    </message>
    <message>
        <source>Gate stopped by the console</source>
        <translation>Gate von der Konsole beendet</translation>
    </message>
    <message>
        <source>Key came in a query</source>
        <translation>Schlüssel kam in einer Abfrage</translation>
    </message>
    <message>
        <source>no requests in 30 days</source>
        <translation>keine Anfragen in 30 Tagen</translation>
    </message>
    <message>
        <source>%1 in 30 days, at most %2 a day, %3 today</source>
        <translation>%1 in 30 Tagen, höchstens %2 an einem Tag, %3 heute</translation>
    </message>
    <message>
        <source>The vault file with this catalogue&apos;s secrets is gone: %1.</source>
        <translation>Die Tresordatei mit den Geheimnissen dieses Katalogs ist nicht mehr da: %1.</translation>
    </message>
    <message>
        <source>Put it back from a copy, or make a new one from the recovery kit (keywright-cli restore KIT). Until then nothing is done that needs a secret.</source>
        <translation>Legen Sie sie aus einer Kopie zurück, oder erstellen Sie eine neue aus dem Notfallpaket (keywright-cli restore KIT). Bis dahin geschieht nichts, was ein Geheimnis braucht.</translation>
    </message>
    <message>
        <source>The vault file with this catalogue&apos;s secrets is damaged: %1.</source>
        <translation>Die Tresordatei mit den Geheimnissen dieses Katalogs ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>Keywright left it as it is. Put back a copy of it; without one, move it away and make a new one from the recovery kit (keywright-cli restore KIT). Then start Keywright again. Until then nothing is done that needs a secret.</source>
        <translation>Keywright hat sie gelassen, wie sie ist. Legen Sie eine Kopie von ihr zurück; ohne Kopie verschieben Sie sie und erstellen eine neue aus dem Notfallpaket (keywright-cli restore KIT). Starten Sie Keywright danach neu. Bis dahin geschieht nichts, was ein Geheimnis braucht.</translation>
    </message>
    <message>
        <source>The vault with this catalogue&apos;s secrets is locked.</source>
        <translation>Die Tresordatei mit den Geheimnissen dieses Katalogs ist verschlossen.</translation>
    </message>
    <message>
        <source>What needs a secret waits for its passphrase. Nothing was changed.</source>
        <translation>Was ein Geheimnis braucht, wartet auf ihre Passphrase. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>keywright::AccessDialog</name>
    <message>
        <source>Access of %1</source>
        <translation>Zugriff von %1</translation>
    </message>
    <message>
        <source>Last used %1.</source>
        <translation>Zuletzt benutzt: %1.</translation>
    </message>
    <message>
        <source>Never used as far as is known.</source>
        <translation>Soweit bekannt nie benutzt.</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>Allowed from</source>
        <translation>Erlaubt von</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Change access</source>
        <translation>Zugriff ändern</translation>
    </message>
    <message>
        <source>Becomes unrestricted: it will work from anywhere, at any time.</source>
        <translation>Wird uneingeschränkt: Er gilt dann von überall und jederzeit.</translation>
    </message>
    <message>
        <source>Restrictions change.</source>
        <translation>Einschränkungen ändern sich.</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Noch ändert sich nichts.</translation>
    </message>
    <message>
        <source>Parts of the access</source>
        <translation>Teile des Zugriffs</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Einschränkungen</translation>
    </message>
</context>
<context>
    <name>keywright::ApiActs</name>
    <message>
        <source>Protect an API…</source>
        <translation>API schützen…</translation>
    </message>
    <message>
        <source>Gates…</source>
        <translation>Gates…</translation>
    </message>
    <message>
        <source>The catalogue is open read-only.</source>
        <translation>Der Katalog ist nur lesend geöffnet.</translation>
    </message>
</context>
<context>
    <name>keywright::ApiCellDelegate</name>
    <message>
        <source>No gateway has told which API its requests are for: have it ask /verify?api=%1</source>
        <translation>Kein Gateway hat angegeben, für welche API seine Anfragen sind: Lassen Sie es /verify?api=%1 fragen</translation>
    </message>
</context>
<context>
    <name>keywright::ApiTableModel</name>
    <message>
        <source>None</source>
        <translation>Keins</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Requests, 30 days</source>
        <translation>Anfragen, 30 Tage</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Im Rückstand</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message numerus="yes">
        <source>The gate at %1 answers and knows %Ln key(s).</source>
        <translation>
            <numerusform>Das Gate unter %1 antwortet und kennt %Ln Schlüssel.</numerusform>
            <numerusform>Das Gate unter %1 antwortet und kennt %Ln Schlüssel.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gate at %1 answers, but last looked at the catalogue %2 seconds ago; %3 requests are not stored yet.</source>
        <translation>Das Gate unter %1 antwortet, hat aber zuletzt vor %2 Sekunden in den Katalog gesehen; %3 Anfragen sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>The gate at %1 answers, but is not ready: %2.</source>
        <translation>Das Gate unter %1 antwortet, ist aber nicht bereit: %2.</translation>
    </message>
    <message>
        <source>No gate answers at %1 (%2). Gateways that ask it let nothing through.</source>
        <translation>Unter %1 antwortet kein Gate (%2). Gateways, die es fragen, lassen nichts durch.</translation>
    </message>
    <message>
        <source>Its certificate ended on %1.</source>
        <translation>Sein Zertifikat ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>Its certificate ends on %1.</source>
        <translation>Sein Zertifikat läuft am %1 ab.</translation>
    </message>
</context>
<context>
    <name>keywright::ApisPage</name>
    <message>
        <source>Protect your first API</source>
        <translation>Schützen Sie Ihre erste API</translation>
    </message>
    <message>
        <source>Say where it is and what stands before it: you get the gateway&apos;s configuration to copy, and a trial that shows whether only good keys are let through.</source>
        <translation>Sagen Sie, wo sie ist und was vor ihr steht: Sie erhalten die Konfiguration des Gateways zum Kopieren und eine Probe, die zeigt, ob nur gute Schlüssel durchgelassen werden.</translation>
    </message>
    <message>
        <source>Protect an API…</source>
        <translation>API schützen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>APIs</translation>
    </message>
    <message>
        <source>Its keys</source>
        <translation>Ihre Schlüssel</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Configuration and trial…</source>
        <translation>Konfiguration und Probe…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove %1; its keys stay</source>
        <translation>%1 entfernen; ihre Schlüssel bleiben</translation>
    </message>
    <message>
        <source>The API %1 was removed. Keys keep its scopes.</source>
        <translation>Die API %1 wurde entfernt. Schlüssel behalten ihre Berechtigungen.</translation>
    </message>
    <message>
        <source>Gates…</source>
        <translation>Gates…</translation>
    </message>
    <message>
        <source>This console&apos;s own gate</source>
        <translation>Gate dieser Konsole</translation>
    </message>
    <message>
        <source>Hand-over sheet of one of its keys</source>
        <translation>Übergabeblatt eines ihrer Schlüssel</translation>
    </message>
    <message>
        <source>No key has a scope of %1 yet: nothing can be handed over.</source>
        <translation>Noch hat kein Schlüssel eine Berechtigung von %1: Es gibt nichts zu übergeben.</translation>
    </message>
    <message>
        <source>Hand-over sheet of</source>
        <translation>Übergabeblatt von</translation>
    </message>
    <message>
        <source>All its keys</source>
        <translation>Alle ihre Schlüssel</translation>
    </message>
    <message>
        <source>What can be asked of it</source>
        <translation>Was von ihr verlangt werden kann</translation>
    </message>
</context>
<context>
    <name>keywright::AppLock</name>
    <message>
        <source>A dialog waits behind the lock. Unlock first, then finish it or discard it.</source>
        <translation>Hinter der Sperre wartet ein Dialog. Erst entsperren, dann abschließen oder verwerfen.</translation>
    </message>
</context>
<context>
    <name>keywright::AuditFilterBar</name>
    <message>
        <source>Time range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Letztes Quartal</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Jedes Ergebnis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Words in the event</source>
        <translation>Wörter im Ereignis</translation>
    </message>
    <message>
        <source>Show all objects again</source>
        <translation>Wieder alle Objekte zeigen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Any act</source>
        <translation>Alle Vorgänge</translation>
    </message>
    <message>
        <source>Only %1; press to show all objects</source>
        <translation>Nur %1; drücken, um alle Objekte zu zeigen</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <translation>
            <numerusform>%1 von %Ln Ereignis</numerusform>
            <numerusform>%1 von %Ln Ereignissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Search names, reasons and details, or owner:payments</source>
        <translation>Namen, Gründe und Einzelheiten durchsuchen, oder owner:payments</translation>
    </message>
</context>
<context>
    <name>keywright::AuditPage</name>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Write what is shown as CSV, JSON lines or PDF, with a proof that anyone can check</source>
        <translation>Schreibt das Gezeigte als CSV, JSON-Zeilen oder PDF, mit einem Beweis, den jeder prüfen kann</translation>
    </message>
    <message>
        <source>Audit log, newest first</source>
        <translation>Protokoll, Neuestes zuerst</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>Noch wurde nichts getan</translation>
    </message>
    <message>
        <source>Every act in this catalogue will be listed here.</source>
        <translation>Hier steht künftig jeder Vorgang in diesem Katalog.</translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation>Kein Ereignis passt</translation>
    </message>
    <message>
        <source>Widen the time range or clear a filter to see more.</source>
        <translation>Weiten Sie den Zeitraum oder entfernen Sie einen Filter, um mehr zu sehen.</translation>
    </message>
</context>
<context>
    <name>keywright::AuditTableModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>keywright::BackupChooser</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>Known backups</source>
        <translation>Bekannte Sicherungen</translation>
    </message>
    <message>
        <source>or another file</source>
        <translation>oder eine andere Datei</translation>
    </message>
</context>
<context>
    <name>keywright::BackupDialog</name>
    <message>
        <source>Back up the catalogue</source>
        <translation>Katalog sichern</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Fortschritt der Sicherung</translation>
    </message>
    <message>
        <source>Keep it on another disk too.</source>
        <translation>Bewahren Sie sie auch auf einem anderen Datenträger auf.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Say where the backup is to be written.</source>
        <translation>Geben Sie an, wohin die Sicherung geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Wird kopiert</translation>
    </message>
    <message>
        <source>A copy of keys and audit log while you go on working. Secrets are not in it: they stay in the secret store, which has a backup of its own.</source>
        <translation>Eine Kopie von Schlüsseln und Prüfprotokoll, während Sie weiterarbeiten. Geheimnisse sind nicht darin: Sie bleiben im Geheimnisspeicher und werden dort gesichert.</translation>
    </message>
</context>
<context>
    <name>keywright::Banner</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>keywright::BarChart</name>
    <message>
        <source>Copy as a table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>“%1” was copied as a table.</source>
        <translation>„%1“ wurde als Tabelle kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>keywright::BarLine</name>
    <message>
        <source>%1: %2 (%3 %)</source>
        <translation>%1: %2 (%3 %)</translation>
    </message>
</context>
<context>
    <name>keywright::BulkDialog</name>
    <message numerus="yes">
        <source>Change the tags of %Ln key(s)</source>
        <translation>
            <numerusform>Schlagwörter von %Ln Schlüssel ändern</numerusform>
            <numerusform>Schlagwörter von %Ln Schlüsseln ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the expiry of %Ln key(s)</source>
        <translation>
            <numerusform>Ablauf von %Ln Schlüssel setzen</numerusform>
            <numerusform>Ablauf von %Ln Schlüsseln setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotate %Ln key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel rotieren</numerusform>
            <numerusform>%Ln Schlüssel rotieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deprecate %Ln key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel abkündigen</numerusform>
            <numerusform>%Ln Schlüssel abkündigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %Ln key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel deaktivieren</numerusform>
            <numerusform>%Ln Schlüssel deaktivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %Ln key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel aktivieren</numerusform>
            <numerusform>%Ln Schlüssel aktivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Transfer %Ln key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel übertragen</numerusform>
            <numerusform>%Ln Schlüssel übertragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel widerrufen</numerusform>
            <numerusform>%Ln Schlüssel widerrufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel löschen</numerusform>
            <numerusform>%Ln Schlüssel löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel wiederherstellen</numerusform>
            <numerusform>%Ln Schlüssel wiederherstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>New secrets are made and kept in the secret store; old ones work until the overlap ends. Keys whose secret is shown only once are rotated one by one.</source>
        <translation>Neue Geheimnisse werden erzeugt und im Geheimnisspeicher aufbewahrt; alte gelten bis zum Ende der Überlappung. Schlüssel, deren Geheimnis nur einmal gezeigt wird, rotiert man einzeln.</translation>
    </message>
    <message>
        <source>They work on, are no longer handed out, and their callers are warned.</source>
        <translation>Sie gelten weiter, werden nicht mehr ausgegeben, und ihre Aufrufer werden gewarnt.</translation>
    </message>
    <message>
        <source>Every request with them is refused until they are enabled again.</source>
        <translation>Jede Anfrage mit ihnen wird abgelehnt, bis sie wieder aktiviert werden.</translation>
    </message>
    <message>
        <source>Requests with them pass again, as far as their rules allow.</source>
        <translation>Anfragen mit ihnen gehen wieder durch, soweit ihre Regeln es erlauben.</translation>
    </message>
    <message>
        <source>The new owner answers for them from now on.</source>
        <translation>Von nun an verantwortet sie der neue Eigentümer.</translation>
    </message>
    <message>
        <source>This is final: no version of them will ever work again.</source>
        <translation>Das ist endgültig: Keine ihrer Versionen wird je wieder gelten.</translation>
    </message>
    <message>
        <source>They are hidden, can be restored for 30 days, and are then purged. Kept secrets are removed at once.</source>
        <translation>Sie werden verborgen, können 30 Tage lang wiederhergestellt werden und werden dann endgültig entfernt. Aufbewahrte Geheimnisse werden sofort gelöscht.</translation>
    </message>
    <message>
        <source>They come back as revoked.</source>
        <translation>Sie kommen als widerrufen zurück.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>none: the old secrets stop at once</source>
        <translation>keine: die alten Geheimnisse gelten sofort nicht mehr</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>Neuer Eigentümer</translation>
    </message>
    <message>
        <source>Needed: it goes into the audit log</source>
        <translation>Nötig: Er kommt ins Protokoll</translation>
    </message>
    <message>
        <source>Goes into the audit log</source>
        <translation>Kommt ins Protokoll</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Type how many</source>
        <translation>Anzahl eingeben</translation>
    </message>
    <message>
        <source>In production: %1.</source>
        <translation>In Produktion: %1.</translation>
    </message>
    <message>
        <source>Used within the last 7 days: %1. Whoever uses them will be refused.</source>
        <translation>In den letzten 7 Tagen benutzt: %1. Wer sie benutzt, wird abgelehnt.</translation>
    </message>
    <message>
        <source>Trying it out…</source>
        <translation>Wird erprobt…</translation>
    </message>
    <message>
        <source>Nothing of this would be changed.</source>
        <translation>Nichts davon würde geändert.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Ein Grund ist nötig.</translation>
    </message>
    <message>
        <source>Type %1 to confirm.</source>
        <translation>Geben Sie zur Bestätigung %1 ein.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>What was done stays done.</source>
        <translation>Was getan ist, bleibt getan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) done.</source>
        <translation>
            <numerusform>%Ln Schlüssel erledigt.</numerusform>
            <numerusform>%Ln Schlüssel erledigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln key(s) left as they are.</source>
        <translation>
            <numerusform>Angehalten: %Ln Schlüssel bleibt, wie er ist.</numerusform>
            <numerusform>Angehalten: %Ln Schlüssel bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused:</source>
        <translation>
            <numerusform>%Ln abgelehnt:</numerusform>
            <numerusform>%Ln abgelehnt:</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>remove a tag</source>
        <translation>Schlagwort entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln key(s)</source>
        <translation>
            <numerusform>%1 von %Ln Schlüssel</numerusform>
            <numerusform>%1 von %Ln Schlüsseln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo on %Ln key(s)</source>
        <translation>
            <numerusform>An %Ln Schlüssel rückgängig machen</numerusform>
            <numerusform>An %Ln Schlüsseln rückgängig machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Each becomes what it was before the act. Keys that were changed since stay as they are.</source>
        <translation>Jeder wird wieder, was er vor dem Vorgang war. Schlüssel, die seither geändert wurden, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Keys of production are revoked for good.</source>
        <translation>Schlüssel der Produktion werden endgültig widerrufen.</translation>
    </message>
    <message>
        <source>Used in the last 30 days on: %1.</source>
        <translation>In den letzten 30 Tagen benutzt für: %1.</translation>
    </message>
</context>
<context>
    <name>keywright::BulkPreview</name>
    <message>
        <source>What happens to each key</source>
        <translation>Was mit jedem Schlüssel geschieht</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Will be changed %1</source>
        <translation>Wird geändert %1</translation>
    </message>
    <message>
        <source>Are so already %1</source>
        <translation>Schon so %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Abgelehnt %1</translation>
    </message>
</context>
<context>
    <name>keywright::BulkTrialModel</name>
    <message>
        <source>Will be changed</source>
        <translation>Wird geändert</translation>
    </message>
    <message>
        <source>Is so already</source>
        <translation>Ist schon so</translation>
    </message>
    <message>
        <source>It is revoked; that is final</source>
        <translation>Widerrufen; das ist endgültig</translation>
    </message>
    <message>
        <source>It is deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>It is disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Its state does not allow it</source>
        <translation>Sein Zustand erlaubt es nicht</translation>
    </message>
    <message>
        <source>It is not revoked yet</source>
        <translation>Noch nicht widerrufen</translation>
    </message>
    <message>
        <source>Its secret is shown once: rotate it by itself</source>
        <translation>Sein Geheimnis wird nur einmal gezeigt: einzeln rotieren</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>Nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>It has been changed since</source>
        <translation>Seither geändert</translation>
    </message>
</context>
<context>
    <name>keywright::CatalogueCommands</name>
    <message>
        <source>Back up…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Health…</source>
        <translation>Zustand…</translation>
    </message>
    <message>
        <source>Recovery kit…</source>
        <translation>Notfallpaket…</translation>
    </message>
    <message>
        <source>No catalogue is open.</source>
        <translation>Kein Katalog ist geöffnet.</translation>
    </message>
    <message>
        <source>The catalogue is open read-only.</source>
        <translation>Der Katalog ist nur lesend geöffnet.</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Gesichert nach %1</translation>
    </message>
    <message>
        <source>Restored. What was there before is kept as %1</source>
        <translation>Wiederhergestellt. Der vorherige Stand bleibt erhalten als %1</translation>
    </message>
    <message>
        <source>The catalogue has its own keys again.</source>
        <translation>Der Katalog hat seine eigenen Schlüssel wieder.</translation>
    </message>
    <message>
        <source>Roles…</source>
        <translation>Rollen…</translation>
    </message>
</context>
<context>
    <name>keywright::ChartCard</name>
    <message>
        <source>No requests in this time</source>
        <translation>Keine Anfragen in dieser Zeit</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Export or copy</source>
        <translation>Exportieren oder kopieren</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Bild (PNG)…</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Zeichnung (SVG)…</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabelle (CSV)…</translation>
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
        <translation>%1, drücken zum Entfernen</translation>
    </message>
</context>
<context>
    <name>keywright::ChordField</name>
    <message>
        <source>Press the keys</source>
        <translation>Tasten drücken</translation>
    </message>
</context>
<context>
    <name>keywright::ColumnMapping</name>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Enabled: yes or no</source>
        <translation>Aktiviert: ja oder nein</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Key system</source>
        <translation>Schlüsselsystem</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Usage plans</source>
        <translation>Nutzungspläne</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Einschränkungen</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Ratenlimit</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>Days between rotations</source>
        <translation>Tage zwischen Rotationen</translation>
    </message>
    <message>
        <source>Days of overlap</source>
        <translation>Tage Überlappung</translation>
    </message>
    <message>
        <source>Format of new secrets</source>
        <translation>Format neuer Geheimnisse</translation>
    </message>
    <message>
        <source>Prefix of new secrets</source>
        <translation>Präfix neuer Geheimnisse</translation>
    </message>
    <message>
        <source>Length of new secrets</source>
        <translation>Länge neuer Geheimnisse</translation>
    </message>
    <message>
        <source>What %1 becomes</source>
        <translation>Was aus %1 wird</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>keywright::CommandPalette</name>
    <message>
        <source>No command and no key is called that.</source>
        <translation>So heißt weder ein Befehl noch ein Schlüssel.</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation>Befehle und Schlüssel</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Schlüssel suchen</translation>
    </message>
    <message>
        <source>Type a command or the name of a key</source>
        <translation>Befehl oder Name eines Schlüssels</translation>
    </message>
</context>
<context>
    <name>keywright::CompletionPopup</name>
    <message>
        <source>Tab completes, Esc closes</source>
        <translation>Tab vervollständigt, Esc schließt</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
</context>
<context>
    <name>keywright::Console</name>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>Hell oder dunkel wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Another console (process %1) has this catalogue open, so this one is read-only: you can look, but nothing can be changed here.</source>
        <translation>Eine andere Konsole (Prozess %1) hat diesen Katalog offen, daher ist diese nur lesend: Sie können schauen, aber hier nichts ändern.</translation>
    </message>
    <message>
        <source>This catalogue is open read-only: you can look, but nothing can be changed.</source>
        <translation>Dieser Katalog ist nur lesend geöffnet: Sie können schauen, aber nichts ändern.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Nothing is changed in it from here on. Restore the last backup.</source>
        <translation>Von hier aus wird nichts mehr darin geändert. Stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Use the recovery kit…</source>
        <translation>Notfallpaket verwenden…</translation>
    </message>
    <message>
        <source>How the audit log is proven</source>
        <translation>Wie das Prüfprotokoll bewiesen wird</translation>
    </message>
    <message>
        <source>How the vault file is sealed</source>
        <translation>Wie die Tresordatei versiegelt ist</translation>
    </message>
    <message>
        <source>Find a command or a key…</source>
        <translation>Befehl oder Schlüssel finden…</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Wie man sucht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to see to within 7 days</source>
        <translation>
            <numerusform>%Ln Sache steht in den nächsten 7 Tagen an</numerusform>
            <numerusform>%Ln Sachen stehen in den nächsten 7 Tagen an</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Time travel</source>
        <translation>Zeitreise</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) were written to %1, their proof beside it.</source>
        <translation>
            <numerusform>%Ln Ereignis wurde nach %1 geschrieben, sein Beweis liegt daneben.</numerusform>
            <numerusform>%Ln Ereignisse wurden nach %1 geschrieben, ihr Beweis liegt daneben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mended after an interruption: %Ln act(s). The audit log tells which.</source>
        <translation>
            <numerusform>Nach einer Unterbrechung in Ordnung gebracht: %Ln Vorgang. Welcher, steht im Prüfprotokoll.</numerusform>
            <numerusform>Nach einer Unterbrechung in Ordnung gebracht: %Ln Vorgänge. Welche, steht im Prüfprotokoll.</numerusform>
        </translation>
    </message>
    <message>
        <source>Daily tasks, the shortest way</source>
        <translation>Tägliche Aufgaben auf kürzestem Weg</translation>
    </message>
    <message>
        <source>How a gate is set up</source>
        <translation>Wie ein Gate eingerichtet wird</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>How an API is protected</source>
        <translation>Wie eine API geschützt wird</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>APIs</translation>
    </message>
    <message>
        <source>Alarm of the console&apos;s own gate: %1</source>
        <translation>Alarm des Gates der Konsole: %1</translation>
    </message>
    <message>
        <source>The console&apos;s own gate: %1</source>
        <translation>Das Gate der Konsole: %1</translation>
    </message>
</context>
<context>
    <name>keywright::CreateDialog</name>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Everything can be changed later except the prefix.</source>
        <translation>Alles außer dem Präfix lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Create key</source>
        <translation>Schlüssel anlegen</translation>
    </message>
    <message>
        <source>checkout-service-eu</source>
        <translation>checkout-service-eu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation>Team oder Person</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>which program uses it</source>
        <translation>welches Programm ihn benutzt</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>Allowed from</source>
        <translation>Erlaubt von</translation>
    </message>
    <message>
        <source>no rate limit</source>
        <translation>kein Ratenlimit</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Ratenlimit</translation>
    </message>
    <message>
        <source>no quota, or 1000000/day</source>
        <translation>kein Kontingent, oder 1000000/day</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Keywright makes it; the gate verifies it</source>
        <translation>Keywright erzeugt ihn; das Gate prüft ihn</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Liegt in</translation>
    </message>
    <message>
        <source>paste the secret</source>
        <translation>Geheimnis einfügen</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>A key that acts as a service account has all rights of that account: whoever has the key is the account.</source>
        <translation>Ein Schlüssel, der als Dienstkonto handelt, hat alle Rechte dieses Kontos: Wer den Schlüssel hat, ist das Konto.</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>%1 + 43 random characters + checksum</source>
        <translation>%1 + 43 zufällige Zeichen + Prüfsumme</translation>
    </message>
    <message>
        <source>As its maker made it</source>
        <translation>Wie sein Aussteller es gemacht hat</translation>
    </message>
    <message>
        <source>You will see the secret now, and can reveal it later; each look is told in the audit log.</source>
        <translation>Sie sehen das Geheimnis jetzt und können es später zeigen lassen; jeder Blick steht im Protokoll.</translation>
    </message>
    <message>
        <source>Only its fingerprint is kept. You will see the secret once.</source>
        <translation>Nur der Fingerabdruck wird aufbewahrt. Sie sehen das Geheimnis ein einziges Mal.</translation>
    </message>
    <message>
        <source>Bound to a service account: whoever has this key has all rights of that account.</source>
        <translation>An ein Dienstkonto gebunden: Wer diesen Schlüssel hat, hat alle Rechte dieses Kontos.</translation>
    </message>
    <message>
        <source>It will work from anywhere.</source>
        <translation>Er gilt von überall.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>the pasted key, %1</source>
        <translation>der eingefügte Schlüssel, %1</translation>
    </message>
    <message>
        <source>Somebody else made it; the secret store keeps it</source>
        <translation>Jemand anderes hat ihn ausgestellt; der Geheimnisspeicher verwahrt ihn</translation>
    </message>
    <message>
        <source>Keep a recoverable copy in the secret store</source>
        <translation>Eine wiederherstellbare Kopie im Geheimnisspeicher behalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bit(s)</source>
        <translation>
            <numerusform>%Ln Bit</numerusform>
            <numerusform>%Ln Bit</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes to the secret store at once; the catalogue keeps its fingerprint.</source>
        <translation>Es kommt sofort in den Geheimnisspeicher; der Katalog behält seinen Fingerabdruck.</translation>
    </message>
    <message>
        <source>I bring it; the gate verifies it</source>
        <translation>Ich bringe ihn mit; das Gate prüft ihn</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>What the secret begins with: up to 16 of a-z, 0-9 and _, for people and scanners to know it by.</source>
        <translation>Womit das Geheimnis beginnt: bis zu 16 Zeichen aus a-z, 0-9 und _, an denen Menschen und Scanner es erkennen.</translation>
    </message>
    <message>
        <source>Only its fingerprint is kept.</source>
        <translation>Nur der Fingerabdruck wird aufbewahrt.</translation>
    </message>
    <message>
        <source>As you bring it</source>
        <translation>Wie Sie es mitbringen</translation>
    </message>
</context>
<context>
    <name>keywright::DetailsDialog</name>
    <message>
        <source>Details of %1</source>
        <translation>Angaben zu %1</translation>
    </message>
    <message>
        <source>which program uses it</source>
        <translation>welches Programm ihn benutzt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Save details</source>
        <translation>Angaben speichern</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Noch ändert sich nichts.</translation>
    </message>
</context>
<context>
    <name>keywright::DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What you typed will be lost. Press Escape once more to close.</source>
        <translation>Ihre Eingabe geht verloren. Drücken Sie noch einmal Escape, um zu schließen.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>keywright::EventCellDelegate</name>
    <message>
        <source>this catalogue</source>
        <translation>dieser Katalog</translation>
    </message>
    <message>
        <source>audit log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>keywright::EventDetail</name>
    <message>
        <source>Choose an event to see what was changed.</source>
        <translation>Wählen Sie ein Ereignis, um zu sehen, was geändert wurde.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Open key</source>
        <translation>Schlüssel öffnen</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, über %2</translation>
    </message>
    <message>
        <source>The chosen event</source>
        <translation>Das gewählte Ereignis</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>Kein Ereignis gewählt</translation>
    </message>
    <message>
        <source>Only this key</source>
        <translation>Nur dieser Schlüssel</translation>
    </message>
    <message>
        <source>Show only the events of this key</source>
        <translation>Nur die Ereignisse dieses Schlüssels zeigen</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>no. %1 of the log</source>
        <translation>Nr. %1 im Protokoll</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>The catalogue as of then</source>
        <translation>Der Katalog von damals</translation>
    </message>
</context>
<context>
    <name>keywright::FigureTile</name>
    <message>
        <source>A week ago: %1</source>
        <translation>Vor einer Woche: %1</translation>
    </message>
    <message>
        <source>▲ %1 in 7 days</source>
        <translation>▲ %1 in 7 Tagen</translation>
    </message>
    <message>
        <source>▼ %1 in 7 days</source>
        <translation>▼ %1 in 7 Tagen</translation>
    </message>
</context>
<context>
    <name>keywright::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
</context>
<context>
    <name>keywright::FilterBar</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>Binnen 7 Tagen</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>Binnen 30 Tagen</translation>
    </message>
    <message>
        <source>Within 90 days</source>
        <translation>Binnen 90 Tagen</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>Kein Ablauf</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie benutzt</translation>
    </message>
    <message>
        <source>Not for 30 days</source>
        <translation>Seit 30 Tagen nicht</translation>
    </message>
    <message>
        <source>Not for 90 days</source>
        <translation>Seit 90 Tagen nicht</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>In den letzten 7 Tagen</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Nach %1 filtern</translation>
    </message>
    <message>
        <source>%1: %2 +%3</source>
        <translation>%1: %2 +%3</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>Noch nichts zur Auswahl</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln keys</source>
        <translation>
            <numerusform>%1 von %Ln Schlüssel</numerusform>
            <numerusform>%1 von %Ln Schlüsseln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln keys, deleted ones included</source>
        <translation>
            <numerusform>%1 von %Ln Schlüssel, gelöschte mitgezählt</numerusform>
            <numerusform>%1 von %Ln Schlüsseln, gelöschte mitgezählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::FirstStart</name>
    <message>
        <source>Setting up</source>
        <translation>Wird eingerichtet</translation>
    </message>
    <message>
        <source>Looking for a keychain on this machine. It may ask you to unlock it.</source>
        <translation>Auf diesem Rechner wird ein Schlüsselbund gesucht. Er bittet Sie vielleicht, ihn zu entsperren.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase, for instance five words that do not belong together</source>
        <translation>Passphrase, zum Beispiel fünf Wörter, die nicht zusammengehören</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Stärke der Passphrase</translation>
    </message>
    <message>
        <source>It should take centuries to guess.</source>
        <translation>Sie zu erraten sollte Jahrhunderte dauern.</translation>
    </message>
    <message>
        <source>Create vault and catalogue</source>
        <translation>Tresor und Katalog anlegen</translation>
    </message>
    <message>
        <source>Look for a keychain again</source>
        <translation>Noch einmal nach einem Schlüsselbund suchen</translation>
    </message>
    <message>
        <source>The catalogue will be %1</source>
        <translation>Der Katalog wird %1 sein</translation>
    </message>
    <message>
        <source>Choose a passphrase for the vault</source>
        <translation>Wählen Sie eine Passphrase für den Tresor</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird angelegt…</translation>
    </message>
    <message>
        <source>Too easy to guess. Longer helps more than stranger.</source>
        <translation>Zu leicht zu erraten. Länger hilft mehr als seltsamer.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message numerus="yes">
        <source>Strong: about %n bits.</source>
        <translation>
            <numerusform>Stark: etwa %n Bit.</numerusform>
            <numerusform>Stark: etwa %n Bit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keywright can keep secrets in a vault file that only this passphrase opens. It is kept nowhere: without it the secrets are lost.</source>
        <translation>Keywright kann Geheimnisse in einer Tresordatei aufbewahren, die nur diese Passphrase öffnet. Sie wird nirgends aufbewahrt: Ohne sie sind die Geheimnisse verloren.</translation>
    </message>
    <message>
        <source>No keychain answers on this machine.</source>
        <translation>Auf diesem Rechner antwortet kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain did not let Keywright in: its question was turned down, or it is locked.</source>
        <translation>Der Schlüsselbund hat Keywright nicht eingelassen: Seine Rückfrage wurde abgelehnt, oder er ist gesperrt.</translation>
    </message>
    <message>
        <source>The keychain has not answered in time.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet.</translation>
    </message>
</context>
<context>
    <name>keywright::GatesDialog</name>
    <message>
        <source>Gates</source>
        <translation>Gates</translation>
    </message>
    <message>
        <source>A gate tells gateways which keys are good. This console can run one for this machine; it ends with the console.</source>
        <translation>Ein Gate sagt Gateways, welche Schlüssel gut sind. Diese Konsole kann eines für diesen Rechner betreiben; es endet mit der Konsole.</translation>
    </message>
    <message>
        <source>A gate tells gateways which keys are good.</source>
        <translation>Ein Gate sagt Gateways, welche Schlüssel gut sind.</translation>
    </message>
    <message>
        <source>No API names a gate yet.</source>
        <translation>Noch nennt keine API ein Gate.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Of this machine alone: a gate for others runs as a service.</source>
        <translation>Nur dieses Rechners: Ein Gate für andere läuft als Dienst.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>None besides X-API-Key and Authorization</source>
        <translation>Keiner außer X-API-Key und Authorization</translation>
    </message>
    <message>
        <source>Start it whenever this catalogue is opened</source>
        <translation>Starten, sobald dieser Katalog geöffnet wird</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Was es sagte</translation>
    </message>
    <message>
        <source>What it says is shown here.</source>
        <translation>Was es sagt, steht dann hier.</translation>
    </message>
    <message>
        <source>This console&apos;s gate</source>
        <translation>Gate dieser Konsole</translation>
    </message>
    <message>
        <source>Further header</source>
        <translation>Weiterer Header</translation>
    </message>
    <message>
        <source>Known gates</source>
        <translation>Bekannte Gates</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Catalogue seen</source>
        <translation>Katalog gesehen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) ago</source>
        <translation>
            <numerusform>vor %Ln Sekunde</numerusform>
            <numerusform>vor %Ln Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::HealthDialog</name>
    <message>
        <source>Health of the catalogue</source>
        <translation>Zustand des Katalogs</translation>
    </message>
    <message>
        <source>Nothing is changed by looking. Each event of the audit log is checked on its own page: Verify log.</source>
        <translation>Die Prüfung ändert nichts. Jedes Ereignis des Prüfprotokolls wird auf dessen Seite geprüft: Protokoll prüfen.</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wrong. Make a backup of the file as it is before anything else.</source>
        <translation>
            <numerusform>%n Fehler gefunden. Kopieren Sie die Datei, wie sie ist, bevor Sie etwas anderes tun.</numerusform>
            <numerusform>%n Fehler gefunden. Kopieren Sie die Datei, wie sie ist, bevor Sie etwas anderes tun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
</context>
<context>
    <name>keywright::HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>keywright::HoursField</name>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Bürozeiten</translation>
    </message>
    <message>
        <source>Monday to Friday, 8 to 18</source>
        <translation>Montag bis Freitag, 8 bis 18 Uhr</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>No hour is left: the key would never work. To stop it, disable it.</source>
        <translation>Keine Stunde bleibt übrig: Der Schlüssel würde nie funktionieren. Um ihn anzuhalten, deaktivieren Sie ihn.</translation>
    </message>
    <message>
        <source>This machine knows no time zone “%1”.</source>
        <translation>Dieser Rechner kennt keine Zeitzone „%1“.</translation>
    </message>
    <message>
        <source>At any hour. Drag over the hours to clear them.</source>
        <translation>Zu jeder Stunde. Ziehen Sie über Stunden, um sie herauszunehmen.</translation>
    </message>
</context>
<context>
    <name>keywright::HoursGrid</name>
    <message>
        <source>Hours of the week</source>
        <translation>Stunden der Woche</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, %2: %3. Arrows move, Shift chooses more, Space changes.</source>
        <translation>%1, %2: %3. Pfeile bewegen, Umschalt wählt mehr, Leertaste ändert.</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
</context>
<context>
    <name>keywright::ImportDialog</name>
    <message>
        <source>Recognise by itself</source>
        <translation>Selbst erkennen</translation>
    </message>
    <message>
        <source>Amazon API Gateway key file</source>
        <translation>Schlüsseldatei von Amazon API Gateway</translation>
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
        <translation>.env-Datei</translation>
    </message>
    <message>
        <source>KeePassXC CSV</source>
        <translation>KeePassXC-CSV</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Schlüssel importieren</translation>
    </message>
    <message>
        <source>The file is only read, never changed. Nothing is written until you accept what you see here.</source>
        <translation>Die Datei wird nur gelesen, nie geändert. Nichts wird geschrieben, bevor Sie bestätigen, was Sie hier sehen.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Amazon’s key file, CSV, JSON, .env, KeePassXC CSV</source>
        <translation>Schlüsseldatei von Amazon, CSV, JSON, .env, KeePassXC-CSV</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Only their fingerprints are kept</source>
        <translation>Nur ihre Fingerabdrücke werden aufbewahrt</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Datei wird gelesen</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Dubletten werden gesucht</translation>
    </message>
    <message>
        <source>Stopped. Change something, or choose the file again, to look once more.</source>
        <translation>Angehalten. Ändern Sie etwas, oder wählen Sie die Datei noch einmal, um neu zu suchen.</translation>
    </message>
    <message>
        <source>The file names no owner: say above who owns these keys.</source>
        <translation>Die Datei nennt keine Eigentümer: Geben Sie oben an, wem diese Schlüssel gehören.</translation>
    </message>
    <message>
        <source>No row of this file makes a new key.</source>
        <translation>Keine Zeile dieser Datei ergibt einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>You stopped it: what was done stays, the rest was not touched.</source>
        <translation>Sie haben angehalten: Was erledigt ist, bleibt; der Rest wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Rows that could not be imported</source>
        <translation>Zeilen, die nicht importiert werden konnten</translation>
    </message>
    <message>
        <source>%1 still holds secrets in the clear. Destroy it, and its copies, when you no longer need it.</source>
        <translation>%1 enthält weiterhin Geheimnisse im Klartext. Vernichten Sie die Datei und ihre Kopien, sobald Sie sie nicht mehr brauchen.</translation>
    </message>
    <message>
        <source>where not named</source>
        <translation>wo nicht genannt</translation>
    </message>
    <message numerus="yes">
        <source>Read as %1: %Ln record(s)</source>
        <translation>
            <numerusform>Gelesen als %1: %Ln Datensatz</numerusform>
            <numerusform>Gelesen als %1: %Ln Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel importieren</numerusform>
            <numerusform>%Ln Schlüssel importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) imported.</source>
        <translation>
            <numerusform>%Ln Schlüssel importiert.</numerusform>
            <numerusform>%Ln Schlüssel importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) skipped: here already.</source>
        <translation>
            <numerusform>%Ln Zeile übersprungen: schon da.</numerusform>
            <numerusform>%Ln Zeilen übersprungen: schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be imported:</source>
        <translation>
            <numerusform>%Ln Zeile konnte nicht importiert werden:</numerusform>
            <numerusform>%Ln Zeilen konnten nicht importiert werden:</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>The secret store keeps them, so that they can be revealed</source>
        <translation>Der Geheimnisspeicher verwahrt sie, damit sie gezeigt werden können</translation>
    </message>
    <message numerus="yes">
        <source>Storing %Ln secret(s) takes about %1.</source>
        <translation>
            <numerusform>%Ln Geheimnis abzulegen dauert etwa %1.</numerusform>
            <numerusform>%Ln Geheimnisse abzulegen dauert etwa %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record %1: %2</source>
        <translation>Datensatz %1: %2</translation>
    </message>
</context>
<context>
    <name>keywright::ImportPlanModel</name>
    <message>
        <source>Will be created</source>
        <translation>Wird angelegt</translation>
    </message>
    <message>
        <source>Same secret as %1 in this file</source>
        <translation>Gleiches Geheimnis wie %1 in dieser Datei</translation>
    </message>
    <message>
        <source>Already in the catalogue as %1</source>
        <translation>Schon im Katalog als %1</translation>
    </message>
    <message>
        <source>A key of this name is there already</source>
        <translation>Ein Schlüssel dieses Namens ist schon da</translation>
    </message>
    <message>
        <source>Can’t be imported: %1</source>
        <translation>Nicht importierbar: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>No key: it is left alone</source>
        <translation>Kein Schlüssel: bleibt unberücksichtigt</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
</context>
<context>
    <name>keywright::ImportPreview</name>
    <message>
        <source>What becomes of each row</source>
        <translation>Was aus jeder Zeile wird</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Neu %1</translation>
    </message>
    <message>
        <source>Already here %1</source>
        <translation>Schon da %1</translation>
    </message>
    <message>
        <source>Unusable %1</source>
        <translation>Unbrauchbar %1</translation>
    </message>
</context>
<context>
    <name>keywright::KeyAccessTab</name>
    <message>
        <source>%1, burst %2</source>
        <translation>%1, Spitze %2</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 am Tag</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 in der Woche</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>Restrictions and limits</source>
        <translation>Einschränkungen und Limits</translation>
    </message>
    <message>
        <source>Nothing: this key has no scopes.</source>
        <translation>Nichts: Dieser Schlüssel hat keine Berechtigungen.</translation>
    </message>
    <message>
        <source>Only what its roles allow.</source>
        <translation>Nur, was seine Rollen erlauben.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Allowed from</source>
        <translation>Erlaubt von</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>jede Adresse</translation>
    </message>
    <message>
        <source>Referrers</source>
        <translation>Referrer</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Ratenlimit</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>none</source>
        <comment>rate limit</comment>
        <translation>keines</translation>
    </message>
    <message>
        <source>none</source>
        <comment>quota</comment>
        <translation>keines</translation>
    </message>
</context>
<context>
    <name>keywright::KeyCellDelegate</name>
    <message>
        <source>no expiry</source>
        <translation>kein Ablauf</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>This key never expires by itself.</source>
        <translation>Dieser Schlüssel läuft nie von selbst ab.</translation>
    </message>
    <message>
        <source>No use of this key is known.</source>
        <translation>Von einer Benutzung dieses Schlüssels ist nichts bekannt.</translation>
    </message>
    <message>
        <source>%1 is a honeytoken: it opens nothing, and whoever uses it raises an alarm.</source>
        <translation>%1 ist ein Honeytoken: Er öffnet nichts, und wer ihn benutzt, löst Alarm aus.</translation>
    </message>
    <message>
        <source>Honeytoken</source>
        <translation>Honeytoken</translation>
    </message>
</context>
<context>
    <name>keywright::KeyDialogs</name>
    <message>
        <source>%1 was deprecated</source>
        <translation>%1 wurde abgekündigt</translation>
    </message>
    <message>
        <source>%1 was disabled</source>
        <translation>%1 wurde deaktiviert</translation>
    </message>
    <message>
        <source>%1 was enabled</source>
        <translation>%1 wurde aktiviert</translation>
    </message>
    <message>
        <source>%1 has a new owner</source>
        <translation>%1 hat einen neuen Eigentümer</translation>
    </message>
    <message>
        <source>%1 was revoked</source>
        <translation>%1 wurde widerrufen</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>%1 wurde gelöscht</translation>
    </message>
    <message>
        <source>%1 was restored, revoked</source>
        <translation>%1 wurde wiederhergestellt, widerrufen</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>%1 wurde angelegt</translation>
    </message>
    <message>
        <source>Access of %1 was changed</source>
        <translation>Der Zugriff von %1 wurde geändert</translation>
    </message>
    <message>
        <source>Limits of %1 were changed</source>
        <translation>Die Limits von %1 wurden geändert</translation>
    </message>
    <message>
        <source>Details of %1 were saved</source>
        <translation>Die Angaben zu %1 wurden gespeichert</translation>
    </message>
    <message>
        <source>%1 was rotated</source>
        <translation>%1 wurde rotiert</translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>Schlüssel exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>No old version of %1 works any more</source>
        <translation>Keine alte Version von %1 gilt mehr</translation>
    </message>
    <message>
        <source>Overlap of %1 was changed</source>
        <translation>Überlappung von %1 wurde geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) imported</source>
        <translation>
            <numerusform>%Ln Schlüssel importiert</numerusform>
            <numerusform>%Ln Schlüssel importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) written to %1</source>
        <translation>
            <numerusform>%Ln Schlüssel nach %1 geschrieben</numerusform>
            <numerusform>%Ln Schlüssel nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) changed</source>
        <translation>
            <numerusform>%Ln Schlüssel geändert</numerusform>
            <numerusform>%Ln Schlüssel geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone for %Ln key(s)</source>
        <translation>
            <numerusform>Für %Ln Schlüssel rückgängig gemacht</numerusform>
            <numerusform>Für %Ln Schlüssel rückgängig gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>A key of production is revoked for good.</source>
        <translation>Ein Schlüssel der Produktion wird endgültig widerrufen.</translation>
    </message>
    <message>
        <source>%1 is as it was: there was nothing to change</source>
        <translation>%1 ist, wie es war: Es gab nichts zu ändern</translation>
    </message>
</context>
<context>
    <name>keywright::KeyHistoryTab</name>
    <message>
        <source>Show in the audit log</source>
        <translation>Im Protokoll zeigen</translation>
    </message>
    <message>
        <source>Nothing is known of this key yet.</source>
        <translation>Von diesem Schlüssel ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>Older events are in the audit log.</source>
        <translation>Ältere Ereignisse stehen im Protokoll.</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <translation>%1: abgelehnt</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: fehlgeschlagen</translation>
    </message>
    <message>
        <source>by %1 (%2)</source>
        <translation>von %1 (%2)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The catalogue as of then</source>
        <translation>Der Katalog von damals</translation>
    </message>
</context>
<context>
    <name>keywright::KeyInspector</name>
    <message>
        <source>No key chosen</source>
        <translation>Kein Schlüssel gewählt</translation>
    </message>
    <message>
        <source>Choose a key to see what it is and what it may do.</source>
        <translation>Wählen Sie einen Schlüssel, um zu sehen, was er ist und was er darf.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Copy key ID</source>
        <translation>Schlüssel-ID kopieren</translation>
    </message>
    <message>
        <source>Key ID copied</source>
        <translation>Schlüssel-ID kopiert</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotieren</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>More acts on this key</source>
        <translation>Weitere Vorgänge für diesen Schlüssel</translation>
    </message>
    <message>
        <source>Every act shows the exact list before anything is done.</source>
        <translation>Jeder Vorgang zeigt die genaue Liste, bevor etwas geschieht.</translation>
    </message>
    <message>
        <source>Parts of the key</source>
        <translation>Teile des Schlüssels</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%n keys chosen</source>
        <translation>
            <numerusform>%n Schlüssel gewählt</numerusform>
            <numerusform>%n Schlüssel gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::KeyOverviewTab</name>
    <message>
        <source>How much of the overlap is over</source>
        <translation>Wie viel der Überlappung vorüber ist</translation>
    </message>
    <message>
        <source>Overlap is over</source>
        <translation>Überlappung ist vorüber</translation>
    </message>
    <message>
        <source>Overlap ends %1</source>
        <translation>Überlappung endet %1</translation>
    </message>
    <message>
        <source>version %1 → %2</source>
        <translation>Version %1 → %2</translation>
    </message>
    <message>
        <source>Both versions work until then. Version %1 was last used %2.</source>
        <translation>Bis dahin gelten beide Versionen. Version %1 wurde zuletzt benutzt: %2.</translation>
    </message>
    <message>
        <source>Both versions work until then. No use of version %1 is known.</source>
        <translation>Bis dahin gelten beide Versionen. Von einer Benutzung der Version %1 ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Liegt in</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Bound to</source>
        <translation>Gebunden an</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>nie von selbst</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln day(s)</source>
        <translation>
            <numerusform>jeden %Ln. Tag</numerusform>
            <numerusform>alle %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) overlap</source>
        <translation>
            <numerusform>%Ln Tag Überlappung</numerusform>
            <numerusform>%Ln Tage Überlappung</numerusform>
        </translation>
    </message>
    <message>
        <source>Honeytoken</source>
        <translation>Honeytoken</translation>
    </message>
    <message>
        <source>It opens nothing: a gate answers it as an unknown key and raises an alarm.</source>
        <translation>Er öffnet nichts: Ein Gate antwortet auf ihn wie auf einen unbekannten Schlüssel und löst Alarm aus.</translation>
    </message>
    <message>
        <source>Version %1 is still used: %2 requests in the last 24 hours, %3 % of the key&apos;s.</source>
        <translation>Version %1 wird noch benutzt: %2 Anfragen in den letzten 24 Stunden, %3 % von denen des Schlüssels.</translation>
    </message>
    <message>
        <source>Version %1 had no request in the last 24 hours.</source>
        <translation>Version %1 hatte in den letzten 24 Stunden keine Anfrage.</translation>
    </message>
    <message>
        <source>%1 of %2 today.</source>
        <translation>%1 von %2 heute.</translation>
    </message>
    <message>
        <source>%1 of %2 this week.</source>
        <translation>%1 von %2 in dieser Woche.</translation>
    </message>
    <message>
        <source>%1 of %2 this month.</source>
        <translation>%1 von %2 in diesem Monat.</translation>
    </message>
    <message>
        <source>It is used up, and is refilled %1.</source>
        <translation>Es ist verbraucht und wird %1 wieder aufgefüllt.</translation>
    </message>
    <message>
        <source>At this pace it is used up %1.</source>
        <translation>Bei diesem Tempo ist es %1 verbraucht.</translation>
    </message>
    <message>
        <source>At this pace it lasts until it is refilled %1.</source>
        <translation>Bei diesem Tempo reicht es, bis es %1 wieder aufgefüllt wird.</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>How much of the quota is used</source>
        <translation>Wie viel des Kontingents verbraucht ist</translation>
    </message>
    <message>
        <source>Allowed from</source>
        <translation>Erlaubt von</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>none</source>
        <comment>limit</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>APIs, 30 days</source>
        <translation>APIs, 30 Tage</translation>
    </message>
</context>
<context>
    <name>keywright::KeyTableModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Keine Umgebung</translation>
    </message>
    <message>
        <source>No system</source>
        <translation>Kein System</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Kein Eigentümer</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, folded up</source>
        <translation>%1, zugeklappt</translation>
    </message>
    <message>
        <source>%1, honeytoken</source>
        <translation>%1, Honeytoken</translation>
    </message>
    <message>
        <source>Requests, 30 days</source>
        <translation>Anfragen, 30 Tage</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Of 30 days, as gates counted them. The list can&apos;t be sorted by them: they don&apos;t stand in the catalogue.</source>
        <translation>Aus 30 Tagen, wie Gates sie gezählt haben. Danach lässt sich die Liste nicht ordnen: Sie stehen nicht im Katalog.</translation>
    </message>
</context>
<context>
    <name>keywright::KeyTableView</name>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <translation>Spalten wie zu Beginn</translation>
    </message>
    <message numerus="yes">
        <source>Choose its %n key(s)</source>
        <translation>
            <numerusform>Den %n Schlüssel auswählen</numerusform>
            <numerusform>Ihre %n Schlüssel auswählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold all groups up</source>
        <translation>Alle Gruppen zuklappen</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Alle Gruppen aufklappen</translation>
    </message>
</context>
<context>
    <name>keywright::KeyUseCard</name>
    <message>
        <source>Requests, 30 days</source>
        <translation>Anfragen, 30 Tage</translation>
    </message>
    <message>
        <source>Requests a day, 30 days</source>
        <translation>Anfragen pro Tag, 30 Tage</translation>
    </message>
</context>
<context>
    <name>keywright::KeyVersionsTab</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>a copy is kept</source>
        <translation>eine Kopie wird aufbewahrt</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Angelegt: %1</translation>
    </message>
    <message>
        <source>stops working %1</source>
        <comment>relative: in 3 days</comment>
        <translation>endet %1</translation>
    </message>
    <message>
        <source>Works until: %1</source>
        <translation>Gilt bis: %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>relative: 3 days ago</comment>
        <translation>%1 beendet</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Beendet: %1</translation>
    </message>
    <message>
        <source>last used %1</source>
        <comment>relative: 3 days ago</comment>
        <translation>%1 zuletzt benutzt</translation>
    </message>
    <message>
        <source>Last used: %1</source>
        <translation>Zuletzt benutzt: %1</translation>
    </message>
    <message>
        <source>Created %1</source>
        <comment>relative: 3 days ago</comment>
        <translation>%1 angelegt</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Gilt bis</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
</context>
<context>
    <name>keywright::KeysPage</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Noch keine Schlüssel</translation>
    </message>
    <message>
        <source>Create a key for one of your own APIs, or import the inventory that you have: CSV, JSON, .env, Amazon or KeePassXC files.</source>
        <translation>Legen Sie einen Schlüssel für eine Ihrer eigenen APIs an, oder importieren Sie den Bestand, den Sie haben: CSV, JSON, .env, Dateien von Amazon oder KeePassXC.</translation>
    </message>
    <message>
        <source>No key matches</source>
        <translation>Kein Schlüssel passt</translation>
    </message>
    <message>
        <source>Nothing in the catalogue fits this search.</source>
        <translation>Nichts im Katalog passt zu dieser Suche.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The catalogue is open read-only.</source>
        <translation>Der Katalog ist nur lesend geöffnet.</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>Wählen Sie zuerst einen Schlüssel.</translation>
    </message>
    <message>
        <source>This is done to one key at a time.</source>
        <translation>Das geht nur mit einem Schlüssel auf einmal.</translation>
    </message>
    <message>
        <source>None of the chosen keys allows this.</source>
        <translation>Keiner der gewählten Schlüssel lässt das zu.</translation>
    </message>
    <message>
        <source>Whose key is on the clipboard?</source>
        <translation>Wem gehört der Schlüssel in der Zwischenablage?</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Keys without groups</source>
        <translation>Schlüssel ohne Gruppen</translation>
    </message>
    <message>
        <source>Group keys by owner</source>
        <translation>Schlüssel nach Eigentümer gruppieren</translation>
    </message>
    <message>
        <source>Group keys by environment</source>
        <translation>Schlüssel nach Umgebung gruppieren</translation>
    </message>
    <message>
        <source>Group keys by system</source>
        <translation>Schlüssel nach System gruppieren</translation>
    </message>
    <message>
        <source>The keys are not in groups.</source>
        <translation>Die Schlüssel sind nicht gruppiert.</translation>
    </message>
    <message>
        <source>Fold all groups up</source>
        <translation>Alle Gruppen zuklappen</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Alle Gruppen aufklappen</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Grouped by %1</source>
        <translation>Gruppiert nach %1</translation>
    </message>
    <message>
        <source>Group keys</source>
        <translation>Schlüssel gruppieren</translation>
    </message>
</context>
<context>
    <name>keywright::LegendEntry</name>
    <message>
        <source>Show only “%1”</source>
        <translation>Nur „%1“ zeigen</translation>
    </message>
</context>
<context>
    <name>keywright::LimitsDialog</name>
    <message>
        <source>Limits and lifetime of %1</source>
        <translation>Limits und Laufzeit von %1</translation>
    </message>
    <message>
        <source>They belong to the key and survive rotation.</source>
        <translation>Sie gehören zum Schlüssel und überdauern die Rotation.</translation>
    </message>
    <message>
        <source>none; 100/s, or 100/s:200 with a burst of 200</source>
        <translation>keins; 100/s, oder 100/s:200 mit einer Spitze von 200</translation>
    </message>
    <message>
        <source>none; 10000/day, 1M/month</source>
        <translation>keins; 10000/day, 1M/month</translation>
    </message>
    <message>
        <source>no reminder</source>
        <translation>keine Erinnerung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Ratenlimit</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Rotate every</source>
        <translation>Rotieren alle</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>Change limits</source>
        <translation>Limits ändern</translation>
    </message>
</context>
<context>
    <name>keywright::LineEditButton</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>keywright::LockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Keywright is locked</source>
        <translation>Keywright ist gesperrt</translation>
    </message>
    <message>
        <source>The passphrase of the vault opens it again.</source>
        <translation>Die Passphrase des Tresors öffnet sie wieder.</translation>
    </message>
    <message>
        <source>It opens again once your keychain answers. Lock your screen too when you leave: an open keychain answers to whoever sits here.</source>
        <translation>Sie öffnet sich wieder, sobald Ihr Schlüsselbund antwortet. Sperren Sie auch den Bildschirm, wenn Sie gehen: Ein offener Schlüsselbund antwortet jedem, der hier sitzt.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt…</translation>
    </message>
    <message>
        <source>The passphrase of this console opens it again.</source>
        <translation>Die Passphrase dieser Konsole öffnet sie wieder.</translation>
    </message>
    <message>
        <source>The password of your account on this system opens it again.</source>
        <translation>Das Passwort Ihres Kontos auf diesem System öffnet sie wieder.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
</context>
<context>
    <name>keywright::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>Inspektor ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Chosen keys</source>
        <translation>Gewählte Schlüssel</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Tastenkürzel…</translation>
    </message>
</context>
<context>
    <name>keywright::NewPassphraseDialog</name>
    <message>
        <source>A passphrase for this console</source>
        <translation>Eine Passphrase für diese Konsole</translation>
    </message>
    <message>
        <source>It unlocks the console and shows that it is you. Only a slow hash of it is kept, in the keychain.</source>
        <translation>Sie entsperrt die Konsole und zeigt, dass Sie es sind. Nur ein langsamer Hash davon wird aufbewahrt, im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Diese Passphrase verwenden</translation>
    </message>
    <message>
        <source>Five words that do not belong together make a good one.</source>
        <translation>Fünf Wörter, die nicht zusammengehören, ergeben eine gute.</translation>
    </message>
    <message>
        <source>Too easy to guess. Longer helps more than stranger.</source>
        <translation>Zu leicht zu erraten. Länger hilft mehr als seltsamer.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
</context>
<context>
    <name>keywright::OneTimeSecretDialog</name>
    <message>
        <source>Secret of %1</source>
        <translation>Geheimnis von %1</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Version %1 von %2</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>%1 wurde angelegt</translation>
    </message>
    <message>
        <source>Hand it over or store it now: only its fingerprint is kept, and it can&apos;t be shown again.</source>
        <translation>Geben Sie es jetzt weiter oder bewahren Sie es auf: Nur der Fingerabdruck bleibt, es kann nicht noch einmal gezeigt werden.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>Kopiert. Die Zwischenablage wird in %n Sekunde geleert.</numerusform>
            <numerusform>Kopiert. Die Zwischenablage wird in %n Sekunden geleert.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have stored it</source>
        <translation>Ich habe es aufbewahrt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>This secret is shown only here. If it is lost, the key has to be rotated.</source>
        <translation>Dieses Geheimnis wird nur hier gezeigt. Geht es verloren, muss der Schlüssel rotiert werden.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>A copy is kept in the secret store; each look at it is told in the audit log.</source>
        <translation>Eine Kopie wird im Geheimnisspeicher aufbewahrt; jeder Blick darauf steht im Prüfprotokoll.</translation>
    </message>
</context>
<context>
    <name>keywright::OperationsDialog</name>
    <message>
        <source>Operations of %1</source>
        <translation>Operationen von %1</translation>
    </message>
    <message>
        <source>As its OpenAPI file named them when it was read last. A key needs the scope of what it calls.</source>
        <translation>Wie ihre OpenAPI-Datei sie nannte, als sie zuletzt gelesen wurde. Ein Schlüssel braucht die Berechtigung dessen, was er aufruft.</translation>
    </message>
    <message>
        <source>Search operations</source>
        <translation>Operationen durchsuchen</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>%1 (not offered)</source>
        <translation>%1 (nicht angeboten)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s)</source>
        <translation>
            <numerusform>%Ln Operation</numerusform>
            <numerusform>%Ln Operationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) found</source>
        <translation>
            <numerusform>%Ln Operation gefunden</numerusform>
            <numerusform>%Ln Operationen gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::OverlapDialog</name>
    <message>
        <source>Overlap of %1</source>
        <translation>Überlappung von %1</translation>
    </message>
    <message>
        <source>How long the old version works beside the new one.</source>
        <translation>Wie lange die alte Version neben der neuen gilt.</translation>
    </message>
    <message>
        <source>end it now</source>
        <translation>jetzt beenden</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Gilt noch</translation>
    </message>
    <message>
        <source>Change the overlap</source>
        <translation>Überlappung ändern</translation>
    </message>
    <message>
        <source>Version %1 stops working at once, for good. Callers that still use it fail.</source>
        <translation>Version %1 gilt sofort und endgültig nicht mehr. Aufrufer, die sie noch verwenden, scheitern.</translation>
    </message>
    <message>
        <source>Version %1 works until %2.</source>
        <translation>Version %1 gilt bis %2.</translation>
    </message>
    <message>
        <source>It was last used %1.</source>
        <translation>Sie wurde zuletzt benutzt: %1.</translation>
    </message>
    <message>
        <source>It was never used as far as is known.</source>
        <translation>Soweit bekannt wurde sie nie benutzt.</translation>
    </message>
    <message numerus="yes">
        <source> more day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> weiterer Tag</numerusform>
            <numerusform> weitere Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::OverviewPage</name>
    <message>
        <source>Keys by system</source>
        <translation>Schlüssel nach System</translation>
    </message>
    <message>
        <source>Keys by environment</source>
        <translation>Schlüssel nach Umgebung</translation>
    </message>
    <message>
        <source>Keys by age</source>
        <translation>Schlüssel nach Alter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Time travel</source>
        <translation>Zeitreise</translation>
    </message>
    <message>
        <source>The catalogue as it stood at a moment, and what changed between two</source>
        <translation>Der Katalog, wie er zu einem Zeitpunkt war, und was sich zwischen zweien geändert hat</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Was ansteht</translation>
    </message>
    <message>
        <source>What should be put right</source>
        <translation>Was in Ordnung gebracht werden sollte</translation>
    </message>
    <message>
        <source>What lives in the catalogue</source>
        <translation>Was im Katalog lebt</translation>
    </message>
    <message>
        <source>Nothing to see to within 7 days</source>
        <translation>In den nächsten 7 Tagen steht nichts an</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to see to within 7 days</source>
        <translation>
            <numerusform>%Ln Sache steht in den nächsten 7 Tagen an</numerusform>
            <numerusform>%Ln Sachen stehen in den nächsten 7 Tagen an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s), %1 of them live</source>
        <translation>
            <numerusform>%Ln Schlüssel, davon %1 gültig</numerusform>
            <numerusform>%Ln Schlüssel, davon %1 gültig</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Expire within 1 day</source>
        <translation>Ablauf binnen 1 Tag</translation>
    </message>
    <message>
        <source>Expire within 7 days</source>
        <translation>Ablauf binnen 7 Tagen</translation>
    </message>
    <message>
        <source>Expire within 14 days</source>
        <translation>Ablauf binnen 14 Tagen</translation>
    </message>
    <message>
        <source>Expire within 30 days</source>
        <translation>Ablauf binnen 30 Tagen</translation>
    </message>
    <message>
        <source>Overlap ends in 7 days</source>
        <translation>Überlappung endet bald</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>Ohne Eigentümer</translation>
    </message>
    <message>
        <source>Without any scope</source>
        <translation>Ohne Berechtigung</translation>
    </message>
    <message>
        <source>Work from everywhere</source>
        <translation>Überall gültig</translation>
    </message>
    <message>
        <source>Never rotated in a year</source>
        <translation>Nie rotiert seit 1 Jahr</translation>
    </message>
    <message>
        <source>Unused for 90 days</source>
        <translation>90 Tage ungenutzt</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie benutzt</translation>
    </message>
    <message>
        <source>Up to 30 days</source>
        <translation>Bis 30 Tage</translation>
    </message>
    <message>
        <source>30 to 90 days</source>
        <translation>30 bis 90 Tage</translation>
    </message>
    <message>
        <source>90 days to a year</source>
        <translation>90 Tage bis 1 Jahr</translation>
    </message>
    <message>
        <source>1 to 2 years</source>
        <translation>1 bis 2 Jahre</translation>
    </message>
    <message>
        <source>Older than 2 years</source>
        <translation>Älter als 2 Jahre</translation>
    </message>
    <message>
        <source>Found in a log</source>
        <translation>In Protokoll gefunden</translation>
    </message>
    <message numerus="yes">
        <source>The honeytoken %1 was presented %Ln time(s) in 7 days, last in the hour from %2. Somebody has a key that nobody should have.</source>
        <translation>
            <numerusform>Das Honeytoken %1 wurde in 7 Tagen %Ln-mal vorgelegt, zuletzt in der Stunde ab %2. Jemand hat einen Schlüssel, den niemand haben sollte.</numerusform>
            <numerusform>Das Honeytoken %1 wurde in 7 Tagen %Ln-mal vorgelegt, zuletzt in der Stunde ab %2. Jemand hat einen Schlüssel, den niemand haben sollte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln honeytokens were presented in 7 days, last %1 in the hour from %2. Somebody has keys that nobody should have.</source>
        <translation>
            <numerusform>%Ln Honeytoken wurde in 7 Tagen vorgelegt, zuletzt %1 in der Stunde ab %2. Jemand hat Schlüssel, die niemand haben sollte.</numerusform>
            <numerusform>%Ln Honeytokens wurden in 7 Tagen vorgelegt, zuletzt %1 in der Stunde ab %2. Jemand hat Schlüssel, die niemand haben sollte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>keywright::OwnGate</name>
    <message>
        <source>Stopped</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>It does not run.</source>
        <translation>Es läuft nicht.</translation>
    </message>
    <message>
        <source>It reads the keys.</source>
        <translation>Es liest die Schlüssel.</translation>
    </message>
    <message>
        <source>It answers gateways of this machine at %1.</source>
        <translation>Es antwortet Gateways dieses Rechners an %1.</translation>
    </message>
    <message>
        <source>It answers what was asked, then ends.</source>
        <translation>Es beantwortet, was gefragt wurde, und endet dann.</translation>
    </message>
    <message>
        <source>The program %1 can&apos;t be started. Is it installed?</source>
        <translation>Das Programm %1 kann nicht gestartet werden. Ist es installiert?</translation>
    </message>
    <message>
        <source>Another program listens at %1 already. Choose another port, or end that program.</source>
        <translation>An %1 lauscht bereits ein anderes Programm. Wählen Sie einen anderen Port oder beenden Sie jenes Programm.</translation>
    </message>
    <message>
        <source>It ended by itself; gateways that ask it let nothing through.</source>
        <translation>Es endete von selbst; Gateways, die es fragen, lassen nichts durch.</translation>
    </message>
</context>
<context>
    <name>keywright::PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe zeigen</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
</context>
<context>
    <name>keywright::PastCellDelegate</name>
    <message>
        <source>no expiry</source>
        <translation>kein Ablauf</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Dazugekommen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Weggefallen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>keywright::PastDetail</name>
    <message>
        <source>The chosen key as it stood</source>
        <translation>Der gewählte Schlüssel, wie er damals war</translation>
    </message>
    <message>
        <source>Open it as it is now</source>
        <translation>Im heutigen Stand öffnen</translation>
    </message>
    <message>
        <source>No key chosen</source>
        <translation>Kein Schlüssel gewählt</translation>
    </message>
    <message>
        <source>Choose a key to see it as it stood then.</source>
        <translation>Wählen Sie einen Schlüssel, um ihn im damaligen Stand zu sehen.</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>vorher: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Last changed before</source>
        <translation>Davor zuletzt geändert</translation>
    </message>
    <message>
        <source>As it stood on %1</source>
        <translation>Stand vom %1</translation>
    </message>
</context>
<context>
    <name>keywright::PastPage</name>
    <message>
        <source>Rebuilding the catalogue from the audit log…</source>
        <translation>Der Katalog wird aus dem Protokoll wiederhergestellt…</translation>
    </message>
    <message>
        <source>Comparing two moments from the audit log…</source>
        <translation>Zwei Zeitpunkte werden anhand des Protokolls verglichen…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Choose a moment to begin again.</source>
        <translation>Wählen Sie einen Zeitpunkt, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nichts hat sich geändert</translation>
    </message>
    <message>
        <source>The catalogue was the same at both moments.</source>
        <translation>Der Katalog war zu beiden Zeitpunkten derselbe.</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Noch keine Schlüssel</translation>
    </message>
    <message>
        <source>At that moment the catalogue was empty, or did not exist.</source>
        <translation>Zu diesem Zeitpunkt war der Katalog leer, oder es gab ihn noch nicht.</translation>
    </message>
    <message>
        <source>No key matches</source>
        <translation>Kein Schlüssel passt</translation>
    </message>
    <message>
        <source>Nothing in the catalogue of that moment fits this search.</source>
        <translation>Nichts im Katalog dieses Zeitpunkts passt zu dieser Suche.</translation>
    </message>
    <message>
        <source>%1 added, %2 removed, %3 changed</source>
        <translation>%1 dazugekommen, %2 weggefallen, %3 geändert</translation>
    </message>
    <message>
        <source>What changed between %1 and %2. This is the past: nothing can be changed here.</source>
        <translation>Was sich zwischen dem %1 und dem %2 geändert hat. Das ist Vergangenheit: Hier kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu heute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue as it stood on %1. This is the past: nothing can be changed here.</source>
        <translation>Der Katalog, wie er am %1 war. Das ist Vergangenheit: Hier kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>The log does not tell how some keys began; they are left out.</source>
        <translation>Von einigen Schlüsseln erzählt das Protokoll den Anfang nicht; sie sind weggelassen.</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Gezeigtes exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) written to %1</source>
        <translation>
            <numerusform>%Ln Schlüssel nach %1 geschrieben</numerusform>
            <numerusform>%Ln Schlüssel nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Rebuilding the past</source>
        <translation>Die Vergangenheit wird wiederhergestellt</translation>
    </message>
    <message>
        <source>How long ago</source>
        <translation>Wie lange her</translation>
    </message>
    <message>
        <source>An hour ago</source>
        <translation>Vor einer Stunde</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>7 days ago</source>
        <translation>Vor 7 Tagen</translation>
    </message>
    <message>
        <source>30 days ago</source>
        <translation>Vor 30 Tagen</translation>
    </message>
    <message>
        <source>90 days ago</source>
        <translation>Vor 90 Tagen</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Vor einem Jahr</translation>
    </message>
    <message>
        <source>At a moment</source>
        <translation>Zu einem Zeitpunkt</translation>
    </message>
    <message>
        <source>As of this moment</source>
        <translation>Stand zu diesem Zeitpunkt</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>The other moment</source>
        <translation>Der andere Zeitpunkt</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Search the keys of that moment</source>
        <translation>Schlüssel dieses Zeitpunkts durchsuchen</translation>
    </message>
    <message>
        <source>Keys as they stood</source>
        <translation>Schlüssel im damaligen Stand</translation>
    </message>
    <message>
        <source>What changed between %1 and %2</source>
        <translation>Was sich zwischen %1 und %2 änderte</translation>
    </message>
    <message>
        <source>As it stood on %1</source>
        <translation>Stand vom %1</translation>
    </message>
</context>
<context>
    <name>keywright::PastTableModel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>keywright::PasteFinder</name>
    <message>
        <source>This is no key: a key has 16 to 255 characters and no blanks.</source>
        <translation>Das ist kein Schlüssel: Ein Schlüssel hat 16 bis 255 Zeichen und keine Leerzeichen.</translation>
    </message>
    <message>
        <source>The catalogue is open read-only.</source>
        <translation>Der Katalog ist nur lesend geöffnet.</translation>
    </message>
</context>
<context>
    <name>keywright::PastedKeyDialog</name>
    <message>
        <source>gone</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>It opens nothing: every request with it is refused.</source>
        <translation>Er öffnet nichts: Jede Anfrage damit wird abgelehnt.</translation>
    </message>
    <message>
        <source>This version opens nothing any more. Newer versions of the key do.</source>
        <translation>Diese Version öffnet nichts mehr. Neuere Versionen des Schlüssels schon.</translation>
    </message>
    <message>
        <source>It works: whoever has it can use this key now.</source>
        <translation>Er funktioniert: Wer ihn hat, kann diesen Schlüssel jetzt benutzen.</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>Zwischenablage leeren</translation>
    </message>
    <message>
        <source>The clipboard is clear</source>
        <translation>Die Zwischenablage ist leer</translation>
    </message>
    <message>
        <source>Pasted key</source>
        <translation>Eingefügter Schlüssel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>Check a request</source>
        <translation>Eine Anfrage prüfen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Owner: %1. Environment: %2. System: %3.</source>
        <translation>Eigentümer: %1. Umgebung: %2. System: %3.</translation>
    </message>
    <message>
        <source>Last used %1, on %2.</source>
        <translation>Zuletzt benutzt: %1, am %2.</translation>
    </message>
    <message>
        <source>Never used as far as is known.</source>
        <translation>Soweit bekannt nie benutzt.</translation>
    </message>
    <message>
        <source>It works until %1.</source>
        <translation>Er funktioniert bis %1.</translation>
    </message>
    <message>
        <source>This is %1 (version %2, %3)</source>
        <translation>Das ist %1 (Version %2, %3)</translation>
    </message>
</context>
<context>
    <name>keywright::PrintCommand</name>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Suche: %1</translation>
    </message>
    <message>
        <source>The first %1 rows; %2 more are not printed.</source>
        <translation>Die ersten %1 Zeilen; %2 weitere werden nicht gedruckt.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printed</source>
        <translation>
            <numerusform>%n Seite gedruckt</numerusform>
            <numerusform>%n Seiten gedruckt</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing was printed.</source>
        <translation>Der Drucker hat es nicht angenommen. Es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>Gedruckt am %1</translation>
    </message>
</context>
<context>
    <name>keywright::PrintPreview</name>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>Drucken: %1</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Was gedruckt wird</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Quer</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>The first %1 pages are shown here; all %2 are printed.</source>
        <translation>Hier sind die ersten %1 Seiten zu sehen; gedruckt werden alle %2.</translation>
    </message>
</context>
<context>
    <name>keywright::ProtectDialog</name>
    <message>
        <source>Protect %1</source>
        <translation>%1 schützen</translation>
    </message>
    <message>
        <source>Protect an API</source>
        <translation>API schützen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was sie ist</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>Save and configure</source>
        <translation>Speichern und konfigurieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The API %1 was saved.</source>
        <translation>Die API %1 wurde gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) were read.</source>
        <translation>
            <numerusform>%Ln Operation wurde gelesen.</numerusform>
            <numerusform>%Ln Operationen wurden gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They suggest %Ln scope(s).</source>
        <translation>
            <numerusform>Daraus ergibt sich %Ln Berechtigung.</numerusform>
            <numerusform>Daraus ergeben sich %Ln Berechtigungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usually goes to %1</source>
        <translation>Kommt gewöhnlich nach %1</translation>
    </message>
    <message>
        <source>%1 is on the clipboard.</source>
        <translation>%1 ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>OpenAPI file</source>
        <translation>OpenAPI-Datei</translation>
    </message>
    <message>
        <source>OpenAPI 3, JSON or YAML: fills in the rest. Or leave it and type.</source>
        <translation>OpenAPI 3, JSON oder YAML: füllt den Rest aus. Oder lassen Sie das Feld leer und tippen Sie selbst.</translation>
    </message>
    <message>
        <source>Name in scopes</source>
        <translation>Name in Berechtigungen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>Header with the key</source>
        <translation>Header mit dem Schlüssel</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Wen man fragt</translation>
    </message>
    <message>
        <source>A team or an address</source>
        <translation>Ein Team oder eine Adresse</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Another scope</source>
        <translation>Weitere Berechtigung</translation>
    </message>
    <message>
        <source>Another one: resource:action</source>
        <translation>Eine weitere: resource:action</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>What keys of this API can be told apart by. They are offered wherever keys and roles get their scopes.</source>
        <translation>Woran Schlüssel dieser API unterschieden werden können. Sie werden überall angeboten, wo Schlüssel und Rollen ihre Berechtigungen bekommen.</translation>
    </message>
    <message>
        <source>Gate&apos;s address</source>
        <translation>Adresse des Gates</translation>
    </message>
    <message>
        <source>API&apos;s own address</source>
        <translation>Eigene Adresse der API</translation>
    </message>
    <message>
        <source>A request needs</source>
        <translation>Eine Anfrage braucht</translation>
    </message>
    <message>
        <source>Where keywright-gate listens, as the gateway reaches it.</source>
        <translation>Wo keywright-gate lauscht, so wie das Gateway es erreicht.</translation>
    </message>
    <message>
        <source>Where the gateway sends requests that were let through.</source>
        <translation>Wohin das Gateway durchgelassene Anfragen schickt.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Each operation its own scope</source>
        <translation>Jede Operation ihre eigene Berechtigung</translation>
    </message>
    <message>
        <source>What no operation of the OpenAPI file names is refused (403).</source>
        <translation>Was keine Operation der OpenAPI-Datei nennt, wird abgelehnt (403).</translation>
    </message>
    <message>
        <source>The same for all requests. With an OpenAPI file in the first step, each operation can need its own scope.</source>
        <translation>Dieselbe für alle Anfragen. Mit einer OpenAPI-Datei im ersten Schritt kann jede Operation ihre eigene Berechtigung verlangen.</translation>
    </message>
    <message>
        <source>The same for all requests.</source>
        <translation>Dieselbe für alle Anfragen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) are kept with the API.</source>
        <translation>
            <numerusform>%Ln Operation ist mit der API gespeichert.</numerusform>
            <numerusform>%Ln Operationen sind mit der API gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the file again when it has changed.</source>
        <translation>Wählen Sie die Datei erneut, wenn sie sich geändert hat.</translation>
    </message>
</context>
<context>
    <name>keywright::RankList</name>
    <message>
        <source>Show the keys of “%1”</source>
        <translation>Die Schlüssel von „%1“ zeigen</translation>
    </message>
</context>
<context>
    <name>keywright::ReasonDialog</name>
    <message>
        <source>Deprecate %1</source>
        <translation>%1 abkündigen</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>%1 deaktivieren</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>%1 aktivieren</translation>
    </message>
    <message>
        <source>Transfer %1</source>
        <translation>%1 übertragen</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>%1 widerrufen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>It works on, is no longer handed out, and its callers are warned.</source>
        <translation>Er gilt weiter, wird nicht mehr ausgegeben, und wer ihn benutzt, wird gewarnt.</translation>
    </message>
    <message>
        <source>Every request with it is refused until it is enabled again.</source>
        <translation>Jede Anfrage damit wird abgelehnt, bis er wieder aktiviert ist.</translation>
    </message>
    <message>
        <source>Requests with it pass again, as far as its rules allow.</source>
        <translation>Anfragen damit gehen wieder durch, soweit seine Regeln es erlauben.</translation>
    </message>
    <message>
        <source>The new owner answers for it from now on.</source>
        <translation>Der neue Eigentümer ist von nun an verantwortlich.</translation>
    </message>
    <message>
        <source>This is final: no version of it will ever work again. For a change of the secret, rotate instead.</source>
        <translation>Das ist endgültig: Keine seiner Versionen wird je wieder gelten. Um nur das Geheimnis zu wechseln, rotieren Sie ihn.</translation>
    </message>
    <message>
        <source>It is hidden, can be restored for 30 days, and is then purged. Kept secrets are removed at once.</source>
        <translation>Er wird verborgen, lässt sich 30 Tage lang wiederherstellen und wird dann endgültig entfernt. Aufbewahrte Geheimnisse werden sofort entfernt.</translation>
    </message>
    <message>
        <source>It comes back as revoked.</source>
        <translation>Er kommt als widerrufen zurück.</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>Neuer Eigentümer</translation>
    </message>
    <message>
        <source>Needed: it goes into the audit log</source>
        <translation>Nötig: Er kommt ins Protokoll</translation>
    </message>
    <message>
        <source>Goes into the audit log</source>
        <translation>Kommt ins Protokoll</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Type its name</source>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <source>Opens: %1</source>
        <translation>Öffnet: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Owner: %1. Application: %2.</source>
        <translation>Eigentümer: %1. Anwendung: %2.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>Last used %1, on %2.</source>
        <translation>Zuletzt benutzt: %1, am %2.</translation>
    </message>
    <message>
        <source>Never used as far as is known.</source>
        <translation>Soweit bekannt nie benutzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of it work now.</source>
        <translation>
            <numerusform>%n Version davon gilt jetzt.</numerusform>
            <numerusform>%n Versionen davon gelten jetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Used within the last 7 days: whoever uses it will be refused.</source>
        <translation>In den letzten 7 Tagen benutzt: Wer ihn benutzt, wird abgelehnt.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Ein Grund ist nötig.</translation>
    </message>
    <message>
        <source>Type %1 to confirm.</source>
        <translation>Geben Sie zur Bestätigung %1 ein.</translation>
    </message>
</context>
<context>
    <name>keywright::RecoveryKitDialog</name>
    <message>
        <source>Recovery kit</source>
        <translation>Notfallpaket</translation>
    </message>
    <message>
        <source>An encrypted file with the catalogue&apos;s own keys. If the keychain or the vault is lost, it makes the catalogue usable again. It holds no secret of any API key.</source>
        <translation>Eine verschlüsselte Datei mit den eigenen Schlüsseln des Katalogs. Gehen Schlüsselbund oder Tresor verloren, macht sie den Katalog wieder benutzbar. Geheimnisse von API-Schlüsseln enthält sie nicht.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>You will see its code once. Keep file and code apart.</source>
        <translation>Sie sehen den Code einmal. Bewahren Sie Datei und Code getrennt auf.</translation>
    </message>
    <message>
        <source>Write the kit</source>
        <translation>Paket schreiben</translation>
    </message>
    <message>
        <source>Say where the kit is to be written.</source>
        <translation>Geben Sie an, wohin das Paket geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Written to %1. This code opens it; it is not shown again.</source>
        <translation>Geschrieben nach %1. Dieser Code öffnet es; er wird nicht wieder angezeigt.</translation>
    </message>
    <message>
        <source>I have stored the code apart from the file</source>
        <translation>Ich habe den Code getrennt von der Datei aufbewahrt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Without its code the kit is worth nothing. Store the code first.</source>
        <translation>Ohne seinen Code ist das Paket wertlos. Bewahren Sie zuerst den Code auf.</translation>
    </message>
</context>
<context>
    <name>keywright::ReportDialog</name>
    <message>
        <source>Audit report</source>
        <translation>Prüfbericht</translation>
    </message>
    <message>
        <source>Exactly the events that the page shows, with a proof beside the file that anyone can check without Keywright&apos;s help.</source>
        <translation>Genau die Ereignisse, die die Seite zeigt, mit einem Beweis neben der Datei, den jeder ohne Hilfe von Keywright prüfen kann.</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets and verifiers</source>
        <translation>CSV, für Tabellen und Prüfer</translation>
    </message>
    <message>
        <source>JSON lines, for programs</source>
        <translation>JSON-Zeilen, für Programme</translation>
    </message>
    <message>
        <source>PDF, for people</source>
        <translation>PDF, zum Lesen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Fortschritt des Berichts</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Say where the report is to be written.</source>
        <translation>Geben Sie an, wohin der Bericht geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>all of the log</source>
        <translation>das ganze Protokoll</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>none</source>
        <comment>filters</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>keywright::RequestTester</name>
    <message>
        <source>All rules allow it; the key is deprecated.</source>
        <translation>Alle Regeln erlauben es; der Schlüssel ist abgekündigt.</translation>
    </message>
    <message>
        <source>All rules allow it.</source>
        <translation>Alle Regeln erlauben es.</translation>
    </message>
    <message>
        <source>The key&apos;s status does not let anything pass.</source>
        <translation>Der Status des Schlüssels lässt nichts durch.</translation>
    </message>
    <message>
        <source>The key has expired.</source>
        <translation>Der Schlüssel ist abgelaufen.</translation>
    </message>
    <message>
        <source>The address is in none of the allowed blocks.</source>
        <translation>Die Adresse liegt in keinem der erlaubten Blöcke.</translation>
    </message>
    <message>
        <source>The referrer matches none of the allowed ones.</source>
        <translation>Der Referrer passt zu keinem der erlaubten.</translation>
    </message>
    <message>
        <source>Only certain applications may use it.</source>
        <translation>Nur bestimmte Anwendungen dürfen ihn benutzen.</translation>
    </message>
    <message>
        <source>It may not be used at this hour.</source>
        <translation>Zu dieser Stunde darf er nicht benutzt werden.</translation>
    </message>
    <message>
        <source>This method is not allowed.</source>
        <translation>Diese Methode ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>This path is not allowed.</source>
        <translation>Dieser Pfad ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>No scope of the key covers %1.</source>
        <translation>Keine Berechtigung des Schlüssels deckt %1 ab.</translation>
    </message>
    <message>
        <source>The key has no scopes: nothing is allowed.</source>
        <translation>Der Schlüssel hat keine Berechtigungen: Nichts ist erlaubt.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Referrer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Would this request pass?</source>
        <translation>Ginge diese Anfrage durch?</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>Das ist keine Adresse.</translation>
    </message>
    <message>
        <source>Version %1 does not work yet.</source>
        <translation>Version %1 gilt noch nicht.</translation>
    </message>
    <message>
        <source>Version %1 is revoked.</source>
        <translation>Version %1 ist widerrufen.</translation>
    </message>
    <message>
        <source>Version %1 does not work any more: its time is over.</source>
        <translation>Version %1 gilt nicht mehr: Ihre Zeit ist abgelaufen.</translation>
    </message>
    <message>
        <source>The key is a honeytoken: nothing is let through, and its use raises an alarm.</source>
        <translation>Der Schlüssel ist ein Honeytoken: Nichts wird durchgelassen, und seine Benutzung löst Alarm aus.</translation>
    </message>
</context>
<context>
    <name>keywright::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Keys and audit log go back to what they were then. What is there now is kept as a copy beside the catalogue, and the audit log tells who set it back, and from where to where.</source>
        <translation>Schlüssel und Prüfprotokoll gehen auf den damaligen Stand zurück. Der jetzige Stand bleibt als Kopie neben dem Katalog, und das Prüfprotokoll sagt, wer zurückgesetzt hat, von wo nach wo.</translation>
    </message>
    <message>
        <source>Progress of the restore</source>
        <translation>Fortschritt der Wiederherstellung</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>No backup is known here: choose a file.</source>
        <translation>Hier ist keine Sicherung bekannt: Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Restored. %n key(s) that had been revoked or deleted since work again: revoke them anew.</source>
        <translation>
            <numerusform>Wiederhergestellt. %n Schlüssel, der seither widerrufen oder gelöscht wurde, gilt wieder: Widerrufen Sie ihn erneut.</numerusform>
            <numerusform>Wiederhergestellt. %n Schlüssel, die seither widerrufen oder gelöscht wurden, gelten wieder: Widerrufen Sie sie erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys that work again</source>
        <translation>Schlüssel, die wieder gelten</translation>
    </message>
</context>
<context>
    <name>keywright::ResumeDialog</name>
    <message>
        <source>An act was interrupted</source>
        <translation>Ein Vorgang wurde unterbrochen</translation>
    </message>
    <message>
        <source>It was done to some of its keys only. Each key is either changed, with its event in the audit log, or as it was.</source>
        <translation>Er wurde nur an einem Teil seiner Schlüssel ausgeführt. Jeder Schlüssel ist entweder geändert, mit seinem Ereignis im Protokoll, oder wie zuvor.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Leave the rest as it is</source>
        <translation>Den Rest so lassen</translation>
    </message>
    <message>
        <source>%1, begun by %2 on %3.</source>
        <translation>%1, begonnen von %2 am %3.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln key(s)</source>
        <translation>
            <numerusform>Mit %Ln Schlüssel fortsetzen</numerusform>
            <numerusform>Mit %Ln Schlüsseln fortsetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message numerus="yes">
        <source>Done: %1 of %Ln key(s). Left: %2.</source>
        <translation>
            <numerusform>Erledigt: %1 von %Ln Schlüssel. Übrig: %2.</numerusform>
            <numerusform>Erledigt: %1 von %Ln Schlüsseln. Übrig: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys are revoked for good.</source>
        <translation>Schlüssel werden endgültig widerrufen.</translation>
    </message>
</context>
<context>
    <name>keywright::RolesDialog</name>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>A role is a named set of scopes. Every key that has it follows when it changes.</source>
        <translation>Eine Rolle ist eine benannte Menge von Berechtigungen. Jeder Schlüssel mit ihr folgt, wenn sie sich ändert.</translation>
    </message>
    <message>
        <source>Save role</source>
        <translation>Rolle speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>Name der Rolle</translation>
    </message>
    <message>
        <source>Name, e.g. order-reader</source>
        <translation>Name, z. B. order-reader</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür sie da ist</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (nicht gespeichert)</translation>
    </message>
    <message>
        <source>Keys have it by its name, so the name stays.</source>
        <translation>Schlüssel haben sie unter ihrem Namen, darum bleibt er.</translation>
    </message>
    <message>
        <source>Used by no key yet.</source>
        <translation>Noch von keinem Schlüssel verwendet.</translation>
    </message>
    <message>
        <source>Used by no key.</source>
        <translation>Von keinem Schlüssel verwendet.</translation>
    </message>
    <message numerus="yes">
        <source>Used by %Ln key(s): saving changes what they may do.</source>
        <translation>
            <numerusform>Von %Ln Schlüssel verwendet: Speichern ändert, was er darf.</numerusform>
            <numerusform>Von %Ln Schlüsseln verwendet: Speichern ändert, was sie dürfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used by %Ln key(s).</source>
        <translation>
            <numerusform>Von %Ln Schlüssel verwendet.</numerusform>
            <numerusform>Von %Ln Schlüsseln verwendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it from these keys first.</source>
        <translation>Nehmen Sie sie zuerst diesen Schlüsseln weg.</translation>
    </message>
    <message>
        <source>The role %1 was saved</source>
        <translation>Die Rolle %1 wurde gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>The role %1 was saved; %Ln key(s) follow it</source>
        <translation>
            <numerusform>Die Rolle %1 wurde gespeichert; %Ln Schlüssel folgt ihr</numerusform>
            <numerusform>Die Rolle %1 wurde gespeichert; %Ln Schlüssel folgen ihr</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1 now</source>
        <translation>%1 jetzt löschen</translation>
    </message>
    <message>
        <source>The role %1 was deleted</source>
        <translation>Die Rolle %1 wurde gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%1, used by %Ln key(s)</source>
        <translation>
            <numerusform>%1, von %Ln Schlüssel verwendet</numerusform>
            <numerusform>%1, von %Ln Schlüsseln verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation>Noch keine Rollen</translation>
    </message>
    <message>
        <source>Keys that do the same work may do the same. Name that once, for example order-reader for orders:*:read, and give keys the role instead of each scope.</source>
        <translation>Schlüssel mit derselben Aufgabe dürfen dasselbe. Benennen Sie das einmal, zum Beispiel order-reader für orders:*:read, und geben Sie Schlüsseln die Rolle statt jeder einzelnen Berechtigung.</translation>
    </message>
    <message>
        <source>Make the first role</source>
        <translation>Erste Rolle anlegen</translation>
    </message>
</context>
<context>
    <name>keywright::RotateDialog</name>
    <message>
        <source>Rotate %1</source>
        <translation>%1 rotieren</translation>
    </message>
    <message>
        <source>A new secret is made first; the old one works until the overlap ends.</source>
        <translation>Zuerst entsteht ein neues Geheimnis; das alte gilt, bis die Überlappung endet.</translation>
    </message>
    <message>
        <source>none: the old secret stops at once</source>
        <translation>keine: Das alte Geheimnis gilt sofort nicht mehr</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>paste the new secret</source>
        <translation>neues Geheimnis einfügen</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Neues Geheimnis</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotieren</translation>
    </message>
    <message>
        <source>Version %1 stops working at once. Callers that still use it fail.</source>
        <translation>Version %1 gilt sofort nicht mehr. Wer sie noch benutzt, scheitert.</translation>
    </message>
    <message>
        <source>Version %1 works until %2.</source>
        <translation>Version %1 gilt bis %2.</translation>
    </message>
    <message>
        <source>It was last used %1.</source>
        <translation>Sie wurde zuletzt benutzt: %1.</translation>
    </message>
    <message>
        <source>It was never used as far as is known.</source>
        <translation>Soweit bekannt wurde sie nie benutzt.</translation>
    </message>
    <message>
        <source>Version %1, which still overlaps, stops at once.</source>
        <translation>Version %1, die noch überlappt, gilt sofort nicht mehr.</translation>
    </message>
    <message>
        <source>The new secret goes to the secret store; hand it to those who need it.</source>
        <translation>Das neue Geheimnis geht in den Geheimnisspeicher; geben Sie es denen, die es brauchen.</translation>
    </message>
    <message>
        <source>You will see the new secret, and a copy is kept.</source>
        <translation>Sie sehen das neue Geheimnis, und eine Kopie wird aufbewahrt.</translation>
    </message>
    <message>
        <source>You will see the new secret once.</source>
        <translation>Sie sehen das neue Geheimnis ein einziges Mal.</translation>
    </message>
    <message>
        <source>Its requests: %1 in 30 days, %2 in the last 24 hours.</source>
        <translation>Ihre Anfragen: %1 in 30 Tagen, %2 in den letzten 24 Stunden.</translation>
    </message>
    <message>
        <source>The key was used on: %1.</source>
        <translation>Der Schlüssel wurde benutzt für: %1.</translation>
    </message>
    <message>
        <source>No request of it was counted in the last 30 days.</source>
        <translation>In den letzten 30 Tagen wurde keine Anfrage damit gezählt.</translation>
    </message>
</context>
<context>
    <name>keywright::SavedSearchesBar</name>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Hidden searches</source>
        <translation>Ausgeblendete Suchen</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Expiring in 30 days</source>
        <translation>Endet in 30 Tagen</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie benutzt</translation>
    </message>
    <message>
        <source>Unrestricted</source>
        <translation>Uneingeschränkt</translation>
    </message>
    <message>
        <source>Unowned</source>
        <translation>Ohne Eigentümer</translation>
    </message>
    <message>
        <source>Overlapping</source>
        <translation>Überlappend</translation>
    </message>
    <message>
        <source>Never rotated</source>
        <translation>Nie rotiert</translation>
    </message>
    <message>
        <source>Search for something first, then save it here</source>
        <translation>Suchen Sie zuerst nach etwas, dann lässt es sich hier speichern</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>„%1“ einblenden</translation>
    </message>
    <message>
        <source>Rename this search</source>
        <translation>Diese Suche umbenennen</translation>
    </message>
</context>
<context>
    <name>keywright::ScopeEditor</name>
    <message>
        <source>Filter the tree</source>
        <translation>Baum filtern</translation>
    </message>
    <message>
        <source>Filter roles and scopes</source>
        <translation>Rollen und Berechtigungen filtern</translation>
    </message>
    <message>
        <source>Filter scopes</source>
        <translation>Berechtigungen filtern</translation>
    </message>
    <message>
        <source>Roles…</source>
        <translation>Rollen…</translation>
    </message>
    <message>
        <source>Make, change and delete roles</source>
        <translation>Rollen anlegen, ändern und löschen</translation>
    </message>
    <message>
        <source>Add a scope</source>
        <translation>Berechtigung hinzufügen</translation>
    </message>
    <message>
        <source>Add a scope or a role</source>
        <translation>Berechtigung oder Rolle hinzufügen</translation>
    </message>
    <message>
        <source>add a scope, e.g. orders:invoices:read</source>
        <translation>Berechtigung hinzufügen, z. B. orders:invoices:read</translation>
    </message>
    <message>
        <source>add a scope or role, e.g. orders:invoices:read</source>
        <translation>Berechtigung oder Rolle hinzufügen, z. B. orders:invoices:read</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Shows the tree of roles and scopes</source>
        <translation>Zeigt den Baum der Rollen und Berechtigungen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>“%1” is no role and no scope. A scope looks like orders:invoices:read or orders:*.</source>
        <translation>„%1“ ist weder eine Rolle noch eine Berechtigung. Eine Berechtigung sieht aus wie orders:invoices:read oder orders:*.</translation>
    </message>
    <message>
        <source>role %1</source>
        <translation>Rolle %1</translation>
    </message>
    <message>
        <source>%1, press to remove</source>
        <translation>%1, drücken zum Entfernen</translation>
    </message>
</context>
<context>
    <name>keywright::ScopeTree</name>
    <message>
        <source>* (every API)</source>
        <translation>* (jede API)</translation>
    </message>
    <message>
        <source>* (every resource)</source>
        <translation>* (jede Ressource)</translation>
    </message>
    <message>
        <source>* (every action)</source>
        <translation>* (jede Aktion)</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>gewährt</translation>
    </message>
    <message>
        <source>granted, with all that comes later</source>
        <translation>gewährt, mit allem, was noch dazukommt</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>durch %1</translation>
    </message>
    <message>
        <source>through the role %1</source>
        <translation>durch die Rolle %1</translation>
    </message>
    <message>
        <source>Roles and scopes</source>
        <translation>Rollen und Berechtigungen</translation>
    </message>
    <message>
        <source>no longer exists; it grants nothing</source>
        <translation>gibt es nicht mehr; sie erlaubt nichts</translation>
    </message>
</context>
<context>
    <name>keywright::SearchBox</name>
    <message>
        <source>Search keys</source>
        <translation>Schlüssel suchen</translation>
    </message>
    <message>
        <source>Words, or terms like status:active owner:payments expires:&lt;30d tag:pci</source>
        <translation>Wörter, oder Begriffe wie status:active owner:payments expires:&lt;30d tag:pci</translation>
    </message>
    <message>
        <source>Search keys, owners, tags, or paste a key</source>
        <translation>Schlüssel, Eigentümer, Schlagwörter suchen oder einen Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Search by example (F1)</source>
        <translation>Suchen am Beispiel (F1)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>keywright::SearchHelp</name>
    <message>
        <source>Search by example</source>
        <translation>Suchen am Beispiel</translation>
    </message>
    <message>
        <source>Terms are joined by “and”, a comma is “or”, “-” before a term means “not”. Ctrl+Space lists what can follow.</source>
        <translation>Terme gelten gemeinsam, ein Komma heißt „oder“, „-“ vor einem Term heißt „nicht“. Strg+Leertaste listet auf, was folgen kann.</translation>
    </message>
</context>
<context>
    <name>keywright::SearchNameDialog</name>
    <message>
        <source>Card payments</source>
        <translation>Kartenzahlungen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>There is a search of this name.</source>
        <translation>Es gibt schon eine Suche dieses Namens.</translation>
    </message>
</context>
<context>
    <name>keywright::SecretPart</name>
    <message>
        <source>Reveal</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>Kopiert. Die Zwischenablage wird in %n Sekunde geleert.</numerusform>
            <numerusform>Kopiert. Die Zwischenablage wird in %n Sekunden geleert.</numerusform>
        </translation>
    </message>
    <message>
        <source>A secret leaves the place where it is kept.</source>
        <translation>Ein Geheimnis verlässt den Ort, an dem es liegt.</translation>
    </message>
</context>
<context>
    <name>keywright::SecretView</name>
    <message>
        <source>Hold to show</source>
        <translation>Zum Zeigen halten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Secret, hidden</source>
        <translation>Geheimnis, verborgen</translation>
    </message>
</context>
<context>
    <name>keywright::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>Hell oder dunkel wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nie von selbst</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s) without a key or a click</source>
        <translation>
            <numerusform>nach %n Minute ohne Taste oder Klick</numerusform>
            <numerusform>nach %n Minuten ohne Taste oder Klick</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>nach %n Minute</numerusform>
            <numerusform>nach %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleared %n second(s) after a secret was copied</source>
        <translation>
            <numerusform>geleert %n Sekunde nach dem Kopieren eines Geheimnisses</numerusform>
            <numerusform>geleert %n Sekunden nach dem Kopieren eines Geheimnisses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleared after %n second(s)</source>
        <translation>
            <numerusform>geleert nach %n Sekunde</numerusform>
            <numerusform>geleert nach %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Another language shows after the next start.</source>
        <translation>Eine andere Sprache erscheint nach dem nächsten Start.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Arbeitsfläche</translation>
    </message>
    <message>
        <source>Tray icon, and notices before keys expire</source>
        <translation>Symbol in der Leiste und Hinweise, bevor Schlüssel ablaufen</translation>
    </message>
    <message>
        <source>Notices before keys expire</source>
        <translation>Hinweise, bevor Schlüssel ablaufen</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <translation>Symbol in der Leiste</translation>
    </message>
    <message>
        <source>Neither icon nor notices</source>
        <translation>Weder Symbol noch Hinweise</translation>
    </message>
    <message>
        <source>Notices come 30, 14, 7 and 1 days before a key expires, once each.</source>
        <translation>Hinweise kommen 30, 14, 7 und 1 Tage vor dem Ablauf eines Schlüssels, je einmal.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Tastenkürzel…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>asked for when unlocking only</source>
        <translation>nur beim Entsperren verlangt</translation>
    </message>
    <message>
        <source>asked for before secrets and revocations in production</source>
        <translation>verlangt vor Geheimnissen und Widerrufen in Produktion</translation>
    </message>
    <message>
        <source>not asked for: there is none to ask for</source>
        <translation>nicht verlangt: Es gibt keine</translation>
    </message>
    <message>
        <source>hidden from screenshots and recordings</source>
        <translation>vor Bildschirmfotos und Aufnahmen verborgen</translation>
    </message>
    <message>
        <source>visible in screenshots and recordings</source>
        <translation>auf Bildschirmfotos und Aufnahmen sichtbar</translation>
    </message>
    <message>
        <source>This system gives a program no way to hide its windows from them.</source>
        <translation>Dieses System lässt kein Programm seine Fenster davor verbergen.</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>with the passphrase of the vault</source>
        <translation>mit der Passphrase des Tresors</translation>
    </message>
    <message>
        <source>Secrets lie in a vault, which nothing else can open.</source>
        <translation>Die Geheimnisse liegen in einem Tresor, den nichts anderes öffnet.</translation>
    </message>
    <message>
        <source>with the keychain alone</source>
        <translation>allein mit dem Schlüsselbund</translation>
    </message>
    <message>
        <source>with a passphrase of its own</source>
        <translation>mit einer eigenen Passphrase</translation>
    </message>
    <message>
        <source>with a new passphrase of its own</source>
        <translation>mit einer neuen eigenen Passphrase</translation>
    </message>
    <message>
        <source>with the password of your account</source>
        <translation>mit dem Passwort Ihres Kontos</translation>
    </message>
    <message>
        <source>with the password of your account: this system can&apos;t be asked</source>
        <translation>mit dem Passwort Ihres Kontos: Dieses System lässt sich nicht fragen</translation>
    </message>
    <message>
        <source>Nothing here checks passwords for programs (PAM).</source>
        <translation>Nichts prüft hier Passwörter für Programme (PAM).</translation>
    </message>
    <message>
        <source>Let the console be unlocked with a passphrase or a password first.</source>
        <translation>Lassen Sie die Konsole zuerst mit einer Passphrase oder einem Passwort entsperren.</translation>
    </message>
    <message>
        <source>This console on this machine</source>
        <translation>Diese Konsole auf diesem Rechner</translation>
    </message>
    <message>
        <source>This catalogue, on every machine</source>
        <translation>Dieser Katalog, auf jedem Rechner</translation>
    </message>
</context>
<context>
    <name>keywright::SheetDialog</name>
    <message>
        <source>Hand-over sheet of %1</source>
        <translation>Übergabeblatt von %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The sheet is on the clipboard, as Markdown.</source>
        <translation>Das Blatt ist als Markdown in der Zwischenablage.</translation>
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
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>keywright::Shortcuts</name>
    <message>
        <source>These keys are for typing. Use them with Ctrl or Alt, or take a function key.</source>
        <translation>Diese Tasten sind zum Schreiben da. Nehmen Sie sie mit Strg oder Alt, oder eine Funktionstaste.</translation>
    </message>
    <message>
        <source>These keys copy, cut or choose everything, wherever one works.</source>
        <translation>Diese Tasten kopieren, schneiden aus oder wählen alles, wo immer man arbeitet.</translation>
    </message>
</context>
<context>
    <name>keywright::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Choose a command and press the keys that it shall have.</source>
        <translation>Wählen Sie einen Befehl und drücken Sie die Tasten, die er haben soll.</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Tasten drücken</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Wie zu Beginn</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>Alle wie zu Beginn</translation>
    </message>
    <message>
        <source>“%1” has these keys. Saving takes them from it.</source>
        <translation>„%1“ hat diese Tasten. Beim Speichern werden sie ihm genommen.</translation>
    </message>
</context>
<context>
    <name>keywright::ShortcutsModel</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>keywright::SideBar</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>keywright::StartGuide</name>
    <message>
        <source>Start with your first keys</source>
        <translation>Beginnen Sie mit den ersten Schlüsseln</translation>
    </message>
    <message>
        <source>This catalogue is empty. There are two ways to begin, and neither takes a minute.</source>
        <translation>Dieser Katalog ist leer. Zwei Wege führen hinein, und keiner dauert eine Minute.</translation>
    </message>
    <message>
        <source>Bring the keys you have</source>
        <translation>Vorhandene Schlüssel mitbringen</translation>
    </message>
    <message>
        <source>From CSV, JSON, an .env file, Amazon or KeePassXC. You see every row and what becomes of it before anything is stored.</source>
        <translation>Aus CSV, JSON, einer .env-Datei, Amazon oder KeePassXC. Sie sehen jede Zeile und was aus ihr wird, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <source>Create a key for your own API</source>
        <translation>Schlüssel für die eigene API anlegen</translation>
    </message>
    <message>
        <source>A name, an owner and an environment are enough: expiry, least scope and a rate limit are set for you. Its secret is shown once.</source>
        <translation>Name, Eigentümer und Umgebung genügen: Ablauf, geringste Berechtigung und eine Ratengrenze sind schon gesetzt. Das Geheimnis wird einmal gezeigt.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Neuer Schlüssel…</translation>
    </message>
    <message>
        <source>A key that somebody sent you? Press Ctrl+V anywhere in this window, and it can be kept here.</source>
        <translation>Hat Ihnen jemand einen Schlüssel geschickt? Drücken Sie irgendwo in diesem Fenster Strg+V, dann kann er hier aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Keep a recovery kit</source>
        <translation>Ein Notfallpaket aufbewahren</translation>
    </message>
    <message>
        <source>All that Keywright knows of your keys is locked by the secret store. If that is ever lost, an encrypted file that you print or store elsewhere opens the catalogue again.</source>
        <translation>Alles, was Keywright über Ihre Schlüssel weiß, ist durch den Geheimnisspeicher verschlossen. Geht er einmal verloren, öffnet eine verschlüsselte Datei, die Sie ausdrucken oder anderswo aufbewahren, den Katalog wieder.</translation>
    </message>
    <message>
        <source>Recovery kit…</source>
        <translation>Notfallpaket…</translation>
    </message>
</context>
<context>
    <name>keywright::StatusLine</name>
    <message>
        <source>Secrets: no store answers</source>
        <translation>Geheimnisse: kein Speicher antwortet</translation>
    </message>
    <message>
        <source>Secrets in: %1</source>
        <translation>Geheimnisse in: %1</translation>
    </message>
    <message>
        <source>Audit log not verified yet</source>
        <translation>Protokoll noch nicht geprüft</translation>
    </message>
    <message>
        <source>Audit log verified %1</source>
        <translation>Protokoll geprüft %1</translation>
    </message>
    <message>
        <source>Audit log does not verify</source>
        <translation>Protokoll besteht die Prüfung nicht</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, nur lesend</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::StepChart</name>
    <message>
        <source>Arrow keys go from step to step, with Shift they take several, Enter looks into them.</source>
        <translation>Pfeiltasten gehen von Abschnitt zu Abschnitt, mit Umschalt nehmen sie mehrere, Eingabe sieht hinein.</translation>
    </message>
</context>
<context>
    <name>keywright::StepUp</name>
    <message>
        <source>What is asked for here changes. Show a last time that it is you.</source>
        <translation>Was hier verlangt wird, ändert sich. Zeigen Sie ein letztes Mal, dass Sie es sind.</translation>
    </message>
    <message>
        <source>From now on the password of your account is asked for. Type it to try it.</source>
        <translation>Von jetzt an wird das Passwort Ihres Kontos verlangt. Geben Sie es zur Probe ein.</translation>
    </message>
</context>
<context>
    <name>keywright::StepUpDialog</name>
    <message>
        <source>Is it you?</source>
        <translation>Sind Sie es?</translation>
    </message>
    <message>
        <source>Passphrase of the vault</source>
        <translation>Passphrase des Tresors</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Password of your account on this system</source>
        <translation>Passwort Ihres Kontos auf diesem System</translation>
    </message>
    <message>
        <source>Passphrase of Keywright</source>
        <translation>Passphrase von Keywright</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
</context>
<context>
    <name>keywright::Tray</name>
    <message>
        <source>Keys expire</source>
        <translation>Schlüssel laufen ab</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) expire soon, the first %1.</source>
        <translation>
            <numerusform>%n Schlüssel läuft bald ab: %1.</numerusform>
            <numerusform>%n Schlüssel laufen bald ab, der erste %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 expires %2.</source>
        <translation>%1 läuft %2 ab.</translation>
    </message>
    <message>
        <source>Keywright: nothing expires within 30 days</source>
        <translation>Keywright: In den nächsten 30 Tagen läuft nichts ab</translation>
    </message>
    <message numerus="yes">
        <source>Keywright: %n key(s) expire within 30 days</source>
        <translation>
            <numerusform>Keywright: %n Schlüssel läuft in den nächsten 30 Tagen ab</numerusform>
            <numerusform>Keywright: %n Schlüssel laufen in den nächsten 30 Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Keywright</source>
        <translation>Keywright öffnen</translation>
    </message>
    <message>
        <source>Expires within 30 days: %1</source>
        <translation>Läuft in 30 Tagen ab: %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>keywright::TrialStep</name>
    <message>
        <source>Try it now</source>
        <translation>Jetzt erproben</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Address to ask</source>
        <translation>Adresse der Anfrage</translation>
    </message>
    <message>
        <source>Right key</source>
        <translation>Richtiger Schlüssel</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Der Schlüssel</translation>
    </message>
    <message>
        <source>Paste a key that may do this</source>
        <translation>Einen Schlüssel einfügen, der das darf</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>Noch nicht erprobt.</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>Hier eingegeben</translation>
    </message>
    <message>
        <source>None: only try without a good key</source>
        <translation>Keiner: nur ohne guten Schlüssel erproben</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Aufbewahrt: %1</translation>
    </message>
    <message>
        <source>A secret is taken out of the vault. Type its passphrase.</source>
        <translation>Ein Geheimnis wird aus dem Tresor genommen. Geben Sie dessen Passphrase ein.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird erprobt…</translation>
    </message>
    <message>
        <source>Not tried: there is no key.</source>
        <translation>Nicht erprobt: Es gibt keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Asking the gateway</source>
        <translation>Das Gateway wird gefragt</translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation>Ohne Schlüssel</translation>
    </message>
    <message>
        <source>With a wrong key</source>
        <translation>Mit einem falschen Schlüssel</translation>
    </message>
    <message>
        <source>With a right key</source>
        <translation>Mit einem richtigen Schlüssel</translation>
    </message>
    <message>
        <source>Refused (%1), as it should be.</source>
        <translation>Abgelehnt (%1), wie es sein soll.</translation>
    </message>
    <message>
        <source>Let through, as it should be. The API itself answered %1: it has nothing at this address.</source>
        <translation>Durchgelassen, wie es sein soll. Die API selbst antwortete %1: Unter dieser Adresse hat sie nichts.</translation>
    </message>
    <message>
        <source>Let through (%1), as it should be.</source>
        <translation>Durchgelassen (%1), wie es sein soll.</translation>
    </message>
    <message>
        <source>Let through (%1)! The gateway does not ask the gate. Is the configuration loaded, and does this address go through it?</source>
        <translation>Durchgelassen (%1)! Das Gateway fragt das Gate nicht. Ist die Konfiguration geladen, und führt diese Adresse durch das Gateway?</translation>
    </message>
    <message>
        <source>Sent elsewhere (%1), to %2. Try that address.</source>
        <translation>Woandershin geschickt (%1), nach %2. Versuchen Sie diese Adresse.</translation>
    </message>
    <message>
        <source>The gateway could not ask the gate, or the API behind it is down (%1). Does the gate run where the configuration says?</source>
        <translation>Das Gateway konnte das Gate nicht fragen, oder die API dahinter ist ausgefallen (%1). Läuft das Gate dort, wo die Konfiguration es angibt?</translation>
    </message>
    <message>
        <source>The key is known, but may not do this (%1): look at its scopes, and from where it may be used.</source>
        <translation>Der Schlüssel ist bekannt, darf dies aber nicht (%1): Prüfen Sie seine Berechtigungen und von wo er benutzt werden darf.</translation>
    </message>
    <message>
        <source>The key has used up its limit (%1). Try again later.</source>
        <translation>Der Schlüssel hat seine Grenze ausgeschöpft (%1). Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Refused as if it were no key (%1): the gate does not know it, or looks for it in another header.</source>
        <translation>Abgelehnt, als wäre es kein Schlüssel (%1): Das Gate kennt ihn nicht oder sucht ihn in einem anderen Header.</translation>
    </message>
    <message>
        <source>No answer came within ten seconds.</source>
        <translation>Innerhalb von zehn Sekunden kam keine Antwort.</translation>
    </message>
    <message>
        <source>No answer: %1.</source>
        <translation>Keine Antwort: %1.</translation>
    </message>
</context>
<context>
    <name>keywright::UndoStack</name>
    <message>
        <source>Undo: %1 “%2”</source>
        <translation>Rückgängig: %1 „%2“</translation>
    </message>
    <message>
        <source>The last undo is still running.</source>
        <translation>Das letzte Rückgängigmachen läuft noch.</translation>
    </message>
    <message>
        <source>Nothing was done here that could be undone.</source>
        <translation>Hier wurde nichts getan, was sich rückgängig machen ließe.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>%1 was not undone: the key has been changed since. Nothing was changed.</source>
        <translation>%1 wurde nicht rückgängig gemacht: Der Schlüssel ist seither geändert worden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 was not undone.</source>
        <translation>%1 wurde nicht rückgängig gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>act, how many keys</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Undo: %1, %2</source>
        <comment>act, how many keys</comment>
        <translation>Rückgängig: %1, %2</translation>
    </message>
</context>
<context>
    <name>keywright::UnknownKeyDialog</name>
    <message>
        <source>It belonged to the key %1, which is deleted for good: it opens nothing.</source>
        <translation>Er gehörte zum Schlüssel %1, der endgültig gelöscht ist: Er öffnet nichts.</translation>
    </message>
    <message>
        <source>It has the form and the checksum of an issued key, but not of one in this catalogue: of another catalogue, or of a version that is gone.</source>
        <translation>Form und Prüfsumme sind die eines ausgestellten Schlüssels, aber keines aus diesem Katalog: aus einem anderen Katalog oder von einer Version, die es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>It begins like a key of %1. Keep it as a held key, so that it has an owner and an end.</source>
        <translation>Er beginnt wie ein Schlüssel von %1. Verwahren Sie ihn, damit er einen Eigentümer und ein Ende hat.</translation>
    </message>
    <message>
        <source>If it is a key that somebody else issued, keep it as a held key, so that it has an owner and an end.</source>
        <translation>Wenn es ein fremder Schlüssel ist, verwahren Sie ihn, damit er einen Eigentümer und ein Ende hat.</translation>
    </message>
    <message>
        <source>No key in this catalogue has this secret</source>
        <translation>Kein Schlüssel in diesem Katalog hat dieses Geheimnis</translation>
    </message>
    <message>
        <source>Pasted key</source>
        <translation>Eingefügter Schlüssel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keep as held…</source>
        <translation>Verwahren…</translation>
    </message>
</context>
<context>
    <name>keywright::UnlockDialog</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>Nur ansehen</translation>
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation>Tresor entsperren</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The catalogue can be read; nothing that needs a secret works.</source>
        <translation>Der Katalog kann gelesen werden; nichts, was ein Geheimnis braucht, geht.</translation>
    </message>
    <message>
        <source>The secrets of %1 lie in a vault file. Its passphrase opens it; Keywright keeps it nowhere.</source>
        <translation>Die Geheimnisse von %1 liegen in einer Tresordatei. Ihre Passphrase öffnet sie; Keywright bewahrt sie nirgends auf.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt…</translation>
    </message>
</context>
<context>
    <name>keywright::UnreadableDialog</name>
    <message>
        <source>This catalogue can’t be opened</source>
        <translation>Dieser Katalog lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>%1 The file is kept beside as it is. A backup can take its place; the audit log will tell of it.</source>
        <translation>%1 Die Datei bleibt daneben erhalten, wie sie ist. Eine Sicherung kann an ihre Stelle treten; das Prüfprotokoll wird davon berichten.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Use this backup</source>
        <translation>Diese Sicherung verwenden</translation>
    </message>
</context>
<context>
    <name>keywright::UnusualList</name>
    <message>
        <source>Surge</source>
        <translation>Anstieg</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Ablehnungen</translation>
    </message>
    <message>
        <source>Odd hour</source>
        <translation>Ungewohnte Stunde</translation>
    </message>
    <message>
        <source>Awakened</source>
        <translation>Wieder erwacht</translation>
    </message>
    <message>
        <source>After its end</source>
        <translation>Nach dem Ende</translation>
    </message>
    <message>
        <source>Deprecated, in use</source>
        <translation>Abgekündigt, noch benutzt</translation>
    </message>
    <message>
        <source>Honeytoken</source>
        <translation>Honeytoken</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Neue Herkunft</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Show the key “%1”</source>
        <translation>Den Schlüssel „%1“ zeigen</translation>
    </message>
</context>
<context>
    <name>keywright::UsagePage</name>
    <message>
        <source>Counted since %1.</source>
        <translation>Gezählt seit dem %1.</translation>
    </message>
    <message>
        <source>A gate last counted %1.</source>
        <translation>Ein Gate hat zuletzt %1 gezählt.</translation>
    </message>
    <message>
        <source>▲ %1 % against the period before</source>
        <translation>▲ %1 % zum vorherigen Zeitraum</translation>
    </message>
    <message>
        <source>▼ %1 % against the period before</source>
        <translation>▼ %1 % zum vorherigen Zeitraum</translation>
    </message>
    <message>
        <source>%1 in the period before</source>
        <translation>%1 im vorherigen Zeitraum</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln owner(s)</source>
        <translation>
            <numerusform>von %Ln Eigentümer</numerusform>
            <numerusform>von %Ln Eigentümern</numerusform>
        </translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Vorheriger Zeitraum</translation>
    </message>
    <message>
        <source>Since %1: before it only days are known.</source>
        <translation>Seit dem %1: Davor sind nur Tage bekannt.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben nach %1</translation>
    </message>
    <message>
        <source>Copied. The gate reads the vault&apos;s passphrase from its input.</source>
        <translation>Kopiert. Das Gate liest die Passphrase des Tresors aus seiner Eingabe.</translation>
    </message>
    <message>
        <source>Copied. Paste it into a terminal on this machine.</source>
        <translation>Kopiert. Fügen Sie den Befehl in ein Terminal auf diesem Rechner ein.</translation>
    </message>
    <message>
        <source>Compare with the period before</source>
        <translation>Mit dem vorherigen Zeitraum vergleichen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Keys with requests</source>
        <translation>Schlüssel mit Anfragen</translation>
    </message>
    <message>
        <source>Requests by outcome</source>
        <translation>Anfragen nach Ergebnis</translation>
    </message>
    <message>
        <source>Share refused</source>
        <translation>Abgelehnter Anteil</translation>
    </message>
    <message>
        <source>When in the week</source>
        <translation>Wann in der Woche</translation>
    </message>
    <message>
        <source>Keys with the most requests</source>
        <translation>Schlüssel mit den meisten Anfragen</translation>
    </message>
    <message>
        <source>Owners with the most requests</source>
        <translation>Eigentümer mit den meisten Anfragen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>No gate has counted anything yet</source>
        <translation>Noch hat kein Gate etwas gezählt</translation>
    </message>
    <message>
        <source>Copy the command that starts a gate</source>
        <translation>Befehl kopieren, der ein Gate startet</translation>
    </message>
    <message>
        <source>How a gate is set up</source>
        <translation>Wie ein Gate eingerichtet wird</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Nach %1 filtern</translation>
    </message>
    <message>
        <source>Usage can&apos;t be shown</source>
        <translation>Die Nutzung kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>A gate answers your API gateway whether a key is good, and counts what it answers. Start one beside this catalogue, let the gateway ask it, and its requests appear here.</source>
        <translation>Ein Gate antwortet Ihrem API-Gateway, ob ein Schlüssel gilt, und zählt, was es antwortet. Starten Sie eines neben diesem Katalog und lassen Sie das Gateway fragen: Dann erscheinen seine Anfragen hier.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>a day of the week, hours</comment>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Every hour is held against those of the weeks before…</source>
        <translation>Jede Stunde wird mit denen der Wochen davor verglichen…</translation>
    </message>
    <message>
        <source>Nothing unusual in this time. What an hour should have is known after three weeks.</source>
        <translation>In diesem Zeitraum nichts Ungewöhnliches. Was eine Stunde haben sollte, weiß man nach drei Wochen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more: shown as a table.</source>
        <translation>
            <numerusform>%Ln weitere: in der Tabelle.</numerusform>
            <numerusform>%Ln weitere: in der Tabelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the last 90 days: before them hours of single keys are not kept.</source>
        <translation>Aus den letzten 90 Tagen: Davor werden Stunden einzelner Schlüssel nicht aufgehoben.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>How long requests took</source>
        <translation>Wie lange Anfragen dauerten</translation>
    </message>
    <message>
        <source>Different addresses</source>
        <translation>Verschiedene Adressen</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>Ungewöhnlich</translation>
    </message>
    <message>
        <source>To the time shown before (Esc)</source>
        <translation>Zum zuvor gezeigten Zeitraum (Esc)</translation>
    </message>
    <message>
        <source>different addresses, within some 2 %</source>
        <translation>verschiedene Adressen, auf etwa 2 % genau</translation>
    </message>
    <message>
        <source>no addresses are known</source>
        <translation>keine Adressen bekannt</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Die Hälfte in</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95 % in</translation>
    </message>
    <message>
        <source>99 % within</source>
        <translation>99 % in</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>How long gates took to decide</source>
        <translation>Wie lange Gates zum Entscheiden brauchten</translation>
    </message>
    <message>
        <source>No durations for this period: imported access logs bring them, where they record them.</source>
        <translation>Für diesen Zeitraum keine Zeiten: Eingelesene Zugriffsprotokolle liefern sie, wenn sie dort stehen.</translation>
    </message>
    <message>
        <source>No gate measured anything in this period.</source>
        <translation>In diesem Zeitraum hat kein Gate etwas gemessen.</translation>
    </message>
    <message>
        <source>No addresses are known for this period.</source>
        <translation>Aus diesem Zeitraum sind keine Adressen bekannt.</translation>
    </message>
    <message>
        <source>No gateway tells which API its requests are for. Have it ask /verify?api=NAME, as the configurations under APIs do.</source>
        <translation>Kein Gateway nennt die API, für die seine Anfragen sind. Lassen Sie es /verify?api=NAME fragen, wie es die Konfigurationen unter „APIs“ tun.</translation>
    </message>
    <message>
        <source>No requests in this time</source>
        <translation>Keine Anfragen in dieser Zeit</translation>
    </message>
    <message>
        <source>Hours of single keys and APIs are kept for 90 days.</source>
        <translation>Stundenwerte einzelner Schlüssel und APIs werden 90 Tage lang aufbewahrt.</translation>
    </message>
    <message>
        <source>APIs with the most requests</source>
        <translation>APIs mit den meisten Anfragen</translation>
    </message>
    <message>
        <source>%1 were sent in answers.</source>
        <translation>In Antworten wurden %1 gesendet.</translation>
    </message>
</context>
<context>
    <name>keywright::UsageWords</name>
    <message>
        <source>Let through</source>
        <translation>Durchgelassen</translation>
    </message>
    <message>
        <source>Over a limit</source>
        <translation>Über einem Limit</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Key ended or disabled</source>
        <translation>Schlüssel beendet oder deaktiviert</translation>
    </message>
    <message>
        <source>No such key</source>
        <translation>Kein solcher Schlüssel</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousands</comment>
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <comment>thousands of millions</comment>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>a day of the year at an axis, as QLocale writes it</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Woche ab dem %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Vorheriger Zeitraum</translation>
    </message>
    <message>
        <source>No known key</source>
        <translation>Kein bekannter Schlüssel</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>Ohne Eigentümer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Share refused</source>
        <translation>Abgelehnter Anteil</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
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
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Die Hälfte in</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95 % in</translation>
    </message>
    <message>
        <source>99 % within</source>
        <translation>99 % in</translation>
    </message>
    <message>
        <source>Different addresses</source>
        <translation>Verschiedene Adressen</translation>
    </message>
    <message>
        <source>API not told</source>
        <translation>API nicht genannt</translation>
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
        <translation>Notfallpaket verwenden</translation>
    </message>
    <message>
        <source>Puts the catalogue&apos;s own keys back where secrets lie. Secrets of API keys that were kept there stay lost; rotate those keys.</source>
        <translation>Legt die eigenen Schlüssel des Katalogs dorthin zurück, wo Geheimnisse liegen. Geheimnisse von API-Schlüsseln, die dort lagen, bleiben verloren; rotieren Sie diese Schlüssel.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Put the keys back</source>
        <translation>Schlüssel zurücklegen</translation>
    </message>
    <message>
        <source>The kit&apos;s file and its code are both needed.</source>
        <translation>Die Datei des Pakets und ihr Code werden beide gebraucht.</translation>
    </message>
</context>
<context>
    <name>keywright::VerifyBar</name>
    <message>
        <source>Verification progress</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Verify log</source>
        <translation>Protokoll prüfen</translation>
    </message>
    <message>
        <source>Hash every event anew and compare with the stored tree and every signed checkpoint</source>
        <translation>Jedes Ereignis neu hashen und mit dem gespeicherten Baum und jedem signierten Prüfpunkt vergleichen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show the event</source>
        <translation>Ereignis zeigen</translation>
    </message>
    <message>
        <source>Not verified yet in this catalogue.</source>
        <translation>In diesem Katalog noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>Verifying: %1 of %Ln event(s)</source>
        <translation>
            <numerusform>Wird geprüft: %1 von %Ln Ereignis</numerusform>
            <numerusform>Wird geprüft: %1 von %Ln Ereignissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified: %1.</source>
        <translation>Geprüft: %1.</translation>
    </message>
</context>
<context>
    <name>keywright::VersionUseLine</name>
    <message>
        <source>%1 requests in 30 days, %2 in the last 24 hours</source>
        <translation>%1 Anfragen in 30 Tagen, %2 in den letzten 24 Stunden</translation>
    </message>
</context>
<context>
    <name>keywright::WeekGrid</name>
    <message>
        <source>Requests by hour and day of the week</source>
        <translation>Anfragen nach Stunde und Wochentag</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 to %3: %Ln request(s)</source>
        <translation>
            <numerusform>%1, %2 bis %3: %Ln Anfrage</numerusform>
            <numerusform>%1, %2 bis %3: %Ln Anfragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::WorkBar</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – about %2 left</source>
        <translation>%1 – noch etwa %2</translation>
    </message>
</context>
<context>
    <name>keywright::console::ConsoleApp</name>
    <message>
        <source>Your catalogue is ready. Its secrets lie in: %1</source>
        <translation>Ihr Katalog ist bereit. Seine Geheimnisse liegen in: %1</translation>
    </message>
    <message>
        <source>Restored. The damaged file is kept as %1</source>
        <translation>Wiederhergestellt. Die beschädigte Datei bleibt erhalten als %1</translation>
    </message>
</context>
</TS>

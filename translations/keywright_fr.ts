<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccessWords</name>
    <message>
        <source>role %1</source>
        <translation>rôle %1</translation>
    </message>
    <message>
        <source>Without scopes nothing is allowed.</source>
        <translation>Sans portée, rien n’est autorisé.</translation>
    </message>
    <message>
        <source>*:*:* allows everything in every API, also what does not exist yet. Choose less if you can.</source>
        <translation>*:*:* autorise tout dans toutes les API, même ce qui n’existe pas encore. Choisissez moins si possible.</translation>
    </message>
    <message>
        <source>The role %1 no longer exists; it grants nothing.</source>
        <translation>Le rôle %1 n’existe plus ; il n’accorde rien.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Bound to</source>
        <translation>Liée à</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Mode de garde</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Restrictions</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limite de débit</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Rotation, days</source>
        <translation>Rotation, jours</translation>
    </message>
    <message>
        <source>Overlap, days</source>
        <translation>Chevauchement, jours</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Préfixe</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Recoverable</source>
        <translation>Récupérable</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>Motif du refus</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Failed because</source>
        <translation>Motif de l’échec</translation>
    </message>
    <message>
        <source>Interrupted act</source>
        <translation>Opération interrompue</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Lancée par</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Secrets in</source>
        <translation>Emplacement des secrets</translation>
    </message>
    <message>
        <source>Kept copy</source>
        <translation>Copie conservée</translation>
    </message>
    <message>
        <source>Events before</source>
        <translation>Événements avant</translation>
    </message>
    <message>
        <source>Events after</source>
        <translation>Événements après</translation>
    </message>
    <message>
        <source>Root before</source>
        <translation>Racine avant</translation>
    </message>
    <message>
        <source>Keys brought back</source>
        <translation>Clés rétablies</translation>
    </message>
    <message>
        <source>Events at the last checkpoint</source>
        <translation>Événements au dernier point de contrôle</translation>
    </message>
    <message>
        <source>Root at the last checkpoint</source>
        <translation>Racine au dernier point de contrôle</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Points de contrôle</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Were so already</source>
        <translation>Déjà conformes</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restantes</translation>
    </message>
    <message>
        <source>Tags added</source>
        <translation>Étiquettes ajoutées</translation>
    </message>
    <message>
        <source>Tags removed</source>
        <translation>Étiquettes retirées</translation>
    </message>
    <message>
        <source>Overlap, seconds</source>
        <translation>Chevauchement, secondes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Referrers</source>
        <translation>URL de provenance</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Applications mobiles</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Chemins</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créées</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorées</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Secret kept</source>
        <translation>Secret conservé</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 jusqu’au %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>good</source>
        <translation>correct</translation>
    </message>
    <message>
        <source>not good</source>
        <translation>incorrect</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulation de</translation>
    </message>
    <message>
        <source>As it stood on</source>
        <translation>État au</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1, le %2</translation>
    </message>
    <message>
        <source>Undoes</source>
        <translation>Annule</translation>
    </message>
    <message>
        <source>Creating a key</source>
        <translation>Création d’une clé</translation>
    </message>
    <message>
        <source>Importing a key</source>
        <translation>Importation d’une clé</translation>
    </message>
    <message>
        <source>Rotating a key</source>
        <translation>Rotation d’une clé</translation>
    </message>
    <message>
        <source>Revoking a key</source>
        <translation>Révocation d’une clé</translation>
    </message>
    <message>
        <source>Purging a key</source>
        <translation>Purge d’une clé</translation>
    </message>
    <message>
        <source>Removing secrets that nothing needs any more</source>
        <translation>Suppression de secrets dont plus rien n’a besoin</translation>
    </message>
    <message>
        <source>Putting the secret into the secret store</source>
        <translation>Dépôt du secret dans le magasin de secrets</translation>
    </message>
    <message>
        <source>Taking the secret out of the secret store</source>
        <translation>Retrait du secret du magasin de secrets</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Operations added</source>
        <translation>Opérations ajoutées</translation>
    </message>
    <message>
        <source>Operations removed</source>
        <translation>Opérations supprimées</translation>
    </message>
    <message>
        <source>Operations, SHA-256</source>
        <translation>Opérations, SHA-256</translation>
    </message>
    <message>
        <source>First wrong event</source>
        <translation>Premier événement erroné</translation>
    </message>
    <message>
        <source>Shown once only</source>
        <translation>Affiché une seule fois</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Arrêté avant la fin</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Serveur en amont</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Header of the key</source>
        <translation>En-tête de la clé</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>À qui s’adresser</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Nombre de fois</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Vu la première fois</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu la dernière fois</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Première ligne</translation>
    </message>
    <message>
        <source>In the query</source>
        <translation>Dans la requête de l’URL</translation>
    </message>
    <message>
        <source>In a field of its own</source>
        <translation>Dans un champ à part</translation>
    </message>
    <message>
        <source>Within a line</source>
        <translation>Au milieu d’une ligne</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier au format CSV</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier au format Markdown</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier au format JSON</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>application</source>
        <translation>application</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>environnement</translation>
    </message>
    <message>
        <source>service account</source>
        <translation>compte de service</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>portée</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>portées</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>rôles</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>referrer</source>
        <translation>URL de provenance</translation>
    </message>
    <message>
        <source>app</source>
        <translation>application mobile</translation>
    </message>
    <message>
        <source>method</source>
        <translation>méthode</translation>
    </message>
    <message>
        <source>path</source>
        <translation>chemin</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horaires</translation>
    </message>
    <message>
        <source>restriction</source>
        <translation>restriction</translation>
    </message>
    <message>
        <source>restrictions</source>
        <translation>restrictions</translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation>limite de débit</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>quota</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>limites</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>expiration</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>rotation</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>chevauchement</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>préfixe</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longueur</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>activée</translation>
    </message>
    <message>
        <source>custody</source>
        <translation>mode de garde</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>correspondance</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>phrase de passe</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>code de récupération</translation>
    </message>
    <message>
        <source>public key</source>
        <translation>clé publique</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtre</translation>
    </message>
    <message>
        <source>expect</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>clés</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>ne doit pas être vide</translation>
    </message>
    <message>
        <source>longer than 1,024 characters</source>
        <translation>plus de 1&#x202f;024 caractères</translation>
    </message>
    <message>
        <source>control characters are not allowed</source>
        <translation>les caractères de contrôle ne sont pas autorisés</translation>
    </message>
    <message>
        <source>invisible or direction-changing characters are not allowed</source>
        <translation>les caractères invisibles ou changeant le sens d’écriture ne sont pas autorisés</translation>
    </message>
    <message>
        <source>not valid Unicode</source>
        <translation>Unicode non valide</translation>
    </message>
    <message>
        <source>a tag must not contain a comma or a quote</source>
        <translation>une étiquette ne doit contenir ni virgule ni guillemet</translation>
    </message>
    <message>
        <source>none to add and none to remove</source>
        <translation>rien à ajouter ni à retirer</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>longueur excessive</translation>
    </message>
    <message>
        <source>only Latin letters, digits and . - _ are allowed</source>
        <translation>seuls les lettres latines, les chiffres et . - _ sont autorisés</translation>
    </message>
    <message>
        <source>expected api:resource:action, or api:* for all of an API</source>
        <translation>il faut api:resource:action, ou api:* pour toute une API</translation>
    </message>
    <message>
        <source>each part is “*” or 1 to 64 of a-z, 0-9, dot, dash and underscore</source>
        <translation>chaque partie est «&#x202f;*&#x202f;» ou compte 1 à 64 caractères parmi a-z, 0-9, point, tiret et tiret bas</translation>
    </message>
    <message>
        <source>“%1” is not a scope</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une portée</translation>
    </message>
    <message>
        <source>its name has only Latin letters, digits and . - _</source>
        <translation>le nom ne contient que des lettres latines, des chiffres et . - _</translation>
    </message>
    <message>
        <source>its name is 1 to 64 of a-z, 0-9, dot, dash and underscore</source>
        <translation>le nom compte 1 à 64 caractères parmi a-z, 0-9, point, tiret et tiret bas</translation>
    </message>
    <message>
        <source>its name can&apos;t be changed: keys have it by its name</source>
        <translation>le nom ne peut pas changer&#x202f;: les clés désignent le rôle par ce nom</translation>
    </message>
    <message>
        <source>a role needs at least one</source>
        <translation>un rôle en exige au moins une</translation>
    </message>
    <message>
        <source>expected an IPv4 or IPv6 address or block, like 10.4.0.0/16</source>
        <translation>il faut une adresse ou un bloc IPv4 ou IPv6, comme 10.4.0.0/16</translation>
    </message>
    <message>
        <source>bits are set beyond the prefix; a single address has no prefix</source>
        <translation>des bits sont à 1 au-delà du préfixe&#x202f;; une adresse seule n’a pas de préfixe</translation>
    </message>
    <message>
        <source>expected [https://]host[:port][/path], with * for a subdomain, port or part of a path</source>
        <translation>il faut [https://]hôte[:port][/chemin], avec * pour un sous-domaine, un port ou une partie du chemin</translation>
    </message>
    <message>
        <source>expected android:com.example.app;AA:BB:… or ios:com.example.app</source>
        <translation>il faut android:com.example.app;AA:BB:… ou ios:com.example.app</translation>
    </message>
    <message>
        <source>Android needs the SHA-1 or SHA-256 of the signing certificate after a semicolon</source>
        <translation>Android exige le SHA-1 ou SHA-256 du certificat de signature après un point-virgule</translation>
    </message>
    <message>
        <source>expected a name like GET</source>
        <translation>il faut un nom comme GET</translation>
    </message>
    <message>
        <source>expected a path that begins with /, with * within a part and ** over parts</source>
        <translation>il faut un chemin commençant par /, avec * à l’intérieur d’une partie et ** sur plusieurs parties</translation>
    </message>
    <message>
        <source>more than two stars in a row</source>
        <translation>plus de deux étoiles à la suite</translation>
    </message>
    <message>
        <source>an escaped *, ?, # or closing space cannot stand in a pattern</source>
        <translation>un motif ne peut contenir ni *, ?, # échappé, ni espace finale échappée</translation>
    </message>
    <message>
        <source>no such time zone</source>
        <translation>ce fuseau horaire n’existe pas</translation>
    </message>
    <message>
        <source>expected something like Mon-Fri 08-18 Europe/Berlin</source>
        <translation>il faut une valeur comme Mon-Fri 08-18 Europe/Berlin</translation>
    </message>
    <message>
        <source>not known, or not of the expected type</source>
        <translation>nom inconnu, ou type inattendu</translation>
    </message>
    <message>
        <source>expected something like 100/s, 100/s:200 or 5000/min</source>
        <translation>il faut une valeur comme 100/s, 100/s:200 ou 5000/min</translation>
    </message>
    <message>
        <source>expected something like 10000/day or 1M/month</source>
        <translation>il faut une valeur comme 10000/day ou 1M/month</translation>
    </message>
    <message>
        <source>lies in the past</source>
        <translation>se situe dans le passé</translation>
    </message>
    <message>
        <source>must be more than nothing</source>
        <translation>la valeur doit être supérieure à zéro</translation>
    </message>
    <message>
        <source>the interval must be 0 to 3,650 days</source>
        <translation>l’intervalle doit être compris entre 0 et 3&#x202f;650 jours</translation>
    </message>
    <message>
        <source>role %1</source>
        <translation>rôle %1</translation>
    </message>
    <message>
        <source>lies more than a hundred years ahead</source>
        <translation>se situe dans plus de cent ans</translation>
    </message>
    <message>
        <source>neither true nor false</source>
        <translation>ni vrai ni faux</translation>
    </message>
    <message>
        <source>not a date (expected 2027-01-31 or 2027-01-31T12:00:00Z)</source>
        <translation>n’est pas une date (format attendu 2027-01-31 ou 2027-01-31T12:00:00Z)</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>no such format of secrets</source>
        <translation>ce format de secrets n’existe pas</translation>
    </message>
    <message>
        <source>no such status</source>
        <translation>ce statut n’existe pas</translation>
    </message>
    <message>
        <source>not the JSON object that an export writes</source>
        <translation>n’est pas l’objet JSON que produit un export</translation>
    </message>
    <message>
        <source>the row has none</source>
        <translation>absent de la ligne</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>la valeur est vide</translation>
    </message>
    <message>
        <source>shorter than 16 characters</source>
        <translation>moins de 16 caractères</translation>
    </message>
    <message>
        <source>longer than 255 bytes</source>
        <translation>plus de 255 octets</translation>
    </message>
    <message>
        <source>16 to 255 characters</source>
        <translation>de 16 à 255 caractères</translation>
    </message>
    <message>
        <source>only printable ASCII without spaces can be sent as a key</source>
        <translation>seul l’ASCII imprimable sans espaces peut être envoyé comme clé</translation>
    </message>
    <message>
        <source>its issuer makes the new one</source>
        <translation>le nouveau est créé par son émetteur</translation>
    </message>
    <message>
        <source>a managed key&apos;s secret lives in its key system</source>
        <translation>le secret d’une clé gérée réside dans son système de clés</translation>
    </message>
    <message>
        <source>a held key needs the secret that is to be kept</source>
        <translation>une clé détenue exige le secret à conserver</translation>
    </message>
    <message>
        <source>too easy to guess for an issued key (%1)</source>
        <translation>trop facile à deviner pour une clé émise (%1)</translation>
    </message>
    <message>
        <source>1 to 16 of a-z, 0-9 and _, beginning with a letter and not ending with _</source>
        <translation>de 1 à 16 caractères parmi a-z, 0-9 et _, commençant par une lettre et ne finissant pas par _</translation>
    </message>
    <message>
        <source>only one column can hold the secrets</source>
        <translation>une seule colonne peut contenir les secrets</translation>
    </message>
    <message>
        <source>this column can&apos;t hold the secrets</source>
        <translation>cette colonne ne peut pas contenir les secrets</translation>
    </message>
    <message>
        <source>it has a typing error</source>
        <translation>il contient une faute de frappe</translation>
    </message>
    <message>
        <source>expected a PEM public key of Ed25519, or a note key</source>
        <translation>il faut une clé publique Ed25519 au format PEM, ou une clé de note signée</translation>
    </message>
    <message>
        <source>does not exist here: %1</source>
        <translation>n’existe pas ici&#x202f;: %1</translation>
    </message>
    <message>
        <source>a key of this name exists in this environment</source>
        <translation>une clé de ce nom existe dans cet environnement</translation>
    </message>
    <message>
        <source>this secret is in the catalogue already</source>
        <translation>ce secret est déjà dans le catalogue</translation>
    </message>
    <message>
        <source>“%1”: several keys match; use the whole ID</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: plusieurs clés correspondent&#x202f;; utilisez l’ID complet</translation>
    </message>
    <message>
        <source>the JSON holds no records</source>
        <translation>le JSON ne contient aucun enregistrement</translation>
    </message>
    <message>
        <source>not JSON: expected an array or an object</source>
        <translation>ce n’est pas du JSON&#x202f;: il faut un tableau ou un objet</translation>
    </message>
    <message>
        <source>not an .env file: no line has the form NAME=value</source>
        <translation>ce n’est pas un fichier .env&#x202f;: aucune ligne n’a la forme NOM=valeur</translation>
    </message>
    <message numerus="yes">
        <source>longer than %n characters</source>
        <translation>
            <numerusform>plus de %n caractère</numerusform>
            <numerusform>plus de %n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a tag is longer than %n characters</source>
        <translation>
            <numerusform>une étiquette dépasse %n caractère</numerusform>
            <numerusform>une étiquette dépasse %n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n tags</source>
        <translation>
            <numerusform>plus de %n étiquette</numerusform>
            <numerusform>plus de %n étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n</source>
        <translation>
            <numerusform>plus de %n</numerusform>
            <numerusform>plus de %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the prefix length must be 0 to %n</source>
        <translation>
            <numerusform>la longueur du préfixe doit être comprise entre 0 et %n</numerusform>
            <numerusform>la longueur du préfixe doit être comprise entre 0 et %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must be 0 to %n days</source>
        <translation>
            <numerusform>doit être compris entre 0 et %n jour</numerusform>
            <numerusform>doit être compris entre 0 et %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bits</source>
        <translation>
            <numerusform>%n bit</numerusform>
            <numerusform>%n bits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>a field and what was typed into it</comment>
        <translation>%1 «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>lies in the future</source>
        <translation>se situe dans le futur</translation>
    </message>
    <message>
        <source>OpenAPI file</source>
        <translation>fichier OpenAPI</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>documentation</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>service en amont</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>passerelle</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>key header</source>
        <translation>en-tête de la clé</translation>
    </message>
    <message>
        <source>API %1</source>
        <translation>API %1</translation>
    </message>
    <message>
        <source>its name can&apos;t be changed: scopes begin with it</source>
        <translation>le nom ne peut pas changer&#x202f;: des portées commencent par lui</translation>
    </message>
    <message>
        <source>“%1” is of another API</source>
        <translation>«&#x202f;%1&#x202f;» relève d’une autre API</translation>
    </message>
    <message>
        <source>expected something like https://api.example.com/v1</source>
        <translation>il faut une adresse comme https://api.example.com/v1</translation>
    </message>
    <message>
        <source>expected a host and a port, like 127.0.0.1:8080</source>
        <translation>il faut un hôte et un port, comme 127.0.0.1:8080</translation>
    </message>
    <message>
        <source>expected a name like X-API-Key</source>
        <translation>il faut un nom comme X-API-Key</translation>
    </message>
    <message>
        <source>it names no operation (nothing below “paths”)</source>
        <translation>il ne nomme aucune opération (rien sous «&#x202f;paths&#x202f;»)</translation>
    </message>
    <message>
        <source>this is OpenAPI 2 (Swagger): convert it to OpenAPI 3 first</source>
        <translation>c’est de l’OpenAPI 2 (Swagger)&#x202f;: convertissez-le d’abord en OpenAPI 3</translation>
    </message>
    <message>
        <source>no OpenAPI document: “openapi” with its version is missing</source>
        <translation>ce n’est pas un document OpenAPI&#x202f;: «&#x202f;openapi&#x202f;» et sa version manquent</translation>
    </message>
    <message>
        <source>OpenAPI %1 is not known, only 3.0 and 3.1</source>
        <translation>OpenAPI %1 n’est pas connu, seulement 3.0 et 3.1</translation>
    </message>
    <message>
        <source>expected an object at %1</source>
        <translation>il faut un objet à %1</translation>
    </message>
    <message>
        <source>expected a list at %1</source>
        <translation>il faut une liste à %1</translation>
    </message>
    <message>
        <source>expected a text at %1</source>
        <translation>il faut un texte à %1</translation>
    </message>
    <message>
        <source>expected a path that begins with / at %1</source>
        <translation>il faut un chemin commençant par / à %1</translation>
    </message>
    <message>
        <source>too long at %1</source>
        <translation>trop long à %1</translation>
    </message>
    <message>
        <source>the $ref at %1 leads back to itself</source>
        <translation>le $ref à %1 renvoie à lui-même</translation>
    </message>
    <message>
        <source>the $ref at %1 leads to another document: bundle them into one</source>
        <translation>le $ref à %1 renvoie à un autre document&#x202f;: regroupez-les en un seul</translation>
    </message>
    <message>
        <source>the $ref at %1 leads nowhere</source>
        <translation>le $ref à %1 ne mène nulle part</translation>
    </message>
    <message>
        <source>it names more than 10,000 operations</source>
        <translation>il nomme plus de 10&#x202f;000 opérations</translation>
    </message>
    <message>
        <source>it holds nothing</source>
        <translation>il ne contient rien</translation>
    </message>
    <message>
        <source>larger than 32 MB</source>
        <translation>plus de 32 Mo</translation>
    </message>
    <message>
        <source>it is no UTF-8 text</source>
        <translation>ce n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>c’est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>no usable JSON at line %1</source>
        <translation>JSON inutilisable à la ligne %1</translation>
    </message>
    <message>
        <source>no usable YAML at line %1</source>
        <translation>YAML inutilisable à la ligne %1</translation>
    </message>
    <message>
        <source>a secret does not belong here: it would stay readable for good</source>
        <translation>un secret n’a pas sa place ici : il resterait lisible pour toujours</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>opérations</translation>
    </message>
    <message>
        <source>not as an OpenAPI document names them</source>
        <translation>pas telles qu’un document OpenAPI les nomme</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>cut off in its header</source>
        <translation>tronqué dans son en-tête</translation>
    </message>
    <message numerus="yes">
        <source>cut off, %n bytes are missing</source>
        <translation>
            <numerusform>tronqué, il manque %n octet</numerusform>
            <numerusform>tronqué, il manque %n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes too many at its end</source>
        <translation>
            <numerusform>%n octet de trop à la fin</numerusform>
            <numerusform>%n octets de trop à la fin</numerusform>
        </translation>
    </message>
    <message>
        <source>its header was changed</source>
        <translation>son en-tête a été modifié</translation>
    </message>
    <message>
        <source>its header asks for too much</source>
        <translation>son en-tête demande trop</translation>
    </message>
    <message>
        <source>its content was changed</source>
        <translation>son contenu a été modifié</translation>
    </message>
    <message>
        <source>its list of entries can&apos;t be read</source>
        <translation>la liste de ses entrées est illisible</translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message>
        <source>API key “%1”</source>
        <translation>Clé API «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>This sheet goes with the key and does not contain it.</source>
        <translation>Cette fiche accompagne la clé et ne la contient pas.</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de clé</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Ressemble à</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>no end is set</source>
        <translation>aucune fin fixée</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacée</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s); the old one works on for a while</source>
        <translation>
            <numerusform>à intervalle de %n jour&#x202f;; l’ancienne fonctionne encore un temps</numerusform>
            <numerusform>tous les %n jours&#x202f;; l’ancienne fonctionne encore un temps</numerusform>
        </translation>
    </message>
    <message>
        <source>How to send it</source>
        <translation>Comment l’envoyer</translation>
    </message>
    <message>
        <source>How to send it to %1</source>
        <translation>Comment l’envoyer à %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>À qui s’adresser</translation>
    </message>
    <message>
        <source>Each example takes the key from the environment variable API_KEY.</source>
        <translation>Chaque exemple prend la clé dans la variable d’environnement API_KEY.</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Ce qu’elle permet</translation>
    </message>
    <message>
        <source>Nothing yet: no scope is set.</source>
        <translation>Rien encore&#x202f;: aucune portée n’est définie.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>not limited</source>
        <translation>non limité</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>Seulement depuis</translation>
    </message>
    <message>
        <source>Only for pages of</source>
        <translation>Seulement pour les pages de</translation>
    </message>
    <message>
        <source>Only for apps</source>
        <translation>Seulement pour les applications mobiles</translation>
    </message>
    <message>
        <source>Only methods</source>
        <translation>Seulement les méthodes</translation>
    </message>
    <message>
        <source>Only paths</source>
        <translation>Seulement les chemins</translation>
    </message>
    <message>
        <source>Only at</source>
        <translation>Seulement à ces heures</translation>
    </message>
    <message>
        <source>How to check it, and what answers mean</source>
        <translation>Comment la vérifier, et ce que signifient les réponses</translation>
    </message>
    <message>
        <source>Run the curl example. Any answer but these came from the API itself: the key was good.</source>
        <translation>Exécutez l’exemple curl. Toute réponse autre que celles-ci vient de l’API elle-même&#x202f;: la clé était bonne.</translation>
    </message>
    <message>
        <source>the key is missing, mistyped, expired or revoked. Look at the header, then ask.</source>
        <translation>la clé est absente, mal saisie, expirée ou révoquée. Vérifiez l’en-tête, puis demandez.</translation>
    </message>
    <message>
        <source>the key is good, but not for this, or not from here. Ask for the scope that you need.</source>
        <translation>la clé est bonne, mais pas pour cela, ou pas d’ici. Demandez la portée dont vous avez besoin.</translation>
    </message>
    <message>
        <source>too much at once. Wait as long as Retry-After says, then try again.</source>
        <translation>trop de requêtes à la fois. Attendez le temps indiqué par Retry-After, puis réessayez.</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Keep it in a secret store or an environment variable of the server.</source>
        <translation>Conservez-la dans un magasin de secrets ou une variable d’environnement du serveur.</translation>
    </message>
    <message>
        <source>Be ready for a new one: read it at start, not from code.</source>
        <translation>Soyez prêt à en recevoir une nouvelle&#x202f;: lisez-la au démarrage, pas dans le code.</translation>
    </message>
    <message>
        <source>Tell us at once if somebody may have seen it.</source>
        <translation>Prévenez-nous aussitôt si quelqu’un a pu la voir.</translation>
    </message>
    <message>
        <source>Don&apos;t</source>
        <translation>À ne pas faire</translation>
    </message>
    <message>
        <source>Put it into code, a repository, a ticket, a chat or an address.</source>
        <translation>La mettre dans du code, un dépôt, un ticket, une messagerie ou une adresse.</translation>
    </message>
    <message>
        <source>Share it with another team or application: each gets its own.</source>
        <translation>La partager avec une autre équipe ou application&#x202f;: chacune reçoit la sienne.</translation>
    </message>
    <message>
        <source>Ship it in an app or a web page.</source>
        <translation>La livrer dans une application mobile ou une page web.</translation>
    </message>
    <message>
        <source>every API</source>
        <translation>toutes les API</translation>
    </message>
    <message>
        <source>everything on %1</source>
        <translation>tout sur %1</translation>
    </message>
    <message>
        <source>everything with %1 on %2</source>
        <translation>tout avec %1 sur %2</translation>
    </message>
    <message>
        <source>%1 anything on %2</source>
        <translation>%1 pour tout sur %2</translation>
    </message>
    <message>
        <source>%1 %2 on %3</source>
        <translation>%1 pour %2 sur %3</translation>
    </message>
    <message>
        <source>Put your own values in place of what stands in braces.</source>
        <translation>Remplacez ce qui figure entre accolades par vos propres valeurs.</translation>
    </message>
    <message>
        <source>What the key may call there:</source>
        <translation>Ce que la clé peut y appeler :</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>The database file is sound</source>
        <translation>Le fichier de la base de données est intact</translation>
    </message>
    <message>
        <source>Its tables fit each other</source>
        <translation>Ses tables concordent entre elles</translation>
    </message>
    <message>
        <source>Only you can read it</source>
        <translation>Il n’est lisible que par vous</translation>
    </message>
    <message>
        <source>Each key is in a lawful state</source>
        <translation>Chaque clé est dans un état valide</translation>
    </message>
    <message>
        <source>Nothing was left unfinished</source>
        <translation>Rien n’est resté inachevé</translation>
    </message>
    <message>
        <source>The secret store answers and has this catalogue&apos;s keys</source>
        <translation>Le magasin de secrets répond et contient les clés de ce catalogue</translation>
    </message>
    <message>
        <source>The audit log can be read</source>
        <translation>Le journal d’audit est lisible</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s) in the database file: restore a backup.</source>
        <translation>
            <numerusform>%Ln erreur dans le fichier de base de données&#x202f;: restaurez une sauvegarde.</numerusform>
            <numerusform>%Ln erreurs dans le fichier de base de données&#x202f;: restaurez une sauvegarde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) point to what is not there.</source>
        <translation>
            <numerusform>%Ln ligne renvoie à un élément inexistant.</numerusform>
            <numerusform>%Ln lignes renvoient à des éléments inexistants.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other users can read it: %1</source>
        <translation>D’autres utilisateurs peuvent le lire&#x202f;: %1</translation>
    </message>
    <message>
        <source>The first key that is not: %1</source>
        <translation>Première clé qui ne l’est pas&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) unfinished, the first one on: %1</source>
        <translation>
            <numerusform>%Ln opération inachevée, sur&#x202f;: %1</numerusform>
            <numerusform>%Ln opérations inachevées, la première sur&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Each kept secret is in the secret store</source>
        <translation>Chaque secret conservé est dans le magasin de secrets</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept secret(s) gone, the first one of: %1</source>
        <translation>
            <numerusform>%Ln secret conservé a disparu, celui de&#x202f;: %1</numerusform>
            <numerusform>%Ln secrets conservés ont disparu, le premier étant celui de&#x202f;: %1</numerusform>
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
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the parts of a list</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>parts that may be lists themselves</comment>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, full stops included</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what somebody wrote</comment>
        <translation>«&#x202f;%1&#x202f;»</translation>
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
        <translation>Nouvelle clé…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>Modifier les détails…</translation>
    </message>
    <message>
        <source>Access…</source>
        <translation>Accès…</translation>
    </message>
    <message>
        <source>Limits and lifetime…</source>
        <translation>Limites et durée de vie…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Effectuer la rotation…</translation>
    </message>
    <message>
        <source>End or extend the overlap…</source>
        <translation>Terminer ou prolonger le chevauchement…</translation>
    </message>
    <message>
        <source>Deprecate…</source>
        <translation>Marquer comme obsolète…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>Enable…</source>
        <translation>Activer…</translation>
    </message>
    <message>
        <source>Transfer owner…</source>
        <translation>Changer de propriétaire…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Change tags…</source>
        <translation>Modifier les étiquettes…</translation>
    </message>
    <message>
        <source>Set expiry…</source>
        <translation>Définir l’expiration…</translation>
    </message>
    <message>
        <source>The key is revoked; that is final.</source>
        <translation>La clé est révoquée&#x202f;; c’est définitif.</translation>
    </message>
    <message>
        <source>The key is deleted. Restore it first.</source>
        <translation>La clé est supprimée. Restaurez-la d’abord.</translation>
    </message>
    <message>
        <source>The key is disabled. Enable it first.</source>
        <translation>La clé est désactivée. Activez-la d’abord.</translation>
    </message>
    <message>
        <source>The key lives in its key system; rotate it there.</source>
        <translation>La clé réside dans son système de clés&#x202f;; effectuez-y la rotation.</translation>
    </message>
    <message>
        <source>The key is deprecated already.</source>
        <translation>La clé est déjà obsolète.</translation>
    </message>
    <message>
        <source>The key is disabled already.</source>
        <translation>La clé est déjà désactivée.</translation>
    </message>
    <message>
        <source>No old version of the key works any more.</source>
        <translation>Aucune ancienne version de la clé ne fonctionne plus.</translation>
    </message>
    <message>
        <source>The key is not disabled.</source>
        <translation>La clé n’est pas désactivée.</translation>
    </message>
    <message>
        <source>The key is deleted already.</source>
        <translation>La clé est déjà supprimée.</translation>
    </message>
    <message>
        <source>Revoke the key first; only revoked keys are deleted.</source>
        <translation>Révoquez d’abord la clé&#x202f;; seules les clés révoquées peuvent être supprimées.</translation>
    </message>
    <message>
        <source>The key is not deleted.</source>
        <translation>La clé n’est pas supprimée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’opération</translation>
    </message>
    <message>
        <source>Hand-over sheet…</source>
        <translation>Fiche de remise…</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>Allowed from</source>
        <translation>Autorisée depuis</translation>
    </message>
    <message>
        <source>CIDR, referrer or app; empty: from anywhere</source>
        <translation>CIDR, URL de provenance ou application mobile&#x202f;; vide&#x202f;: de partout</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <source>GET, POST…; empty: all</source>
        <translation>GET, POST…&#x202f;; vide&#x202f;: toutes</translation>
    </message>
    <message>
        <source>A method has letters only</source>
        <translation>Une méthode ne comporte que des lettres</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Chemins</translation>
    </message>
    <message>
        <source>/orders/** ; empty: all</source>
        <translation>/orders/**&#x202f;; vide&#x202f;: tous</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>add a tag</source>
        <translation>ajouter une étiquette</translation>
    </message>
    <message>
        <source>%1 (as it is)</source>
        <translation>%1 (inchangé)</translation>
    </message>
    <message>
        <source>never: it works until somebody revokes it</source>
        <translation>jamais&#x202f;: elle fonctionne jusqu’à sa révocation</translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation>Équipe ou personne</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> jour</numerusform>
            <numerusform> jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s), %1</source>
        <translation>
            <numerusform>dans %Ln jour, %1</numerusform>
            <numerusform>dans %Ln jours, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PdfReport</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>Rapport d’audit</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>début</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>%1 of %2 in the log</source>
        <translation>%1 sur %2 dans le journal</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Signed checkpoint over the whole log</source>
        <translation>Point de contrôle signé sur l’ensemble du journal</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>This document is for reading. The CSV or JSON lines report of the same filters comes with a proof that anyone can check offline against the public key above.</source>
        <translation>Ce document est destiné à la lecture. Le rapport CSV ou JSON Lines établi avec les mêmes filtres est accompagné d’une preuve que chacun peut vérifier hors ligne avec la clé publique ci-dessus.</translation>
    </message>
    <message>
        <source>who</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>what</source>
        <translation>opération</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>résultat</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propriétaire</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>Works from everywhere</source>
        <translation>Fonctionne de partout</translation>
    </message>
    <message>
        <source>Opens nothing: no scope, no role</source>
        <translation>N’ouvre rien&#x202f;: ni portée, ni rôle</translation>
    </message>
    <message>
        <source>Nobody answers for it</source>
        <translation>Personne n’en répond</translation>
    </message>
    <message>
        <source>No rate limit and no quota</source>
        <translation>Ni limite de débit ni quota</translation>
    </message>
    <message>
        <source>Its secret is kept in the keychain</source>
        <translation>Son secret est conservé dans le trousseau</translation>
    </message>
    <message>
        <source>Two versions work</source>
        <translation>Deux versions fonctionnent</translation>
    </message>
    <message>
        <source>Had a new secret at least once</source>
        <translation>A déjà reçu un nouveau secret</translation>
    </message>
    <message>
        <source>Still has its first secret</source>
        <translation>A encore son premier secret</translation>
    </message>
    <message>
        <source>Expires within 30 days</source>
        <translation>Expire d’ici 30 jours</translation>
    </message>
    <message>
        <source>Ours: a gate verifies it</source>
        <translation>La nôtre&#x202f;: vérifiée par un Gate</translation>
    </message>
    <message>
        <source>Somebody else’s, kept in the keychain</source>
        <translation>D’un tiers, conservée dans le trousseau</translation>
    </message>
    <message>
        <source>Lives in a key system</source>
        <translation>Réside dans un système de clés</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>Sans expiration</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Jamais utilisée</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Within %1</source>
        <translation>Dans moins de %1</translation>
    </message>
    <message>
        <source>Later than %1, or never</source>
        <translation>Dans plus de %1, ou jamais</translation>
    </message>
    <message>
        <source>In the last %1</source>
        <translation>Il y a moins de %1</translation>
    </message>
    <message>
        <source>More than %1 ago</source>
        <translation>Il y a plus de %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation>Équipe ou personne</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Key system</source>
        <translation>Système de clés</translation>
    </message>
    <message>
        <source>Who issued it</source>
        <translation>Qui l’a émise</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>Ce qu’elle ouvre</translation>
    </message>
    <message>
        <source>Something to look at</source>
        <translation>Point à examiner</translation>
    </message>
    <message>
        <source>When it expires</source>
        <translation>Quand elle expire</translation>
    </message>
    <message>
        <source>When it was last used</source>
        <translation>Quand elle a servi pour la dernière fois</translation>
    </message>
    <message>
        <source>When it was created</source>
        <translation>Quand elle a été créée</translation>
    </message>
    <message>
        <source>The beginning of its ID</source>
        <translation>Le début de son ID</translation>
    </message>
    <message>
        <source>Both words, wherever they stand</source>
        <translation>Les deux mots, où qu’ils soient</translation>
    </message>
    <message>
        <source>These words as they stand</source>
        <translation>Ces mots tels quels</translation>
    </message>
    <message>
        <source>One or the other</source>
        <translation>L’un ou l’autre</translation>
    </message>
    <message>
        <source>Both must hold</source>
        <translation>Les deux conditions à la fois</translation>
    </message>
    <message>
        <source>Without this tag</source>
        <translation>Sans cette étiquette</translation>
    </message>
    <message>
        <source>Created in 2026 or later</source>
        <translation>Créée en 2026 ou plus tard</translation>
    </message>
    <message>
        <source>Opens something of “orders”</source>
        <translation>Ouvre une partie de «&#x202f;orders&#x202f;»</translation>
    </message>
    <message>
        <source>Its overlap ends within 7 days</source>
        <translation>Son chevauchement se termine d’ici 7 jours</translation>
    </message>
</context>
<context>
    <name>TablePrint</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>il y a %n h</numerusform>
            <numerusform>il y a %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>il y a %n an</numerusform>
            <numerusform>il y a %n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>dans un instant</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>dans %n min</numerusform>
            <numerusform>dans %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>dans %n h</numerusform>
            <numerusform>dans %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>dans %n an</numerusform>
            <numerusform>dans %n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
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
            <numerusform>%1 (%Ln requête)</numerusform>
            <numerusform>%1 (%Ln requêtes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>What it did in the last 30 days can&apos;t be read now.</source>
        <translation>Ce qui a été fait avec elle au cours des 30 derniers jours n’est pas lisible pour l’instant.</translation>
    </message>
    <message>
        <source>Requests in the last 30 days: %1.</source>
        <translation>Requêtes au cours des 30 derniers jours : %1.</translation>
    </message>
    <message numerus="yes">
        <source>They came from about %Ln different address(es).</source>
        <translation>
            <numerusform>Elles venaient d’environ %Ln adresse.</numerusform>
            <numerusform>Elles venaient d’environ %Ln adresses différentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Used on: %1.</source>
        <translation>Utilisée sur : %1.</translation>
    </message>
    <message>
        <source>Requests of which no API was told: %1.</source>
        <translation>Requêtes pour lesquelles aucune API n’a été indiquée : %1.</translation>
    </message>
    <message>
        <source>Allowed, but not used in these days: %1.</source>
        <translation>Autorisées, mais non utilisées durant ces jours : %1.</translation>
    </message>
    <message>
        <source>No request was counted in the last 30 days.</source>
        <translation>Aucune requête n’a été comptée au cours des 30 derniers jours.</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message numerus="yes">
        <source>Good: %Ln event(s), all as they were written.</source>
        <translation>
            <numerusform>Correct&#x202f;: %Ln événement, tel qu’il a été écrit.</numerusform>
            <numerusform>Correct&#x202f;: %Ln événements, tous tels qu’ils ont été écrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log extends every one of its %Ln checkpoint(s).</source>
        <translation>
            <numerusform>Le journal prolonge son %Ln point de contrôle.</numerusform>
            <numerusform>Le journal prolonge chacun de ses %Ln points de contrôle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Event no. %1 was changed after it was written. It is the first wrong one of %2.</source>
        <translation>L’événement n°&#xa0;%1 a été modifié après son écriture. C’est le premier incorrect sur %2.</translation>
    </message>
    <message>
        <source>The stored hashes do not fit each other near event no. %1: the log&apos;s file was altered.</source>
        <translation>Les hachages stockés ne concordent pas près de l’événement n°&#xa0;%1&#x202f;: le fichier du journal a été altéré.</translation>
    </message>
    <message numerus="yes">
        <source>The log was rewritten: its first %Ln event(s) are not those that a signed checkpoint stands for.</source>
        <translation>
            <numerusform>Le journal a été réécrit&#x202f;: son premier événement (%Ln) n’est pas celui qu’un point de contrôle signé atteste.</numerusform>
            <numerusform>Le journal a été réécrit&#x202f;: ses %Ln premiers événements ne sont pas ceux qu’un point de contrôle signé atteste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log was cut off: a signed checkpoint stands for %Ln event(s). Left: %1.</source>
        <translation>
            <numerusform>Le journal a été tronqué&#x202f;: un point de contrôle signé atteste %Ln événement. Il en reste&#x202f;: %1.</numerusform>
            <numerusform>Le journal a été tronqué&#x202f;: un point de contrôle signé atteste %Ln événements. Il en reste&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A stored checkpoint over %Ln event(s) is not signed by this catalogue&apos;s key.</source>
        <translation>
            <numerusform>Un point de contrôle stocké, sur %Ln événement, n’est pas signé par la clé de ce catalogue.</numerusform>
            <numerusform>Un point de contrôle stocké, sur %Ln événements, n’est pas signé par la clé de ce catalogue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>This input is not usable: %1.</source>
        <translation>Cette saisie n’est pas utilisable&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Correct it and try again. Nothing was changed.</source>
        <translation>Corrigez-la et réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Not found: %1.</source>
        <translation>Introuvable&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Check the spelling, or look for it in the list of keys, deleted ones included.</source>
        <translation>Vérifiez l’orthographe, ou cherchez dans la liste des clés, y compris supprimées.</translation>
    </message>
    <message>
        <source>This exists already: %1.</source>
        <translation>Existe déjà&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Choose another name, or open the one that exists.</source>
        <translation>Choisissez un autre nom, ou ouvrez l’élément existant.</translation>
    </message>
    <message>
        <source>This is still in use: %1.</source>
        <translation>Encore en usage&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Take it from those first. Nothing was changed.</source>
        <translation>Retirez-le d’abord de ces éléments. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile (%1).</source>
        <translation>Quelqu’un d’autre a modifié ceci entre-temps (%1).</translation>
    </message>
    <message>
        <source>Look at its present state and try again. Your input was not applied.</source>
        <translation>Examinez l’état actuel et réessayez. Votre saisie n’a pas été appliquée.</translation>
    </message>
    <message>
        <source>This secret is too easy to guess (%1).</source>
        <translation>Ce secret est trop facile à deviner (%1).</translation>
    </message>
    <message>
        <source>Issued keys need at least 128 bits: let Keywright generate it, or use a longer one.</source>
        <translation>Les clés émises exigent au moins 128 bits&#x202f;: laissez Keywright générer le secret, ou choisissez-en un plus long.</translation>
    </message>
    <message>
        <source>This secret is already in the catalogue (%1).</source>
        <translation>Ce secret est déjà dans le catalogue (%1).</translation>
    </message>
    <message>
        <source>Open that key instead, or bring another secret.</source>
        <translation>Ouvrez plutôt cette clé, ou fournissez un autre secret.</translation>
    </message>
    <message>
        <source>The key&apos;s state does not allow this (%1).</source>
        <translation>L’état de la clé ne le permet pas (%1).</translation>
    </message>
    <message>
        <source>Look at its status: a revoked key stays revoked, a disabled one has to be enabled first.</source>
        <translation>Consultez son statut&#x202f;: une clé révoquée le reste, une clé désactivée doit d’abord être activée.</translation>
    </message>
    <message>
        <source>A key has to be revoked before it is deleted.</source>
        <translation>Une clé doit être révoquée avant d’être supprimée.</translation>
    </message>
    <message>
        <source>Revoke it first, so that nothing can use it any more.</source>
        <translation>Révoquez-la d’abord, afin que plus personne ne puisse l’utiliser.</translation>
    </message>
    <message>
        <source>This key was deleted more than 30 days ago.</source>
        <translation>Cette clé a été supprimée il y a plus de 30 jours.</translation>
    </message>
    <message>
        <source>It can&apos;t be restored any more. Create a new key.</source>
        <translation>Elle ne peut plus être restaurée. Créez une nouvelle clé.</translation>
    </message>
    <message>
        <source>A rotation of this key is still under way.</source>
        <translation>Une rotation de cette clé est encore en cours.</translation>
    </message>
    <message>
        <source>Wait until it ends, or end its overlap first.</source>
        <translation>Attendez qu’elle se termine, ou mettez d’abord fin au chevauchement.</translation>
    </message>
    <message>
        <source>The secret of this key was shown once and not kept.</source>
        <translation>Le secret de cette clé a été affiché une fois et n’a pas été conservé.</translation>
    </message>
    <message>
        <source>If it is lost, rotate the key and hand out the new secret.</source>
        <translation>S’il est perdu, effectuez la rotation de la clé et distribuez le nouveau secret.</translation>
    </message>
    <message>
        <source>Policy does not allow this: %1.</source>
        <translation>La stratégie ne le permet pas&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Ask an administrator who may.</source>
        <translation>Adressez-vous à un administrateur habilité.</translation>
    </message>
    <message>
        <source>No keychain answers on this machine.</source>
        <translation>Aucun trousseau ne répond sur cette machine.</translation>
    </message>
    <message>
        <source>Start its service (for example GNOME Keyring or KWallet), or use a vault file. Nothing was changed.</source>
        <translation>Démarrez son service (par exemple GNOME Keyring ou KWallet), ou utilisez un fichier coffre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it and try again. Nothing was changed.</source>
        <translation>Déverrouillez-le et réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The keychain refused: %1.</source>
        <translation>Le trousseau a refusé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look at the keychain with its own program. Nothing was changed.</source>
        <translation>Réessayez&#x202f;; si cela persiste, examinez le trousseau avec son propre programme. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The secret store does not have this entry: %1.</source>
        <translation>Le magasin de secrets ne contient pas cette entrée&#x202f;: %1.</translation>
    </message>
    <message>
        <source>It was removed outside Keywright, or this is another user&apos;s keychain. Rotate the key to get a new secret.</source>
        <translation>Elle a été supprimée en dehors de Keywright, ou ce trousseau est celui d’un autre utilisateur. Effectuez la rotation de la clé pour obtenir un nouveau secret.</translation>
    </message>
    <message>
        <source>The secret store does not have this catalogue&apos;s own keys (%1).</source>
        <translation>Le magasin de secrets ne contient pas les clés propres à ce catalogue (%1).</translation>
    </message>
    <message>
        <source>Without them no secret can be recognised. Restore them from the recovery kit, or log in as the user who made the catalogue.</source>
        <translation>Sans elles, aucun secret ne peut être reconnu. Restaurez-les depuis le kit de récupération, ou ouvrez une session avec le compte qui a créé le catalogue.</translation>
    </message>
    <message>
        <source>The passphrase does not open this file.</source>
        <translation>La phrase de passe n’ouvre pas ce fichier.</translation>
    </message>
    <message>
        <source>Check the keyboard layout and Caps Lock, and try again.</source>
        <translation>Vérifiez la disposition du clavier et Verr. Maj, puis réessayez.</translation>
    </message>
    <message>
        <source>This secret is too long (%1).</source>
        <translation>Ce secret est trop long (%1).</translation>
    </message>
    <message>
        <source>Keys may have 16 to 255 bytes; this keychain may hold less.</source>
        <translation>Les clés peuvent compter 16 à 255 octets&#x202f;; ce trousseau en accepte peut-être moins.</translation>
    </message>
    <message>
        <source>This file is not a Keywright catalogue: %1.</source>
        <translation>Ce fichier n’est pas un catalogue Keywright&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Choose another file. It was not touched.</source>
        <translation>Choisissez un autre fichier. Celui-ci n’a pas été touché.</translation>
    </message>
    <message>
        <source>This file is no vault and no recovery kit of Keywright: %1.</source>
        <translation>Ce fichier n’est ni un coffre ni un kit de récupération de Keywright&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Choose another file, or put back a copy of the right one. It was not touched.</source>
        <translation>Choisissez un autre fichier, ou remettez une copie du bon. Celui-ci n’a pas été touché.</translation>
    </message>
    <message>
        <source>This file has a format that Keywright no longer reads (%1).</source>
        <translation>Ce fichier a un format que Keywright ne lit plus (%1).</translation>
    </message>
    <message>
        <source>Open it with the Keywright that wrote it. The file was not touched.</source>
        <translation>Ouvrez-le avec la version de Keywright qui l’a écrit. Le fichier n’a pas été touché.</translation>
    </message>
    <message>
        <source>This file was written by a newer Keywright (%1).</source>
        <translation>Ce fichier a été écrit par une version plus récente de Keywright (%1).</translation>
    </message>
    <message>
        <source>Update Keywright. The file was not touched.</source>
        <translation>Mettez Keywright à jour. Le fichier n’a pas été touché.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Le fichier est endommagé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Open it read-only to look, or restore the last good backup.</source>
        <translation>Rien n’a été écrasé. Ouvrez-le en lecture seule pour l’examiner, ou restaurez la dernière bonne sauvegarde.</translation>
    </message>
    <message>
        <source>This does not verify: %1.</source>
        <translation>La vérification échoue&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Treat it as evidence: keep a copy, compare with the last checkpoint that you hold, and find out who had access.</source>
        <translation>Traitez-le comme une pièce à conviction&#x202f;: gardez-en une copie, comparez avec le dernier point de contrôle en votre possession et cherchez qui y avait accès.</translation>
    </message>
    <message>
        <source>Another program holds the catalogue (%1).</source>
        <translation>Un autre programme utilise le catalogue (%1).</translation>
    </message>
    <message>
        <source>Wait a moment and try again. Nothing was changed.</source>
        <translation>Patientez un instant et réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The disk is full: %1.</source>
        <translation>Le disque est plein&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Free some space and try again. Nothing was changed.</source>
        <translation>Libérez de l’espace et réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This can&apos;t be written: %1.</source>
        <translation>Écriture impossible&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder. Nothing was changed.</source>
        <translation>Vérifiez les droits du fichier et de son dossier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file was not found: %1.</source>
        <translation>Fichier introuvable&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>Reading or writing failed: %1.</source>
        <translation>Échec de la lecture ou de l’écriture&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Check the disk or the network share and try again.</source>
        <translation>Vérifiez le disque ou le partage réseau et réessayez.</translation>
    </message>
    <message>
        <source>No answer in time: %1.</source>
        <translation>Pas de réponse dans le délai&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look at the service that should have answered.</source>
        <translation>Réessayez&#x202f;; si cela persiste, examinez le service qui aurait dû répondre.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>What was finished before stays; nothing else was changed.</source>
        <translation>Ce qui était déjà achevé est conservé&#x202f;; rien d’autre n’a été modifié.</translation>
    </message>
    <message>
        <source>The catalogue is not open.</source>
        <translation>Le catalogue n’est pas ouvert.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Rouvrez-le.</translation>
    </message>
    <message>
        <source>Something went wrong inside Keywright: %1.</source>
        <translation>Une erreur interne s’est produite dans Keywright&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Please report this with what you did before. Nothing more was changed.</source>
        <translation>Veuillez le signaler en indiquant ce que vous faisiez. Rien d’autre n’a été modifié.</translation>
    </message>
    <message>
        <source>One of these: %1.</source>
        <translation>Valeurs possibles&#x202f;: %1.</translation>
    </message>
    <message>
        <source>This search is longer than 4,096 characters.</source>
        <translation>Cette recherche dépasse 4&#x202f;096 caractères.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Le champ «&#x202f;%1&#x202f;» n’existe pas.</translation>
    </message>
    <message>
        <source>This quote is not closed.</source>
        <translation>Ce guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>A value is missing after “%1:”.</source>
        <translation>Il manque une valeur après «&#x202f;%1:&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is no status.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un statut.</translation>
    </message>
    <message>
        <source>“is:” does not know “%1”.</source>
        <translation>«&#x202f;is:&#x202f;» ne connaît pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is no custody.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un mode de garde.</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une indication de temps.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Vouliez-vous dire «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>To search for the text itself, put it in quotes.</source>
        <translation>Pour chercher le texte lui-même, mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>Write &lt;30d, &gt;12h, &gt;2026-01, or never.</source>
        <translation>Écrivez &lt;30d, &gt;12h, &gt;2026-01 ou never.</translation>
    </message>
    <message>
        <source>Catalogue created</source>
        <translation>Catalogue créé</translation>
    </message>
    <message>
        <source>Catalogue backed up</source>
        <translation>Catalogue sauvegardé</translation>
    </message>
    <message>
        <source>Catalogue restored from a backup</source>
        <translation>Catalogue restauré depuis une sauvegarde</translation>
    </message>
    <message>
        <source>Catalogue upgraded</source>
        <translation>Catalogue mis à niveau</translation>
    </message>
    <message>
        <source>Recovery kit written</source>
        <translation>Kit de récupération écrit</translation>
    </message>
    <message>
        <source>Keys put back from the recovery kit</source>
        <translation>Clés remises en place depuis le kit de récupération</translation>
    </message>
    <message>
        <source>Clock was set back</source>
        <translation>Horloge reculée</translation>
    </message>
    <message>
        <source>Key created</source>
        <translation>Clé créée</translation>
    </message>
    <message>
        <source>Key imported</source>
        <translation>Clé importée</translation>
    </message>
    <message>
        <source>Scopes changed</source>
        <translation>Portées modifiées</translation>
    </message>
    <message>
        <source>Restrictions changed</source>
        <translation>Restrictions modifiées</translation>
    </message>
    <message>
        <source>Limits changed</source>
        <translation>Limites modifiées</translation>
    </message>
    <message>
        <source>Lifetime changed</source>
        <translation>Durée de vie modifiée</translation>
    </message>
    <message>
        <source>Details changed</source>
        <translation>Détails modifiés</translation>
    </message>
    <message>
        <source>Owner changed</source>
        <translation>Propriétaire modifié</translation>
    </message>
    <message>
        <source>Key rotated</source>
        <translation>Rotation de la clé effectuée</translation>
    </message>
    <message>
        <source>Overlap changed</source>
        <translation>Chevauchement modifié</translation>
    </message>
    <message>
        <source>Old version retired</source>
        <translation>Ancienne version retirée</translation>
    </message>
    <message>
        <source>Key deprecated</source>
        <translation>Clé marquée comme obsolète</translation>
    </message>
    <message>
        <source>Key disabled</source>
        <translation>Clé désactivée</translation>
    </message>
    <message>
        <source>Key enabled</source>
        <translation>Clé activée</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>Clé révoquée</translation>
    </message>
    <message>
        <source>Key deleted</source>
        <translation>Clé supprimée</translation>
    </message>
    <message>
        <source>Key restored</source>
        <translation>Clé restaurée</translation>
    </message>
    <message>
        <source>Key purged</source>
        <translation>Clé purgée</translation>
    </message>
    <message>
        <source>Secret revealed</source>
        <translation>Secret révélé</translation>
    </message>
    <message>
        <source>Secret copied</source>
        <translation>Secret copié</translation>
    </message>
    <message>
        <source>Keys exported</source>
        <translation>Clés exportées</translation>
    </message>
    <message>
        <source>Keys imported</source>
        <translation>Clés importées</translation>
    </message>
    <message>
        <source>Tags of many keys changed</source>
        <translation>Étiquettes de plusieurs clés modifiées</translation>
    </message>
    <message>
        <source>Many keys transferred</source>
        <translation>Plusieurs clés transférées</translation>
    </message>
    <message>
        <source>Expiry of many keys set</source>
        <translation>Expiration de plusieurs clés définie</translation>
    </message>
    <message>
        <source>Many keys rotated</source>
        <translation>Rotation de plusieurs clés effectuée</translation>
    </message>
    <message>
        <source>Many keys deprecated</source>
        <translation>Plusieurs clés marquées comme obsolètes</translation>
    </message>
    <message>
        <source>Many keys disabled</source>
        <translation>Plusieurs clés désactivées</translation>
    </message>
    <message>
        <source>Many keys enabled</source>
        <translation>Plusieurs clés activées</translation>
    </message>
    <message>
        <source>Many keys revoked</source>
        <translation>Plusieurs clés révoquées</translation>
    </message>
    <message>
        <source>Many keys deleted</source>
        <translation>Plusieurs clés supprimées</translation>
    </message>
    <message>
        <source>Many keys restored</source>
        <translation>Plusieurs clés restaurées</translation>
    </message>
    <message>
        <source>Role saved</source>
        <translation>Rôle enregistré</translation>
    </message>
    <message>
        <source>Role removed</source>
        <translation>Rôle supprimé</translation>
    </message>
    <message>
        <source>Audit log verified</source>
        <translation>Journal d’audit vérifié</translation>
    </message>
    <message>
        <source>Audit report written</source>
        <translation>Rapport d’audit écrit</translation>
    </message>
    <message>
        <source>Checkpoint signed</source>
        <translation>Point de contrôle signé</translation>
    </message>
    <message>
        <source>Interrupted act undone</source>
        <translation>Opération interrompue annulée</translation>
    </message>
    <message>
        <source>Interrupted act finished</source>
        <translation>Opération interrompue achevée</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Détenue</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Préproduction</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Développement</translation>
    </message>
    <message>
        <source>CI</source>
        <translation>CI</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Overlapping</source>
        <translation>Chevauchante</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>Obsolète</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoquée</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actuelle</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émise</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Gérée</translation>
    </message>
    <message>
        <source>Vault file</source>
        <translation>Fichier coffre</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Mal formée</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>Clé inconnue</translation>
    </message>
    <message>
        <source>Source denied</source>
        <translation>Origine refusée</translation>
    </message>
    <message>
        <source>Scope denied</source>
        <translation>Portée refusée</translation>
    </message>
    <message>
        <source>Quota exceeded</source>
        <translation>Quota dépassé</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>Débit limité</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>console</source>
        <translation>console</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>ligne de commande</translation>
    </message>
    <message>
        <source>scheduler</source>
        <translation>planificateur</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Effectué</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>in place of a key system: nowhere but here</comment>
        <translation>Détenue</translation>
    </message>
    <message>
        <source>Secret store: %1.</source>
        <translation>Magasin de secrets&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Passphrase asked for again</source>
        <translation>Phrase de passe redemandée</translation>
    </message>
    <message>
        <source>An act over many keys undone</source>
        <translation>Opération sur plusieurs clés annulée</translation>
    </message>
    <message>
        <source>The rules of this catalogue ask who you are before this.</source>
        <translation>Les règles de ce catalogue demandent qui vous êtes avant cela.</translation>
    </message>
    <message>
        <source>Try again, and give the passphrase or password when it is asked for.</source>
        <translation>Réessayez et saisissez la phrase de passe ou le mot de passe quand ils sont demandés.</translation>
    </message>
    <message>
        <source>That is not the right passphrase or password.</source>
        <translation>Ce n’est pas la bonne phrase de passe ni le bon mot de passe.</translation>
    </message>
    <message>
        <source>Rule on passphrases changed</source>
        <translation>Règle sur les phrases de passe modifiée</translation>
    </message>
    <message>
        <source>API saved</source>
        <translation>API enregistrée</translation>
    </message>
    <message>
        <source>API removed</source>
        <translation>API supprimée</translation>
    </message>
    <message>
        <source>Gateway configuration written</source>
        <translation>Configuration de la passerelle écrite</translation>
    </message>
    <message>
        <source>Gateway tried with a key</source>
        <translation>Passerelle testée avec une clé</translation>
    </message>
    <message>
        <source>Hand-over sheet written</source>
        <translation>Fiche de remise écrite</translation>
    </message>
    <message>
        <source>Usage exported</source>
        <translation>Utilisation exportée</translation>
    </message>
    <message>
        <source>Key found in an access log</source>
        <translation>Clé trouvée dans un journal d’accès</translation>
    </message>
    <message>
        <source>%1 requests within %2 h, where some %3 are usual.</source>
        <translation>%1 requêtes en %2 h, pour %3 environ d’habitude.</translation>
    </message>
    <message>
        <source>No request for %1 h, where some %2 are usual.</source>
        <translation>Aucune requête depuis %1 h, pour %2 environ d’habitude.</translation>
    </message>
    <message>
        <source>%1 requests refused within %2 h, where some %3 are usual.</source>
        <translation>%1 requêtes refusées en %2 h, pour %3 environ d’habitude.</translation>
    </message>
    <message>
        <source>Used at an hour of the week at which it never was (requests: %1).</source>
        <translation>Utilisée à une heure de la semaine où elle ne l’avait jamais été (requêtes&#x202f;: %1).</translation>
    </message>
    <message>
        <source>Used again after a long rest (days: %1).</source>
        <translation>Utilisée à nouveau après un long repos (jours&#x202f;: %1).</translation>
    </message>
    <message>
        <source>Presented after it was revoked, disabled or had expired (requests: %1).</source>
        <translation>Présentée après avoir été révoquée, désactivée ou avoir expiré (requêtes&#x202f;: %1).</translation>
    </message>
    <message>
        <source>Used although it is deprecated (requests: %1).</source>
        <translation>Utilisée bien qu’obsolète (requêtes&#x202f;: %1).</translation>
    </message>
    <message>
        <source>A honeytoken was presented: somebody has a key that nobody should have (requests: %1).</source>
        <translation>Un jeton leurre a été présenté&#x202f;: quelqu’un a une clé que personne ne devrait avoir (requêtes&#x202f;: %1).</translation>
    </message>
    <message>
        <source>Used from an address that it never came from.</source>
        <translation>Utilisée depuis une adresse d’où elle n’était jamais venue.</translation>
    </message>
    <message>
        <source>Gate started by the console</source>
        <translation>Gate démarré par la console</translation>
    </message>
    <message>
        <source>Gate stopped by the console</source>
        <translation>Gate arrêté par la console</translation>
    </message>
    <message>
        <source>Key came in a query</source>
        <translation>Clé reçue dans les paramètres d’une URL</translation>
    </message>
    <message>
        <source>no requests in 30 days</source>
        <translation>aucune requête en 30 jours</translation>
    </message>
    <message>
        <source>%1 in 30 days, at most %2 a day, %3 today</source>
        <translation>%1 en 30 jours, au plus %2 par jour, %3 aujourd’hui</translation>
    </message>
    <message>
        <source>The vault file with this catalogue&apos;s secrets is gone: %1.</source>
        <translation>Le fichier coffre contenant les secrets de ce catalogue a disparu&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Put it back from a copy, or make a new one from the recovery kit (keywright-cli restore KIT). Until then nothing is done that needs a secret.</source>
        <translation>Remettez-le en place depuis une copie, ou créez-en un nouveau depuis le kit de récupération (keywright-cli restore KIT). D’ici là, rien de ce qui exige un secret n’est effectué.</translation>
    </message>
    <message>
        <source>The vault file with this catalogue&apos;s secrets is damaged: %1.</source>
        <translation>Le fichier coffre contenant les secrets de ce catalogue est endommagé : %1.</translation>
    </message>
    <message>
        <source>Keywright left it as it is. Put back a copy of it; without one, move it away and make a new one from the recovery kit (keywright-cli restore KIT). Then start Keywright again. Until then nothing is done that needs a secret.</source>
        <translation>Keywright l’a laissé tel quel. Remettez-en une copie en place ; sans copie, déplacez-le et créez-en un nouveau depuis le kit de récupération (keywright-cli restore KIT). Redémarrez ensuite Keywright. D’ici là, rien de ce qui exige un secret n’est effectué.</translation>
    </message>
    <message>
        <source>The vault with this catalogue&apos;s secrets is locked.</source>
        <translation>Le coffre contenant les secrets de ce catalogue est verrouillé.</translation>
    </message>
    <message>
        <source>What needs a secret waits for its passphrase. Nothing was changed.</source>
        <translation>Ce qui exige un secret attend sa phrase de passe. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>keywright::AccessDialog</name>
    <message>
        <source>Access of %1</source>
        <translation>Accès de %1</translation>
    </message>
    <message>
        <source>Last used %1.</source>
        <translation>Dernière utilisation&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Never used as far as is known.</source>
        <translation>Aucune utilisation connue.</translation>
    </message>
    <message>
        <source>Change access</source>
        <translation>Modifier l’accès</translation>
    </message>
    <message>
        <source>Parts of the access</source>
        <translation>Parties de l’accès</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Restrictions</translation>
    </message>
    <message>
        <source>Allowed from</source>
        <translation>Autorisée depuis</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Chemins</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Becomes unrestricted: it will work from anywhere, at any time.</source>
        <translation>La clé n’aura plus de restriction&#x202f;: elle fonctionnera de partout et à toute heure.</translation>
    </message>
    <message>
        <source>Restrictions change.</source>
        <translation>Les restrictions changent.</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Rien ne change encore.</translation>
    </message>
</context>
<context>
    <name>keywright::ApiActs</name>
    <message>
        <source>Protect an API…</source>
        <translation>Protéger une API…</translation>
    </message>
    <message>
        <source>Gates…</source>
        <translation>Gates…</translation>
    </message>
    <message>
        <source>The catalogue is open read-only.</source>
        <translation>Le catalogue est ouvert en lecture seule.</translation>
    </message>
</context>
<context>
    <name>keywright::ApiCellDelegate</name>
    <message>
        <source>No gateway has told which API its requests are for: have it ask /verify?api=%1</source>
        <translation>Aucune passerelle n’a indiqué à quelle API ses requêtes sont destinées&#x202f;: faites-la interroger /verify?api=%1</translation>
    </message>
</context>
<context>
    <name>keywright::ApiTableModel</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
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
        <translation>Clés</translation>
    </message>
    <message>
        <source>Requests, 30 days</source>
        <translation>Requêtes, 30 jours</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Répond</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Pas prêt</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Injoignable</translation>
    </message>
    <message numerus="yes">
        <source>The gate at %1 answers and knows %Ln key(s).</source>
        <translation>
            <numerusform>Le Gate à l’adresse %1 répond et connaît %Ln clé.</numerusform>
            <numerusform>Le Gate à l’adresse %1 répond et connaît %Ln clés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gate at %1 answers, but last looked at the catalogue %2 seconds ago; %3 requests are not stored yet.</source>
        <translation>Le Gate à l’adresse %1 répond, mais a consulté le catalogue pour la dernière fois il y a %2 secondes&#x202f;; %3 requêtes ne sont pas encore enregistrées.</translation>
    </message>
    <message>
        <source>The gate at %1 answers, but is not ready: %2.</source>
        <translation>Le Gate à l’adresse %1 répond, mais n’est pas prêt&#x202f;: %2.</translation>
    </message>
    <message>
        <source>No gate answers at %1 (%2). Gateways that ask it let nothing through.</source>
        <translation>Aucun Gate ne répond à l’adresse %1 (%2). Les passerelles qui l’interrogent ne laissent rien passer.</translation>
    </message>
    <message>
        <source>Its certificate ended on %1.</source>
        <translation>Son certificat a expiré le %1.</translation>
    </message>
    <message>
        <source>Its certificate ends on %1.</source>
        <translation>Son certificat expire le %1.</translation>
    </message>
</context>
<context>
    <name>keywright::ApisPage</name>
    <message>
        <source>Protect your first API</source>
        <translation>Protégez votre première API</translation>
    </message>
    <message>
        <source>Say where it is and what stands before it: you get the gateway&apos;s configuration to copy, and a trial that shows whether only good keys are let through.</source>
        <translation>Indiquez où elle se trouve et ce qui la précède&#x202f;: vous obtenez la configuration de la passerelle à copier, et un test qui montre si seules les bonnes clés sont acceptées.</translation>
    </message>
    <message>
        <source>Protect an API…</source>
        <translation>Protéger une API…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Its keys</source>
        <translation>Ses clés</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>Configuration and trial…</source>
        <translation>Configuration et test…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Remove %1; its keys stay</source>
        <translation>Supprimer %1&#x202f;; ses clés restent</translation>
    </message>
    <message>
        <source>The API %1 was removed. Keys keep its scopes.</source>
        <translation>L’API %1 a été supprimée. Les clés conservent ses portées.</translation>
    </message>
    <message>
        <source>Gates…</source>
        <translation>Gates…</translation>
    </message>
    <message>
        <source>This console&apos;s own gate</source>
        <translation>Le Gate de cette console</translation>
    </message>
    <message>
        <source>Hand-over sheet of one of its keys</source>
        <translation>Fiche de remise de l’une de ses clés</translation>
    </message>
    <message>
        <source>No key has a scope of %1 yet: nothing can be handed over.</source>
        <translation>Aucune clé n’a encore de portée de %1&#x202f;: il n’y a rien à remettre.</translation>
    </message>
    <message>
        <source>Hand-over sheet of</source>
        <translation>Fiche de remise de</translation>
    </message>
    <message>
        <source>All its keys</source>
        <translation>Toutes ses clés</translation>
    </message>
    <message>
        <source>What can be asked of it</source>
        <translation>Ce qui peut lui être demandé</translation>
    </message>
</context>
<context>
    <name>keywright::AppLock</name>
    <message>
        <source>A dialog waits behind the lock. Unlock first, then finish it or discard it.</source>
        <translation>Une boîte de dialogue attend derrière le verrou. Déverrouillez d’abord, puis terminez-la ou abandonnez-la.</translation>
    </message>
</context>
<context>
    <name>keywright::AuditFilterBar</name>
    <message>
        <source>Time range</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Trimestre précédent</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Effectué</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Words in the event</source>
        <translation>Mots dans l’événement</translation>
    </message>
    <message>
        <source>Show all objects again</source>
        <translation>Afficher à nouveau tous les objets</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Retirer tous les filtres</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Tous les auteurs</translation>
    </message>
    <message>
        <source>Any act</source>
        <translation>Toutes les opérations</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source>Only %1; press to show all objects</source>
        <translation>Seulement %1&#x202f;; appuyer pour afficher tous les objets</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <translation>
            <numerusform>%1 sur %Ln événement</numerusform>
            <numerusform>%1 sur %Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Search names, reasons and details, or owner:payments</source>
        <translation>Rechercher noms, motifs et détails, ou owner:payments</translation>
    </message>
</context>
<context>
    <name>keywright::AuditPage</name>
    <message>
        <source>Nothing has been done yet</source>
        <translation>Rien n’a encore été fait</translation>
    </message>
    <message>
        <source>Every act in this catalogue will be listed here.</source>
        <translation>Toute opération sur ce catalogue figurera ici.</translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation>Aucun événement ne correspond</translation>
    </message>
    <message>
        <source>Widen the time range or clear a filter to see more.</source>
        <translation>Élargissez la période ou retirez un filtre pour en voir plus.</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Write what is shown as CSV, JSON lines or PDF, with a proof that anyone can check</source>
        <translation>Écrire ce qui est affiché en CSV, JSON Lines ou PDF, avec une preuve que chacun peut vérifier</translation>
    </message>
    <message>
        <source>Audit log, newest first</source>
        <translation>Journal d’audit, du plus récent au plus ancien</translation>
    </message>
</context>
<context>
    <name>keywright::AuditTableModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>keywright::BackupChooser</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Autre fichier</translation>
    </message>
    <message>
        <source>Known backups</source>
        <translation>Sauvegardes connues</translation>
    </message>
    <message>
        <source>or another file</source>
        <translation>ou un autre fichier</translation>
    </message>
</context>
<context>
    <name>keywright::BackupDialog</name>
    <message>
        <source>Back up the catalogue</source>
        <translation>Sauvegarder le catalogue</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Progression de la sauvegarde</translation>
    </message>
    <message>
        <source>Keep it on another disk too.</source>
        <translation>Gardez-la aussi sur un autre disque.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Say where the backup is to be written.</source>
        <translation>Indiquez où écrire la sauvegarde.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie en cours</translation>
    </message>
    <message>
        <source>A copy of keys and audit log while you go on working. Secrets are not in it: they stay in the secret store, which has a backup of its own.</source>
        <translation>Une copie des clés et du journal d’audit pendant que vous continuez à travailler. Les secrets n’y figurent pas&#x202f;: ils restent dans le magasin de secrets, qui se sauvegarde à part.</translation>
    </message>
</context>
<context>
    <name>keywright::Banner</name>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>keywright::BarChart</name>
    <message>
        <source>Copy as a table</source>
        <translation>Copier sous forme de tableau</translation>
    </message>
    <message>
        <source>“%1” was copied as a table.</source>
        <translation>«&#x202f;%1&#x202f;» a été copié sous forme de tableau.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
</context>
<context>
    <name>keywright::BarLine</name>
    <message>
        <source>%1: %2 (%3 %)</source>
        <translation>%1&#x202f;: %2 (%3 %)</translation>
    </message>
</context>
<context>
    <name>keywright::BulkDialog</name>
    <message numerus="yes">
        <source>Change the tags of %Ln key(s)</source>
        <translation>
            <numerusform>Modifier les étiquettes de %Ln clé</numerusform>
            <numerusform>Modifier les étiquettes de %Ln clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the expiry of %Ln key(s)</source>
        <translation>
            <numerusform>Définir l’expiration de %Ln clé</numerusform>
            <numerusform>Définir l’expiration de %Ln clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotate %Ln key(s)</source>
        <translation>
            <numerusform>Effectuer la rotation de %Ln clé</numerusform>
            <numerusform>Effectuer la rotation de %Ln clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deprecate %Ln key(s)</source>
        <translation>
            <numerusform>Marquer %Ln clé comme obsolète</numerusform>
            <numerusform>Marquer %Ln clés comme obsolètes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %Ln key(s)</source>
        <translation>
            <numerusform>Désactiver %Ln clé</numerusform>
            <numerusform>Désactiver %Ln clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %Ln key(s)</source>
        <translation>
            <numerusform>Activer %Ln clé</numerusform>
            <numerusform>Activer %Ln clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Transfer %Ln key(s)</source>
        <translation>
            <numerusform>Transférer %Ln clé</numerusform>
            <numerusform>Transférer %Ln clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln key(s)</source>
        <translation>
            <numerusform>Révoquer %Ln clé</numerusform>
            <numerusform>Révoquer %Ln clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln key(s)</source>
        <translation>
            <numerusform>Supprimer %Ln clé</numerusform>
            <numerusform>Supprimer %Ln clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln key(s)</source>
        <translation>
            <numerusform>Restaurer %Ln clé</numerusform>
            <numerusform>Restaurer %Ln clés</numerusform>
        </translation>
    </message>
    <message>
        <source>New secrets are made and kept in the secret store; old ones work until the overlap ends. Keys whose secret is shown only once are rotated one by one.</source>
        <translation>De nouveaux secrets sont créés et conservés dans le magasin de secrets&#x202f;; les anciens fonctionnent jusqu’à la fin du chevauchement. Pour les clés dont le secret n’est affiché qu’une fois, la rotation se fait une à une.</translation>
    </message>
    <message>
        <source>They work on, are no longer handed out, and their callers are warned.</source>
        <translation>Elles continuent de fonctionner, ne sont plus distribuées, et leurs appelants sont avertis.</translation>
    </message>
    <message>
        <source>Every request with them is refused until they are enabled again.</source>
        <translation>Toute requête avec ces clés est refusée jusqu’à leur réactivation.</translation>
    </message>
    <message>
        <source>Requests with them pass again, as far as their rules allow.</source>
        <translation>Les requêtes avec ces clés passent à nouveau, dans la mesure où leurs règles le permettent.</translation>
    </message>
    <message>
        <source>The new owner answers for them from now on.</source>
        <translation>Le nouveau propriétaire en répond désormais.</translation>
    </message>
    <message>
        <source>This is final: no version of them will ever work again.</source>
        <translation>C’est définitif&#x202f;: aucune de leurs versions ne fonctionnera plus jamais.</translation>
    </message>
    <message>
        <source>They are hidden, can be restored for 30 days, and are then purged. Kept secrets are removed at once.</source>
        <translation>Elles sont masquées, peuvent être restaurées pendant 30 jours, puis sont purgées. Les secrets conservés sont retirés aussitôt.</translation>
    </message>
    <message>
        <source>They come back as revoked.</source>
        <translation>Elles reviennent à l’état révoqué.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>remove a tag</source>
        <translation>retirer une étiquette</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>none: the old secrets stop at once</source>
        <translation>aucun&#x202f;: les anciens secrets cessent aussitôt de fonctionner</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Chevauchement</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>Nouveau propriétaire</translation>
    </message>
    <message>
        <source>Needed: it goes into the audit log</source>
        <translation>Obligatoire&#x202f;: figurera dans le journal d’audit</translation>
    </message>
    <message>
        <source>Goes into the audit log</source>
        <translation>Figurera dans le journal d’audit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Type how many</source>
        <translation>Saisir le nombre</translation>
    </message>
    <message>
        <source>In production: %1.</source>
        <translation>En production&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Used within the last 7 days: %1. Whoever uses them will be refused.</source>
        <translation>Utilisées au cours des 7 derniers jours&#x202f;: %1. Quiconque s’en sert sera refusé.</translation>
    </message>
    <message>
        <source>Trying it out…</source>
        <translation>Essai en cours…</translation>
    </message>
    <message>
        <source>Nothing of this would be changed.</source>
        <translation>Rien de tout cela ne serait modifié.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Un motif est nécessaire.</translation>
    </message>
    <message>
        <source>Type %1 to confirm.</source>
        <translation>Saisissez %1 pour confirmer.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>What was done stays done.</source>
        <translation>Ce qui est fait reste fait.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) done.</source>
        <translation>
            <numerusform>%Ln clé traitée.</numerusform>
            <numerusform>%Ln clés traitées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln key(s) left as they are.</source>
        <translation>
            <numerusform>Arrêté&#x202f;: %Ln clé reste inchangée.</numerusform>
            <numerusform>Arrêté&#x202f;: %Ln clés restent inchangées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused:</source>
        <translation>
            <numerusform>%Ln refusée&#x202f;:</numerusform>
            <numerusform>%Ln refusées&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln key(s)</source>
        <translation>
            <numerusform>%1 sur %Ln clé</numerusform>
            <numerusform>%1 sur %Ln clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo on %Ln key(s)</source>
        <translation>
            <numerusform>Annuler l’opération sur %Ln clé</numerusform>
            <numerusform>Annuler l’opération sur %Ln clés</numerusform>
        </translation>
    </message>
    <message>
        <source>Each becomes what it was before the act. Keys that were changed since stay as they are.</source>
        <translation>Chacune redevient ce qu’elle était avant l’opération. Les clés modifiées depuis restent telles qu’elles sont.</translation>
    </message>
    <message>
        <source>Keys of production are revoked for good.</source>
        <translation>Des clés de production sont révoquées définitivement.</translation>
    </message>
    <message>
        <source>Used in the last 30 days on: %1.</source>
        <translation>Utilisées au cours des 30 derniers jours sur : %1.</translation>
    </message>
</context>
<context>
    <name>keywright::BulkPreview</name>
    <message>
        <source>What happens to each key</source>
        <translation>Ce qui arrive à chaque clé</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Toutes %1</translation>
    </message>
    <message>
        <source>Will be changed %1</source>
        <translation>À modifier %1</translation>
    </message>
    <message>
        <source>Are so already %1</source>
        <translation>Déjà conformes %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Refusées %1</translation>
    </message>
</context>
<context>
    <name>keywright::BulkTrialModel</name>
    <message>
        <source>Will be changed</source>
        <translation>Sera modifiée</translation>
    </message>
    <message>
        <source>Is so already</source>
        <translation>Déjà conforme</translation>
    </message>
    <message>
        <source>It is revoked; that is final</source>
        <translation>Révoquée&#x202f;; c’est définitif</translation>
    </message>
    <message>
        <source>It is deleted</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>It is disabled</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Its state does not allow it</source>
        <translation>Son état ne le permet pas</translation>
    </message>
    <message>
        <source>It is not revoked yet</source>
        <translation>Pas encore révoquée</translation>
    </message>
    <message>
        <source>Its secret is shown once: rotate it by itself</source>
        <translation>Son secret n’est affiché qu’une fois&#x202f;: rotation à faire individuellement</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>N’existe plus</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>It has been changed since</source>
        <translation>Modifiée depuis</translation>
    </message>
</context>
<context>
    <name>keywright::CatalogueCommands</name>
    <message>
        <source>Roles…</source>
        <translation>Rôles…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Health…</source>
        <translation>État de santé…</translation>
    </message>
    <message>
        <source>Recovery kit…</source>
        <translation>Kit de récupération…</translation>
    </message>
    <message>
        <source>No catalogue is open.</source>
        <translation>Aucun catalogue n’est ouvert.</translation>
    </message>
    <message>
        <source>The catalogue is open read-only.</source>
        <translation>Le catalogue est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Sauvegardé dans %1</translation>
    </message>
    <message>
        <source>Restored. What was there before is kept as %1</source>
        <translation>Restauré. L’état précédent est conservé sous le nom %1</translation>
    </message>
    <message>
        <source>The catalogue has its own keys again.</source>
        <translation>Le catalogue a retrouvé ses propres clés.</translation>
    </message>
</context>
<context>
    <name>keywright::ChartCard</name>
    <message>
        <source>No requests in this time</source>
        <translation>Aucune requête sur cette période</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher sous forme de tableau</translation>
    </message>
    <message>
        <source>Export or copy</source>
        <translation>Exporter ou copier</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Image (PNG)…</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Dessin (SVG)…</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tableau (CSV)…</translation>
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
        <translation>%1, appuyer pour retirer</translation>
    </message>
</context>
<context>
    <name>keywright::ChordField</name>
    <message>
        <source>Press the keys</source>
        <translation>Appuyez sur les touches</translation>
    </message>
</context>
<context>
    <name>keywright::ColumnMapping</name>
    <message>
        <source>Leave out</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Enabled: yes or no</source>
        <translation>Activée&#x202f;: oui ou non</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Key system</source>
        <translation>Système de clés</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>Usage plans</source>
        <translation>Plans d’utilisation</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Compte de service</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Restrictions</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limite de débit</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Days between rotations</source>
        <translation>Jours entre les rotations</translation>
    </message>
    <message>
        <source>Days of overlap</source>
        <translation>Jours de chevauchement</translation>
    </message>
    <message>
        <source>Format of new secrets</source>
        <translation>Format des nouveaux secrets</translation>
    </message>
    <message>
        <source>Prefix of new secrets</source>
        <translation>Préfixe des nouveaux secrets</translation>
    </message>
    <message>
        <source>Length of new secrets</source>
        <translation>Longueur des nouveaux secrets</translation>
    </message>
    <message>
        <source>What %1 becomes</source>
        <translation>Ce que devient %1</translation>
    </message>
</context>
<context>
    <name>keywright::CommandPalette</name>
    <message>
        <source>No command and no key is called that.</source>
        <translation>Aucune commande ni clé ne porte ce nom.</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation>Commandes et clés</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Rechercher commandes et clés</translation>
    </message>
    <message>
        <source>Type a command or the name of a key</source>
        <translation>Saisir une commande ou le nom d’une clé</translation>
    </message>
</context>
<context>
    <name>keywright::CompletionPopup</name>
    <message>
        <source>Tab completes, Esc closes</source>
        <translation>Tab complète, Échap ferme</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Propositions de saisie</translation>
    </message>
</context>
<context>
    <name>keywright::Console</name>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>Clair ou sombre selon le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Find a command or a key…</source>
        <translation>Trouver une commande ou une clé…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Nothing is changed in it from here on. Restore the last backup.</source>
        <translation>Plus rien n’y est modifié depuis cette console. Restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Comment rechercher</translation>
    </message>
    <message>
        <source>How the audit log is proven</source>
        <translation>Comment l’intégrité du journal d’audit est prouvée</translation>
    </message>
    <message>
        <source>How the vault file is sealed</source>
        <translation>Comment le fichier coffre est scellé</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Another console (process %1) has this catalogue open, so this one is read-only: you can look, but nothing can be changed here.</source>
        <translation>Une autre console (processus %1) a ouvert ce catalogue&#x202f;; celle-ci est donc en lecture seule&#x202f;: vous pouvez consulter, mais rien ne peut être modifié ici.</translation>
    </message>
    <message>
        <source>This catalogue is open read-only: you can look, but nothing can be changed.</source>
        <translation>Ce catalogue est ouvert en lecture seule&#x202f;: vous pouvez consulter, mais rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>Use the recovery kit…</source>
        <translation>Utiliser le kit de récupération…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to see to within 7 days</source>
        <translation>
            <numerusform>%Ln point à traiter d’ici 7 jours</numerusform>
            <numerusform>%Ln points à traiter d’ici 7 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Time travel</source>
        <translation>Remonter le temps</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) were written to %1, their proof beside it.</source>
        <translation>
            <numerusform>%Ln événement a été écrit dans %1, avec sa preuve à côté.</numerusform>
            <numerusform>%Ln événements ont été écrits dans %1, avec leur preuve à côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mended after an interruption: %Ln act(s). The audit log tells which.</source>
        <translation>
            <numerusform>Rétabli après une interruption&#x202f;: %Ln opération. Le journal d’audit dit laquelle.</numerusform>
            <numerusform>Rétabli après une interruption&#x202f;: %Ln opérations. Le journal d’audit dit lesquelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Daily tasks, the shortest way</source>
        <translation>Tâches quotidiennes, au plus court</translation>
    </message>
    <message>
        <source>How a gate is set up</source>
        <translation>Comment configurer un Gate</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>How an API is protected</source>
        <translation>Comment protéger une API</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Alarm of the console&apos;s own gate: %1</source>
        <translation>Alarme du Gate de la console&#x202f;: %1</translation>
    </message>
    <message>
        <source>The console&apos;s own gate: %1</source>
        <translation>Le Gate de la console&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>keywright::CreateDialog</name>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>Everything can be changed later except the prefix.</source>
        <translation>Tout peut être modifié plus tard, sauf le préfixe.</translation>
    </message>
    <message>
        <source>Create key</source>
        <translation>Créer la clé</translation>
    </message>
    <message>
        <source>checkout-service-eu</source>
        <translation>checkout-service-eu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation>Équipe ou personne</translation>
    </message>
    <message>
        <source>which program uses it</source>
        <translation>quel programme l’utilise</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Allowed from</source>
        <translation>Autorisée depuis</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>no rate limit</source>
        <translation>sans limite de débit</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limite de débit</translation>
    </message>
    <message>
        <source>no quota, or 1000000/day</source>
        <translation>sans quota, ou 1000000/day</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Keywright makes it; the gate verifies it</source>
        <translation>Créée par Keywright&#x202f;; vérifiée par le Gate</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>paste the secret</source>
        <translation>coller le secret</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>A key that acts as a service account has all rights of that account: whoever has the key is the account.</source>
        <translation>Une clé qui agit comme compte de service a tous les droits de ce compte&#x202f;: posséder la clé, c’est être le compte.</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Compte de service</translation>
    </message>
    <message>
        <source>the pasted key, %1</source>
        <translation>la clé collée, %1</translation>
    </message>
    <message>
        <source>%1 + 43 random characters + checksum</source>
        <translation>%1 + 43 caractères aléatoires + somme de contrôle</translation>
    </message>
    <message>
        <source>As its maker made it</source>
        <translation>Tel que son émetteur l’a créé</translation>
    </message>
    <message>
        <source>You will see the secret now, and can reveal it later; each look is told in the audit log.</source>
        <translation>Le secret sera affiché maintenant et pourra être révélé plus tard&#x202f;; chaque consultation figure dans le journal d’audit.</translation>
    </message>
    <message>
        <source>Only its fingerprint is kept. You will see the secret once.</source>
        <translation>Seule son empreinte est conservée. Le secret sera affiché une seule fois.</translation>
    </message>
    <message>
        <source>Bound to a service account: whoever has this key has all rights of that account.</source>
        <translation>Liée à un compte de service&#x202f;: qui détient cette clé a tous les droits de ce compte.</translation>
    </message>
    <message>
        <source>It will work from anywhere.</source>
        <translation>Elle fonctionnera de partout.</translation>
    </message>
    <message>
        <source>Somebody else made it; the secret store keeps it</source>
        <translation>Créée par un tiers&#x202f;; conservée dans le magasin de secrets</translation>
    </message>
    <message>
        <source>Keep a recoverable copy in the secret store</source>
        <translation>Conserver une copie récupérable dans le magasin de secrets</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bit(s)</source>
        <translation>
            <numerusform>%Ln bit</numerusform>
            <numerusform>%Ln bits</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes to the secret store at once; the catalogue keeps its fingerprint.</source>
        <translation>Il est aussitôt rangé dans le magasin de secrets&#x202f;; le catalogue garde son empreinte.</translation>
    </message>
    <message>
        <source>I bring it; the gate verifies it</source>
        <translation>Fournie par moi&#x202f;; vérifiée par le Gate</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Préfixe</translation>
    </message>
    <message>
        <source>What the secret begins with: up to 16 of a-z, 0-9 and _, for people and scanners to know it by.</source>
        <translation>Ce par quoi commence le secret&#x202f;: jusqu’à 16 caractères parmi a-z, 0-9 et _, pour que les personnes et les outils d’analyse le reconnaissent.</translation>
    </message>
    <message>
        <source>Only its fingerprint is kept.</source>
        <translation>Seule son empreinte est conservée.</translation>
    </message>
    <message>
        <source>As you bring it</source>
        <translation>Tel que vous le fournissez</translation>
    </message>
</context>
<context>
    <name>keywright::DetailsDialog</name>
    <message>
        <source>Details of %1</source>
        <translation>Détails de %1</translation>
    </message>
    <message>
        <source>which program uses it</source>
        <translation>quel programme l’utilise</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Compte de service</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Save details</source>
        <translation>Enregistrer les détails</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Rien ne change encore.</translation>
    </message>
</context>
<context>
    <name>keywright::DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What you typed will be lost. Press Escape once more to close.</source>
        <translation>Votre saisie sera perdue. Appuyez encore une fois sur Échap pour fermer.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>keywright::EventCellDelegate</name>
    <message>
        <source>this catalogue</source>
        <translation>ce catalogue</translation>
    </message>
    <message>
        <source>audit log</source>
        <translation>journal d’audit</translation>
    </message>
</context>
<context>
    <name>keywright::EventDetail</name>
    <message>
        <source>The chosen event</source>
        <translation>L’événement sélectionné</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>Aucun événement sélectionné</translation>
    </message>
    <message>
        <source>Choose an event to see what was changed.</source>
        <translation>Sélectionnez un événement pour voir ce qui a été modifié.</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Ce qui a été modifié</translation>
    </message>
    <message>
        <source>Open key</source>
        <translation>Ouvrir la clé</translation>
    </message>
    <message>
        <source>Only this key</source>
        <translation>Seulement cette clé</translation>
    </message>
    <message>
        <source>Show only the events of this key</source>
        <translation>N’afficher que les événements de cette clé</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, via %2</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>no. %1 of the log</source>
        <translation>n°&#xa0;%1 du journal</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>The catalogue as of then</source>
        <translation>Le catalogue à ce moment</translation>
    </message>
</context>
<context>
    <name>keywright::FigureTile</name>
    <message>
        <source>A week ago: %1</source>
        <translation>Il y a une semaine&#x202f;: %1</translation>
    </message>
    <message>
        <source>▲ %1 in 7 days</source>
        <translation>▲ %1 en 7 jours</translation>
    </message>
    <message>
        <source>▼ %1 in 7 days</source>
        <translation>▼ %1 en 7 jours</translation>
    </message>
</context>
<context>
    <name>keywright::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>keywright::FilterBar</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>D’ici 7 jours</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>D’ici 30 jours</translation>
    </message>
    <message>
        <source>Within 90 days</source>
        <translation>D’ici 90 jours</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>Sans expiration</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Jamais utilisée</translation>
    </message>
    <message>
        <source>Not for 30 days</source>
        <translation>Inutilisée depuis 30 jours</translation>
    </message>
    <message>
        <source>Not for 90 days</source>
        <translation>Inutilisée depuis 90 jours</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>Ces 7 derniers jours</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Filtrer par %1</translation>
    </message>
    <message>
        <source>%1: %2 +%3</source>
        <translation>%1&#x202f;: %2 +%3</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>Rien à choisir pour l’instant</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln clé</numerusform>
            <numerusform>%Ln clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln keys</source>
        <translation>
            <numerusform>%1 sur %Ln clé</numerusform>
            <numerusform>%1 sur %Ln clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln keys, deleted ones included</source>
        <translation>
            <numerusform>%1 sur %Ln clé, supprimées comprises</numerusform>
            <numerusform>%1 sur %Ln clés, supprimées comprises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::FirstStart</name>
    <message>
        <source>Setting up</source>
        <translation>Configuration en cours</translation>
    </message>
    <message>
        <source>Looking for a keychain on this machine. It may ask you to unlock it.</source>
        <translation>Recherche d’un trousseau sur cette machine. Il vous demandera peut-être de le déverrouiller.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Passphrase, for instance five words that do not belong together</source>
        <translation>Phrase de passe, par exemple cinq mots sans rapport entre eux</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Phrase de passe à nouveau</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même à nouveau</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Robustesse de la phrase de passe</translation>
    </message>
    <message>
        <source>It should take centuries to guess.</source>
        <translation>La deviner devrait prendre des siècles.</translation>
    </message>
    <message>
        <source>Create vault and catalogue</source>
        <translation>Créer le coffre et le catalogue</translation>
    </message>
    <message>
        <source>Look for a keychain again</source>
        <translation>Rechercher à nouveau un trousseau</translation>
    </message>
    <message>
        <source>The catalogue will be %1</source>
        <translation>Emplacement du catalogue&#x202f;: %1</translation>
    </message>
    <message>
        <source>Choose a passphrase for the vault</source>
        <translation>Choisissez une phrase de passe pour le coffre</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>Too easy to guess. Longer helps more than stranger.</source>
        <translation>Trop facile à deviner. Mieux vaut l’allonger que la compliquer.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message numerus="yes">
        <source>Strong: about %n bits.</source>
        <translation>
            <numerusform>Robuste&#x202f;: environ %n bit.</numerusform>
            <numerusform>Robuste&#x202f;: environ %n bits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keywright can keep secrets in a vault file that only this passphrase opens. It is kept nowhere: without it the secrets are lost.</source>
        <translation>Keywright peut conserver les secrets dans un fichier coffre que seule cette phrase de passe ouvre. Elle n’est conservée nulle part&#x202f;: sans elle, les secrets sont perdus.</translation>
    </message>
    <message>
        <source>No keychain answers on this machine.</source>
        <translation>Aucun trousseau ne répond sur cette machine.</translation>
    </message>
    <message>
        <source>The keychain did not let Keywright in: its question was turned down, or it is locked.</source>
        <translation>Le trousseau n’a pas laissé entrer Keywright&#x202f;: sa demande a été refusée, ou il est verrouillé.</translation>
    </message>
    <message>
        <source>The keychain has not answered in time.</source>
        <translation>Le trousseau n’a pas répondu dans le délai.</translation>
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
        <translation>Un Gate indique aux passerelles quelles clés sont valides. Cette console peut en exécuter un pour cette machine&#x202f;; il se termine avec la console.</translation>
    </message>
    <message>
        <source>A gate tells gateways which keys are good.</source>
        <translation>Un Gate indique aux passerelles quelles clés sont valides.</translation>
    </message>
    <message>
        <source>No API names a gate yet.</source>
        <translation>Aucune API n’indique encore de Gate.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Of this machine alone: a gate for others runs as a service.</source>
        <translation>De cette machine uniquement&#x202f;: un Gate destiné à d’autres s’exécute comme service.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>None besides X-API-Key and Authorization</source>
        <translation>Aucun hormis X-API-Key et Authorization</translation>
    </message>
    <message>
        <source>Start it whenever this catalogue is opened</source>
        <translation>Le démarrer à chaque ouverture de ce catalogue</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Ses messages</translation>
    </message>
    <message>
        <source>What it says is shown here.</source>
        <translation>Ses messages s’affichent ici.</translation>
    </message>
    <message>
        <source>This console&apos;s gate</source>
        <translation>Gate de cette console</translation>
    </message>
    <message>
        <source>Further header</source>
        <translation>Autre en-tête</translation>
    </message>
    <message>
        <source>Known gates</source>
        <translation>Gates connus</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Catalogue seen</source>
        <translation>Catalogue consulté</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) ago</source>
        <translation>
            <numerusform>il y a %Ln seconde</numerusform>
            <numerusform>il y a %Ln secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::HealthDialog</name>
    <message>
        <source>Health of the catalogue</source>
        <translation>État de santé du catalogue</translation>
    </message>
    <message>
        <source>Nothing is changed by looking. Each event of the audit log is checked on its own page: Verify log.</source>
        <translation>Le contrôle ne modifie rien. Chaque événement du journal d’audit se vérifie sur sa propre page&#x202f;: Vérifier le journal.</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Progression du contrôle</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Contrôler à nouveau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Contrôle en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wrong. Make a backup of the file as it is before anything else.</source>
        <translation>
            <numerusform>%n problème détecté. Avant toute autre chose, faites une copie du fichier tel qu’il est.</numerusform>
            <numerusform>%n problèmes détectés. Avant toute autre chose, faites une copie du fichier tel qu’il est.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Tout est en ordre.</translation>
    </message>
</context>
<context>
    <name>keywright::HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>keywright::HoursField</name>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Heures de bureau</translation>
    </message>
    <message>
        <source>Monday to Friday, 8 to 18</source>
        <translation>Du lundi au vendredi, de 8 h à 18 h</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>No hour is left: the key would never work. To stop it, disable it.</source>
        <translation>Il ne reste aucune heure&#x202f;: la clé ne fonctionnerait jamais. Pour l’arrêter, désactivez-la.</translation>
    </message>
    <message>
        <source>This machine knows no time zone “%1”.</source>
        <translation>Cette machine ne connaît pas le fuseau horaire «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>At any hour. Drag over the hours to clear them.</source>
        <translation>À toute heure. Faites glisser sur les heures pour les exclure.</translation>
    </message>
</context>
<context>
    <name>keywright::HoursGrid</name>
    <message>
        <source>Hours of the week</source>
        <translation>Heures de la semaine</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1, %2: %3. Arrows move, Shift chooses more, Space changes.</source>
        <translation>%1, %2&#x202f;: %3. Les flèches déplacent, Maj étend la sélection, Espace modifie.</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>autorisé</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>non autorisé</translation>
    </message>
</context>
<context>
    <name>keywright::ImportDialog</name>
    <message>
        <source>Recognise by itself</source>
        <translation>Détection automatique</translation>
    </message>
    <message>
        <source>Amazon API Gateway key file</source>
        <translation>Fichier de clés Amazon API Gateway</translation>
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
        <translation>Fichier .env</translation>
    </message>
    <message>
        <source>KeePassXC CSV</source>
        <translation>CSV de KeePassXC</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Importer des clés</translation>
    </message>
    <message>
        <source>The file is only read, never changed. Nothing is written until you accept what you see here.</source>
        <translation>Le fichier est seulement lu, jamais modifié. Rien n’est écrit tant que vous n’acceptez pas ce qui est affiché ici.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>where not named</source>
        <translation>si non indiqué</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progression de l’import</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Amazon’s key file, CSV, JSON, .env, KeePassXC CSV</source>
        <translation>Fichier de clés Amazon, CSV, JSON, .env, CSV de KeePassXC</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Only their fingerprints are kept</source>
        <translation>Seules leurs empreintes sont conservées</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message numerus="yes">
        <source>Read as %1: %Ln record(s)</source>
        <translation>
            <numerusform>Lu comme %1&#x202f;: %Ln enregistrement</numerusform>
            <numerusform>Lu comme %1&#x202f;: %Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Recherche des doublons</translation>
    </message>
    <message>
        <source>Stopped. Change something, or choose the file again, to look once more.</source>
        <translation>Arrêté. Modifiez quelque chose, ou choisissez à nouveau le fichier, pour relancer l’examen.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln key(s)</source>
        <translation>
            <numerusform>Importer %Ln clé</numerusform>
            <numerusform>Importer %Ln clés</numerusform>
        </translation>
    </message>
    <message>
        <source>The file names no owner: say above who owns these keys.</source>
        <translation>Le fichier n’indique pas de propriétaire&#x202f;: précisez ci-dessus à qui appartiennent ces clés.</translation>
    </message>
    <message>
        <source>No row of this file makes a new key.</source>
        <translation>Aucune ligne de ce fichier ne donne une nouvelle clé.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import en cours</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) imported.</source>
        <translation>
            <numerusform>%Ln clé importée.</numerusform>
            <numerusform>%Ln clés importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) skipped: here already.</source>
        <translation>
            <numerusform>%Ln ligne ignorée&#x202f;: déjà présente.</numerusform>
            <numerusform>%Ln lignes ignorées&#x202f;: déjà présentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be imported:</source>
        <translation>
            <numerusform>%Ln ligne n’a pas pu être importée&#x202f;:</numerusform>
            <numerusform>%Ln lignes n’ont pas pu être importées&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped it: what was done stays, the rest was not touched.</source>
        <translation>Vous avez arrêté l’import&#x202f;: ce qui est fait reste fait, le reste n’a pas été touché.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Rows that could not be imported</source>
        <translation>Lignes qui n’ont pas pu être importées</translation>
    </message>
    <message>
        <source>%1 still holds secrets in the clear. Destroy it, and its copies, when you no longer need it.</source>
        <translation>%1 contient toujours des secrets en clair. Détruisez ce fichier et ses copies dès que vous n’en avez plus besoin.</translation>
    </message>
    <message>
        <source>The secret store keeps them, so that they can be revealed</source>
        <translation>Conservés dans le magasin de secrets et révélables plus tard</translation>
    </message>
    <message numerus="yes">
        <source>Storing %Ln secret(s) takes about %1.</source>
        <translation>
            <numerusform>Le stockage de %Ln secret prend environ %1.</numerusform>
            <numerusform>Le stockage de %Ln secrets prend environ %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record %1: %2</source>
        <translation>Enregistrement %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>keywright::ImportPlanModel</name>
    <message>
        <source>Will be created</source>
        <translation>Sera créée</translation>
    </message>
    <message>
        <source>Same secret as %1 in this file</source>
        <translation>Même secret que %1 dans ce fichier</translation>
    </message>
    <message>
        <source>Already in the catalogue as %1</source>
        <translation>Déjà dans le catalogue&#x202f;: %1</translation>
    </message>
    <message>
        <source>A key of this name is there already</source>
        <translation>Une clé de ce nom existe déjà</translation>
    </message>
    <message>
        <source>Can’t be imported: %1</source>
        <translation>Import impossible&#x202f;: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’elle devient</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>No key: it is left alone</source>
        <translation>Aucune clé&#x202f;: laissé de côté</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
</context>
<context>
    <name>keywright::ImportPreview</name>
    <message>
        <source>What becomes of each row</source>
        <translation>Ce que devient chaque ligne</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Toutes %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Nouvelles %1</translation>
    </message>
    <message>
        <source>Already here %1</source>
        <translation>Déjà présentes %1</translation>
    </message>
    <message>
        <source>Unusable %1</source>
        <translation>Inutilisables %1</translation>
    </message>
</context>
<context>
    <name>keywright::KeyAccessTab</name>
    <message>
        <source>%1, burst %2</source>
        <translation>%1, rafale %2</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 par jour</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 par semaine</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Restrictions and limits</source>
        <translation>Restrictions et limites</translation>
    </message>
    <message>
        <source>Nothing: this key has no scopes.</source>
        <translation>Rien&#x202f;: cette clé n’a aucune portée.</translation>
    </message>
    <message>
        <source>Only what its roles allow.</source>
        <translation>Seulement ce que ses rôles permettent.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Allowed from</source>
        <translation>Autorisée depuis</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>toute adresse</translation>
    </message>
    <message>
        <source>Referrers</source>
        <translation>URL de provenance</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Applications mobiles</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Chemins</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limite de débit</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>none</source>
        <comment>rate limit</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>none</source>
        <comment>quota</comment>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>keywright::KeyCellDelegate</name>
    <message>
        <source>no expiry</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>This key never expires by itself.</source>
        <translation>Cette clé n’expire jamais d’elle-même.</translation>
    </message>
    <message>
        <source>No use of this key is known.</source>
        <translation>Aucune utilisation connue de cette clé.</translation>
    </message>
    <message>
        <source>%1 is a honeytoken: it opens nothing, and whoever uses it raises an alarm.</source>
        <translation>%1 est un jeton leurre&#x202f;: il n’ouvre rien, et quiconque s’en sert déclenche une alarme.</translation>
    </message>
    <message>
        <source>Honeytoken</source>
        <translation>Jeton leurre</translation>
    </message>
</context>
<context>
    <name>keywright::KeyDialogs</name>
    <message>
        <source>%1 was deprecated</source>
        <translation>Clé %1 marquée comme obsolète</translation>
    </message>
    <message>
        <source>%1 was disabled</source>
        <translation>Clé %1 désactivée</translation>
    </message>
    <message>
        <source>%1 was enabled</source>
        <translation>Clé %1 activée</translation>
    </message>
    <message>
        <source>%1 has a new owner</source>
        <translation>%1 a un nouveau propriétaire</translation>
    </message>
    <message>
        <source>%1 was revoked</source>
        <translation>Clé %1 révoquée</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>Clé %1 supprimée</translation>
    </message>
    <message>
        <source>%1 was restored, revoked</source>
        <translation>Clé %1 restaurée à l’état révoqué</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>Clé %1 créée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) imported</source>
        <translation>
            <numerusform>%Ln clé importée</numerusform>
            <numerusform>%Ln clés importées</numerusform>
        </translation>
    </message>
    <message>
        <source>Access of %1 was changed</source>
        <translation>Accès de %1 modifié</translation>
    </message>
    <message>
        <source>Limits of %1 were changed</source>
        <translation>Limites de %1 modifiées</translation>
    </message>
    <message>
        <source>Details of %1 were saved</source>
        <translation>Détails de %1 enregistrés</translation>
    </message>
    <message>
        <source>%1 was rotated</source>
        <translation>Rotation de %1 effectuée</translation>
    </message>
    <message>
        <source>No old version of %1 works any more</source>
        <translation>Aucune ancienne version de %1 ne fonctionne plus</translation>
    </message>
    <message>
        <source>Overlap of %1 was changed</source>
        <translation>Chevauchement de %1 modifié</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) changed</source>
        <translation>
            <numerusform>%Ln clé modifiée</numerusform>
            <numerusform>%Ln clés modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>Exporter des clés</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) written to %1</source>
        <translation>
            <numerusform>%Ln clé écrite dans %1</numerusform>
            <numerusform>%Ln clés écrites dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone for %Ln key(s)</source>
        <translation>
            <numerusform>Opération annulée pour %Ln clé</numerusform>
            <numerusform>Opération annulée pour %Ln clés</numerusform>
        </translation>
    </message>
    <message>
        <source>A key of production is revoked for good.</source>
        <translation>Une clé de production est révoquée définitivement.</translation>
    </message>
    <message>
        <source>%1 is as it was: there was nothing to change</source>
        <translation>%1 reste inchangée : il n’y avait rien à modifier</translation>
    </message>
</context>
<context>
    <name>keywright::KeyHistoryTab</name>
    <message>
        <source>Show in the audit log</source>
        <translation>Afficher dans le journal d’audit</translation>
    </message>
    <message>
        <source>Nothing is known of this key yet.</source>
        <translation>On ne sait encore rien de cette clé.</translation>
    </message>
    <message>
        <source>Older events are in the audit log.</source>
        <translation>Les événements plus anciens sont dans le journal d’audit.</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <translation>%1&#x202f;: refusé</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1&#x202f;: échec</translation>
    </message>
    <message>
        <source>by %1 (%2)</source>
        <translation>par %1 (%2)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>The catalogue as of then</source>
        <translation>Le catalogue à ce moment</translation>
    </message>
</context>
<context>
    <name>keywright::KeyInspector</name>
    <message>
        <source>No key chosen</source>
        <translation>Aucune clé sélectionnée</translation>
    </message>
    <message>
        <source>Choose a key to see what it is and what it may do.</source>
        <translation>Sélectionnez une clé pour voir ce qu’elle est et ce qu’elle autorise.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Copy key ID</source>
        <translation>Copier l’ID de clé</translation>
    </message>
    <message>
        <source>Key ID copied</source>
        <translation>ID de clé copié</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>More acts on this key</source>
        <translation>Autres opérations sur cette clé</translation>
    </message>
    <message>
        <source>Every act shows the exact list before anything is done.</source>
        <translation>Chaque opération affiche la liste exacte avant toute exécution.</translation>
    </message>
    <message>
        <source>Parts of the key</source>
        <translation>Parties de la clé</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message numerus="yes">
        <source>%n keys chosen</source>
        <translation>
            <numerusform>%n clé sélectionnée</numerusform>
            <numerusform>%n clés sélectionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::KeyOverviewTab</name>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>How much of the overlap is over</source>
        <translation>Part écoulée du chevauchement</translation>
    </message>
    <message>
        <source>Overlap is over</source>
        <translation>Chevauchement terminé</translation>
    </message>
    <message>
        <source>Overlap ends %1</source>
        <translation>Fin du chevauchement %1</translation>
    </message>
    <message>
        <source>version %1 → %2</source>
        <translation>version %1 → %2</translation>
    </message>
    <message>
        <source>Both versions work until then. Version %1 was last used %2.</source>
        <translation>Les deux versions fonctionnent jusque-là. Dernière utilisation de la version %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Both versions work until then. No use of version %1 is known.</source>
        <translation>Les deux versions fonctionnent jusque-là. Aucune utilisation connue de la version %1.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Bound to</source>
        <translation>Liée à</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>jamais d’elle-même</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln day(s)</source>
        <translation>
            <numerusform>tous les %Ln jours</numerusform>
            <numerusform>tous les %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manuelle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) overlap</source>
        <translation>
            <numerusform>chevauchement de %Ln jour</numerusform>
            <numerusform>chevauchement de %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Honeytoken</source>
        <translation>Jeton leurre</translation>
    </message>
    <message>
        <source>It opens nothing: a gate answers it as an unknown key and raises an alarm.</source>
        <translation>Il n’ouvre rien&#x202f;: un Gate y répond comme à une clé inconnue et déclenche une alarme.</translation>
    </message>
    <message>
        <source>Version %1 is still used: %2 requests in the last 24 hours, %3 % of the key&apos;s.</source>
        <translation>La version %1 est encore utilisée&#x202f;: %2 requêtes au cours des dernières 24 heures, %3&#x202f;% de celles de la clé.</translation>
    </message>
    <message>
        <source>Version %1 had no request in the last 24 hours.</source>
        <translation>La version %1 n’a reçu aucune requête au cours des dernières 24 heures.</translation>
    </message>
    <message>
        <source>%1 of %2 today.</source>
        <translation>%1 sur %2 aujourd’hui.</translation>
    </message>
    <message>
        <source>%1 of %2 this week.</source>
        <translation>%1 sur %2 cette semaine.</translation>
    </message>
    <message>
        <source>%1 of %2 this month.</source>
        <translation>%1 sur %2 ce mois-ci.</translation>
    </message>
    <message>
        <source>It is used up, and is refilled %1.</source>
        <translation>Il est épuisé et sera rechargé %1.</translation>
    </message>
    <message>
        <source>At this pace it is used up %1.</source>
        <translation>À ce rythme, il sera épuisé %1.</translation>
    </message>
    <message>
        <source>At this pace it lasts until it is refilled %1.</source>
        <translation>À ce rythme, il suffira jusqu’à sa recharge %1.</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>How much of the quota is used</source>
        <translation>Part du quota utilisée</translation>
    </message>
    <message>
        <source>Allowed from</source>
        <translation>Autorisée depuis</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>none</source>
        <comment>limit</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>APIs, 30 days</source>
        <translation>API, 30 jours</translation>
    </message>
</context>
<context>
    <name>keywright::KeyTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Sans environnement</translation>
    </message>
    <message>
        <source>No system</source>
        <translation>Sans système</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Sans propriétaire</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n clé</numerusform>
            <numerusform>%n clés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, folded up</source>
        <translation>%1, replié</translation>
    </message>
    <message>
        <source>%1, honeytoken</source>
        <translation>%1, jeton leurre</translation>
    </message>
    <message>
        <source>Requests, 30 days</source>
        <translation>Requêtes, 30 jours</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Of 30 days, as gates counted them. The list can&apos;t be sorted by them: they don&apos;t stand in the catalogue.</source>
        <translation>Sur 30 jours, telles que les Gates les ont comptées. La liste ne peut pas être triée ainsi&#x202f;: elles ne figurent pas dans le catalogue.</translation>
    </message>
</context>
<context>
    <name>keywright::KeyTableView</name>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <translation>Colonnes d’origine</translation>
    </message>
    <message numerus="yes">
        <source>Choose its %n key(s)</source>
        <translation>
            <numerusform>Sélectionner sa %n clé</numerusform>
            <numerusform>Sélectionner ses %n clés</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold all groups up</source>
        <translation>Replier tous les groupes</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Déplier tous les groupes</translation>
    </message>
</context>
<context>
    <name>keywright::KeyUseCard</name>
    <message>
        <source>Requests, 30 days</source>
        <translation>Requêtes, 30 jours</translation>
    </message>
    <message>
        <source>Requests a day, 30 days</source>
        <translation>Requêtes par jour, 30 jours</translation>
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
        <translation>une copie est conservée</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Création&#x202f;: %1</translation>
    </message>
    <message>
        <source>stops working %1</source>
        <comment>relative: in 3 days</comment>
        <translation>fin de validité&#x202f;: %1</translation>
    </message>
    <message>
        <source>Works until: %1</source>
        <translation>Valide jusqu’au&#x202f;: %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>relative: 3 days ago</comment>
        <translation>terminée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Terminée&#x202f;: %1</translation>
    </message>
    <message>
        <source>last used %1</source>
        <comment>relative: 3 days ago</comment>
        <translation>dernière utilisation&#x202f;: %1</translation>
    </message>
    <message>
        <source>Last used: %1</source>
        <translation>Dernière utilisation&#x202f;: %1</translation>
    </message>
    <message>
        <source>Created %1</source>
        <comment>relative: 3 days ago</comment>
        <translation>création&#x202f;: %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Fin de validité</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
</context>
<context>
    <name>keywright::KeysPage</name>
    <message>
        <source>The catalogue is open read-only.</source>
        <translation>Le catalogue est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>Sélectionnez d’abord une clé.</translation>
    </message>
    <message>
        <source>This is done to one key at a time.</source>
        <translation>Ceci se fait sur une clé à la fois.</translation>
    </message>
    <message>
        <source>None of the chosen keys allows this.</source>
        <translation>Aucune des clés sélectionnées ne le permet.</translation>
    </message>
    <message>
        <source>Whose key is on the clipboard?</source>
        <translation>À qui est la clé du presse-papiers&#x202f;?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Aucune clé pour l’instant</translation>
    </message>
    <message>
        <source>Create a key for one of your own APIs, or import the inventory that you have: CSV, JSON, .env, Amazon or KeePassXC files.</source>
        <translation>Créez une clé pour l’une de vos propres API, ou importez l’inventaire dont vous disposez&#x202f;: fichiers CSV, JSON, .env, Amazon ou KeePassXC.</translation>
    </message>
    <message>
        <source>No key matches</source>
        <translation>Aucune clé ne correspond</translation>
    </message>
    <message>
        <source>Nothing in the catalogue fits this search.</source>
        <translation>Rien dans le catalogue ne répond à cette recherche.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Effacer la recherche et les filtres</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’opération</translation>
    </message>
    <message>
        <source>Keys without groups</source>
        <translation>Clés sans groupes</translation>
    </message>
    <message>
        <source>Group keys by owner</source>
        <translation>Grouper les clés par propriétaire</translation>
    </message>
    <message>
        <source>Group keys by environment</source>
        <translation>Grouper les clés par environnement</translation>
    </message>
    <message>
        <source>Group keys by system</source>
        <translation>Grouper les clés par système</translation>
    </message>
    <message>
        <source>The keys are not in groups.</source>
        <translation>Les clés ne sont pas groupées.</translation>
    </message>
    <message>
        <source>Fold all groups up</source>
        <translation>Replier tous les groupes</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Déplier tous les groupes</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Par %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grouper</translation>
    </message>
    <message>
        <source>Grouped by %1</source>
        <translation>Groupement&#x202f;: %1</translation>
    </message>
    <message>
        <source>Group keys</source>
        <translation>Grouper les clés</translation>
    </message>
</context>
<context>
    <name>keywright::LegendEntry</name>
    <message>
        <source>Show only “%1”</source>
        <translation>Afficher seulement «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>keywright::LimitsDialog</name>
    <message>
        <source>Limits and lifetime of %1</source>
        <translation>Limites et durée de vie de %1</translation>
    </message>
    <message>
        <source>They belong to the key and survive rotation.</source>
        <translation>Elles appartiennent à la clé et survivent à la rotation.</translation>
    </message>
    <message>
        <source>none; 100/s, or 100/s:200 with a burst of 200</source>
        <translation>sans limite&#x202f;; 100/s, ou 100/s:200 avec une rafale de 200</translation>
    </message>
    <message>
        <source>none; 10000/day, 1M/month</source>
        <translation>sans limite&#x202f;; 10000/day, 1M/month</translation>
    </message>
    <message>
        <source>no reminder</source>
        <translation>sans rappel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limite de débit</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Rotate every</source>
        <translation>Rotation tous les</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Chevauchement</translation>
    </message>
    <message>
        <source>Change limits</source>
        <translation>Modifier les limites</translation>
    </message>
</context>
<context>
    <name>keywright::LineEditButton</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>keywright::LockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Keywright is locked</source>
        <translation>Keywright est verrouillé</translation>
    </message>
    <message>
        <source>The passphrase of the vault opens it again.</source>
        <translation>La phrase de passe du coffre permet de le rouvrir.</translation>
    </message>
    <message>
        <source>It opens again once your keychain answers. Lock your screen too when you leave: an open keychain answers to whoever sits here.</source>
        <translation>Il se rouvre dès que votre trousseau répond. Verrouillez aussi l’écran en partant&#x202f;: un trousseau ouvert répond à quiconque s’assied ici.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
    <message>
        <source>The passphrase of this console opens it again.</source>
        <translation>La phrase de passe de cette console permet de le rouvrir.</translation>
    </message>
    <message>
        <source>The password of your account on this system opens it again.</source>
        <translation>Le mot de passe de votre compte sur ce système permet de le rouvrir.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
</context>
<context>
    <name>keywright::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>Afficher ou masquer l’inspecteur</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Chosen keys</source>
        <translation>Clés sélectionnées</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Raccourcis clavier…</translation>
    </message>
</context>
<context>
    <name>keywright::NewPassphraseDialog</name>
    <message>
        <source>A passphrase for this console</source>
        <translation>Une phrase de passe pour cette console</translation>
    </message>
    <message>
        <source>It unlocks the console and shows that it is you. Only a slow hash of it is kept, in the keychain.</source>
        <translation>Elle déverrouille la console et prouve que c’est bien vous. Seul un hachage lent en est conservé, dans le trousseau.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Phrase de passe à nouveau</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même à nouveau</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Utiliser cette phrase de passe</translation>
    </message>
    <message>
        <source>Five words that do not belong together make a good one.</source>
        <translation>Cinq mots sans rapport entre eux en font une bonne.</translation>
    </message>
    <message>
        <source>Too easy to guess. Longer helps more than stranger.</source>
        <translation>Trop facile à deviner. Mieux vaut l’allonger que la compliquer.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
</context>
<context>
    <name>keywright::OneTimeSecretDialog</name>
    <message>
        <source>Secret of %1</source>
        <translation>Secret de %1</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Version %1 de %2</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>Clé %1 créée</translation>
    </message>
    <message>
        <source>Hand it over or store it now: only its fingerprint is kept, and it can&apos;t be shown again.</source>
        <translation>Transmettez-le ou conservez-le maintenant&#x202f;: seule son empreinte est gardée et il ne pourra plus être affiché.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>Copié. Le presse-papiers sera vidé dans %n seconde.</numerusform>
            <numerusform>Copié. Le presse-papiers sera vidé dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have stored it</source>
        <translation>Je l’ai mis en lieu sûr</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>This secret is shown only here. If it is lost, the key has to be rotated.</source>
        <translation>Ce secret n’est affiché qu’ici. S’il est perdu, il faudra effectuer la rotation de la clé.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>A copy is kept in the secret store; each look at it is told in the audit log.</source>
        <translation>Une copie est conservée dans le magasin de secrets&#x202f;; chaque consultation figure dans le journal d’audit.</translation>
    </message>
</context>
<context>
    <name>keywright::OperationsDialog</name>
    <message>
        <source>Operations of %1</source>
        <translation>Opérations de %1</translation>
    </message>
    <message>
        <source>As its OpenAPI file named them when it was read last. A key needs the scope of what it calls.</source>
        <translation>Telles que son fichier OpenAPI les nommait à sa dernière lecture. Une clé a besoin de la portée de ce qu’elle appelle.</translation>
    </message>
    <message>
        <source>Search operations</source>
        <translation>Rechercher des opérations</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>%1 (not offered)</source>
        <translation>%1 (non proposée)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s)</source>
        <translation>
            <numerusform>%Ln opération</numerusform>
            <numerusform>%Ln opérations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) found</source>
        <translation>
            <numerusform>%Ln opération trouvée</numerusform>
            <numerusform>%Ln opérations trouvées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::OverlapDialog</name>
    <message>
        <source>Overlap of %1</source>
        <translation>Chevauchement de %1</translation>
    </message>
    <message>
        <source>How long the old version works beside the new one.</source>
        <translation>Combien de temps l’ancienne version fonctionne à côté de la nouvelle.</translation>
    </message>
    <message>
        <source>end it now</source>
        <translation>y mettre fin maintenant</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Durée restante</translation>
    </message>
    <message>
        <source>Change the overlap</source>
        <translation>Modifier le chevauchement</translation>
    </message>
    <message>
        <source>Version %1 stops working at once, for good. Callers that still use it fail.</source>
        <translation>La version %1 cesse aussitôt et définitivement de fonctionner. Les appelants qui l’utilisent encore échouent.</translation>
    </message>
    <message>
        <source>Version %1 works until %2.</source>
        <translation>La version %1 fonctionne jusqu’au %2.</translation>
    </message>
    <message>
        <source>It was last used %1.</source>
        <translation>Dernière utilisation&#x202f;: %1.</translation>
    </message>
    <message>
        <source>It was never used as far as is known.</source>
        <translation>Aucune utilisation connue.</translation>
    </message>
    <message numerus="yes">
        <source> more day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> jour de plus</numerusform>
            <numerusform> jours de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::OverviewPage</name>
    <message>
        <source>Keys by system</source>
        <translation>Clés par système</translation>
    </message>
    <message>
        <source>Keys by environment</source>
        <translation>Clés par environnement</translation>
    </message>
    <message>
        <source>Keys by age</source>
        <translation>Clés par ancienneté</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Time travel</source>
        <translation>Remonter le temps</translation>
    </message>
    <message>
        <source>The catalogue as it stood at a moment, and what changed between two</source>
        <translation>Le catalogue tel qu’il était à un moment donné, et ce qui a changé entre deux moments</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>What should be put right</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>What lives in the catalogue</source>
        <translation>Contenu du catalogue</translation>
    </message>
    <message>
        <source>Nothing to see to within 7 days</source>
        <translation>Rien à traiter d’ici 7 jours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to see to within 7 days</source>
        <translation>
            <numerusform>%Ln point à traiter d’ici 7 jours</numerusform>
            <numerusform>%Ln points à traiter d’ici 7 jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s), %1 of them live</source>
        <translation>
            <numerusform>%Ln clé, dont en service&#x202f;: %1</numerusform>
            <numerusform>%Ln clés, dont en service&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirées</translation>
    </message>
    <message>
        <source>Expire within 1 day</source>
        <translation>Expirent d’ici 1 jour</translation>
    </message>
    <message>
        <source>Expire within 7 days</source>
        <translation>Expirent d’ici 7 jours</translation>
    </message>
    <message>
        <source>Expire within 14 days</source>
        <translation>Expirent d’ici 14 jours</translation>
    </message>
    <message>
        <source>Expire within 30 days</source>
        <translation>Expirent d’ici 30 jours</translation>
    </message>
    <message>
        <source>Overlap ends in 7 days</source>
        <translation>Fin du chevauchement</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>Sans propriétaire</translation>
    </message>
    <message>
        <source>Without any scope</source>
        <translation>Sans portée</translation>
    </message>
    <message>
        <source>Work from everywhere</source>
        <translation>Valides de partout</translation>
    </message>
    <message>
        <source>Never rotated in a year</source>
        <translation>Sans rotation en 1 an</translation>
    </message>
    <message>
        <source>Unused for 90 days</source>
        <translation>Inutilisées en 90 j</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Jamais utilisées</translation>
    </message>
    <message>
        <source>Up to 30 days</source>
        <translation>Jusqu’à 30 jours</translation>
    </message>
    <message>
        <source>30 to 90 days</source>
        <translation>De 30 à 90 jours</translation>
    </message>
    <message>
        <source>90 days to a year</source>
        <translation>De 90 jours à 1 an</translation>
    </message>
    <message>
        <source>1 to 2 years</source>
        <translation>De 1 à 2 ans</translation>
    </message>
    <message>
        <source>Older than 2 years</source>
        <translation>Plus de 2 ans</translation>
    </message>
    <message>
        <source>Found in a log</source>
        <translation>Vues dans un journal</translation>
    </message>
    <message numerus="yes">
        <source>The honeytoken %1 was presented %Ln time(s) in 7 days, last in the hour from %2. Somebody has a key that nobody should have.</source>
        <translation>
            <numerusform>Le jeton leurre %1 a été présenté %Ln fois en 7 jours, la dernière fois dans l’heure à partir du %2. Quelqu’un a une clé que personne ne devrait avoir.</numerusform>
            <numerusform>Le jeton leurre %1 a été présenté %Ln fois en 7 jours, la dernière fois dans l’heure à partir du %2. Quelqu’un a une clé que personne ne devrait avoir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln honeytokens were presented in 7 days, last %1 in the hour from %2. Somebody has keys that nobody should have.</source>
        <translation>
            <numerusform>%Ln jeton leurre a été présenté en 7 jours, en dernier %1 dans l’heure à partir du %2. Quelqu’un a des clés que personne ne devrait avoir.</numerusform>
            <numerusform>%Ln jetons leurres ont été présentés en 7 jours, en dernier %1 dans l’heure à partir du %2. Quelqu’un a des clés que personne ne devrait avoir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>keywright::OwnGate</name>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage en cours</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours d’exécution</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>It does not run.</source>
        <translation>Il n’est pas en cours d’exécution.</translation>
    </message>
    <message>
        <source>It reads the keys.</source>
        <translation>Il lit les clés.</translation>
    </message>
    <message>
        <source>It answers gateways of this machine at %1.</source>
        <translation>Il répond aux passerelles de cette machine à l’adresse %1.</translation>
    </message>
    <message>
        <source>It answers what was asked, then ends.</source>
        <translation>Il répond aux demandes reçues, puis se termine.</translation>
    </message>
    <message>
        <source>The program %1 can&apos;t be started. Is it installed?</source>
        <translation>Le programme %1 ne peut pas être démarré. Est-il installé&#x202f;?</translation>
    </message>
    <message>
        <source>Another program listens at %1 already. Choose another port, or end that program.</source>
        <translation>Un autre programme écoute déjà à l’adresse %1. Choisissez un autre port, ou arrêtez ce programme.</translation>
    </message>
    <message>
        <source>It ended by itself; gateways that ask it let nothing through.</source>
        <translation>Il s’est arrêté de lui-même&#x202f;; les passerelles qui l’interrogent ne laissent rien passer.</translation>
    </message>
</context>
<context>
    <name>keywright::PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Masquer la saisie</translation>
    </message>
</context>
<context>
    <name>keywright::PastCellDelegate</name>
    <message>
        <source>no expiry</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
</context>
<context>
    <name>keywright::PastDetail</name>
    <message>
        <source>The chosen key as it stood</source>
        <translation>La clé choisie telle qu’elle était</translation>
    </message>
    <message>
        <source>Open it as it is now</source>
        <translation>L’ouvrir dans son état actuel</translation>
    </message>
    <message>
        <source>No key chosen</source>
        <translation>Aucune clé sélectionnée</translation>
    </message>
    <message>
        <source>Choose a key to see it as it stood then.</source>
        <translation>Sélectionnez une clé pour la voir telle qu’elle était alors.</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>avant&#x202f;: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Last changed before</source>
        <translation>Modification précédente</translation>
    </message>
    <message>
        <source>As it stood on %1</source>
        <translation>État au %1</translation>
    </message>
</context>
<context>
    <name>keywright::PastPage</name>
    <message>
        <source>Rebuilding the catalogue from the audit log…</source>
        <translation>Reconstruction du catalogue à partir du journal d’audit…</translation>
    </message>
    <message>
        <source>Comparing two moments from the audit log…</source>
        <translation>Comparaison de deux moments à partir du journal d’audit…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Choose a moment to begin again.</source>
        <translation>Choisissez un moment pour recommencer.</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Aucun changement</translation>
    </message>
    <message>
        <source>The catalogue was the same at both moments.</source>
        <translation>Le catalogue était identique aux deux moments.</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Aucune clé pour l’instant</translation>
    </message>
    <message>
        <source>At that moment the catalogue was empty, or did not exist.</source>
        <translation>À ce moment, le catalogue était vide ou n’existait pas.</translation>
    </message>
    <message>
        <source>No key matches</source>
        <translation>Aucune clé ne correspond</translation>
    </message>
    <message>
        <source>Nothing in the catalogue of that moment fits this search.</source>
        <translation>Rien dans le catalogue de ce moment ne correspond à cette recherche.</translation>
    </message>
    <message>
        <source>%1 added, %2 removed, %3 changed</source>
        <translation>Ajoutées&#x202f;: %1, retirées&#x202f;: %2, modifiées&#x202f;: %3</translation>
    </message>
    <message>
        <source>What changed between %1 and %2. This is the past: nothing can be changed here.</source>
        <translation>Changements entre le %1 et le %2. C’est le passé&#x202f;: rien ne peut être modifié ici.</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Revenir au présent</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln clé</numerusform>
            <numerusform>%Ln clés</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue as it stood on %1. This is the past: nothing can be changed here.</source>
        <translation>Le catalogue tel qu’il était le %1. C’est le passé&#x202f;: rien ne peut être modifié ici.</translation>
    </message>
    <message>
        <source>The log does not tell how some keys began; they are left out.</source>
        <translation>Le journal ne dit pas comment certaines clés ont commencé&#x202f;; elles sont omises.</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exporter ce qui est affiché</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) written to %1</source>
        <translation>
            <numerusform>%Ln clé écrite dans %1</numerusform>
            <numerusform>%Ln clés écrites dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rebuilding the past</source>
        <translation>Reconstruction du passé</translation>
    </message>
    <message>
        <source>How long ago</source>
        <translation>Il y a combien de temps</translation>
    </message>
    <message>
        <source>An hour ago</source>
        <translation>Il y a une heure</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>7 days ago</source>
        <translation>Il y a 7 jours</translation>
    </message>
    <message>
        <source>30 days ago</source>
        <translation>Il y a 30 jours</translation>
    </message>
    <message>
        <source>90 days ago</source>
        <translation>Il y a 90 jours</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Il y a un an</translation>
    </message>
    <message>
        <source>At a moment</source>
        <translation>À un moment donné</translation>
    </message>
    <message>
        <source>As of this moment</source>
        <translation>État à ce moment</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer à</translation>
    </message>
    <message>
        <source>The other moment</source>
        <translation>L’autre moment</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Search the keys of that moment</source>
        <translation>Rechercher parmi les clés de ce moment</translation>
    </message>
    <message>
        <source>Keys as they stood</source>
        <translation>Clés telles qu’elles étaient</translation>
    </message>
    <message>
        <source>What changed between %1 and %2</source>
        <translation>Changements entre le %1 et le %2</translation>
    </message>
    <message>
        <source>As it stood on %1</source>
        <translation>État au %1</translation>
    </message>
</context>
<context>
    <name>keywright::PastTableModel</name>
    <message>
        <source>What</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>keywright::PasteFinder</name>
    <message>
        <source>This is no key: a key has 16 to 255 characters and no blanks.</source>
        <translation>Ce n’est pas une clé&#x202f;: une clé compte 16 à 255 caractères, sans espaces.</translation>
    </message>
    <message>
        <source>The catalogue is open read-only.</source>
        <translation>Le catalogue est ouvert en lecture seule.</translation>
    </message>
</context>
<context>
    <name>keywright::PastedKeyDialog</name>
    <message>
        <source>gone</source>
        <translation>disparue</translation>
    </message>
    <message>
        <source>This is %1 (version %2, %3)</source>
        <translation>C’est %1 (version %2, %3)</translation>
    </message>
    <message>
        <source>It opens nothing: every request with it is refused.</source>
        <translation>Elle n’ouvre rien&#x202f;: toute requête avec cette clé est refusée.</translation>
    </message>
    <message>
        <source>This version opens nothing any more. Newer versions of the key do.</source>
        <translation>Cette version n’ouvre plus rien. Des versions plus récentes de la clé fonctionnent.</translation>
    </message>
    <message>
        <source>It works: whoever has it can use this key now.</source>
        <translation>Elle fonctionne&#x202f;: quiconque la détient peut utiliser cette clé maintenant.</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>Vider le presse-papiers</translation>
    </message>
    <message>
        <source>The clipboard is clear</source>
        <translation>Le presse-papiers est vide</translation>
    </message>
    <message>
        <source>Pasted key</source>
        <translation>Clé collée</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Check a request</source>
        <translation>Tester une requête</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Owner: %1. Environment: %2. System: %3.</source>
        <translation>Propriétaire&#x202f;: %1. Environnement&#x202f;: %2. Système&#x202f;: %3.</translation>
    </message>
    <message>
        <source>Last used %1, on %2.</source>
        <translation>Dernière utilisation&#x202f;: %1, le %2.</translation>
    </message>
    <message>
        <source>Never used as far as is known.</source>
        <translation>Aucune utilisation connue.</translation>
    </message>
    <message>
        <source>It works until %1.</source>
        <translation>Elle fonctionne jusqu’au %1.</translation>
    </message>
</context>
<context>
    <name>keywright::PrintCommand</name>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Recherche&#x202f;: %1</translation>
    </message>
    <message>
        <source>The first %1 rows; %2 more are not printed.</source>
        <translation>Premières lignes&#x202f;: %1&#x202f;; lignes non imprimées&#x202f;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printed</source>
        <translation>
            <numerusform>%n page imprimée</numerusform>
            <numerusform>%n pages imprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing was printed.</source>
        <translation>L’imprimante l’a refusé. Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>Imprimé le %1</translation>
    </message>
</context>
<context>
    <name>keywright::PrintPreview</name>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>Imprimer&#x202f;: %1</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Ce qui est imprimé</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>The first %1 pages are shown here; all %2 are printed.</source>
        <translation>Les %1 premières pages sont affichées ici&#x202f;; toutes (%2) sont imprimées.</translation>
    </message>
</context>
<context>
    <name>keywright::ProtectDialog</name>
    <message>
        <source>Protect %1</source>
        <translation>Protéger %1</translation>
    </message>
    <message>
        <source>Protect an API</source>
        <translation>Protéger une API</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Save and configure</source>
        <translation>Enregistrer et configurer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The API %1 was saved.</source>
        <translation>L’API %1 a été enregistrée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) were read.</source>
        <translation>
            <numerusform>%Ln opération a été lue.</numerusform>
            <numerusform>%Ln opérations ont été lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They suggest %Ln scope(s).</source>
        <translation>
            <numerusform>%Ln portée en est déduite.</numerusform>
            <numerusform>%Ln portées en sont déduites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usually goes to %1</source>
        <translation>Va d’ordinaire dans %1</translation>
    </message>
    <message>
        <source>%1 is on the clipboard.</source>
        <translation>%1 est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>OpenAPI file</source>
        <translation>fichier OpenAPI</translation>
    </message>
    <message>
        <source>OpenAPI 3, JSON or YAML: fills in the rest. Or leave it and type.</source>
        <translation>OpenAPI 3, JSON ou YAML&#x202f;: remplit le reste. Ou laissez vide et saisissez.</translation>
    </message>
    <message>
        <source>Name in scopes</source>
        <translation>Nom dans les portées</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>Header with the key</source>
        <translation>En-tête contenant la clé</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>À qui s’adresser</translation>
    </message>
    <message>
        <source>A team or an address</source>
        <translation>Une équipe ou une adresse</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Another scope</source>
        <translation>Autre portée</translation>
    </message>
    <message>
        <source>Another one: resource:action</source>
        <translation>Une autre&#x202f;: resource:action</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>What keys of this API can be told apart by. They are offered wherever keys and roles get their scopes.</source>
        <translation>Ce qui permet de distinguer les clés de cette API. Elles sont proposées partout où les clés et les rôles reçoivent leurs portées.</translation>
    </message>
    <message>
        <source>Gate&apos;s address</source>
        <translation>Adresse du Gate</translation>
    </message>
    <message>
        <source>API&apos;s own address</source>
        <translation>Adresse propre de l’API</translation>
    </message>
    <message>
        <source>A request needs</source>
        <translation>Une requête exige</translation>
    </message>
    <message>
        <source>Where keywright-gate listens, as the gateway reaches it.</source>
        <translation>Là où keywright-gate écoute, tel que la passerelle l’atteint.</translation>
    </message>
    <message>
        <source>Where the gateway sends requests that were let through.</source>
        <translation>Là où la passerelle envoie les requêtes acceptées.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Each operation its own scope</source>
        <translation>À chaque opération sa propre portée</translation>
    </message>
    <message>
        <source>What no operation of the OpenAPI file names is refused (403).</source>
        <translation>Ce qu’aucune opération du fichier OpenAPI ne nomme est refusé (403).</translation>
    </message>
    <message>
        <source>The same for all requests. With an OpenAPI file in the first step, each operation can need its own scope.</source>
        <translation>La même pour toutes les requêtes. Avec un fichier OpenAPI à la première étape, chaque opération peut exiger sa propre portée.</translation>
    </message>
    <message>
        <source>The same for all requests.</source>
        <translation>La même pour toutes les requêtes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) are kept with the API.</source>
        <translation>
            <numerusform>%Ln opération est conservée avec l’API.</numerusform>
            <numerusform>%Ln opérations sont conservées avec l’API.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the file again when it has changed.</source>
        <translation>Choisissez de nouveau le fichier quand il a changé.</translation>
    </message>
</context>
<context>
    <name>keywright::RankList</name>
    <message>
        <source>Show the keys of “%1”</source>
        <translation>Afficher les clés de «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>keywright::ReasonDialog</name>
    <message>
        <source>Deprecate %1</source>
        <translation>Marquer %1 comme obsolète</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>Désactiver %1</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>Activer %1</translation>
    </message>
    <message>
        <source>Transfer %1</source>
        <translation>Transférer %1</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>Révoquer %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurer %1</translation>
    </message>
    <message>
        <source>It works on, is no longer handed out, and its callers are warned.</source>
        <translation>Elle continue de fonctionner, n’est plus distribuée, et ses appelants sont avertis.</translation>
    </message>
    <message>
        <source>Every request with it is refused until it is enabled again.</source>
        <translation>Toute requête avec cette clé est refusée jusqu’à sa réactivation.</translation>
    </message>
    <message>
        <source>Requests with it pass again, as far as its rules allow.</source>
        <translation>Les requêtes avec cette clé passent à nouveau, dans la mesure où ses règles le permettent.</translation>
    </message>
    <message>
        <source>The new owner answers for it from now on.</source>
        <translation>Le nouveau propriétaire en répond désormais.</translation>
    </message>
    <message>
        <source>This is final: no version of it will ever work again. For a change of the secret, rotate instead.</source>
        <translation>C’est définitif&#x202f;: aucune de ses versions ne fonctionnera plus jamais. Pour changer le secret, effectuez plutôt une rotation.</translation>
    </message>
    <message>
        <source>It is hidden, can be restored for 30 days, and is then purged. Kept secrets are removed at once.</source>
        <translation>Elle est masquée, peut être restaurée pendant 30 jours, puis est purgée. Les secrets conservés sont retirés aussitôt.</translation>
    </message>
    <message>
        <source>It comes back as revoked.</source>
        <translation>Elle revient à l’état révoqué.</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>Nouveau propriétaire</translation>
    </message>
    <message>
        <source>Needed: it goes into the audit log</source>
        <translation>Obligatoire&#x202f;: figurera dans le journal d’audit</translation>
    </message>
    <message>
        <source>Goes into the audit log</source>
        <translation>Figurera dans le journal d’audit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Type its name</source>
        <translation>Saisir son nom</translation>
    </message>
    <message>
        <source>Opens: %1</source>
        <translation>Ouvre&#x202f;: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Owner: %1. Application: %2.</source>
        <translation>Propriétaire&#x202f;: %1. Application&#x202f;: %2.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>Last used %1, on %2.</source>
        <translation>Dernière utilisation&#x202f;: %1, le %2.</translation>
    </message>
    <message>
        <source>Never used as far as is known.</source>
        <translation>Aucune utilisation connue.</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of it work now.</source>
        <translation>
            <numerusform>%n version de cette clé fonctionne actuellement.</numerusform>
            <numerusform>%n versions de cette clé fonctionnent actuellement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Used within the last 7 days: whoever uses it will be refused.</source>
        <translation>Utilisée au cours des 7 derniers jours&#x202f;: quiconque s’en sert sera refusé.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Un motif est nécessaire.</translation>
    </message>
    <message>
        <source>Type %1 to confirm.</source>
        <translation>Saisissez %1 pour confirmer.</translation>
    </message>
</context>
<context>
    <name>keywright::RecoveryKitDialog</name>
    <message>
        <source>Recovery kit</source>
        <translation>Kit de récupération</translation>
    </message>
    <message>
        <source>An encrypted file with the catalogue&apos;s own keys. If the keychain or the vault is lost, it makes the catalogue usable again. It holds no secret of any API key.</source>
        <translation>Un fichier chiffré contenant les clés propres au catalogue. Si le trousseau ou le coffre est perdu, il rend le catalogue à nouveau utilisable. Il ne contient aucun secret de clé API.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>You will see its code once. Keep file and code apart.</source>
        <translation>Son code sera affiché une seule fois. Conservez le fichier et le code séparément.</translation>
    </message>
    <message>
        <source>Write the kit</source>
        <translation>Écrire le kit</translation>
    </message>
    <message>
        <source>Say where the kit is to be written.</source>
        <translation>Indiquez où écrire le kit.</translation>
    </message>
    <message>
        <source>Written to %1. This code opens it; it is not shown again.</source>
        <translation>Écrit dans %1. Ce code l’ouvre&#x202f;; il ne sera plus affiché.</translation>
    </message>
    <message>
        <source>I have stored the code apart from the file</source>
        <translation>J’ai conservé le code séparément du fichier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Without its code the kit is worth nothing. Store the code first.</source>
        <translation>Sans son code, le kit ne vaut rien. Conservez d’abord le code.</translation>
    </message>
</context>
<context>
    <name>keywright::ReportDialog</name>
    <message>
        <source>Audit report</source>
        <translation>Rapport d’audit</translation>
    </message>
    <message>
        <source>Exactly the events that the page shows, with a proof beside the file that anyone can check without Keywright&apos;s help.</source>
        <translation>Exactement les événements affichés sur la page, avec à côté du fichier une preuve que chacun peut vérifier sans l’aide de Keywright.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Progression du rapport</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets and verifiers</source>
        <translation>CSV, pour tableurs et vérificateurs</translation>
    </message>
    <message>
        <source>JSON lines, for programs</source>
        <translation>JSON Lines, pour les programmes</translation>
    </message>
    <message>
        <source>PDF, for people</source>
        <translation>PDF, pour la lecture</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Écrire le rapport</translation>
    </message>
    <message>
        <source>Say where the report is to be written.</source>
        <translation>Indiquez où écrire le rapport.</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>all of the log</source>
        <translation>tout le journal</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Effectué</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>none</source>
        <comment>filters</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>keywright::RequestTester</name>
    <message>
        <source>All rules allow it; the key is deprecated.</source>
        <translation>Toutes les règles le permettent&#x202f;; la clé est obsolète.</translation>
    </message>
    <message>
        <source>All rules allow it.</source>
        <translation>Toutes les règles le permettent.</translation>
    </message>
    <message>
        <source>The key&apos;s status does not let anything pass.</source>
        <translation>Le statut de la clé ne laisse rien passer.</translation>
    </message>
    <message>
        <source>The key has expired.</source>
        <translation>La clé a expiré.</translation>
    </message>
    <message>
        <source>The address is in none of the allowed blocks.</source>
        <translation>L’adresse n’est dans aucun des blocs autorisés.</translation>
    </message>
    <message>
        <source>The referrer matches none of the allowed ones.</source>
        <translation>L’URL de provenance ne correspond à aucune de celles autorisées.</translation>
    </message>
    <message>
        <source>Only certain applications may use it.</source>
        <translation>Seules certaines applications mobiles peuvent l’utiliser.</translation>
    </message>
    <message>
        <source>It may not be used at this hour.</source>
        <translation>Elle ne peut pas être utilisée à cette heure.</translation>
    </message>
    <message>
        <source>This method is not allowed.</source>
        <translation>Cette méthode n’est pas autorisée.</translation>
    </message>
    <message>
        <source>This path is not allowed.</source>
        <translation>Ce chemin n’est pas autorisé.</translation>
    </message>
    <message>
        <source>No scope of the key covers %1.</source>
        <translation>Aucune portée de la clé ne couvre %1.</translation>
    </message>
    <message>
        <source>The key has no scopes: nothing is allowed.</source>
        <translation>La clé n’a aucune portée&#x202f;: rien n’est autorisé.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non testé</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>URL de provenance</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Would this request pass?</source>
        <translation>Cette requête passerait-elle&#x202f;?</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>Ce n’est pas une adresse.</translation>
    </message>
    <message>
        <source>Version %1 does not work yet.</source>
        <translation>La version %1 n’est pas encore valide.</translation>
    </message>
    <message>
        <source>Version %1 is revoked.</source>
        <translation>La version %1 est révoquée.</translation>
    </message>
    <message>
        <source>Version %1 does not work any more: its time is over.</source>
        <translation>La version %1 n’est plus valide&#x202f;: sa durée est écoulée.</translation>
    </message>
    <message>
        <source>The key is a honeytoken: nothing is let through, and its use raises an alarm.</source>
        <translation>La clé est un jeton leurre&#x202f;: rien ne passe, et son utilisation déclenche une alarme.</translation>
    </message>
</context>
<context>
    <name>keywright::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Keys and audit log go back to what they were then. What is there now is kept as a copy beside the catalogue, and the audit log tells who set it back, and from where to where.</source>
        <translation>Les clés et le journal d’audit reviennent à leur état d’alors. L’état présent est conservé en copie à côté du catalogue, et le journal d’audit indique qui l’a ramené en arrière, d’où et jusqu’où.</translation>
    </message>
    <message>
        <source>Progress of the restore</source>
        <translation>Progression de la restauration</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>No backup is known here: choose a file.</source>
        <translation>Aucune sauvegarde n’est connue ici&#x202f;: choisissez un fichier.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauration en cours</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Restored. %n key(s) that had been revoked or deleted since work again: revoke them anew.</source>
        <translation>
            <numerusform>Restauré. %n clé révoquée ou supprimée depuis lors fonctionne à nouveau&#x202f;: révoquez-la de nouveau.</numerusform>
            <numerusform>Restauré. %n clés révoquées ou supprimées depuis lors fonctionnent à nouveau&#x202f;: révoquez-les de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys that work again</source>
        <translation>Clés qui fonctionnent à nouveau</translation>
    </message>
</context>
<context>
    <name>keywright::ResumeDialog</name>
    <message>
        <source>An act was interrupted</source>
        <translation>Une opération a été interrompue</translation>
    </message>
    <message>
        <source>It was done to some of its keys only. Each key is either changed, with its event in the audit log, or as it was.</source>
        <translation>Elle n’a été effectuée que sur une partie de ses clés. Chaque clé est soit modifiée, avec son événement dans le journal d’audit, soit telle qu’elle était.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Leave the rest as it is</source>
        <translation>Laisser le reste tel quel</translation>
    </message>
    <message>
        <source>%1, begun by %2 on %3.</source>
        <translation>%1 – opération lancée par %2 le %3.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln key(s)</source>
        <translation>
            <numerusform>Continuer avec %Ln clé</numerusform>
            <numerusform>Continuer avec %Ln clés</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message numerus="yes">
        <source>Done: %1 of %Ln key(s). Left: %2.</source>
        <translation>
            <numerusform>Traitées&#x202f;: %1 sur %Ln clé. Restantes&#x202f;: %2.</numerusform>
            <numerusform>Traitées&#x202f;: %1 sur %Ln clés. Restantes&#x202f;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys are revoked for good.</source>
        <translation>Des clés sont révoquées définitivement.</translation>
    </message>
</context>
<context>
    <name>keywright::RolesDialog</name>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>A role is a named set of scopes. Every key that has it follows when it changes.</source>
        <translation>Un rôle est un ensemble nommé de portées. Toute clé dotée de ce rôle suit ses modifications.</translation>
    </message>
    <message>
        <source>Save role</source>
        <translation>Enregistrer le rôle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Nouveau rôle</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>Nom du rôle</translation>
    </message>
    <message>
        <source>Name, e.g. order-reader</source>
        <translation>Nom, p. ex. order-reader</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (non enregistré)</translation>
    </message>
    <message numerus="yes">
        <source>%1, used by %Ln key(s)</source>
        <translation>
            <numerusform>%1, utilisé par %Ln clé</numerusform>
            <numerusform>%1, utilisé par %Ln clés</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys have it by its name, so the name stays.</source>
        <translation>Les clés désignent le rôle par son nom, qui reste donc le même.</translation>
    </message>
    <message>
        <source>Used by no key yet.</source>
        <translation>Aucune clé ne l’utilise encore.</translation>
    </message>
    <message>
        <source>Used by no key.</source>
        <translation>Aucune clé ne l’utilise.</translation>
    </message>
    <message numerus="yes">
        <source>Used by %Ln key(s): saving changes what they may do.</source>
        <translation>
            <numerusform>Utilisé par %Ln clé&#x202f;: enregistrer modifie ses droits.</numerusform>
            <numerusform>Utilisé par %Ln clés&#x202f;: enregistrer modifie leurs droits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used by %Ln key(s).</source>
        <translation>
            <numerusform>Utilisé par %Ln clé.</numerusform>
            <numerusform>Utilisé par %Ln clés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it from these keys first.</source>
        <translation>Retirez-le d’abord de ces clés.</translation>
    </message>
    <message>
        <source>The role %1 was saved</source>
        <translation>Rôle %1 enregistré</translation>
    </message>
    <message numerus="yes">
        <source>The role %1 was saved; %Ln key(s) follow it</source>
        <translation>
            <numerusform>Rôle %1 enregistré&#x202f;; %Ln clé en dépend</numerusform>
            <numerusform>Rôle %1 enregistré&#x202f;; %Ln clés en dépendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1 now</source>
        <translation>Supprimer %1 maintenant</translation>
    </message>
    <message>
        <source>The role %1 was deleted</source>
        <translation>Rôle %1 supprimé</translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation>Aucun rôle pour l’instant</translation>
    </message>
    <message>
        <source>Keys that do the same work may do the same. Name that once, for example order-reader for orders:*:read, and give keys the role instead of each scope.</source>
        <translation>Les clés qui font le même travail ont les mêmes droits. Nommez-les une seule fois, par exemple order-reader pour orders:*:read, et donnez aux clés le rôle au lieu de chaque portée.</translation>
    </message>
    <message>
        <source>Make the first role</source>
        <translation>Créer le premier rôle</translation>
    </message>
</context>
<context>
    <name>keywright::RotateDialog</name>
    <message>
        <source>Rotate %1</source>
        <translation>Rotation de %1</translation>
    </message>
    <message>
        <source>A new secret is made first; the old one works until the overlap ends.</source>
        <translation>Un nouveau secret est d’abord créé&#x202f;; l’ancien fonctionne jusqu’à la fin du chevauchement.</translation>
    </message>
    <message>
        <source>none: the old secret stops at once</source>
        <translation>aucun&#x202f;: l’ancien secret cesse aussitôt de fonctionner</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Chevauchement</translation>
    </message>
    <message>
        <source>paste the new secret</source>
        <translation>coller le nouveau secret</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Nouveau secret</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Effectuer la rotation</translation>
    </message>
    <message>
        <source>Version %1 stops working at once. Callers that still use it fail.</source>
        <translation>La version %1 cesse aussitôt de fonctionner. Les appelants qui l’utilisent encore échouent.</translation>
    </message>
    <message>
        <source>Version %1 works until %2.</source>
        <translation>La version %1 fonctionne jusqu’au %2.</translation>
    </message>
    <message>
        <source>It was last used %1.</source>
        <translation>Dernière utilisation&#x202f;: %1.</translation>
    </message>
    <message>
        <source>It was never used as far as is known.</source>
        <translation>Aucune utilisation connue.</translation>
    </message>
    <message>
        <source>Version %1, which still overlaps, stops at once.</source>
        <translation>La version %1, encore en chevauchement, cesse aussitôt de fonctionner.</translation>
    </message>
    <message>
        <source>The new secret goes to the secret store; hand it to those who need it.</source>
        <translation>Le nouveau secret va dans le magasin de secrets&#x202f;; transmettez-le à ceux qui en ont besoin.</translation>
    </message>
    <message>
        <source>You will see the new secret, and a copy is kept.</source>
        <translation>Le nouveau secret sera affiché, et une copie est conservée.</translation>
    </message>
    <message>
        <source>You will see the new secret once.</source>
        <translation>Le nouveau secret sera affiché une seule fois.</translation>
    </message>
    <message>
        <source>Its requests: %1 in 30 days, %2 in the last 24 hours.</source>
        <translation>Ses requêtes : %1 en 30 jours, %2 au cours des dernières 24 heures.</translation>
    </message>
    <message>
        <source>The key was used on: %1.</source>
        <translation>La clé a été utilisée sur : %1.</translation>
    </message>
    <message>
        <source>No request of it was counted in the last 30 days.</source>
        <translation>Aucune de ses requêtes n’a été comptée au cours des 30 derniers jours.</translation>
    </message>
</context>
<context>
    <name>keywright::SavedSearchesBar</name>
    <message>
        <source>Searches</source>
        <translation>Recherches</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Hidden searches</source>
        <translation>Recherches masquées</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Expiring in 30 days</source>
        <translation>Expire sous 30 j</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Jamais utilisées</translation>
    </message>
    <message>
        <source>Unrestricted</source>
        <translation>Sans restriction</translation>
    </message>
    <message>
        <source>Unowned</source>
        <translation>Sans propriétaire</translation>
    </message>
    <message>
        <source>Overlapping</source>
        <translation>En chevauchement</translation>
    </message>
    <message>
        <source>Never rotated</source>
        <translation>Sans rotation</translation>
    </message>
    <message>
        <source>Search for something first, then save it here</source>
        <translation>Effectuez d’abord une recherche, puis enregistrez-la ici</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>Afficher «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Rename this search</source>
        <translation>Renommer cette recherche</translation>
    </message>
</context>
<context>
    <name>keywright::ScopeEditor</name>
    <message>
        <source>Filter the tree</source>
        <translation>Filtrer l’arborescence</translation>
    </message>
    <message>
        <source>Filter roles and scopes</source>
        <translation>Filtrer rôles et portées</translation>
    </message>
    <message>
        <source>Filter scopes</source>
        <translation>Filtrer les portées</translation>
    </message>
    <message>
        <source>Roles…</source>
        <translation>Rôles…</translation>
    </message>
    <message>
        <source>Make, change and delete roles</source>
        <translation>Créer, modifier et supprimer des rôles</translation>
    </message>
    <message>
        <source>Add a scope</source>
        <translation>Ajouter une portée</translation>
    </message>
    <message>
        <source>Add a scope or a role</source>
        <translation>Ajouter une portée ou un rôle</translation>
    </message>
    <message>
        <source>add a scope, e.g. orders:invoices:read</source>
        <translation>ajouter une portée, p. ex. orders:invoices:read</translation>
    </message>
    <message>
        <source>add a scope or role, e.g. orders:invoices:read</source>
        <translation>ajouter une portée ou un rôle, p. ex. orders:invoices:read</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Shows the tree of roles and scopes</source>
        <translation>Affiche l’arborescence des rôles et des portées</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>“%1” is no role and no scope. A scope looks like orders:invoices:read or orders:*.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni un rôle ni une portée. Une portée ressemble à orders:invoices:read ou orders:*.</translation>
    </message>
    <message>
        <source>role %1</source>
        <translation>rôle %1</translation>
    </message>
    <message>
        <source>%1, press to remove</source>
        <translation>%1, appuyer pour retirer</translation>
    </message>
</context>
<context>
    <name>keywright::ScopeTree</name>
    <message>
        <source>* (every API)</source>
        <translation>* (toutes les API)</translation>
    </message>
    <message>
        <source>* (every resource)</source>
        <translation>* (toutes les ressources)</translation>
    </message>
    <message>
        <source>* (every action)</source>
        <translation>* (toutes les actions)</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>accordée</translation>
    </message>
    <message>
        <source>granted, with all that comes later</source>
        <translation>accordée, avec tout ce qui s’y ajoutera</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>through the role %1</source>
        <translation>par le rôle %1</translation>
    </message>
    <message>
        <source>Roles and scopes</source>
        <translation>Rôles et portées</translation>
    </message>
    <message>
        <source>no longer exists; it grants nothing</source>
        <translation>n’existe plus ; n’accorde rien</translation>
    </message>
</context>
<context>
    <name>keywright::SearchBox</name>
    <message>
        <source>Search keys</source>
        <translation>Rechercher des clés</translation>
    </message>
    <message>
        <source>Words, or terms like status:active owner:payments expires:&lt;30d tag:pci</source>
        <translation>Des mots, ou des termes comme status:active owner:payments expires:&lt;30d tag:pci</translation>
    </message>
    <message>
        <source>Search keys, owners, tags, or paste a key</source>
        <translation>Rechercher clés, propriétaires, étiquettes, ou coller une clé</translation>
    </message>
    <message>
        <source>Search by example (F1)</source>
        <translation>Recherche par l’exemple (F1)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>keywright::SearchHelp</name>
    <message>
        <source>Search by example</source>
        <translation>Recherche par l’exemple</translation>
    </message>
    <message>
        <source>Terms are joined by “and”, a comma is “or”, “-” before a term means “not”. Ctrl+Space lists what can follow.</source>
        <translation>Les termes sont reliés par «&#x202f;et&#x202f;», une virgule signifie «&#x202f;ou&#x202f;», «&#x202f;-&#x202f;» devant un terme signifie «&#x202f;sauf&#x202f;». Ctrl+Espace liste ce qui peut suivre.</translation>
    </message>
</context>
<context>
    <name>keywright::SearchNameDialog</name>
    <message>
        <source>Card payments</source>
        <translation>Paiements par carte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>There is a search of this name.</source>
        <translation>Une recherche de ce nom existe déjà.</translation>
    </message>
</context>
<context>
    <name>keywright::SecretPart</name>
    <message>
        <source>Reveal</source>
        <translation>Révéler</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>Copié. Le presse-papiers sera vidé dans %n seconde.</numerusform>
            <numerusform>Copié. Le presse-papiers sera vidé dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>A secret leaves the place where it is kept.</source>
        <translation>Un secret quitte l’endroit où il est conservé.</translation>
    </message>
</context>
<context>
    <name>keywright::SecretView</name>
    <message>
        <source>Hold to show</source>
        <translation>Maintenir pour afficher</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Secret, hidden</source>
        <translation>Secret, masqué</translation>
    </message>
</context>
<context>
    <name>keywright::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>Clair ou sombre selon le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Jamais automatiquement</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s) without a key or a click</source>
        <translation>
            <numerusform>après %n minute sans frappe ni clic</numerusform>
            <numerusform>après %n minutes sans frappe ni clic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>après %n minute</numerusform>
            <numerusform>après %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleared %n second(s) after a secret was copied</source>
        <translation>
            <numerusform>vidé %n seconde après la copie d’un secret</numerusform>
            <numerusform>vidé %n secondes après la copie d’un secret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleared after %n second(s)</source>
        <translation>
            <numerusform>vidé après %n seconde</numerusform>
            <numerusform>vidé après %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Another language shows after the next start.</source>
        <translation>Une autre langue s’affichera au prochain démarrage.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Tray icon, and notices before keys expire</source>
        <translation>Icône de barre système, et avis avant l’expiration</translation>
    </message>
    <message>
        <source>Notices before keys expire</source>
        <translation>Avis avant l’expiration</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <translation>Icône de barre système</translation>
    </message>
    <message>
        <source>Neither icon nor notices</source>
        <translation>Ni icône ni avis</translation>
    </message>
    <message>
        <source>Notices come 30, 14, 7 and 1 days before a key expires, once each.</source>
        <translation>Un avis paraît 30, 14, 7 et 1 jours avant l’expiration d’une clé, une seule fois chacun.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Raccourcis clavier…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>asked for when unlocking only</source>
        <translation>demandée seulement au déverrouillage</translation>
    </message>
    <message>
        <source>asked for before secrets and revocations in production</source>
        <translation>demandée avant les secrets et les révocations en production</translation>
    </message>
    <message>
        <source>not asked for: there is none to ask for</source>
        <translation>non demandée&#x202f;: il n’y en a pas</translation>
    </message>
    <message>
        <source>hidden from screenshots and recordings</source>
        <translation>masqué dans les captures et enregistrements d’écran</translation>
    </message>
    <message>
        <source>visible in screenshots and recordings</source>
        <translation>visible dans les captures et enregistrements d’écran</translation>
    </message>
    <message>
        <source>This system gives a program no way to hide its windows from them.</source>
        <translation>Ce système ne permet pas à un programme de leur cacher ses fenêtres.</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Déverrouillage</translation>
    </message>
    <message>
        <source>with the passphrase of the vault</source>
        <translation>avec la phrase de passe du coffre</translation>
    </message>
    <message>
        <source>Secrets lie in a vault, which nothing else can open.</source>
        <translation>Les secrets sont dans un coffre que rien d’autre ne peut ouvrir.</translation>
    </message>
    <message>
        <source>with the keychain alone</source>
        <translation>avec le trousseau seul</translation>
    </message>
    <message>
        <source>with a passphrase of its own</source>
        <translation>avec une phrase de passe propre</translation>
    </message>
    <message>
        <source>with a new passphrase of its own</source>
        <translation>avec une nouvelle phrase de passe propre</translation>
    </message>
    <message>
        <source>with the password of your account</source>
        <translation>avec le mot de passe de votre compte</translation>
    </message>
    <message>
        <source>with the password of your account: this system can&apos;t be asked</source>
        <translation>avec le mot de passe de votre compte&#x202f;: ce système ne peut pas être interrogé</translation>
    </message>
    <message>
        <source>Nothing here checks passwords for programs (PAM).</source>
        <translation>Rien ici ne vérifie les mots de passe pour les programmes (PAM).</translation>
    </message>
    <message>
        <source>Let the console be unlocked with a passphrase or a password first.</source>
        <translation>Faites d’abord déverrouiller la console par une phrase de passe ou un mot de passe.</translation>
    </message>
    <message>
        <source>This console on this machine</source>
        <translation>Cette console sur cette machine</translation>
    </message>
    <message>
        <source>This catalogue, on every machine</source>
        <translation>Ce catalogue, sur toutes les machines</translation>
    </message>
</context>
<context>
    <name>keywright::SheetDialog</name>
    <message>
        <source>Hand-over sheet of %1</source>
        <translation>Fiche de remise de %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The sheet is on the clipboard, as Markdown.</source>
        <translation>La fiche est dans le presse-papiers, en Markdown.</translation>
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
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>keywright::Shortcuts</name>
    <message>
        <source>These keys are for typing. Use them with Ctrl or Alt, or take a function key.</source>
        <translation>Ces touches servent à écrire. Utilisez-les avec Ctrl ou Alt, ou prenez une touche de fonction.</translation>
    </message>
    <message>
        <source>These keys copy, cut or choose everything, wherever one works.</source>
        <translation>Ces touches copient, coupent ou sélectionnent tout, partout.</translation>
    </message>
</context>
<context>
    <name>keywright::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Choose a command and press the keys that it shall have.</source>
        <translation>Choisissez une commande et appuyez sur les touches à lui attribuer.</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Rechercher des commandes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Appuyez sur les touches</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Comme à l’origine</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>Tout comme à l’origine</translation>
    </message>
    <message>
        <source>“%1” has these keys. Saving takes them from it.</source>
        <translation>«&#x202f;%1&#x202f;» a ces touches. L’enregistrement les lui retire.</translation>
    </message>
</context>
<context>
    <name>keywright::ShortcutsModel</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>keywright::SideBar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>keywright::StartGuide</name>
    <message>
        <source>Start with your first keys</source>
        <translation>Commencez par vos premières clés</translation>
    </message>
    <message>
        <source>This catalogue is empty. There are two ways to begin, and neither takes a minute.</source>
        <translation>Ce catalogue est vide. Il y a deux façons de commencer, et aucune ne prend une minute.</translation>
    </message>
    <message>
        <source>Bring the keys you have</source>
        <translation>Apportez vos clés existantes</translation>
    </message>
    <message>
        <source>From CSV, JSON, an .env file, Amazon or KeePassXC. You see every row and what becomes of it before anything is stored.</source>
        <translation>Depuis CSV, JSON, un fichier .env, Amazon ou KeePassXC. Vous voyez chaque ligne et ce qu’elle devient avant tout enregistrement.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Create a key for your own API</source>
        <translation>Créer une clé pour votre propre API</translation>
    </message>
    <message>
        <source>A name, an owner and an environment are enough: expiry, least scope and a rate limit are set for you. Its secret is shown once.</source>
        <translation>Un nom, un propriétaire et un environnement suffisent&#x202f;: expiration, portée minimale et limite de débit sont définies pour vous. Son secret est affiché une seule fois.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nouvelle clé…</translation>
    </message>
    <message>
        <source>A key that somebody sent you? Press Ctrl+V anywhere in this window, and it can be kept here.</source>
        <translation>Quelqu’un vous a envoyé une clé&#x202f;? Appuyez sur Ctrl+V n’importe où dans cette fenêtre&#x202f;: elle peut être conservée ici.</translation>
    </message>
    <message>
        <source>Keep a recovery kit</source>
        <translation>Conservez un kit de récupération</translation>
    </message>
    <message>
        <source>All that Keywright knows of your keys is locked by the secret store. If that is ever lost, an encrypted file that you print or store elsewhere opens the catalogue again.</source>
        <translation>Tout ce que Keywright sait de vos clés est verrouillé par le magasin de secrets. S’il venait à être perdu, un fichier chiffré que vous imprimez ou conservez ailleurs rouvre le catalogue.</translation>
    </message>
    <message>
        <source>Recovery kit…</source>
        <translation>Kit de récupération…</translation>
    </message>
</context>
<context>
    <name>keywright::StatusLine</name>
    <message>
        <source>Secrets: no store answers</source>
        <translation>Secrets&#x202f;: aucun magasin ne répond</translation>
    </message>
    <message>
        <source>Secrets in: %1</source>
        <translation>Secrets&#x202f;: %1</translation>
    </message>
    <message>
        <source>Audit log not verified yet</source>
        <translation>Journal d’audit pas encore vérifié</translation>
    </message>
    <message>
        <source>Audit log verified %1</source>
        <translation>Journal d’audit vérifié %1</translation>
    </message>
    <message>
        <source>Audit log does not verify</source>
        <translation>Le journal d’audit échoue à la vérification</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, lecture seule</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::StepChart</name>
    <message>
        <source>Arrow keys go from step to step, with Shift they take several, Enter looks into them.</source>
        <translation>Les flèches vont d’un intervalle à l’autre, avec Maj elles en prennent plusieurs, Entrée les affiche en détail.</translation>
    </message>
</context>
<context>
    <name>keywright::StepUp</name>
    <message>
        <source>What is asked for here changes. Show a last time that it is you.</source>
        <translation>Ce qui est demandé ici change. Prouvez une dernière fois que c’est bien vous.</translation>
    </message>
    <message>
        <source>From now on the password of your account is asked for. Type it to try it.</source>
        <translation>Désormais, le mot de passe de votre compte est demandé. Saisissez-le pour l’essayer.</translation>
    </message>
</context>
<context>
    <name>keywright::StepUpDialog</name>
    <message>
        <source>Is it you?</source>
        <translation>Est-ce bien vous&#x202f;?</translation>
    </message>
    <message>
        <source>Passphrase of the vault</source>
        <translation>Phrase de passe du coffre</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Password of your account on this system</source>
        <translation>Mot de passe de votre compte sur ce système</translation>
    </message>
    <message>
        <source>Passphrase of Keywright</source>
        <translation>Phrase de passe de Keywright</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
</context>
<context>
    <name>keywright::Tray</name>
    <message>
        <source>Keys expire</source>
        <translation>Des clés expirent</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) expire soon, the first %1.</source>
        <translation>
            <numerusform>%n clé expire bientôt&#x202f;: %1.</numerusform>
            <numerusform>%n clés expirent bientôt, la première&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 expires %2.</source>
        <translation>%1 expire %2.</translation>
    </message>
    <message>
        <source>Keywright: nothing expires within 30 days</source>
        <translation>Keywright&#x202f;: rien n’expire d’ici 30 jours</translation>
    </message>
    <message numerus="yes">
        <source>Keywright: %n key(s) expire within 30 days</source>
        <translation>
            <numerusform>Keywright&#x202f;: %n clé expire d’ici 30 jours</numerusform>
            <numerusform>Keywright&#x202f;: %n clés expirent d’ici 30 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Keywright</source>
        <translation>Ouvrir Keywright</translation>
    </message>
    <message>
        <source>Expires within 30 days: %1</source>
        <translation>Expire d’ici 30 jours&#x202f;: %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>keywright::TrialStep</name>
    <message>
        <source>Try it now</source>
        <translation>Tester maintenant</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Address to ask</source>
        <translation>Adresse à interroger</translation>
    </message>
    <message>
        <source>Right key</source>
        <translation>Bonne clé</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>La clé</translation>
    </message>
    <message>
        <source>Paste a key that may do this</source>
        <translation>Coller une clé qui permet cela</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>Pas encore testé.</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>Saisie ici</translation>
    </message>
    <message>
        <source>None: only try without a good key</source>
        <translation>Aucune&#x202f;: tester seulement sans bonne clé</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Conservée&#x202f;: %1</translation>
    </message>
    <message>
        <source>A secret is taken out of the vault. Type its passphrase.</source>
        <translation>Un secret est extrait du coffre. Saisissez la phrase de passe du coffre.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>Not tried: there is no key.</source>
        <translation>Pas testé&#x202f;: il n’y a pas de clé.</translation>
    </message>
    <message>
        <source>Asking the gateway</source>
        <translation>Interrogation de la passerelle</translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation>Sans clé</translation>
    </message>
    <message>
        <source>With a wrong key</source>
        <translation>Avec une mauvaise clé</translation>
    </message>
    <message>
        <source>With a right key</source>
        <translation>Avec une bonne clé</translation>
    </message>
    <message>
        <source>Refused (%1), as it should be.</source>
        <translation>Refusée (%1), comme il se doit.</translation>
    </message>
    <message>
        <source>Let through, as it should be. The API itself answered %1: it has nothing at this address.</source>
        <translation>Acceptée, comme il se doit. L’API elle-même a répondu %1&#x202f;: elle n’a rien à cette adresse.</translation>
    </message>
    <message>
        <source>Let through (%1), as it should be.</source>
        <translation>Acceptée (%1), comme il se doit.</translation>
    </message>
    <message>
        <source>Let through (%1)! The gateway does not ask the gate. Is the configuration loaded, and does this address go through it?</source>
        <translation>Acceptée (%1)&#x202f;! La passerelle n’interroge pas le Gate. La configuration est-elle chargée, et cette adresse passe-t-elle par la passerelle&#x202f;?</translation>
    </message>
    <message>
        <source>Sent elsewhere (%1), to %2. Try that address.</source>
        <translation>Renvoyée ailleurs (%1), vers %2. Essayez cette adresse.</translation>
    </message>
    <message>
        <source>The gateway could not ask the gate, or the API behind it is down (%1). Does the gate run where the configuration says?</source>
        <translation>La passerelle n’a pas pu interroger le Gate, ou l’API derrière elle est arrêtée (%1). Le Gate tourne-t-il là où l’indique la configuration&#x202f;?</translation>
    </message>
    <message>
        <source>The key is known, but may not do this (%1): look at its scopes, and from where it may be used.</source>
        <translation>La clé est connue, mais ne permet pas cela (%1)&#x202f;: vérifiez ses portées, et d’où elle peut être utilisée.</translation>
    </message>
    <message>
        <source>The key has used up its limit (%1). Try again later.</source>
        <translation>La clé a épuisé sa limite (%1). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Refused as if it were no key (%1): the gate does not know it, or looks for it in another header.</source>
        <translation>Refusée comme si ce n’était pas une clé (%1)&#x202f;: le Gate ne la connaît pas, ou la cherche dans un autre en-tête.</translation>
    </message>
    <message>
        <source>No answer came within ten seconds.</source>
        <translation>Aucune réponse en dix secondes.</translation>
    </message>
    <message>
        <source>No answer: %1.</source>
        <translation>Pas de réponse&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>keywright::UndoStack</name>
    <message>
        <source>Undo: %1 “%2”</source>
        <translation>Annuler&#x202f;: %1 «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>The last undo is still running.</source>
        <translation>La dernière annulation est encore en cours.</translation>
    </message>
    <message>
        <source>Nothing was done here that could be undone.</source>
        <translation>Rien n’a été fait ici qui puisse être annulé.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 was not undone: the key has been changed since. Nothing was changed.</source>
        <translation>Non annulé&#x202f;: %1. La clé a été modifiée depuis. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>%1 was not undone.</source>
        <translation>Non annulé&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln clé</numerusform>
            <numerusform>%Ln clés</numerusform>
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
        <translation>Annuler&#x202f;: %1, %2</translation>
    </message>
</context>
<context>
    <name>keywright::UnknownKeyDialog</name>
    <message>
        <source>It belonged to the key %1, which is deleted for good: it opens nothing.</source>
        <translation>Elle appartenait à la clé %1, qui est définitivement supprimée&#x202f;: elle n’ouvre rien.</translation>
    </message>
    <message>
        <source>It has the form and the checksum of an issued key, but not of one in this catalogue: of another catalogue, or of a version that is gone.</source>
        <translation>Elle a la forme et la somme de contrôle d’une clé émise, mais d’aucune de ce catalogue&#x202f;: elle vient d’un autre catalogue, ou d’une version disparue.</translation>
    </message>
    <message>
        <source>It begins like a key of %1. Keep it as a held key, so that it has an owner and an end.</source>
        <translation>Elle commence comme une clé de %1. Conservez-la comme clé détenue, afin qu’elle ait un propriétaire et une date d’expiration.</translation>
    </message>
    <message>
        <source>If it is a key that somebody else issued, keep it as a held key, so that it has an owner and an end.</source>
        <translation>Si c’est une clé émise par un tiers, conservez-la comme clé détenue, afin qu’elle ait un propriétaire et une date d’expiration.</translation>
    </message>
    <message>
        <source>No key in this catalogue has this secret</source>
        <translation>Aucune clé de ce catalogue n’a ce secret</translation>
    </message>
    <message>
        <source>Pasted key</source>
        <translation>Clé collée</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keep as held…</source>
        <translation>Conserver comme détenue…</translation>
    </message>
</context>
<context>
    <name>keywright::UnlockDialog</name>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>Consulter seulement</translation>
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation>Déverrouiller le coffre</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>The catalogue can be read; nothing that needs a secret works.</source>
        <translation>Le catalogue peut être lu&#x202f;; rien de ce qui exige un secret ne fonctionne.</translation>
    </message>
    <message>
        <source>The secrets of %1 lie in a vault file. Its passphrase opens it; Keywright keeps it nowhere.</source>
        <translation>Les secrets de %1 se trouvent dans un fichier coffre. Sa phrase de passe l’ouvre&#x202f;; Keywright ne la conserve nulle part.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
</context>
<context>
    <name>keywright::UnreadableDialog</name>
    <message>
        <source>This catalogue can’t be opened</source>
        <translation>Ce catalogue ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>%1 The file is kept beside as it is. A backup can take its place; the audit log will tell of it.</source>
        <translation>%1 Le fichier est conservé tel quel à côté. Une sauvegarde peut prendre sa place&#x202f;; le journal d’audit en rendra compte.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Use this backup</source>
        <translation>Utiliser cette sauvegarde</translation>
    </message>
</context>
<context>
    <name>keywright::UnusualList</name>
    <message>
        <source>Surge</source>
        <translation>Pic</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Odd hour</source>
        <translation>Heure inhabituelle</translation>
    </message>
    <message>
        <source>Awakened</source>
        <translation>Réveil</translation>
    </message>
    <message>
        <source>After its end</source>
        <translation>Après sa fin</translation>
    </message>
    <message>
        <source>Deprecated, in use</source>
        <translation>Obsolète, mais utilisée</translation>
    </message>
    <message>
        <source>Honeytoken</source>
        <translation>Jeton leurre</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Nouvelle origine</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Show the key “%1”</source>
        <translation>Afficher la clé «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>keywright::UsagePage</name>
    <message>
        <source>Counted since %1.</source>
        <translation>Décompte depuis le %1.</translation>
    </message>
    <message>
        <source>A gate last counted %1.</source>
        <translation>Dernier décompte d’un Gate&#x202f;: %1.</translation>
    </message>
    <message>
        <source>▲ %1 % against the period before</source>
        <translation>▲ %1&#x202f;% vs période précédente</translation>
    </message>
    <message>
        <source>▼ %1 % against the period before</source>
        <translation>▼ %1&#x202f;% vs période précédente</translation>
    </message>
    <message>
        <source>%1 in the period before</source>
        <translation>%1 sur la période précédente</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln owner(s)</source>
        <translation>
            <numerusform>de %Ln propriétaire</numerusform>
            <numerusform>de %Ln propriétaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Période précédente</translation>
    </message>
    <message>
        <source>Since %1: before it only days are known.</source>
        <translation>Depuis le %1&#x202f;: avant, seuls les jours sont connus.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Écrit dans %1</translation>
    </message>
    <message>
        <source>Copied. The gate reads the vault&apos;s passphrase from its input.</source>
        <translation>Copié. Le Gate lit la phrase de passe du coffre sur son entrée.</translation>
    </message>
    <message>
        <source>Copied. Paste it into a terminal on this machine.</source>
        <translation>Copié. Collez la commande dans un terminal sur cette machine.</translation>
    </message>
    <message>
        <source>Compare with the period before</source>
        <translation>Comparer à la période précédente</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Keys with requests</source>
        <translation>Clés avec requêtes</translation>
    </message>
    <message>
        <source>Requests by outcome</source>
        <translation>Requêtes par résultat</translation>
    </message>
    <message>
        <source>Share refused</source>
        <translation>Part refusée</translation>
    </message>
    <message>
        <source>When in the week</source>
        <translation>Moment de la semaine</translation>
    </message>
    <message>
        <source>Keys with the most requests</source>
        <translation>Clés avec le plus de requêtes</translation>
    </message>
    <message>
        <source>Owners with the most requests</source>
        <translation>Propriétaires avec le plus de requêtes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 heures</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>No gate has counted anything yet</source>
        <translation>Aucun Gate n’a encore rien compté</translation>
    </message>
    <message>
        <source>Copy the command that starts a gate</source>
        <translation>Copier la commande qui démarre un Gate</translation>
    </message>
    <message>
        <source>How a gate is set up</source>
        <translation>Comment configurer un Gate</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Filtrer par %1</translation>
    </message>
    <message>
        <source>Usage can&apos;t be shown</source>
        <translation>L’utilisation ne peut pas être affichée</translation>
    </message>
    <message>
        <source>A gate answers your API gateway whether a key is good, and counts what it answers. Start one beside this catalogue, let the gateway ask it, and its requests appear here.</source>
        <translation>Un Gate indique à votre passerelle API si une clé est valide, et compte ses réponses. Démarrez-en un à côté de ce catalogue, faites-le interroger par la passerelle, et ses requêtes apparaîtront ici.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>a day of the week, hours</comment>
        <translation>%1, de %2 à %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Every hour is held against those of the weeks before…</source>
        <translation>Comparaison de chaque heure avec celles des semaines précédentes…</translation>
    </message>
    <message>
        <source>Nothing unusual in this time. What an hour should have is known after three weeks.</source>
        <translation>Rien d’inhabituel sur cette période. Il faut trois semaines pour savoir ce qu’une heure devrait compter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more: shown as a table.</source>
        <translation>
            <numerusform>%Ln de plus&#x202f;: à voir dans le tableau.</numerusform>
            <numerusform>%Ln de plus&#x202f;: à voir dans le tableau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the last 90 days: before them hours of single keys are not kept.</source>
        <translation>Des 90 derniers jours&#x202f;: au-delà, les heures de chaque clé ne sont pas conservées.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>How long requests took</source>
        <translation>Durée des requêtes</translation>
    </message>
    <message>
        <source>Different addresses</source>
        <translation>Adresses distinctes</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>Inhabituel</translation>
    </message>
    <message>
        <source>To the time shown before (Esc)</source>
        <translation>Revenir à la période affichée auparavant (Échap)</translation>
    </message>
    <message>
        <source>different addresses, within some 2 %</source>
        <translation>adresses distinctes, à 2&#x202f;% près environ</translation>
    </message>
    <message>
        <source>no addresses are known</source>
        <translation>aucune adresse connue</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>La moitié en</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95&#x202f;% en</translation>
    </message>
    <message>
        <source>99 % within</source>
        <translation>99&#x202f;% en</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesurées</translation>
    </message>
    <message>
        <source>How long gates took to decide</source>
        <translation>Temps de décision des gates</translation>
    </message>
    <message>
        <source>No durations for this period: imported access logs bring them, where they record them.</source>
        <translation>Aucune durée pour cette période&#x202f;: les journaux d’accès importés les apportent, s’ils les enregistrent.</translation>
    </message>
    <message>
        <source>No gate measured anything in this period.</source>
        <translation>Aucun gate n’a rien mesuré sur cette période.</translation>
    </message>
    <message>
        <source>No addresses are known for this period.</source>
        <translation>Aucune adresse n’est connue pour cette période.</translation>
    </message>
    <message>
        <source>No gateway tells which API its requests are for. Have it ask /verify?api=NAME, as the configurations under APIs do.</source>
        <translation>Aucune passerelle n’indique à quelle API ses requêtes sont destinées. Faites-la interroger /verify?api=NAME, comme le font les configurations sous «&#x202f;API&#x202f;».</translation>
    </message>
    <message>
        <source>No requests in this time</source>
        <translation>Aucune requête sur cette période</translation>
    </message>
    <message>
        <source>Hours of single keys and APIs are kept for 90 days.</source>
        <translation>Le détail horaire de chaque clé et de chaque API est conservé pendant 90 jours.</translation>
    </message>
    <message>
        <source>APIs with the most requests</source>
        <translation>API avec le plus de requêtes</translation>
    </message>
    <message>
        <source>%1 were sent in answers.</source>
        <translation>%1 envoyés dans les réponses.</translation>
    </message>
</context>
<context>
    <name>keywright::UsageWords</name>
    <message>
        <source>Let through</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>Over a limit</source>
        <translation>Au-delà d’une limite</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisées</translation>
    </message>
    <message>
        <source>Key ended or disabled</source>
        <translation>Clé terminée ou désactivée</translation>
    </message>
    <message>
        <source>No such key</source>
        <translation>Clé inexistante</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousands</comment>
        <translation>%1&#xa0;k</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1&#xa0;M</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <comment>thousands of millions</comment>
        <translation>%1&#xa0;Md</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>a day of the year at an axis, as QLocale writes it</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Période précédente</translation>
    </message>
    <message>
        <source>No known key</source>
        <translation>Aucune clé connue</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>Sans propriétaire</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Share refused</source>
        <translation>Part refusée</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
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
        <translation>Mesurées</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>La moitié en</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95&#x202f;% en</translation>
    </message>
    <message>
        <source>99 % within</source>
        <translation>99&#x202f;% en</translation>
    </message>
    <message>
        <source>Different addresses</source>
        <translation>Adresses distinctes</translation>
    </message>
    <message>
        <source>API not told</source>
        <translation>API non indiquée</translation>
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
        <translation>Utiliser le kit de récupération</translation>
    </message>
    <message>
        <source>Puts the catalogue&apos;s own keys back where secrets lie. Secrets of API keys that were kept there stay lost; rotate those keys.</source>
        <translation>Remet les clés propres au catalogue à l’endroit où se trouvent les secrets. Les secrets de clés API qui y étaient conservés restent perdus&#x202f;; effectuez la rotation de ces clés.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Put the keys back</source>
        <translation>Remettre les clés en place</translation>
    </message>
    <message>
        <source>The kit&apos;s file and its code are both needed.</source>
        <translation>Le fichier du kit et son code sont tous deux nécessaires.</translation>
    </message>
</context>
<context>
    <name>keywright::VerifyBar</name>
    <message>
        <source>Verification progress</source>
        <translation>Progression de la vérification</translation>
    </message>
    <message>
        <source>Verify log</source>
        <translation>Vérifier le journal</translation>
    </message>
    <message>
        <source>Hash every event anew and compare with the stored tree and every signed checkpoint</source>
        <translation>Recalculer le hachage de chaque événement et comparer avec l’arbre stocké et chaque point de contrôle signé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show the event</source>
        <translation>Afficher l’événement</translation>
    </message>
    <message>
        <source>Not verified yet in this catalogue.</source>
        <translation>Pas encore vérifié dans ce catalogue.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Vérification…</translation>
    </message>
    <message numerus="yes">
        <source>Verifying: %1 of %Ln event(s)</source>
        <translation>
            <numerusform>Vérification&#x202f;: %1 sur %Ln événement</numerusform>
            <numerusform>Vérification&#x202f;: %1 sur %Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified: %1.</source>
        <translation>Vérification&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>keywright::VersionUseLine</name>
    <message>
        <source>%1 requests in 30 days, %2 in the last 24 hours</source>
        <translation>%1 requêtes en 30 jours, %2 au cours des dernières 24 heures</translation>
    </message>
</context>
<context>
    <name>keywright::WeekGrid</name>
    <message>
        <source>Requests by hour and day of the week</source>
        <translation>Requêtes par heure et jour de la semaine</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 to %3: %Ln request(s)</source>
        <translation>
            <numerusform>%1, de %2 à %3&#x202f;: %Ln requête</numerusform>
            <numerusform>%1, de %2 à %3&#x202f;: %Ln requêtes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::WorkBar</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – about %2 left</source>
        <translation>%1 – encore %2 environ</translation>
    </message>
</context>
<context>
    <name>keywright::console::ConsoleApp</name>
    <message>
        <source>Your catalogue is ready. Its secrets lie in: %1</source>
        <translation>Votre catalogue est prêt. Emplacement de ses secrets&#x202f;: %1</translation>
    </message>
    <message>
        <source>Restored. The damaged file is kept as %1</source>
        <translation>Restauré. Le fichier endommagé est conservé sous le nom %1</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccessWords</name>
    <message>
        <source>role %1</source>
        <translation>rol %1</translation>
    </message>
    <message>
        <source>Without scopes nothing is allowed.</source>
        <translation>Sin ámbitos no se permite nada.</translation>
    </message>
    <message>
        <source>*:*:* allows everything in every API, also what does not exist yet. Choose less if you can.</source>
        <translation>*:*:* permite todo en todas las API, también lo que aún no existe. Elija menos si es posible.</translation>
    </message>
    <message>
        <source>The role %1 no longer exists; it grants nothing.</source>
        <translation>El rol %1 ya no existe; no concede nada.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Bound to</source>
        <translation>Vinculada a</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Custodia</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Restricciones</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Límite de frecuencia</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Rotation, days</source>
        <translation>Rotación, días</translation>
    </message>
    <message>
        <source>Overlap, days</source>
        <translation>Solapamiento, días</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefijo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Recoverable</source>
        <translation>Recuperable</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>Motivo del rechazo</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Failed because</source>
        <translation>Motivo del fallo</translation>
    </message>
    <message>
        <source>Interrupted act</source>
        <translation>Operación interrumpida</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Iniciada por</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Secrets in</source>
        <translation>Ubicación de los secretos</translation>
    </message>
    <message>
        <source>Kept copy</source>
        <translation>Copia conservada</translation>
    </message>
    <message>
        <source>Events before</source>
        <translation>Eventos antes</translation>
    </message>
    <message>
        <source>Events after</source>
        <translation>Eventos después</translation>
    </message>
    <message>
        <source>Root before</source>
        <translation>Raíz antes</translation>
    </message>
    <message>
        <source>Keys brought back</source>
        <translation>Claves restablecidas</translation>
    </message>
    <message>
        <source>Events at the last checkpoint</source>
        <translation>Eventos en el último punto de control</translation>
    </message>
    <message>
        <source>Root at the last checkpoint</source>
        <translation>Raíz en el último punto de control</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Puntos de control</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificadas</translation>
    </message>
    <message>
        <source>Were so already</source>
        <translation>Ya estaban así</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restantes</translation>
    </message>
    <message>
        <source>Tags added</source>
        <translation>Etiquetas añadidas</translation>
    </message>
    <message>
        <source>Tags removed</source>
        <translation>Etiquetas quitadas</translation>
    </message>
    <message>
        <source>Overlap, seconds</source>
        <translation>Solapamiento, segundos</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Referrers</source>
        <translation>URL de referencia</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Aplicaciones móviles</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creadas</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Secret kept</source>
        <translation>Secreto conservado</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 hasta el %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>good</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>not good</source>
        <translation>incorrecto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshace</translation>
    </message>
    <message>
        <source>As it stood on</source>
        <translation>Estado a fecha de</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 el %2</translation>
    </message>
    <message>
        <source>Undoes</source>
        <translation>Deshace</translation>
    </message>
    <message>
        <source>Creating a key</source>
        <translation>Creación de una clave</translation>
    </message>
    <message>
        <source>Importing a key</source>
        <translation>Importación de una clave</translation>
    </message>
    <message>
        <source>Rotating a key</source>
        <translation>Rotación de una clave</translation>
    </message>
    <message>
        <source>Revoking a key</source>
        <translation>Revocación de una clave</translation>
    </message>
    <message>
        <source>Purging a key</source>
        <translation>Purga de una clave</translation>
    </message>
    <message>
        <source>Removing secrets that nothing needs any more</source>
        <translation>Eliminación de secretos que ya nada necesita</translation>
    </message>
    <message>
        <source>Putting the secret into the secret store</source>
        <translation>Guardado del secreto en el almacén de secretos</translation>
    </message>
    <message>
        <source>Taking the secret out of the secret store</source>
        <translation>Retirada del secreto del almacén de secretos</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Operations added</source>
        <translation>Operaciones añadidas</translation>
    </message>
    <message>
        <source>Operations removed</source>
        <translation>Operaciones eliminadas</translation>
    </message>
    <message>
        <source>Operations, SHA-256</source>
        <translation>Operaciones, SHA-256</translation>
    </message>
    <message>
        <source>First wrong event</source>
        <translation>Primer evento incorrecto</translation>
    </message>
    <message>
        <source>Shown once only</source>
        <translation>Mostrado una sola vez</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Detenido antes de terminar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Servidor de origen</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Header of the key</source>
        <translation>Encabezado de la clave</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>A quién preguntar</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Visto por primera vez</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Primera línea</translation>
    </message>
    <message>
        <source>In the query</source>
        <translation>En la consulta de la URL</translation>
    </message>
    <message>
        <source>In a field of its own</source>
        <translation>En un campo propio</translation>
    </message>
    <message>
        <source>Within a line</source>
        <translation>Dentro de una línea</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propietario</translation>
    </message>
    <message>
        <source>application</source>
        <translation>aplicación</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>entorno</translation>
    </message>
    <message>
        <source>service account</source>
        <translation>cuenta de servicio</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>ámbito</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>ámbitos</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>roles</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>referrer</source>
        <translation>URL de referencia</translation>
    </message>
    <message>
        <source>app</source>
        <translation>aplicación móvil</translation>
    </message>
    <message>
        <source>method</source>
        <translation>método</translation>
    </message>
    <message>
        <source>path</source>
        <translation>ruta</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horario</translation>
    </message>
    <message>
        <source>restriction</source>
        <translation>restricción</translation>
    </message>
    <message>
        <source>restrictions</source>
        <translation>restricciones</translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation>límite de frecuencia</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>cuota</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>límites</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>caducidad</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>rotación</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>solapamiento</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secreto</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>prefijo</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longitud</translation>
    </message>
    <message>
        <source>format</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>activada</translation>
    </message>
    <message>
        <source>custody</source>
        <translation>custodia</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>asignación</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>frase de contraseña</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>código de recuperación</translation>
    </message>
    <message>
        <source>public key</source>
        <translation>clave pública</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtro</translation>
    </message>
    <message>
        <source>expect</source>
        <translation>esperado</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>claves</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>no debe quedar en blanco</translation>
    </message>
    <message>
        <source>longer than 1,024 characters</source>
        <translation>más de 1024 caracteres</translation>
    </message>
    <message>
        <source>control characters are not allowed</source>
        <translation>no se permiten caracteres de control</translation>
    </message>
    <message>
        <source>invisible or direction-changing characters are not allowed</source>
        <translation>no se permiten caracteres invisibles ni que cambien el sentido de la escritura</translation>
    </message>
    <message>
        <source>not valid Unicode</source>
        <translation>Unicode no válido</translation>
    </message>
    <message>
        <source>a tag must not contain a comma or a quote</source>
        <translation>una etiqueta no debe contener comas ni comillas</translation>
    </message>
    <message>
        <source>none to add and none to remove</source>
        <translation>nada que añadir ni que quitar</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>longitud excesiva</translation>
    </message>
    <message>
        <source>only Latin letters, digits and . - _ are allowed</source>
        <translation>solo se permiten letras latinas, cifras y . - _</translation>
    </message>
    <message>
        <source>expected api:resource:action, or api:* for all of an API</source>
        <translation>se espera api:resource:action, o api:* para toda una API</translation>
    </message>
    <message>
        <source>each part is “*” or 1 to 64 of a-z, 0-9, dot, dash and underscore</source>
        <translation>cada parte es «*» o tiene de 1 a 64 caracteres entre a-z, 0-9, punto, guion y guion bajo</translation>
    </message>
    <message>
        <source>“%1” is not a scope</source>
        <translation>«%1» no es un ámbito</translation>
    </message>
    <message>
        <source>its name has only Latin letters, digits and . - _</source>
        <translation>el nombre solo contiene letras latinas, cifras y . - _</translation>
    </message>
    <message>
        <source>its name is 1 to 64 of a-z, 0-9, dot, dash and underscore</source>
        <translation>el nombre tiene de 1 a 64 caracteres entre a-z, 0-9, punto, guion y guion bajo</translation>
    </message>
    <message>
        <source>its name can&apos;t be changed: keys have it by its name</source>
        <translation>el nombre no se puede cambiar: las claves designan el rol por ese nombre</translation>
    </message>
    <message>
        <source>a role needs at least one</source>
        <translation>un rol necesita al menos uno</translation>
    </message>
    <message>
        <source>expected an IPv4 or IPv6 address or block, like 10.4.0.0/16</source>
        <translation>se espera una dirección o un bloque IPv4 o IPv6, como 10.4.0.0/16</translation>
    </message>
    <message>
        <source>bits are set beyond the prefix; a single address has no prefix</source>
        <translation>hay bits activos más allá del prefijo; una dirección única no lleva prefijo</translation>
    </message>
    <message>
        <source>expected [https://]host[:port][/path], with * for a subdomain, port or part of a path</source>
        <translation>se espera [https://]host[:puerto][/ruta], con * para un subdominio, un puerto o parte de la ruta</translation>
    </message>
    <message>
        <source>expected android:com.example.app;AA:BB:… or ios:com.example.app</source>
        <translation>se espera android:com.example.app;AA:BB:… o ios:com.example.app</translation>
    </message>
    <message>
        <source>Android needs the SHA-1 or SHA-256 of the signing certificate after a semicolon</source>
        <translation>Android necesita el SHA-1 o SHA-256 del certificado de firma tras un punto y coma</translation>
    </message>
    <message>
        <source>expected a name like GET</source>
        <translation>se espera un nombre como GET</translation>
    </message>
    <message>
        <source>expected a path that begins with /, with * within a part and ** over parts</source>
        <translation>se espera una ruta que empiece por /, con * dentro de una parte y ** a través de partes</translation>
    </message>
    <message>
        <source>more than two stars in a row</source>
        <translation>más de dos asteriscos seguidos</translation>
    </message>
    <message>
        <source>an escaped *, ?, # or closing space cannot stand in a pattern</source>
        <translation>un patrón no puede contener *, ?, # ni un espacio final escapados</translation>
    </message>
    <message>
        <source>no such time zone</source>
        <translation>esa zona horaria no existe</translation>
    </message>
    <message>
        <source>expected something like Mon-Fri 08-18 Europe/Berlin</source>
        <translation>se espera algo como Mon-Fri 08-18 Europe/Berlin</translation>
    </message>
    <message>
        <source>not known, or not of the expected type</source>
        <translation>nombre desconocido o tipo inesperado</translation>
    </message>
    <message>
        <source>expected something like 100/s, 100/s:200 or 5000/min</source>
        <translation>se espera algo como 100/s, 100/s:200 o 5000/min</translation>
    </message>
    <message>
        <source>expected something like 10000/day or 1M/month</source>
        <translation>se espera algo como 10000/day o 1M/month</translation>
    </message>
    <message>
        <source>lies in the past</source>
        <translation>está en el pasado</translation>
    </message>
    <message>
        <source>must be more than nothing</source>
        <translation>el valor debe ser mayor que cero</translation>
    </message>
    <message>
        <source>the interval must be 0 to 3,650 days</source>
        <translation>el intervalo debe estar entre 0 y 3650 días</translation>
    </message>
    <message>
        <source>role %1</source>
        <translation>rol %1</translation>
    </message>
    <message>
        <source>lies more than a hundred years ahead</source>
        <translation>está a más de cien años</translation>
    </message>
    <message>
        <source>neither true nor false</source>
        <translation>ni verdadero ni falso</translation>
    </message>
    <message>
        <source>not a date (expected 2027-01-31 or 2027-01-31T12:00:00Z)</source>
        <translation>no es una fecha (se espera 2027-01-31 o 2027-01-31T12:00:00Z)</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>no es un número entero</translation>
    </message>
    <message>
        <source>no such format of secrets</source>
        <translation>ese formato de secretos no existe</translation>
    </message>
    <message>
        <source>no such status</source>
        <translation>ese estado no existe</translation>
    </message>
    <message>
        <source>not the JSON object that an export writes</source>
        <translation>no es el objeto JSON que escribe una exportación</translation>
    </message>
    <message>
        <source>the row has none</source>
        <translation>falta en la fila</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está en blanco</translation>
    </message>
    <message>
        <source>shorter than 16 characters</source>
        <translation>menos de 16 caracteres</translation>
    </message>
    <message>
        <source>longer than 255 bytes</source>
        <translation>más de 255 bytes</translation>
    </message>
    <message>
        <source>16 to 255 characters</source>
        <translation>de 16 a 255 caracteres</translation>
    </message>
    <message>
        <source>only printable ASCII without spaces can be sent as a key</source>
        <translation>solo se puede enviar como clave ASCII imprimible sin espacios</translation>
    </message>
    <message>
        <source>its issuer makes the new one</source>
        <translation>el nuevo lo crea su emisor</translation>
    </message>
    <message>
        <source>a managed key&apos;s secret lives in its key system</source>
        <translation>el secreto de una clave gestionada está en su sistema de claves</translation>
    </message>
    <message>
        <source>a held key needs the secret that is to be kept</source>
        <translation>una clave custodiada necesita el secreto que se va a conservar</translation>
    </message>
    <message>
        <source>too easy to guess for an issued key (%1)</source>
        <translation>demasiado fácil de adivinar para una clave emitida (%1)</translation>
    </message>
    <message>
        <source>1 to 16 of a-z, 0-9 and _, beginning with a letter and not ending with _</source>
        <translation>de 1 a 16 caracteres entre a-z, 0-9 y _, empezando por una letra y sin terminar en _</translation>
    </message>
    <message>
        <source>only one column can hold the secrets</source>
        <translation>solo una columna puede contener los secretos</translation>
    </message>
    <message>
        <source>this column can&apos;t hold the secrets</source>
        <translation>esta columna no puede contener los secretos</translation>
    </message>
    <message>
        <source>it has a typing error</source>
        <translation>contiene un error de escritura</translation>
    </message>
    <message>
        <source>expected a PEM public key of Ed25519, or a note key</source>
        <translation>se espera una clave pública Ed25519 en PEM o una clave de nota firmada</translation>
    </message>
    <message>
        <source>does not exist here: %1</source>
        <translation>no existe aquí: %1</translation>
    </message>
    <message>
        <source>a key of this name exists in this environment</source>
        <translation>ya existe una clave con ese nombre en este entorno</translation>
    </message>
    <message>
        <source>this secret is in the catalogue already</source>
        <translation>este secreto ya está en el catálogo</translation>
    </message>
    <message>
        <source>“%1”: several keys match; use the whole ID</source>
        <translation>«%1»: coinciden varias claves; use el ID completo</translation>
    </message>
    <message>
        <source>the JSON holds no records</source>
        <translation>el JSON no contiene registros</translation>
    </message>
    <message>
        <source>not JSON: expected an array or an object</source>
        <translation>no es JSON: se espera una matriz o un objeto</translation>
    </message>
    <message>
        <source>not an .env file: no line has the form NAME=value</source>
        <translation>no es un archivo .env: ninguna línea tiene la forma NOMBRE=valor</translation>
    </message>
    <message numerus="yes">
        <source>longer than %n characters</source>
        <translation>
            <numerusform>más de %n carácter</numerusform>
            <numerusform>más de %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a tag is longer than %n characters</source>
        <translation>
            <numerusform>una etiqueta tiene más de %n carácter</numerusform>
            <numerusform>una etiqueta tiene más de %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n tags</source>
        <translation>
            <numerusform>más de %n etiqueta</numerusform>
            <numerusform>más de %n etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n</source>
        <translation>
            <numerusform>más de %n</numerusform>
            <numerusform>más de %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the prefix length must be 0 to %n</source>
        <translation>
            <numerusform>la longitud del prefijo debe estar entre 0 y %n</numerusform>
            <numerusform>la longitud del prefijo debe estar entre 0 y %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must be 0 to %n days</source>
        <translation>
            <numerusform>debe estar entre 0 y %n día</numerusform>
            <numerusform>debe estar entre 0 y %n días</numerusform>
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
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>a field and what was typed into it</comment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>lies in the future</source>
        <translation>está en el futuro</translation>
    </message>
    <message>
        <source>OpenAPI file</source>
        <translation>archivo OpenAPI</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>documentación</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>upstream</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>puerta de enlace</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>key header</source>
        <translation>encabezado de la clave</translation>
    </message>
    <message>
        <source>API %1</source>
        <translation>API %1</translation>
    </message>
    <message>
        <source>its name can&apos;t be changed: scopes begin with it</source>
        <translation>el nombre no se puede cambiar: hay ámbitos que empiezan por él</translation>
    </message>
    <message>
        <source>“%1” is of another API</source>
        <translation>«%1» es de otra API</translation>
    </message>
    <message>
        <source>expected something like https://api.example.com/v1</source>
        <translation>se espera algo como https://api.example.com/v1</translation>
    </message>
    <message>
        <source>expected a host and a port, like 127.0.0.1:8080</source>
        <translation>se espera un host y un puerto, como 127.0.0.1:8080</translation>
    </message>
    <message>
        <source>expected a name like X-API-Key</source>
        <translation>se espera un nombre como X-API-Key</translation>
    </message>
    <message>
        <source>it names no operation (nothing below “paths”)</source>
        <translation>no nombra ninguna operación (no hay nada bajo «paths»)</translation>
    </message>
    <message>
        <source>this is OpenAPI 2 (Swagger): convert it to OpenAPI 3 first</source>
        <translation>es OpenAPI 2 (Swagger): conviértalo antes a OpenAPI 3</translation>
    </message>
    <message>
        <source>no OpenAPI document: “openapi” with its version is missing</source>
        <translation>no es un documento OpenAPI: falta «openapi» con su versión</translation>
    </message>
    <message>
        <source>OpenAPI %1 is not known, only 3.0 and 3.1</source>
        <translation>OpenAPI %1 no se conoce, solo 3.0 y 3.1</translation>
    </message>
    <message>
        <source>expected an object at %1</source>
        <translation>se espera un objeto en %1</translation>
    </message>
    <message>
        <source>expected a list at %1</source>
        <translation>se espera una lista en %1</translation>
    </message>
    <message>
        <source>expected a text at %1</source>
        <translation>se espera un texto en %1</translation>
    </message>
    <message>
        <source>expected a path that begins with / at %1</source>
        <translation>se espera una ruta que empiece por / en %1</translation>
    </message>
    <message>
        <source>too long at %1</source>
        <translation>demasiado largo en %1</translation>
    </message>
    <message>
        <source>the $ref at %1 leads back to itself</source>
        <translation>el $ref en %1 vuelve a sí mismo</translation>
    </message>
    <message>
        <source>the $ref at %1 leads to another document: bundle them into one</source>
        <translation>el $ref en %1 lleva a otro documento: júntelos en uno solo</translation>
    </message>
    <message>
        <source>the $ref at %1 leads nowhere</source>
        <translation>el $ref en %1 no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>it names more than 10,000 operations</source>
        <translation>nombra más de 10 000 operaciones</translation>
    </message>
    <message>
        <source>it holds nothing</source>
        <translation>no contiene nada</translation>
    </message>
    <message>
        <source>larger than 32 MB</source>
        <translation>más de 32 MB</translation>
    </message>
    <message>
        <source>it is no UTF-8 text</source>
        <translation>no es texto UTF-8</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>no usable JSON at line %1</source>
        <translation>JSON no utilizable en la línea %1</translation>
    </message>
    <message>
        <source>no usable YAML at line %1</source>
        <translation>YAML no utilizable en la línea %1</translation>
    </message>
    <message>
        <source>a secret does not belong here: it would stay readable for good</source>
        <translation>un secreto no debe estar aquí: quedaría legible para siempre</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>operaciones</translation>
    </message>
    <message>
        <source>not as an OpenAPI document names them</source>
        <translation>no como las nombra un documento OpenAPI</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>cut off in its header</source>
        <translation>cortado en su cabecera</translation>
    </message>
    <message numerus="yes">
        <source>cut off, %n bytes are missing</source>
        <translation>
            <numerusform>cortado, falta %n byte</numerusform>
            <numerusform>cortado, faltan %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes too many at its end</source>
        <translation>
            <numerusform>%n byte de más al final</numerusform>
            <numerusform>%n bytes de más al final</numerusform>
        </translation>
    </message>
    <message>
        <source>its header was changed</source>
        <translation>su cabecera fue modificada</translation>
    </message>
    <message>
        <source>its header asks for too much</source>
        <translation>su cabecera pide demasiado</translation>
    </message>
    <message>
        <source>its content was changed</source>
        <translation>su contenido fue modificado</translation>
    </message>
    <message>
        <source>its list of entries can&apos;t be read</source>
        <translation>su lista de entradas no se puede leer</translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message>
        <source>API key “%1”</source>
        <translation>Clave de API «%1»</translation>
    </message>
    <message>
        <source>This sheet goes with the key and does not contain it.</source>
        <translation>Esta hoja acompaña a la clave y no la contiene.</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de clave</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Tiene este aspecto</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>no end is set</source>
        <translation>sin fin fijado</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Se reemplaza</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s); the old one works on for a while</source>
        <translation>
            <numerusform>cada %n día; la anterior sigue funcionando un tiempo</numerusform>
            <numerusform>cada %n días; la anterior sigue funcionando un tiempo</numerusform>
        </translation>
    </message>
    <message>
        <source>How to send it</source>
        <translation>Cómo enviarla</translation>
    </message>
    <message>
        <source>How to send it to %1</source>
        <translation>Cómo enviarla a %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>A quién preguntar</translation>
    </message>
    <message>
        <source>Each example takes the key from the environment variable API_KEY.</source>
        <translation>Cada ejemplo toma la clave de la variable de entorno API_KEY.</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Qué permite</translation>
    </message>
    <message>
        <source>Nothing yet: no scope is set.</source>
        <translation>Nada todavía: no hay ningún ámbito definido.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>not limited</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>Solo desde</translation>
    </message>
    <message>
        <source>Only for pages of</source>
        <translation>Solo para páginas de</translation>
    </message>
    <message>
        <source>Only for apps</source>
        <translation>Solo para aplicaciones móviles</translation>
    </message>
    <message>
        <source>Only methods</source>
        <translation>Solo los métodos</translation>
    </message>
    <message>
        <source>Only paths</source>
        <translation>Solo las rutas</translation>
    </message>
    <message>
        <source>Only at</source>
        <translation>Solo en este horario</translation>
    </message>
    <message>
        <source>How to check it, and what answers mean</source>
        <translation>Cómo comprobarla y qué significan las respuestas</translation>
    </message>
    <message>
        <source>Run the curl example. Any answer but these came from the API itself: the key was good.</source>
        <translation>Ejecute el ejemplo de curl. Cualquier respuesta distinta de estas viene de la propia API: la clave era buena.</translation>
    </message>
    <message>
        <source>the key is missing, mistyped, expired or revoked. Look at the header, then ask.</source>
        <translation>falta la clave, está mal escrita, caducada o revocada. Revise el encabezado y luego pregunte.</translation>
    </message>
    <message>
        <source>the key is good, but not for this, or not from here. Ask for the scope that you need.</source>
        <translation>la clave es buena, pero no para esto o no desde aquí. Pida el ámbito que necesita.</translation>
    </message>
    <message>
        <source>too much at once. Wait as long as Retry-After says, then try again.</source>
        <translation>demasiado a la vez. Espere lo que indique Retry-After e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Keep it in a secret store or an environment variable of the server.</source>
        <translation>Guárdela en un almacén de secretos o en una variable de entorno del servidor.</translation>
    </message>
    <message>
        <source>Be ready for a new one: read it at start, not from code.</source>
        <translation>Prepárese para una nueva: léala al arrancar, no del código.</translation>
    </message>
    <message>
        <source>Tell us at once if somebody may have seen it.</source>
        <translation>Avísenos de inmediato si alguien puede haberla visto.</translation>
    </message>
    <message>
        <source>Don&apos;t</source>
        <translation>Qué no hacer</translation>
    </message>
    <message>
        <source>Put it into code, a repository, a ticket, a chat or an address.</source>
        <translation>Ponerla en código, un repositorio, un tique, un chat o una dirección.</translation>
    </message>
    <message>
        <source>Share it with another team or application: each gets its own.</source>
        <translation>Compartirla con otro equipo u otra aplicación: cada uno recibe la suya.</translation>
    </message>
    <message>
        <source>Ship it in an app or a web page.</source>
        <translation>Distribuirla en una aplicación móvil o una página web.</translation>
    </message>
    <message>
        <source>every API</source>
        <translation>todas las API</translation>
    </message>
    <message>
        <source>everything on %1</source>
        <translation>todo en %1</translation>
    </message>
    <message>
        <source>everything with %1 on %2</source>
        <translation>todo con %1 en %2</translation>
    </message>
    <message>
        <source>%1 anything on %2</source>
        <translation>%1 para todo en %2</translation>
    </message>
    <message>
        <source>%1 %2 on %3</source>
        <translation>%1 para %2 en %3</translation>
    </message>
    <message>
        <source>Put your own values in place of what stands in braces.</source>
        <translation>Ponga sus propios valores en lugar de lo que está entre llaves.</translation>
    </message>
    <message>
        <source>What the key may call there:</source>
        <translation>Lo que la clave puede llamar allí:</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>The database file is sound</source>
        <translation>El archivo de la base de datos está intacto</translation>
    </message>
    <message>
        <source>Its tables fit each other</source>
        <translation>Sus tablas concuerdan entre sí</translation>
    </message>
    <message>
        <source>Only you can read it</source>
        <translation>Solo usted puede leerlo</translation>
    </message>
    <message>
        <source>Each key is in a lawful state</source>
        <translation>Cada clave está en un estado válido</translation>
    </message>
    <message>
        <source>Nothing was left unfinished</source>
        <translation>No quedó nada sin terminar</translation>
    </message>
    <message>
        <source>The secret store answers and has this catalogue&apos;s keys</source>
        <translation>El almacén de secretos responde y contiene las claves de este catálogo</translation>
    </message>
    <message>
        <source>The audit log can be read</source>
        <translation>El registro de auditoría se puede leer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s) in the database file: restore a backup.</source>
        <translation>
            <numerusform>%Ln error en el archivo de la base de datos: restaure una copia de seguridad.</numerusform>
            <numerusform>%Ln errores en el archivo de la base de datos: restaure una copia de seguridad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) point to what is not there.</source>
        <translation>
            <numerusform>%Ln fila apunta a algo que no existe.</numerusform>
            <numerusform>%Ln filas apuntan a algo que no existe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other users can read it: %1</source>
        <translation>Otros usuarios pueden leerlo: %1</translation>
    </message>
    <message>
        <source>The first key that is not: %1</source>
        <translation>La primera clave que no lo está: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) unfinished, the first one on: %1</source>
        <translation>
            <numerusform>%Ln operación sin terminar, en: %1</numerusform>
            <numerusform>%Ln operaciones sin terminar, la primera en: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Each kept secret is in the secret store</source>
        <translation>Cada secreto conservado está en el almacén de secretos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept secret(s) gone, the first one of: %1</source>
        <translation>
            <numerusform>%Ln secreto conservado ha desaparecido, el de: %1</numerusform>
            <numerusform>%Ln secretos conservados han desaparecido, el primero es de: %1</numerusform>
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
        <translation>«%1»</translation>
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
        <translation>Nueva clave…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>Editar detalles…</translation>
    </message>
    <message>
        <source>Access…</source>
        <translation>Acceso…</translation>
    </message>
    <message>
        <source>Limits and lifetime…</source>
        <translation>Límites y vigencia…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Rotar…</translation>
    </message>
    <message>
        <source>End or extend the overlap…</source>
        <translation>Finalizar o prolongar el solapamiento…</translation>
    </message>
    <message>
        <source>Deprecate…</source>
        <translation>Marcar como obsoleta…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>Enable…</source>
        <translation>Activar…</translation>
    </message>
    <message>
        <source>Transfer owner…</source>
        <translation>Cambiar de propietario…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Change tags…</source>
        <translation>Cambiar etiquetas…</translation>
    </message>
    <message>
        <source>Set expiry…</source>
        <translation>Fijar la caducidad…</translation>
    </message>
    <message>
        <source>The key is revoked; that is final.</source>
        <translation>La clave está revocada; es definitivo.</translation>
    </message>
    <message>
        <source>The key is deleted. Restore it first.</source>
        <translation>La clave está eliminada. Restáurela primero.</translation>
    </message>
    <message>
        <source>The key is disabled. Enable it first.</source>
        <translation>La clave está desactivada. Actívela primero.</translation>
    </message>
    <message>
        <source>The key lives in its key system; rotate it there.</source>
        <translation>La clave está en su sistema de claves; rótela allí.</translation>
    </message>
    <message>
        <source>The key is deprecated already.</source>
        <translation>La clave ya está marcada como obsoleta.</translation>
    </message>
    <message>
        <source>The key is disabled already.</source>
        <translation>La clave ya está desactivada.</translation>
    </message>
    <message>
        <source>No old version of the key works any more.</source>
        <translation>Ya no funciona ninguna versión antigua de la clave.</translation>
    </message>
    <message>
        <source>The key is not disabled.</source>
        <translation>La clave no está desactivada.</translation>
    </message>
    <message>
        <source>The key is deleted already.</source>
        <translation>La clave ya está eliminada.</translation>
    </message>
    <message>
        <source>Revoke the key first; only revoked keys are deleted.</source>
        <translation>Revoque primero la clave; solo se eliminan claves revocadas.</translation>
    </message>
    <message>
        <source>The key is not deleted.</source>
        <translation>La clave no está eliminada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Hand-over sheet…</source>
        <translation>Hoja de entrega…</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>Allowed from</source>
        <translation>Permitida desde</translation>
    </message>
    <message>
        <source>CIDR, referrer or app; empty: from anywhere</source>
        <translation>CIDR, URL de referencia o aplicación móvil; vacío: desde cualquier lugar</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>GET, POST…; empty: all</source>
        <translation>GET, POST…; vacío: todos</translation>
    </message>
    <message>
        <source>A method has letters only</source>
        <translation>Un método solo tiene letras</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>/orders/** ; empty: all</source>
        <translation>/orders/** ; vacío: todas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>add a tag</source>
        <translation>añadir una etiqueta</translation>
    </message>
    <message>
        <source>%1 (as it is)</source>
        <translation>%1 (sin cambios)</translation>
    </message>
    <message>
        <source>never: it works until somebody revokes it</source>
        <translation>nunca: funciona hasta que se revoque</translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation>Equipo o persona</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> día</numerusform>
            <numerusform> días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s), %1</source>
        <translation>
            <numerusform>en %Ln día, %1</numerusform>
            <numerusform>en %Ln días, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PdfReport</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>Informe de auditoría</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>%1 of %2 in the log</source>
        <translation>%1 de %2 en el registro</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Solicitado por</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Signed checkpoint over the whole log</source>
        <translation>Punto de control firmado de todo el registro</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>This document is for reading. The CSV or JSON lines report of the same filters comes with a proof that anyone can check offline against the public key above.</source>
        <translation>Este documento es para su lectura. El informe en CSV o JSON Lines con los mismos filtros incluye una prueba criptográfica que cualquiera puede verificar sin conexión con la clave pública anterior.</translation>
    </message>
    <message>
        <source>who</source>
        <translation>autor</translation>
    </message>
    <message>
        <source>what</source>
        <translation>operación</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objeto</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propietario</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>Works from everywhere</source>
        <translation>Funciona desde cualquier lugar</translation>
    </message>
    <message>
        <source>Opens nothing: no scope, no role</source>
        <translation>No abre nada: sin ámbitos ni roles</translation>
    </message>
    <message>
        <source>Nobody answers for it</source>
        <translation>Nadie responde por ella</translation>
    </message>
    <message>
        <source>No rate limit and no quota</source>
        <translation>Sin límite de frecuencia ni cuota</translation>
    </message>
    <message>
        <source>Its secret is kept in the keychain</source>
        <translation>Su secreto se conserva en el llavero</translation>
    </message>
    <message>
        <source>Two versions work</source>
        <translation>Funcionan dos versiones</translation>
    </message>
    <message>
        <source>Had a new secret at least once</source>
        <translation>Ya ha recibido un secreto nuevo</translation>
    </message>
    <message>
        <source>Still has its first secret</source>
        <translation>Conserva su primer secreto</translation>
    </message>
    <message>
        <source>Expires within 30 days</source>
        <translation>Caduca en 30 días o menos</translation>
    </message>
    <message>
        <source>Ours: a gate verifies it</source>
        <translation>Propia: la verifica un Gate</translation>
    </message>
    <message>
        <source>Somebody else’s, kept in the keychain</source>
        <translation>De un tercero, conservada en el llavero</translation>
    </message>
    <message>
        <source>Lives in a key system</source>
        <translation>Está en un sistema de claves</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>Sin caducidad</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usada</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Within %1</source>
        <translation>En menos de %1</translation>
    </message>
    <message>
        <source>Later than %1, or never</source>
        <translation>En más de %1 o nunca</translation>
    </message>
    <message>
        <source>In the last %1</source>
        <translation>Hace menos de %1</translation>
    </message>
    <message>
        <source>More than %1 ago</source>
        <translation>Hace más de %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation>Equipo o persona</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Key system</source>
        <translation>Sistema de claves</translation>
    </message>
    <message>
        <source>Who issued it</source>
        <translation>Quién la emitió</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>Qué abre</translation>
    </message>
    <message>
        <source>Something to look at</source>
        <translation>Algo que revisar</translation>
    </message>
    <message>
        <source>When it expires</source>
        <translation>Cuándo caduca</translation>
    </message>
    <message>
        <source>When it was last used</source>
        <translation>Cuándo se usó por última vez</translation>
    </message>
    <message>
        <source>When it was created</source>
        <translation>Cuándo se creó</translation>
    </message>
    <message>
        <source>The beginning of its ID</source>
        <translation>El principio de su ID</translation>
    </message>
    <message>
        <source>Both words, wherever they stand</source>
        <translation>Ambas palabras, estén donde estén</translation>
    </message>
    <message>
        <source>These words as they stand</source>
        <translation>Estas palabras tal cual</translation>
    </message>
    <message>
        <source>One or the other</source>
        <translation>Uno u otro</translation>
    </message>
    <message>
        <source>Both must hold</source>
        <translation>Ambas condiciones a la vez</translation>
    </message>
    <message>
        <source>Without this tag</source>
        <translation>Sin esta etiqueta</translation>
    </message>
    <message>
        <source>Created in 2026 or later</source>
        <translation>Creada en 2026 o después</translation>
    </message>
    <message>
        <source>Opens something of “orders”</source>
        <translation>Abre algo de «orders»</translation>
    </message>
    <message>
        <source>Its overlap ends within 7 days</source>
        <translation>Su solapamiento termina en 7 días o menos</translation>
    </message>
</context>
<context>
    <name>TablePrint</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>hace %n h</numerusform>
            <numerusform>hace %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>hace %n año</numerusform>
            <numerusform>hace %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>en un momento</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>en %n min</numerusform>
            <numerusform>en %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>en %n h</numerusform>
            <numerusform>en %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>en %n año</numerusform>
            <numerusform>en %n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
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
            <numerusform>%1 (%Ln petición)</numerusform>
            <numerusform>%1 (%Ln peticiones)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>What it did in the last 30 days can&apos;t be read now.</source>
        <translation>Ahora no se puede leer lo que hizo en los últimos 30 días.</translation>
    </message>
    <message>
        <source>Requests in the last 30 days: %1.</source>
        <translation>Peticiones en los últimos 30 días: %1.</translation>
    </message>
    <message numerus="yes">
        <source>They came from about %Ln different address(es).</source>
        <translation>
            <numerusform>Procedían de aproximadamente %Ln dirección.</numerusform>
            <numerusform>Procedían de aproximadamente %Ln direcciones distintas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Used on: %1.</source>
        <translation>Usada en: %1.</translation>
    </message>
    <message>
        <source>Requests of which no API was told: %1.</source>
        <translation>Peticiones de las que no se indicó ninguna API: %1.</translation>
    </message>
    <message>
        <source>Allowed, but not used in these days: %1.</source>
        <translation>Permitidas, pero no usadas en esos días: %1.</translation>
    </message>
    <message>
        <source>No request was counted in the last 30 days.</source>
        <translation>No se contó ninguna petición en los últimos 30 días.</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message numerus="yes">
        <source>Good: %Ln event(s), all as they were written.</source>
        <translation>
            <numerusform>Correcto: %Ln evento, tal como se escribió.</numerusform>
            <numerusform>Correcto: %Ln eventos, todos tal como se escribieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log extends every one of its %Ln checkpoint(s).</source>
        <translation>
            <numerusform>El registro prolonga %Ln punto de control.</numerusform>
            <numerusform>El registro prolonga cada uno de sus %Ln puntos de control.</numerusform>
        </translation>
    </message>
    <message>
        <source>Event no. %1 was changed after it was written. It is the first wrong one of %2.</source>
        <translation>El evento n.º&#xa0;%1 se cambió después de escribirse. Es el primero incorrecto de %2.</translation>
    </message>
    <message>
        <source>The stored hashes do not fit each other near event no. %1: the log&apos;s file was altered.</source>
        <translation>Los hashes guardados no concuerdan cerca del evento n.º&#xa0;%1: el archivo del registro fue alterado.</translation>
    </message>
    <message numerus="yes">
        <source>The log was rewritten: its first %Ln event(s) are not those that a signed checkpoint stands for.</source>
        <translation>
            <numerusform>El registro fue reescrito: su primer evento (%Ln) no es el que acredita un punto de control firmado.</numerusform>
            <numerusform>El registro fue reescrito: sus primeros %Ln eventos no son los que acredita un punto de control firmado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log was cut off: a signed checkpoint stands for %Ln event(s). Left: %1.</source>
        <translation>
            <numerusform>El registro fue truncado: un punto de control firmado acredita %Ln evento. Quedan: %1.</numerusform>
            <numerusform>El registro fue truncado: un punto de control firmado acredita %Ln eventos. Quedan: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A stored checkpoint over %Ln event(s) is not signed by this catalogue&apos;s key.</source>
        <translation>
            <numerusform>Un punto de control guardado sobre %Ln evento no está firmado con la clave de este catálogo.</numerusform>
            <numerusform>Un punto de control guardado sobre %Ln eventos no está firmado con la clave de este catálogo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>This input is not usable: %1.</source>
        <translation>Los datos introducidos no son válidos: %1.</translation>
    </message>
    <message>
        <source>Correct it and try again. Nothing was changed.</source>
        <translation>Corríjalos e inténtelo de nuevo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Not found: %1.</source>
        <translation>No se ha encontrado: %1.</translation>
    </message>
    <message>
        <source>Check the spelling, or look for it in the list of keys, deleted ones included.</source>
        <translation>Compruebe la ortografía o busque en la lista de claves, incluidas las eliminadas.</translation>
    </message>
    <message>
        <source>This exists already: %1.</source>
        <translation>Ya existe: %1.</translation>
    </message>
    <message>
        <source>Choose another name, or open the one that exists.</source>
        <translation>Elija otro nombre o abra el elemento existente.</translation>
    </message>
    <message>
        <source>This is still in use: %1.</source>
        <translation>Aún está en uso: %1.</translation>
    </message>
    <message>
        <source>Take it from those first. Nothing was changed.</source>
        <translation>Quítelo primero de esos elementos. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile (%1).</source>
        <translation>Otra persona lo ha cambiado mientras tanto (%1).</translation>
    </message>
    <message>
        <source>Look at its present state and try again. Your input was not applied.</source>
        <translation>Revise el estado actual e inténtelo de nuevo. Sus datos no se han aplicado.</translation>
    </message>
    <message>
        <source>This secret is too easy to guess (%1).</source>
        <translation>Este secreto es demasiado fácil de adivinar (%1).</translation>
    </message>
    <message>
        <source>Issued keys need at least 128 bits: let Keywright generate it, or use a longer one.</source>
        <translation>Las claves emitidas necesitan al menos 128 bits: deje que Keywright genere el secreto o use uno más largo.</translation>
    </message>
    <message>
        <source>This secret is already in the catalogue (%1).</source>
        <translation>Este secreto ya está en el catálogo (%1).</translation>
    </message>
    <message>
        <source>Open that key instead, or bring another secret.</source>
        <translation>Abra esa clave o aporte otro secreto.</translation>
    </message>
    <message>
        <source>The key&apos;s state does not allow this (%1).</source>
        <translation>El estado de la clave no lo permite (%1).</translation>
    </message>
    <message>
        <source>Look at its status: a revoked key stays revoked, a disabled one has to be enabled first.</source>
        <translation>Consulte su estado: una clave revocada sigue revocada; una desactivada debe activarse primero.</translation>
    </message>
    <message>
        <source>A key has to be revoked before it is deleted.</source>
        <translation>Una clave debe revocarse antes de eliminarse.</translation>
    </message>
    <message>
        <source>Revoke it first, so that nothing can use it any more.</source>
        <translation>Revóquela primero para que nadie pueda usarla.</translation>
    </message>
    <message>
        <source>This key was deleted more than 30 days ago.</source>
        <translation>Esta clave se eliminó hace más de 30 días.</translation>
    </message>
    <message>
        <source>It can&apos;t be restored any more. Create a new key.</source>
        <translation>Ya no se puede restaurar. Cree una clave nueva.</translation>
    </message>
    <message>
        <source>A rotation of this key is still under way.</source>
        <translation>Aún hay una rotación de esta clave en curso.</translation>
    </message>
    <message>
        <source>Wait until it ends, or end its overlap first.</source>
        <translation>Espere a que termine o finalice primero el solapamiento.</translation>
    </message>
    <message>
        <source>The secret of this key was shown once and not kept.</source>
        <translation>El secreto de esta clave se mostró una vez y no se conservó.</translation>
    </message>
    <message>
        <source>If it is lost, rotate the key and hand out the new secret.</source>
        <translation>Si se ha perdido, rote la clave y entregue el nuevo secreto.</translation>
    </message>
    <message>
        <source>Policy does not allow this: %1.</source>
        <translation>La directiva no lo permite: %1.</translation>
    </message>
    <message>
        <source>Ask an administrator who may.</source>
        <translation>Pídaselo a un administrador autorizado.</translation>
    </message>
    <message>
        <source>No keychain answers on this machine.</source>
        <translation>Ningún llavero responde en este equipo.</translation>
    </message>
    <message>
        <source>Start its service (for example GNOME Keyring or KWallet), or use a vault file. Nothing was changed.</source>
        <translation>Inicie su servicio (por ejemplo, GNOME Keyring o KWallet) o use un archivo de caja fuerte. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it and try again. Nothing was changed.</source>
        <translation>Desbloquéelo e inténtelo de nuevo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The keychain refused: %1.</source>
        <translation>El llavero ha rechazado la petición: %1.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look at the keychain with its own program. Nothing was changed.</source>
        <translation>Inténtelo de nuevo; si persiste, revise el llavero con su propio programa. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The secret store does not have this entry: %1.</source>
        <translation>El almacén de secretos no tiene esta entrada: %1.</translation>
    </message>
    <message>
        <source>It was removed outside Keywright, or this is another user&apos;s keychain. Rotate the key to get a new secret.</source>
        <translation>Se eliminó fuera de Keywright, o este es el llavero de otro usuario. Rote la clave para obtener un secreto nuevo.</translation>
    </message>
    <message>
        <source>The secret store does not have this catalogue&apos;s own keys (%1).</source>
        <translation>El almacén de secretos no tiene las claves propias de este catálogo (%1).</translation>
    </message>
    <message>
        <source>Without them no secret can be recognised. Restore them from the recovery kit, or log in as the user who made the catalogue.</source>
        <translation>Sin ellas no se puede reconocer ningún secreto. Restáurelas desde el kit de recuperación o inicie sesión con el usuario que creó el catálogo.</translation>
    </message>
    <message>
        <source>The passphrase does not open this file.</source>
        <translation>La frase de contraseña no abre este archivo.</translation>
    </message>
    <message>
        <source>Check the keyboard layout and Caps Lock, and try again.</source>
        <translation>Compruebe la distribución del teclado y Bloq Mayús, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This secret is too long (%1).</source>
        <translation>Este secreto es demasiado largo (%1).</translation>
    </message>
    <message>
        <source>Keys may have 16 to 255 bytes; this keychain may hold less.</source>
        <translation>Las claves pueden tener de 16 a 255 bytes; puede que este llavero admita menos.</translation>
    </message>
    <message>
        <source>This file is not a Keywright catalogue: %1.</source>
        <translation>Este archivo no es un catálogo de Keywright: %1.</translation>
    </message>
    <message>
        <source>Choose another file. It was not touched.</source>
        <translation>Elija otro archivo. Este no se ha tocado.</translation>
    </message>
    <message>
        <source>This file is no vault and no recovery kit of Keywright: %1.</source>
        <translation>Este archivo no es una caja fuerte ni un kit de recuperación de Keywright: %1.</translation>
    </message>
    <message>
        <source>Choose another file, or put back a copy of the right one. It was not touched.</source>
        <translation>Elija otro archivo o reponga una copia del correcto. Este no se ha tocado.</translation>
    </message>
    <message>
        <source>This file has a format that Keywright no longer reads (%1).</source>
        <translation>Este archivo tiene un formato que Keywright ya no lee (%1).</translation>
    </message>
    <message>
        <source>Open it with the Keywright that wrote it. The file was not touched.</source>
        <translation>Ábralo con la versión de Keywright que lo escribió. El archivo no se ha tocado.</translation>
    </message>
    <message>
        <source>This file was written by a newer Keywright (%1).</source>
        <translation>Este archivo lo escribió una versión más reciente de Keywright (%1).</translation>
    </message>
    <message>
        <source>Update Keywright. The file was not touched.</source>
        <translation>Actualice Keywright. El archivo no se ha tocado.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>El archivo está dañado: %1.</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Open it read-only to look, or restore the last good backup.</source>
        <translation>No se ha sobrescrito nada. Ábralo en modo de solo lectura para examinarlo o restaure la última copia de seguridad correcta.</translation>
    </message>
    <message>
        <source>This does not verify: %1.</source>
        <translation>La verificación falla: %1.</translation>
    </message>
    <message>
        <source>Treat it as evidence: keep a copy, compare with the last checkpoint that you hold, and find out who had access.</source>
        <translation>Trátelo como evidencia: guarde una copia, compárela con el último punto de control que tenga y averigüe quién tuvo acceso.</translation>
    </message>
    <message>
        <source>Another program holds the catalogue (%1).</source>
        <translation>Otro programa está usando el catálogo (%1).</translation>
    </message>
    <message>
        <source>Wait a moment and try again. Nothing was changed.</source>
        <translation>Espere un momento e inténtelo de nuevo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The disk is full: %1.</source>
        <translation>El disco está lleno: %1.</translation>
    </message>
    <message>
        <source>Free some space and try again. Nothing was changed.</source>
        <translation>Libere espacio e inténtelo de nuevo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This can&apos;t be written: %1.</source>
        <translation>No se puede escribir: %1.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder. Nothing was changed.</source>
        <translation>Compruebe los permisos del archivo y de su carpeta. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The file was not found: %1.</source>
        <translation>No se ha encontrado el archivo: %1.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Compruebe la ruta.</translation>
    </message>
    <message>
        <source>Reading or writing failed: %1.</source>
        <translation>Error de lectura o escritura: %1.</translation>
    </message>
    <message>
        <source>Check the disk or the network share and try again.</source>
        <translation>Compruebe el disco o el recurso de red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No answer in time: %1.</source>
        <translation>Sin respuesta a tiempo: %1.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look at the service that should have answered.</source>
        <translation>Inténtelo de nuevo; si persiste, revise el servicio que debería haber respondido.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>What was finished before stays; nothing else was changed.</source>
        <translation>Lo que ya estaba terminado se mantiene; no se ha cambiado nada más.</translation>
    </message>
    <message>
        <source>The catalogue is not open.</source>
        <translation>El catálogo no está abierto.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Something went wrong inside Keywright: %1.</source>
        <translation>Se ha producido un error interno en Keywright: %1.</translation>
    </message>
    <message>
        <source>Please report this with what you did before. Nothing more was changed.</source>
        <translation>Comuníquelo indicando qué hizo antes. No se ha cambiado nada más.</translation>
    </message>
    <message>
        <source>One of these: %1.</source>
        <translation>Valores posibles: %1.</translation>
    </message>
    <message>
        <source>This search is longer than 4,096 characters.</source>
        <translation>Esta búsqueda supera los 4096 caracteres.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>El campo «%1» no existe.</translation>
    </message>
    <message>
        <source>This quote is not closed.</source>
        <translation>Estas comillas no están cerradas.</translation>
    </message>
    <message>
        <source>A value is missing after “%1:”.</source>
        <translation>Falta un valor después de «%1:».</translation>
    </message>
    <message>
        <source>“%1” is no status.</source>
        <translation>«%1» no es un estado.</translation>
    </message>
    <message>
        <source>“is:” does not know “%1”.</source>
        <translation>«is:» no reconoce «%1».</translation>
    </message>
    <message>
        <source>“%1” is no custody.</source>
        <translation>«%1» no es un tipo de custodia.</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>«%1» no es una indicación de tiempo.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>¿Quería decir «%1»?</translation>
    </message>
    <message>
        <source>To search for the text itself, put it in quotes.</source>
        <translation>Para buscar el texto en sí, póngalo entre comillas.</translation>
    </message>
    <message>
        <source>Write &lt;30d, &gt;12h, &gt;2026-01, or never.</source>
        <translation>Escriba &lt;30d, &gt;12h, &gt;2026-01 o never.</translation>
    </message>
    <message>
        <source>Catalogue created</source>
        <translation>Catálogo creado</translation>
    </message>
    <message>
        <source>Catalogue backed up</source>
        <translation>Copia de seguridad del catálogo creada</translation>
    </message>
    <message>
        <source>Catalogue restored from a backup</source>
        <translation>Catálogo restaurado desde una copia de seguridad</translation>
    </message>
    <message>
        <source>Catalogue upgraded</source>
        <translation>Catálogo actualizado</translation>
    </message>
    <message>
        <source>Recovery kit written</source>
        <translation>Kit de recuperación escrito</translation>
    </message>
    <message>
        <source>Keys put back from the recovery kit</source>
        <translation>Claves repuestas desde el kit de recuperación</translation>
    </message>
    <message>
        <source>Clock was set back</source>
        <translation>Reloj atrasado</translation>
    </message>
    <message>
        <source>Key created</source>
        <translation>Clave creada</translation>
    </message>
    <message>
        <source>Key imported</source>
        <translation>Clave importada</translation>
    </message>
    <message>
        <source>Scopes changed</source>
        <translation>Ámbitos cambiados</translation>
    </message>
    <message>
        <source>Restrictions changed</source>
        <translation>Restricciones cambiadas</translation>
    </message>
    <message>
        <source>Limits changed</source>
        <translation>Límites cambiados</translation>
    </message>
    <message>
        <source>Lifetime changed</source>
        <translation>Vigencia cambiada</translation>
    </message>
    <message>
        <source>Details changed</source>
        <translation>Detalles cambiados</translation>
    </message>
    <message>
        <source>Owner changed</source>
        <translation>Propietario cambiado</translation>
    </message>
    <message>
        <source>Key rotated</source>
        <translation>Clave rotada</translation>
    </message>
    <message>
        <source>Overlap changed</source>
        <translation>Solapamiento cambiado</translation>
    </message>
    <message>
        <source>Old version retired</source>
        <translation>Versión antigua retirada</translation>
    </message>
    <message>
        <source>Key deprecated</source>
        <translation>Clave marcada como obsoleta</translation>
    </message>
    <message>
        <source>Key disabled</source>
        <translation>Clave desactivada</translation>
    </message>
    <message>
        <source>Key enabled</source>
        <translation>Clave activada</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>Clave revocada</translation>
    </message>
    <message>
        <source>Key deleted</source>
        <translation>Clave eliminada</translation>
    </message>
    <message>
        <source>Key restored</source>
        <translation>Clave restaurada</translation>
    </message>
    <message>
        <source>Key purged</source>
        <translation>Clave purgada</translation>
    </message>
    <message>
        <source>Secret revealed</source>
        <translation>Secreto revelado</translation>
    </message>
    <message>
        <source>Secret copied</source>
        <translation>Secreto copiado</translation>
    </message>
    <message>
        <source>Keys exported</source>
        <translation>Claves exportadas</translation>
    </message>
    <message>
        <source>Keys imported</source>
        <translation>Claves importadas</translation>
    </message>
    <message>
        <source>Tags of many keys changed</source>
        <translation>Etiquetas de varias claves cambiadas</translation>
    </message>
    <message>
        <source>Many keys transferred</source>
        <translation>Varias claves transferidas</translation>
    </message>
    <message>
        <source>Expiry of many keys set</source>
        <translation>Caducidad de varias claves fijada</translation>
    </message>
    <message>
        <source>Many keys rotated</source>
        <translation>Varias claves rotadas</translation>
    </message>
    <message>
        <source>Many keys deprecated</source>
        <translation>Varias claves marcadas como obsoletas</translation>
    </message>
    <message>
        <source>Many keys disabled</source>
        <translation>Varias claves desactivadas</translation>
    </message>
    <message>
        <source>Many keys enabled</source>
        <translation>Varias claves activadas</translation>
    </message>
    <message>
        <source>Many keys revoked</source>
        <translation>Varias claves revocadas</translation>
    </message>
    <message>
        <source>Many keys deleted</source>
        <translation>Varias claves eliminadas</translation>
    </message>
    <message>
        <source>Many keys restored</source>
        <translation>Varias claves restauradas</translation>
    </message>
    <message>
        <source>Role saved</source>
        <translation>Rol guardado</translation>
    </message>
    <message>
        <source>Role removed</source>
        <translation>Rol eliminado</translation>
    </message>
    <message>
        <source>Audit log verified</source>
        <translation>Registro de auditoría verificado</translation>
    </message>
    <message>
        <source>Audit report written</source>
        <translation>Informe de auditoría escrito</translation>
    </message>
    <message>
        <source>Checkpoint signed</source>
        <translation>Punto de control firmado</translation>
    </message>
    <message>
        <source>Interrupted act undone</source>
        <translation>Operación interrumpida deshecha</translation>
    </message>
    <message>
        <source>Interrupted act finished</source>
        <translation>Operación interrumpida completada</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Custodiada</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Preproducción</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>CI</source>
        <translation>CI</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Overlapping</source>
        <translation>Solapada</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>Obsoleta</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocada</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitida</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Gestionada</translation>
    </message>
    <message>
        <source>Vault file</source>
        <translation>Archivo de caja fuerte</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Malformada</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>Clave desconocida</translation>
    </message>
    <message>
        <source>Source denied</source>
        <translation>Origen denegado</translation>
    </message>
    <message>
        <source>Scope denied</source>
        <translation>Ámbito denegado</translation>
    </message>
    <message>
        <source>Quota exceeded</source>
        <translation>Cuota superada</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>Frecuencia limitada</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válida</translation>
    </message>
    <message>
        <source>console</source>
        <translation>consola</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>línea de comandos</translation>
    </message>
    <message>
        <source>scheduler</source>
        <translation>planificador</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>in place of a key system: nowhere but here</comment>
        <translation>Custodiada</translation>
    </message>
    <message>
        <source>Secret store: %1.</source>
        <translation>Almacén de secretos: %1.</translation>
    </message>
    <message>
        <source>Passphrase asked for again</source>
        <translation>Frase de contraseña pedida de nuevo</translation>
    </message>
    <message>
        <source>An act over many keys undone</source>
        <translation>Operación sobre varias claves deshecha</translation>
    </message>
    <message>
        <source>The rules of this catalogue ask who you are before this.</source>
        <translation>Las reglas de este catálogo piden que se identifique antes de esto.</translation>
    </message>
    <message>
        <source>Try again, and give the passphrase or password when it is asked for.</source>
        <translation>Inténtelo de nuevo e introduzca la frase de contraseña o la contraseña cuando se le pida.</translation>
    </message>
    <message>
        <source>That is not the right passphrase or password.</source>
        <translation>La frase de contraseña o la contraseña no es correcta.</translation>
    </message>
    <message>
        <source>Rule on passphrases changed</source>
        <translation>Regla sobre las frases de contraseña cambiada</translation>
    </message>
    <message>
        <source>API saved</source>
        <translation>API guardada</translation>
    </message>
    <message>
        <source>API removed</source>
        <translation>API eliminada</translation>
    </message>
    <message>
        <source>Gateway configuration written</source>
        <translation>Configuración de la puerta de enlace escrita</translation>
    </message>
    <message>
        <source>Gateway tried with a key</source>
        <translation>Puerta de enlace probada con una clave</translation>
    </message>
    <message>
        <source>Hand-over sheet written</source>
        <translation>Hoja de entrega escrita</translation>
    </message>
    <message>
        <source>Usage exported</source>
        <translation>Uso exportado</translation>
    </message>
    <message>
        <source>Key found in an access log</source>
        <translation>Clave encontrada en un registro de acceso</translation>
    </message>
    <message>
        <source>%1 requests within %2 h, where some %3 are usual.</source>
        <translation>%1 peticiones en %2 h, cuando lo habitual son unas %3.</translation>
    </message>
    <message>
        <source>No request for %1 h, where some %2 are usual.</source>
        <translation>Ninguna petición desde hace %1 h, cuando lo habitual son unas %2.</translation>
    </message>
    <message>
        <source>%1 requests refused within %2 h, where some %3 are usual.</source>
        <translation>%1 peticiones rechazadas en %2 h, cuando lo habitual son unas %3.</translation>
    </message>
    <message>
        <source>Used at an hour of the week at which it never was (requests: %1).</source>
        <translation>Usada a una hora de la semana a la que nunca se había usado (peticiones: %1).</translation>
    </message>
    <message>
        <source>Used again after a long rest (days: %1).</source>
        <translation>Usada de nuevo tras un largo reposo (días: %1).</translation>
    </message>
    <message>
        <source>Presented after it was revoked, disabled or had expired (requests: %1).</source>
        <translation>Presentada después de revocarse, desactivarse o caducar (peticiones: %1).</translation>
    </message>
    <message>
        <source>Used although it is deprecated (requests: %1).</source>
        <translation>Usada aunque está marcada como obsoleta (peticiones: %1).</translation>
    </message>
    <message>
        <source>A honeytoken was presented: somebody has a key that nobody should have (requests: %1).</source>
        <translation>Se presentó un token señuelo: alguien tiene una clave que nadie debería tener (peticiones: %1).</translation>
    </message>
    <message>
        <source>Used from an address that it never came from.</source>
        <translation>Usada desde una dirección de la que nunca había venido.</translation>
    </message>
    <message>
        <source>Gate started by the console</source>
        <translation>Gate iniciado por la consola</translation>
    </message>
    <message>
        <source>Gate stopped by the console</source>
        <translation>Gate detenido por la consola</translation>
    </message>
    <message>
        <source>Key came in a query</source>
        <translation>Clave recibida en los parámetros de una URL</translation>
    </message>
    <message>
        <source>no requests in 30 days</source>
        <translation>ninguna petición en 30 días</translation>
    </message>
    <message>
        <source>%1 in 30 days, at most %2 a day, %3 today</source>
        <translation>%1 en 30 días, como máximo %2 en un día, %3 hoy</translation>
    </message>
    <message>
        <source>The vault file with this catalogue&apos;s secrets is gone: %1.</source>
        <translation>El archivo de caja fuerte con los secretos de este catálogo ha desaparecido: %1.</translation>
    </message>
    <message>
        <source>Put it back from a copy, or make a new one from the recovery kit (keywright-cli restore KIT). Until then nothing is done that needs a secret.</source>
        <translation>Repóngalo desde una copia o cree uno nuevo con el kit de recuperación (keywright-cli restore KIT). Hasta entonces no se hace nada que necesite un secreto.</translation>
    </message>
    <message>
        <source>The vault file with this catalogue&apos;s secrets is damaged: %1.</source>
        <translation>El archivo de caja fuerte con los secretos de este catálogo está dañado: %1.</translation>
    </message>
    <message>
        <source>Keywright left it as it is. Put back a copy of it; without one, move it away and make a new one from the recovery kit (keywright-cli restore KIT). Then start Keywright again. Until then nothing is done that needs a secret.</source>
        <translation>Keywright lo ha dejado como estaba. Reponga una copia; si no tiene ninguna, apártelo y cree uno nuevo con el kit de recuperación (keywright-cli restore KIT). Después vuelva a iniciar Keywright. Hasta entonces no se hace nada que necesite un secreto.</translation>
    </message>
    <message>
        <source>The vault with this catalogue&apos;s secrets is locked.</source>
        <translation>La caja fuerte con los secretos de este catálogo está bloqueada.</translation>
    </message>
    <message>
        <source>What needs a secret waits for its passphrase. Nothing was changed.</source>
        <translation>Lo que necesita un secreto espera su frase de contraseña. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>keywright::AccessDialog</name>
    <message>
        <source>Access of %1</source>
        <translation>Acceso de %1</translation>
    </message>
    <message>
        <source>Last used %1.</source>
        <translation>Último uso: %1.</translation>
    </message>
    <message>
        <source>Never used as far as is known.</source>
        <translation>No se conoce ningún uso.</translation>
    </message>
    <message>
        <source>Change access</source>
        <translation>Cambiar acceso</translation>
    </message>
    <message>
        <source>Parts of the access</source>
        <translation>Partes del acceso</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Restricciones</translation>
    </message>
    <message>
        <source>Allowed from</source>
        <translation>Permitida desde</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Becomes unrestricted: it will work from anywhere, at any time.</source>
        <translation>La clave quedará sin restricciones: funcionará desde cualquier lugar y a cualquier hora.</translation>
    </message>
    <message>
        <source>Restrictions change.</source>
        <translation>Las restricciones cambian.</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Aún no cambia nada.</translation>
    </message>
</context>
<context>
    <name>keywright::ApiActs</name>
    <message>
        <source>Protect an API…</source>
        <translation>Proteger una API…</translation>
    </message>
    <message>
        <source>Gates…</source>
        <translation>Gates…</translation>
    </message>
    <message>
        <source>The catalogue is open read-only.</source>
        <translation>El catálogo está abierto en modo de solo lectura.</translation>
    </message>
</context>
<context>
    <name>keywright::ApiCellDelegate</name>
    <message>
        <source>No gateway has told which API its requests are for: have it ask /verify?api=%1</source>
        <translation>Ninguna puerta de enlace ha indicado para qué API son sus peticiones: haga que consulte /verify?api=%1</translation>
    </message>
</context>
<context>
    <name>keywright::ApiTableModel</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Requests, 30 days</source>
        <translation>Peticiones, 30 días</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Puerta de enlace</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Responde</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>No está listo</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Inaccesible</translation>
    </message>
    <message numerus="yes">
        <source>The gate at %1 answers and knows %Ln key(s).</source>
        <translation>
            <numerusform>El Gate en %1 responde y conoce %Ln clave.</numerusform>
            <numerusform>El Gate en %1 responde y conoce %Ln claves.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gate at %1 answers, but last looked at the catalogue %2 seconds ago; %3 requests are not stored yet.</source>
        <translation>El Gate en %1 responde, pero consultó el catálogo por última vez hace %2 segundos; %3 peticiones aún no están guardadas.</translation>
    </message>
    <message>
        <source>The gate at %1 answers, but is not ready: %2.</source>
        <translation>El Gate en %1 responde, pero no está listo: %2.</translation>
    </message>
    <message>
        <source>No gate answers at %1 (%2). Gateways that ask it let nothing through.</source>
        <translation>Ningún Gate responde en %1 (%2). Las puertas de enlace que lo consultan no dejan pasar nada.</translation>
    </message>
    <message>
        <source>Its certificate ended on %1.</source>
        <translation>Su certificado caducó el %1.</translation>
    </message>
    <message>
        <source>Its certificate ends on %1.</source>
        <translation>Su certificado caduca el %1.</translation>
    </message>
</context>
<context>
    <name>keywright::ApisPage</name>
    <message>
        <source>Protect your first API</source>
        <translation>Proteja su primera API</translation>
    </message>
    <message>
        <source>Say where it is and what stands before it: you get the gateway&apos;s configuration to copy, and a trial that shows whether only good keys are let through.</source>
        <translation>Indique dónde está y qué hay delante de ella: obtendrá la configuración de la puerta de enlace para copiarla y una prueba que muestra si solo se admiten claves buenas.</translation>
    </message>
    <message>
        <source>Protect an API…</source>
        <translation>Proteger una API…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Its keys</source>
        <translation>Sus claves</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>Configuration and trial…</source>
        <translation>Configuración y prueba…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Remove %1; its keys stay</source>
        <translation>Eliminar %1; sus claves se conservan</translation>
    </message>
    <message>
        <source>The API %1 was removed. Keys keep its scopes.</source>
        <translation>La API %1 se ha eliminado. Las claves conservan sus ámbitos.</translation>
    </message>
    <message>
        <source>Gates…</source>
        <translation>Gates…</translation>
    </message>
    <message>
        <source>This console&apos;s own gate</source>
        <translation>El Gate de esta consola</translation>
    </message>
    <message>
        <source>Hand-over sheet of one of its keys</source>
        <translation>Hoja de entrega de una de sus claves</translation>
    </message>
    <message>
        <source>No key has a scope of %1 yet: nothing can be handed over.</source>
        <translation>Ninguna clave tiene todavía un ámbito de %1: no hay nada que entregar.</translation>
    </message>
    <message>
        <source>Hand-over sheet of</source>
        <translation>Hoja de entrega de</translation>
    </message>
    <message>
        <source>All its keys</source>
        <translation>Todas sus claves</translation>
    </message>
    <message>
        <source>What can be asked of it</source>
        <translation>Qué se le puede pedir</translation>
    </message>
</context>
<context>
    <name>keywright::AppLock</name>
    <message>
        <source>A dialog waits behind the lock. Unlock first, then finish it or discard it.</source>
        <translation>Un diálogo espera detrás del bloqueo. Primero desbloquee; después termínelo o descártelo.</translation>
    </message>
</context>
<context>
    <name>keywright::AuditFilterBar</name>
    <message>
        <source>Time range</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Este trimestre</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Trimestre anterior</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Del … al …</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Cualquier resultado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Words in the event</source>
        <translation>Palabras en el evento</translation>
    </message>
    <message>
        <source>Show all objects again</source>
        <translation>Volver a mostrar todos los objetos</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Cualquier autor</translation>
    </message>
    <message>
        <source>Any act</source>
        <translation>Cualquier operación</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Only %1; press to show all objects</source>
        <translation>Solo %1; pulse para mostrar todos los objetos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <translation>
            <numerusform>%1 de %Ln evento</numerusform>
            <numerusform>%1 de %Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Search names, reasons and details, or owner:payments</source>
        <translation>Buscar nombres, motivos y detalles, o bien owner:payments</translation>
    </message>
</context>
<context>
    <name>keywright::AuditPage</name>
    <message>
        <source>Nothing has been done yet</source>
        <translation>Aún no se ha hecho nada</translation>
    </message>
    <message>
        <source>Every act in this catalogue will be listed here.</source>
        <translation>Aquí aparecerán todas las operaciones de este catálogo.</translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation>Ningún evento coincide</translation>
    </message>
    <message>
        <source>Widen the time range or clear a filter to see more.</source>
        <translation>Amplíe el período o quite un filtro para ver más.</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Write what is shown as CSV, JSON lines or PDF, with a proof that anyone can check</source>
        <translation>Escribir lo mostrado en CSV, JSON Lines o PDF, con una prueba criptográfica que cualquiera puede verificar</translation>
    </message>
    <message>
        <source>Audit log, newest first</source>
        <translation>Registro de auditoría, lo más reciente primero</translation>
    </message>
</context>
<context>
    <name>keywright::AuditTableModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>keywright::BackupChooser</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>Known backups</source>
        <translation>Copias de seguridad conocidas</translation>
    </message>
    <message>
        <source>or another file</source>
        <translation>u otro archivo</translation>
    </message>
</context>
<context>
    <name>keywright::BackupDialog</name>
    <message>
        <source>Back up the catalogue</source>
        <translation>Hacer copia de seguridad del catálogo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Progreso de la copia de seguridad</translation>
    </message>
    <message>
        <source>Keep it on another disk too.</source>
        <translation>Guárdela también en otro disco.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Hacer copia</translation>
    </message>
    <message>
        <source>Say where the backup is to be written.</source>
        <translation>Indique dónde escribir la copia de seguridad.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>A copy of keys and audit log while you go on working. Secrets are not in it: they stay in the secret store, which has a backup of its own.</source>
        <translation>Una copia de las claves y del registro de auditoría mientras sigue trabajando. No incluye los secretos: permanecen en el almacén de secretos, que tiene su propia copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>keywright::Banner</name>
    <message>
        <source>Close message</source>
        <translation>Cerrar mensaje</translation>
    </message>
</context>
<context>
    <name>keywright::BarChart</name>
    <message>
        <source>Copy as a table</source>
        <translation>Copiar como tabla</translation>
    </message>
    <message>
        <source>“%1” was copied as a table.</source>
        <translation>«%1» se ha copiado como tabla.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
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
            <numerusform>Cambiar las etiquetas de %Ln clave</numerusform>
            <numerusform>Cambiar las etiquetas de %Ln claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the expiry of %Ln key(s)</source>
        <translation>
            <numerusform>Fijar la caducidad de %Ln clave</numerusform>
            <numerusform>Fijar la caducidad de %Ln claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotate %Ln key(s)</source>
        <translation>
            <numerusform>Rotar %Ln clave</numerusform>
            <numerusform>Rotar %Ln claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deprecate %Ln key(s)</source>
        <translation>
            <numerusform>Marcar %Ln clave como obsoleta</numerusform>
            <numerusform>Marcar %Ln claves como obsoletas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %Ln key(s)</source>
        <translation>
            <numerusform>Desactivar %Ln clave</numerusform>
            <numerusform>Desactivar %Ln claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %Ln key(s)</source>
        <translation>
            <numerusform>Activar %Ln clave</numerusform>
            <numerusform>Activar %Ln claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Transfer %Ln key(s)</source>
        <translation>
            <numerusform>Transferir %Ln clave</numerusform>
            <numerusform>Transferir %Ln claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln key(s)</source>
        <translation>
            <numerusform>Revocar %Ln clave</numerusform>
            <numerusform>Revocar %Ln claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln key(s)</source>
        <translation>
            <numerusform>Eliminar %Ln clave</numerusform>
            <numerusform>Eliminar %Ln claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln key(s)</source>
        <translation>
            <numerusform>Restaurar %Ln clave</numerusform>
            <numerusform>Restaurar %Ln claves</numerusform>
        </translation>
    </message>
    <message>
        <source>New secrets are made and kept in the secret store; old ones work until the overlap ends. Keys whose secret is shown only once are rotated one by one.</source>
        <translation>Se crean secretos nuevos y se conservan en el almacén de secretos; los antiguos funcionan hasta que termine el solapamiento. Las claves cuyo secreto se muestra una sola vez se rotan una a una.</translation>
    </message>
    <message>
        <source>They work on, are no longer handed out, and their callers are warned.</source>
        <translation>Siguen funcionando, ya no se entregan y se avisa a los clientes que las usan.</translation>
    </message>
    <message>
        <source>Every request with them is refused until they are enabled again.</source>
        <translation>Toda petición con ellas se rechaza hasta que se vuelvan a activar.</translation>
    </message>
    <message>
        <source>Requests with them pass again, as far as their rules allow.</source>
        <translation>Las peticiones con ellas vuelven a pasar, en la medida en que sus reglas lo permitan.</translation>
    </message>
    <message>
        <source>The new owner answers for them from now on.</source>
        <translation>El nuevo propietario responde por ellas desde ahora.</translation>
    </message>
    <message>
        <source>This is final: no version of them will ever work again.</source>
        <translation>Es definitivo: ninguna de sus versiones volverá a funcionar.</translation>
    </message>
    <message>
        <source>They are hidden, can be restored for 30 days, and are then purged. Kept secrets are removed at once.</source>
        <translation>Se ocultan, se pueden restaurar durante 30 días y después se purgan. Los secretos conservados se quitan de inmediato.</translation>
    </message>
    <message>
        <source>They come back as revoked.</source>
        <translation>Vuelven como revocadas.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>remove a tag</source>
        <translation>quitar una etiqueta</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>none: the old secrets stop at once</source>
        <translation>ninguno: los secretos antiguos dejan de funcionar al instante</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Solapamiento</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>Nuevo propietario</translation>
    </message>
    <message>
        <source>Needed: it goes into the audit log</source>
        <translation>Obligatorio: constará en el registro de auditoría</translation>
    </message>
    <message>
        <source>Goes into the audit log</source>
        <translation>Constará en el registro de auditoría</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Type how many</source>
        <translation>Escribir el número</translation>
    </message>
    <message>
        <source>In production: %1.</source>
        <translation>En producción: %1.</translation>
    </message>
    <message>
        <source>Used within the last 7 days: %1. Whoever uses them will be refused.</source>
        <translation>Usadas en los últimos 7 días: %1. Se rechazará a quien las use.</translation>
    </message>
    <message>
        <source>Trying it out…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Nothing of this would be changed.</source>
        <translation>No cambiaría nada de esto.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Se necesita un motivo.</translation>
    </message>
    <message>
        <source>Type %1 to confirm.</source>
        <translation>Escriba %1 para confirmar.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>What was done stays done.</source>
        <translation>Lo hecho queda hecho.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) done.</source>
        <translation>
            <numerusform>%Ln clave procesada.</numerusform>
            <numerusform>%Ln claves procesadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln key(s) left as they are.</source>
        <translation>
            <numerusform>Detenido: %Ln clave queda como está.</numerusform>
            <numerusform>Detenido: %Ln claves quedan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused:</source>
        <translation>
            <numerusform>%Ln rechazada:</numerusform>
            <numerusform>%Ln rechazadas:</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln key(s)</source>
        <translation>
            <numerusform>%1 de %Ln clave</numerusform>
            <numerusform>%1 de %Ln claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo on %Ln key(s)</source>
        <translation>
            <numerusform>Deshacer en %Ln clave</numerusform>
            <numerusform>Deshacer en %Ln claves</numerusform>
        </translation>
    </message>
    <message>
        <source>Each becomes what it was before the act. Keys that were changed since stay as they are.</source>
        <translation>Cada una vuelve a ser lo que era antes de la operación. Las claves que se cambiaron después quedan como están.</translation>
    </message>
    <message>
        <source>Keys of production are revoked for good.</source>
        <translation>Se revocan definitivamente claves de producción.</translation>
    </message>
    <message>
        <source>Used in the last 30 days on: %1.</source>
        <translation>Usadas en los últimos 30 días en: %1.</translation>
    </message>
</context>
<context>
    <name>keywright::BulkPreview</name>
    <message>
        <source>What happens to each key</source>
        <translation>Qué ocurre con cada clave</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todas %1</translation>
    </message>
    <message>
        <source>Will be changed %1</source>
        <translation>Se cambiarán %1</translation>
    </message>
    <message>
        <source>Are so already %1</source>
        <translation>Ya están así %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Rechazadas %1</translation>
    </message>
</context>
<context>
    <name>keywright::BulkTrialModel</name>
    <message>
        <source>Will be changed</source>
        <translation>Se cambiará</translation>
    </message>
    <message>
        <source>Is so already</source>
        <translation>Ya está así</translation>
    </message>
    <message>
        <source>It is revoked; that is final</source>
        <translation>Revocada; es definitivo</translation>
    </message>
    <message>
        <source>It is deleted</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>It is disabled</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Its state does not allow it</source>
        <translation>Su estado no lo permite</translation>
    </message>
    <message>
        <source>It is not revoked yet</source>
        <translation>Aún no está revocada</translation>
    </message>
    <message>
        <source>Its secret is shown once: rotate it by itself</source>
        <translation>Su secreto se muestra una sola vez: rótela por separado</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>Ya no existe</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>It has been changed since</source>
        <translation>Se cambió después</translation>
    </message>
</context>
<context>
    <name>keywright::CatalogueCommands</name>
    <message>
        <source>Roles…</source>
        <translation>Roles…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Hacer copia de seguridad…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Health…</source>
        <translation>Estado de salud…</translation>
    </message>
    <message>
        <source>Recovery kit…</source>
        <translation>Kit de recuperación…</translation>
    </message>
    <message>
        <source>No catalogue is open.</source>
        <translation>No hay ningún catálogo abierto.</translation>
    </message>
    <message>
        <source>The catalogue is open read-only.</source>
        <translation>El catálogo está abierto en modo de solo lectura.</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Copia de seguridad guardada en %1</translation>
    </message>
    <message>
        <source>Restored. What was there before is kept as %1</source>
        <translation>Restaurado. Lo que había antes se conserva como %1</translation>
    </message>
    <message>
        <source>The catalogue has its own keys again.</source>
        <translation>El catálogo vuelve a tener sus propias claves.</translation>
    </message>
</context>
<context>
    <name>keywright::ChartCard</name>
    <message>
        <source>No requests in this time</source>
        <translation>No hay peticiones en este período</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Export or copy</source>
        <translation>Exportar o copiar</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Imagen (PNG)…</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Dibujo (SVG)…</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabla (CSV)…</translation>
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
        <translation>%1, pulse para quitar</translation>
    </message>
</context>
<context>
    <name>keywright::ChordField</name>
    <message>
        <source>Press the keys</source>
        <translation>Pulse las teclas</translation>
    </message>
</context>
<context>
    <name>keywright::ColumnMapping</name>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Enabled: yes or no</source>
        <translation>Activada: sí o no</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Key system</source>
        <translation>Sistema de claves</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Usage plans</source>
        <translation>Planes de uso</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Cuenta de servicio</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Restricciones</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Límite de frecuencia</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Days between rotations</source>
        <translation>Días entre rotaciones</translation>
    </message>
    <message>
        <source>Days of overlap</source>
        <translation>Días de solapamiento</translation>
    </message>
    <message>
        <source>Format of new secrets</source>
        <translation>Formato de los secretos nuevos</translation>
    </message>
    <message>
        <source>Prefix of new secrets</source>
        <translation>Prefijo de los secretos nuevos</translation>
    </message>
    <message>
        <source>Length of new secrets</source>
        <translation>Longitud de los secretos nuevos</translation>
    </message>
    <message>
        <source>What %1 becomes</source>
        <translation>En qué se convierte %1</translation>
    </message>
</context>
<context>
    <name>keywright::CommandPalette</name>
    <message>
        <source>No command and no key is called that.</source>
        <translation>Ningún comando ni clave se llama así.</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation>Comandos y claves</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Buscar comandos y claves</translation>
    </message>
    <message>
        <source>Type a command or the name of a key</source>
        <translation>Escriba un comando o el nombre de una clave</translation>
    </message>
</context>
<context>
    <name>keywright::CompletionPopup</name>
    <message>
        <source>Tab completes, Esc closes</source>
        <translation>Tab completa, Esc cierra</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>keywright::Console</name>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>Claro u oscuro según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Find a command or a key…</source>
        <translation>Encontrar un comando o una clave…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Nothing is changed in it from here on. Restore the last backup.</source>
        <translation>Desde esta consola ya no se cambia nada en él. Restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Cómo buscar</translation>
    </message>
    <message>
        <source>How the audit log is proven</source>
        <translation>Cómo se demuestra la integridad del registro de auditoría</translation>
    </message>
    <message>
        <source>How the vault file is sealed</source>
        <translation>Cómo se sella el archivo de caja fuerte</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Another console (process %1) has this catalogue open, so this one is read-only: you can look, but nothing can be changed here.</source>
        <translation>Otra consola (proceso %1) tiene abierto este catálogo, así que esta es de solo lectura: puede consultarlo, pero aquí no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>This catalogue is open read-only: you can look, but nothing can be changed.</source>
        <translation>Este catálogo está abierto en modo de solo lectura: puede consultarlo, pero no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Use the recovery kit…</source>
        <translation>Usar el kit de recuperación…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to see to within 7 days</source>
        <translation>
            <numerusform>%Ln asunto por atender en 7 días</numerusform>
            <numerusform>%Ln asuntos por atender en 7 días</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Time travel</source>
        <translation>Viaje en el tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) were written to %1, their proof beside it.</source>
        <translation>
            <numerusform>Se ha escrito %Ln evento en %1, con su prueba criptográfica al lado.</numerusform>
            <numerusform>Se han escrito %Ln eventos en %1, con su prueba criptográfica al lado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mended after an interruption: %Ln act(s). The audit log tells which.</source>
        <translation>
            <numerusform>Reparado tras una interrupción: %Ln operación. El registro de auditoría dice cuál.</numerusform>
            <numerusform>Reparado tras una interrupción: %Ln operaciones. El registro de auditoría dice cuáles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Daily tasks, the shortest way</source>
        <translation>Tareas diarias por el camino más corto</translation>
    </message>
    <message>
        <source>How a gate is set up</source>
        <translation>Cómo se configura un Gate</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>How an API is protected</source>
        <translation>Cómo se protege una API</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Alarm of the console&apos;s own gate: %1</source>
        <translation>Alarma del Gate de la consola: %1</translation>
    </message>
    <message>
        <source>The console&apos;s own gate: %1</source>
        <translation>El Gate de la consola: %1</translation>
    </message>
</context>
<context>
    <name>keywright::CreateDialog</name>
    <message>
        <source>New key</source>
        <translation>Nueva clave</translation>
    </message>
    <message>
        <source>Everything can be changed later except the prefix.</source>
        <translation>Todo se puede cambiar después, salvo el prefijo.</translation>
    </message>
    <message>
        <source>Create key</source>
        <translation>Crear clave</translation>
    </message>
    <message>
        <source>checkout-service-eu</source>
        <translation>checkout-service-eu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation>Equipo o persona</translation>
    </message>
    <message>
        <source>which program uses it</source>
        <translation>qué programa la usa</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Allowed from</source>
        <translation>Permitida desde</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>no rate limit</source>
        <translation>sin límite de frecuencia</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Límite de frecuencia</translation>
    </message>
    <message>
        <source>no quota, or 1000000/day</source>
        <translation>sin cuota, o 1000000/day</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Keywright makes it; the gate verifies it</source>
        <translation>La crea Keywright; la verifica el Gate</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>paste the secret</source>
        <translation>pegar el secreto</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>A key that acts as a service account has all rights of that account: whoever has the key is the account.</source>
        <translation>Una clave que actúa como cuenta de servicio tiene todos los derechos de esa cuenta: tener la clave es ser la cuenta.</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Cuenta de servicio</translation>
    </message>
    <message>
        <source>the pasted key, %1</source>
        <translation>la clave pegada, %1</translation>
    </message>
    <message>
        <source>%1 + 43 random characters + checksum</source>
        <translation>%1 + 43 caracteres aleatorios + suma de comprobación</translation>
    </message>
    <message>
        <source>As its maker made it</source>
        <translation>Tal como lo creó su emisor</translation>
    </message>
    <message>
        <source>You will see the secret now, and can reveal it later; each look is told in the audit log.</source>
        <translation>Verá el secreto ahora y podrá revelarlo después; cada consulta consta en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Only its fingerprint is kept. You will see the secret once.</source>
        <translation>Solo se conserva su huella digital. Verá el secreto una sola vez.</translation>
    </message>
    <message>
        <source>Bound to a service account: whoever has this key has all rights of that account.</source>
        <translation>Vinculada a una cuenta de servicio: quien tiene esta clave tiene todos los derechos de esa cuenta.</translation>
    </message>
    <message>
        <source>It will work from anywhere.</source>
        <translation>Funcionará desde cualquier lugar.</translation>
    </message>
    <message>
        <source>Somebody else made it; the secret store keeps it</source>
        <translation>Creada por un tercero; conservada en el almacén de secretos</translation>
    </message>
    <message>
        <source>Keep a recoverable copy in the secret store</source>
        <translation>Conservar una copia recuperable en el almacén de secretos</translation>
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
        <translation>Se guarda de inmediato en el almacén de secretos; el catálogo conserva su huella digital.</translation>
    </message>
    <message>
        <source>I bring it; the gate verifies it</source>
        <translation>La aporto yo; la verifica el Gate</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefijo</translation>
    </message>
    <message>
        <source>What the secret begins with: up to 16 of a-z, 0-9 and _, for people and scanners to know it by.</source>
        <translation>Con qué empieza el secreto: hasta 16 caracteres entre a-z, 0-9 y _, para que las personas y los escáneres lo reconozcan.</translation>
    </message>
    <message>
        <source>Only its fingerprint is kept.</source>
        <translation>Solo se conserva su huella digital.</translation>
    </message>
    <message>
        <source>As you bring it</source>
        <translation>Tal como usted lo aporta</translation>
    </message>
</context>
<context>
    <name>keywright::DetailsDialog</name>
    <message>
        <source>Details of %1</source>
        <translation>Detalles de %1</translation>
    </message>
    <message>
        <source>which program uses it</source>
        <translation>qué programa la usa</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Cuenta de servicio</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Save details</source>
        <translation>Guardar detalles</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Aún no cambia nada.</translation>
    </message>
</context>
<context>
    <name>keywright::DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What you typed will be lost. Press Escape once more to close.</source>
        <translation>Se perderá lo que ha escrito. Pulse Esc otra vez para cerrar.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>keywright::EventCellDelegate</name>
    <message>
        <source>this catalogue</source>
        <translation>este catálogo</translation>
    </message>
    <message>
        <source>audit log</source>
        <translation>registro de auditoría</translation>
    </message>
</context>
<context>
    <name>keywright::EventDetail</name>
    <message>
        <source>The chosen event</source>
        <translation>El evento seleccionado</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>Ningún evento seleccionado</translation>
    </message>
    <message>
        <source>Choose an event to see what was changed.</source>
        <translation>Seleccione un evento para ver qué se cambió.</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Qué se cambió</translation>
    </message>
    <message>
        <source>Open key</source>
        <translation>Abrir clave</translation>
    </message>
    <message>
        <source>Only this key</source>
        <translation>Solo esta clave</translation>
    </message>
    <message>
        <source>Show only the events of this key</source>
        <translation>Mostrar solo los eventos de esta clave</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, mediante %2</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>no. %1 of the log</source>
        <translation>n.º&#xa0;%1 del registro</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>The catalogue as of then</source>
        <translation>El catálogo en ese momento</translation>
    </message>
</context>
<context>
    <name>keywright::FigureTile</name>
    <message>
        <source>A week ago: %1</source>
        <translation>Hace una semana: %1</translation>
    </message>
    <message>
        <source>▲ %1 in 7 days</source>
        <translation>▲ %1 en 7 días</translation>
    </message>
    <message>
        <source>▼ %1 in 7 days</source>
        <translation>▼ %1 en 7 días</translation>
    </message>
</context>
<context>
    <name>keywright::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>keywright::FilterBar</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>En 7 días o menos</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>En 30 días o menos</translation>
    </message>
    <message>
        <source>Within 90 days</source>
        <translation>En 90 días o menos</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>Sin caducidad</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usada</translation>
    </message>
    <message>
        <source>Not for 30 days</source>
        <translation>Sin uso en 30 días</translation>
    </message>
    <message>
        <source>Not for 90 days</source>
        <translation>Sin uso en 90 días</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>En los últimos 7 días</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Filtrar por %1</translation>
    </message>
    <message>
        <source>%1: %2 +%3</source>
        <translation>%1: %2 +%3</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>Aún no hay nada que elegir</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln clave</numerusform>
            <numerusform>%Ln claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln keys</source>
        <translation>
            <numerusform>%1 de %Ln clave</numerusform>
            <numerusform>%1 de %Ln claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln keys, deleted ones included</source>
        <translation>
            <numerusform>%1 de %Ln clave, incluidas las eliminadas</numerusform>
            <numerusform>%1 de %Ln claves, incluidas las eliminadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::FirstStart</name>
    <message>
        <source>Setting up</source>
        <translation>Configurando</translation>
    </message>
    <message>
        <source>Looking for a keychain on this machine. It may ask you to unlock it.</source>
        <translation>Buscando un llavero en este equipo. Puede que le pida desbloquearlo.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase, for instance five words that do not belong together</source>
        <translation>Frase de contraseña, por ejemplo, cinco palabras sin relación entre sí</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Repetir la frase de contraseña</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Seguridad de la frase de contraseña</translation>
    </message>
    <message>
        <source>It should take centuries to guess.</source>
        <translation>Adivinarla debería llevar siglos.</translation>
    </message>
    <message>
        <source>Create vault and catalogue</source>
        <translation>Crear caja fuerte y catálogo</translation>
    </message>
    <message>
        <source>Look for a keychain again</source>
        <translation>Volver a buscar un llavero</translation>
    </message>
    <message>
        <source>The catalogue will be %1</source>
        <translation>Ubicación del catálogo: %1</translation>
    </message>
    <message>
        <source>Choose a passphrase for the vault</source>
        <translation>Elija una frase de contraseña para la caja fuerte</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>Too easy to guess. Longer helps more than stranger.</source>
        <translation>Demasiado fácil de adivinar. Alargarla ayuda más que complicarla.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
    <message numerus="yes">
        <source>Strong: about %n bits.</source>
        <translation>
            <numerusform>Segura: aproximadamente %n bit.</numerusform>
            <numerusform>Segura: aproximadamente %n bits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keywright can keep secrets in a vault file that only this passphrase opens. It is kept nowhere: without it the secrets are lost.</source>
        <translation>Keywright puede conservar secretos en un archivo de caja fuerte que solo abre esta frase de contraseña. No se guarda en ningún sitio: sin ella los secretos se pierden.</translation>
    </message>
    <message>
        <source>No keychain answers on this machine.</source>
        <translation>Ningún llavero responde en este equipo.</translation>
    </message>
    <message>
        <source>The keychain did not let Keywright in: its question was turned down, or it is locked.</source>
        <translation>El llavero no ha dejado entrar a Keywright: se rechazó su pregunta o está bloqueado.</translation>
    </message>
    <message>
        <source>The keychain has not answered in time.</source>
        <translation>El llavero no ha respondido a tiempo.</translation>
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
        <translation>Un Gate indica a las puertas de enlace qué claves son válidas. Esta consola puede ejecutar uno para este equipo; termina con la consola.</translation>
    </message>
    <message>
        <source>A gate tells gateways which keys are good.</source>
        <translation>Un Gate indica a las puertas de enlace qué claves son válidas.</translation>
    </message>
    <message>
        <source>No API names a gate yet.</source>
        <translation>Ninguna API indica todavía un Gate.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Of this machine alone: a gate for others runs as a service.</source>
        <translation>Solo de este equipo: un Gate para otros se ejecuta como servicio.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>None besides X-API-Key and Authorization</source>
        <translation>Ninguno además de X-API-Key y Authorization</translation>
    </message>
    <message>
        <source>Start it whenever this catalogue is opened</source>
        <translation>Iniciarlo cada vez que se abra este catálogo</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Sus mensajes</translation>
    </message>
    <message>
        <source>What it says is shown here.</source>
        <translation>Sus mensajes se muestran aquí.</translation>
    </message>
    <message>
        <source>This console&apos;s gate</source>
        <translation>Gate de esta consola</translation>
    </message>
    <message>
        <source>Further header</source>
        <translation>Otro encabezado</translation>
    </message>
    <message>
        <source>Known gates</source>
        <translation>Gates conocidos</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Catalogue seen</source>
        <translation>Catálogo consultado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) ago</source>
        <translation>
            <numerusform>hace %Ln segundo</numerusform>
            <numerusform>hace %Ln segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::HealthDialog</name>
    <message>
        <source>Health of the catalogue</source>
        <translation>Estado de salud del catálogo</translation>
    </message>
    <message>
        <source>Nothing is changed by looking. Each event of the audit log is checked on its own page: Verify log.</source>
        <translation>La comprobación no cambia nada. Cada evento del registro de auditoría se verifica en su propia página: Verificar registro.</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Progreso de la comprobación</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Comprobando</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wrong. Make a backup of the file as it is before anything else.</source>
        <translation>
            <numerusform>%n problema detectado. Antes de nada, haga una copia del archivo tal como está.</numerusform>
            <numerusform>%n problemas detectados. Antes de nada, haga una copia del archivo tal como está.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Todo está en orden.</translation>
    </message>
</context>
<context>
    <name>keywright::HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>keywright::HoursField</name>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Horario de oficina</translation>
    </message>
    <message>
        <source>Monday to Friday, 8 to 18</source>
        <translation>De lunes a viernes, de 8 a 18 h</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>No hour is left: the key would never work. To stop it, disable it.</source>
        <translation>No queda ninguna hora: la clave no funcionaría nunca. Para detenerla, desactívela.</translation>
    </message>
    <message>
        <source>This machine knows no time zone “%1”.</source>
        <translation>Este equipo no conoce la zona horaria «%1».</translation>
    </message>
    <message>
        <source>At any hour. Drag over the hours to clear them.</source>
        <translation>A cualquier hora. Arrastre sobre las horas para quitarlas.</translation>
    </message>
</context>
<context>
    <name>keywright::HoursGrid</name>
    <message>
        <source>Hours of the week</source>
        <translation>Horas de la semana</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1, %2: %3. Arrows move, Shift chooses more, Space changes.</source>
        <translation>%1, %2: %3. Las flechas mueven, Mayús amplía la selección, Espacio cambia.</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permitido</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>no permitido</translation>
    </message>
</context>
<context>
    <name>keywright::ImportDialog</name>
    <message>
        <source>Recognise by itself</source>
        <translation>Detectar automáticamente</translation>
    </message>
    <message>
        <source>Amazon API Gateway key file</source>
        <translation>Archivo de claves de Amazon API Gateway</translation>
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
        <translation>Archivo .env</translation>
    </message>
    <message>
        <source>KeePassXC CSV</source>
        <translation>CSV de KeePassXC</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Importar claves</translation>
    </message>
    <message>
        <source>The file is only read, never changed. Nothing is written until you accept what you see here.</source>
        <translation>El archivo solo se lee, nunca se cambia. No se escribe nada hasta que acepte lo que ve aquí.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>where not named</source>
        <translation>si no se indica</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Amazon’s key file, CSV, JSON, .env, KeePassXC CSV</source>
        <translation>Archivo de claves de Amazon, CSV, JSON, .env, CSV de KeePassXC</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Only their fingerprints are kept</source>
        <translation>Solo se conservan sus huellas digitales</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message numerus="yes">
        <source>Read as %1: %Ln record(s)</source>
        <translation>
            <numerusform>Leído como %1: %Ln registro</numerusform>
            <numerusform>Leído como %1: %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Buscando duplicados</translation>
    </message>
    <message>
        <source>Stopped. Change something, or choose the file again, to look once more.</source>
        <translation>Detenido. Cambie algo o elija de nuevo el archivo para volver a examinarlo.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln key(s)</source>
        <translation>
            <numerusform>Importar %Ln clave</numerusform>
            <numerusform>Importar %Ln claves</numerusform>
        </translation>
    </message>
    <message>
        <source>The file names no owner: say above who owns these keys.</source>
        <translation>El archivo no indica ningún propietario: diga arriba a quién pertenecen estas claves.</translation>
    </message>
    <message>
        <source>No row of this file makes a new key.</source>
        <translation>Ninguna fila de este archivo da lugar a una clave nueva.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) imported.</source>
        <translation>
            <numerusform>%Ln clave importada.</numerusform>
            <numerusform>%Ln claves importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) skipped: here already.</source>
        <translation>
            <numerusform>%Ln fila omitida: ya está aquí.</numerusform>
            <numerusform>%Ln filas omitidas: ya están aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be imported:</source>
        <translation>
            <numerusform>No se ha podido importar %Ln fila:</numerusform>
            <numerusform>No se han podido importar %Ln filas:</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped it: what was done stays, the rest was not touched.</source>
        <translation>Ha detenido la importación: lo hecho queda hecho, el resto no se ha tocado.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Rows that could not be imported</source>
        <translation>Filas que no se han podido importar</translation>
    </message>
    <message>
        <source>%1 still holds secrets in the clear. Destroy it, and its copies, when you no longer need it.</source>
        <translation>%1 aún contiene secretos sin cifrar. Destruya el archivo y sus copias cuando ya no los necesite.</translation>
    </message>
    <message>
        <source>The secret store keeps them, so that they can be revealed</source>
        <translation>Conservados en el almacén de secretos; se podrán revelar</translation>
    </message>
    <message numerus="yes">
        <source>Storing %Ln secret(s) takes about %1.</source>
        <translation>
            <numerusform>Guardar %Ln secreto lleva aproximadamente %1.</numerusform>
            <numerusform>Guardar %Ln secretos lleva aproximadamente %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record %1: %2</source>
        <translation>Registro %1: %2</translation>
    </message>
</context>
<context>
    <name>keywright::ImportPlanModel</name>
    <message>
        <source>Will be created</source>
        <translation>Se creará</translation>
    </message>
    <message>
        <source>Same secret as %1 in this file</source>
        <translation>Mismo secreto que %1 en este archivo</translation>
    </message>
    <message>
        <source>Already in the catalogue as %1</source>
        <translation>Ya está en el catálogo como %1</translation>
    </message>
    <message>
        <source>A key of this name is there already</source>
        <translation>Ya existe una clave con este nombre</translation>
    </message>
    <message>
        <source>Can’t be imported: %1</source>
        <translation>No se puede importar: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>En qué se convierte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>No key: it is left alone</source>
        <translation>Sin clave: se deja de lado</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>keywright::ImportPreview</name>
    <message>
        <source>What becomes of each row</source>
        <translation>En qué se convierte cada fila</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todas %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Nuevas %1</translation>
    </message>
    <message>
        <source>Already here %1</source>
        <translation>Ya presentes %1</translation>
    </message>
    <message>
        <source>Unusable %1</source>
        <translation>No válidas %1</translation>
    </message>
</context>
<context>
    <name>keywright::KeyAccessTab</name>
    <message>
        <source>%1, burst %2</source>
        <translation>%1, ráfaga %2</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 al día</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 a la semana</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mes</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Restrictions and limits</source>
        <translation>Restricciones y límites</translation>
    </message>
    <message>
        <source>Nothing: this key has no scopes.</source>
        <translation>Nada: esta clave no tiene ámbitos.</translation>
    </message>
    <message>
        <source>Only what its roles allow.</source>
        <translation>Solo lo que permiten sus roles.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Allowed from</source>
        <translation>Permitida desde</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>cualquier dirección</translation>
    </message>
    <message>
        <source>Referrers</source>
        <translation>URL de referencia</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Aplicaciones móviles</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Límite de frecuencia</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>none</source>
        <comment>rate limit</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none</source>
        <comment>quota</comment>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>keywright::KeyCellDelegate</name>
    <message>
        <source>no expiry</source>
        <translation>no caduca</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>This key never expires by itself.</source>
        <translation>Esta clave no caduca nunca por sí sola.</translation>
    </message>
    <message>
        <source>No use of this key is known.</source>
        <translation>No se conoce ningún uso de esta clave.</translation>
    </message>
    <message>
        <source>%1 is a honeytoken: it opens nothing, and whoever uses it raises an alarm.</source>
        <translation>%1 es un token señuelo: no abre nada, y quien lo usa activa una alarma.</translation>
    </message>
    <message>
        <source>Honeytoken</source>
        <translation>Token señuelo</translation>
    </message>
</context>
<context>
    <name>keywright::KeyDialogs</name>
    <message>
        <source>%1 was deprecated</source>
        <translation>Clave %1 marcada como obsoleta</translation>
    </message>
    <message>
        <source>%1 was disabled</source>
        <translation>Clave %1 desactivada</translation>
    </message>
    <message>
        <source>%1 was enabled</source>
        <translation>Clave %1 activada</translation>
    </message>
    <message>
        <source>%1 has a new owner</source>
        <translation>%1 tiene un nuevo propietario</translation>
    </message>
    <message>
        <source>%1 was revoked</source>
        <translation>Clave %1 revocada</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>Clave %1 eliminada</translation>
    </message>
    <message>
        <source>%1 was restored, revoked</source>
        <translation>Clave %1 restaurada como revocada</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>Clave %1 creada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) imported</source>
        <translation>
            <numerusform>%Ln clave importada</numerusform>
            <numerusform>%Ln claves importadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Access of %1 was changed</source>
        <translation>Acceso de %1 cambiado</translation>
    </message>
    <message>
        <source>Limits of %1 were changed</source>
        <translation>Límites de %1 cambiados</translation>
    </message>
    <message>
        <source>Details of %1 were saved</source>
        <translation>Detalles de %1 guardados</translation>
    </message>
    <message>
        <source>%1 was rotated</source>
        <translation>Clave %1 rotada</translation>
    </message>
    <message>
        <source>No old version of %1 works any more</source>
        <translation>Ya no funciona ninguna versión antigua de %1</translation>
    </message>
    <message>
        <source>Overlap of %1 was changed</source>
        <translation>Solapamiento de %1 cambiado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) changed</source>
        <translation>
            <numerusform>%Ln clave cambiada</numerusform>
            <numerusform>%Ln claves cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>Exportar claves</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) written to %1</source>
        <translation>
            <numerusform>%Ln clave escrita en %1</numerusform>
            <numerusform>%Ln claves escritas en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone for %Ln key(s)</source>
        <translation>
            <numerusform>Deshecho en %Ln clave</numerusform>
            <numerusform>Deshecho en %Ln claves</numerusform>
        </translation>
    </message>
    <message>
        <source>A key of production is revoked for good.</source>
        <translation>Se revoca definitivamente una clave de producción.</translation>
    </message>
    <message>
        <source>%1 is as it was: there was nothing to change</source>
        <translation>%1 sigue como estaba: no había nada que cambiar</translation>
    </message>
</context>
<context>
    <name>keywright::KeyHistoryTab</name>
    <message>
        <source>Show in the audit log</source>
        <translation>Mostrar en el registro de auditoría</translation>
    </message>
    <message>
        <source>Nothing is known of this key yet.</source>
        <translation>Aún no se sabe nada de esta clave.</translation>
    </message>
    <message>
        <source>Older events are in the audit log.</source>
        <translation>Los eventos anteriores están en el registro de auditoría.</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <translation>%1: rechazado</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: fallo</translation>
    </message>
    <message>
        <source>by %1 (%2)</source>
        <translation>por %1 (%2)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The catalogue as of then</source>
        <translation>El catálogo en ese momento</translation>
    </message>
</context>
<context>
    <name>keywright::KeyInspector</name>
    <message>
        <source>No key chosen</source>
        <translation>Ninguna clave seleccionada</translation>
    </message>
    <message>
        <source>Choose a key to see what it is and what it may do.</source>
        <translation>Seleccione una clave para ver qué es y qué permite.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Copy key ID</source>
        <translation>Copiar ID de clave</translation>
    </message>
    <message>
        <source>Key ID copied</source>
        <translation>ID de clave copiado</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotar</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>More acts on this key</source>
        <translation>Más operaciones con esta clave</translation>
    </message>
    <message>
        <source>Every act shows the exact list before anything is done.</source>
        <translation>Cada operación muestra la lista exacta antes de hacer nada.</translation>
    </message>
    <message>
        <source>Parts of the key</source>
        <translation>Partes de la clave</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message numerus="yes">
        <source>%n keys chosen</source>
        <translation>
            <numerusform>%n clave seleccionada</numerusform>
            <numerusform>%n claves seleccionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::KeyOverviewTab</name>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>How much of the overlap is over</source>
        <translation>Parte transcurrida del solapamiento</translation>
    </message>
    <message>
        <source>Overlap is over</source>
        <translation>Solapamiento terminado</translation>
    </message>
    <message>
        <source>Overlap ends %1</source>
        <translation>El solapamiento termina %1</translation>
    </message>
    <message>
        <source>version %1 → %2</source>
        <translation>versión %1 → %2</translation>
    </message>
    <message>
        <source>Both versions work until then. Version %1 was last used %2.</source>
        <translation>Hasta entonces funcionan ambas versiones. Último uso de la versión %1: %2.</translation>
    </message>
    <message>
        <source>Both versions work until then. No use of version %1 is known.</source>
        <translation>Hasta entonces funcionan ambas versiones. No se conoce ningún uso de la versión %1.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Bound to</source>
        <translation>Vinculada a</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>nunca por sí sola</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln day(s)</source>
        <translation>
            <numerusform>cada %Ln día</numerusform>
            <numerusform>cada %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manual</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) overlap</source>
        <translation>
            <numerusform>solapamiento de %Ln día</numerusform>
            <numerusform>solapamiento de %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Honeytoken</source>
        <translation>Token señuelo</translation>
    </message>
    <message>
        <source>It opens nothing: a gate answers it as an unknown key and raises an alarm.</source>
        <translation>No abre nada: un Gate le responde como a una clave desconocida y activa una alarma.</translation>
    </message>
    <message>
        <source>Version %1 is still used: %2 requests in the last 24 hours, %3 % of the key&apos;s.</source>
        <translation>La versión %1 se sigue usando: %2 peticiones en las últimas 24 horas, el %3&#xa0;% de las de la clave.</translation>
    </message>
    <message>
        <source>Version %1 had no request in the last 24 hours.</source>
        <translation>La versión %1 no tuvo ninguna petición en las últimas 24 horas.</translation>
    </message>
    <message>
        <source>%1 of %2 today.</source>
        <translation>%1 de %2 hoy.</translation>
    </message>
    <message>
        <source>%1 of %2 this week.</source>
        <translation>%1 de %2 esta semana.</translation>
    </message>
    <message>
        <source>%1 of %2 this month.</source>
        <translation>%1 de %2 este mes.</translation>
    </message>
    <message>
        <source>It is used up, and is refilled %1.</source>
        <translation>Está agotada y se repondrá %1.</translation>
    </message>
    <message>
        <source>At this pace it is used up %1.</source>
        <translation>A este ritmo se agotará %1.</translation>
    </message>
    <message>
        <source>At this pace it lasts until it is refilled %1.</source>
        <translation>A este ritmo alcanzará hasta que se reponga %1.</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>How much of the quota is used</source>
        <translation>Parte utilizada de la cuota</translation>
    </message>
    <message>
        <source>Allowed from</source>
        <translation>Permitida desde</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>none</source>
        <comment>limit</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>APIs, 30 days</source>
        <translation>API, 30 días</translation>
    </message>
</context>
<context>
    <name>keywright::KeyTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificación</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Sin entorno</translation>
    </message>
    <message>
        <source>No system</source>
        <translation>Sin sistema</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Sin propietario</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n clave</numerusform>
            <numerusform>%n claves</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, folded up</source>
        <translation>%1, plegado</translation>
    </message>
    <message>
        <source>%1, honeytoken</source>
        <translation>%1, token señuelo</translation>
    </message>
    <message>
        <source>Requests, 30 days</source>
        <translation>Peticiones, 30 días</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Of 30 days, as gates counted them. The list can&apos;t be sorted by them: they don&apos;t stand in the catalogue.</source>
        <translation>De 30 días, según las contaron los Gates. La lista no se puede ordenar por ellas: no figuran en el catálogo.</translation>
    </message>
</context>
<context>
    <name>keywright::KeyTableView</name>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <translation>Columnas como al principio</translation>
    </message>
    <message numerus="yes">
        <source>Choose its %n key(s)</source>
        <translation>
            <numerusform>Seleccionar su %n clave</numerusform>
            <numerusform>Seleccionar sus %n claves</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold all groups up</source>
        <translation>Plegar todos los grupos</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Desplegar todos los grupos</translation>
    </message>
</context>
<context>
    <name>keywright::KeyUseCard</name>
    <message>
        <source>Requests, 30 days</source>
        <translation>Peticiones, 30 días</translation>
    </message>
    <message>
        <source>Requests a day, 30 days</source>
        <translation>Peticiones por día, 30 días</translation>
    </message>
</context>
<context>
    <name>keywright::KeyVersionsTab</name>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>a copy is kept</source>
        <translation>se conserva una copia</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Creación: %1</translation>
    </message>
    <message>
        <source>stops working %1</source>
        <comment>relative: in 3 days</comment>
        <translation>fin de validez: %1</translation>
    </message>
    <message>
        <source>Works until: %1</source>
        <translation>Válida hasta: %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>relative: 3 days ago</comment>
        <translation>terminada: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Terminada: %1</translation>
    </message>
    <message>
        <source>last used %1</source>
        <comment>relative: 3 days ago</comment>
        <translation>último uso: %1</translation>
    </message>
    <message>
        <source>Last used: %1</source>
        <translation>Último uso: %1</translation>
    </message>
    <message>
        <source>Created %1</source>
        <comment>relative: 3 days ago</comment>
        <translation>creación: %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
</context>
<context>
    <name>keywright::KeysPage</name>
    <message>
        <source>The catalogue is open read-only.</source>
        <translation>El catálogo está abierto en modo de solo lectura.</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>Seleccione primero una clave.</translation>
    </message>
    <message>
        <source>This is done to one key at a time.</source>
        <translation>Esto se hace con una sola clave a la vez.</translation>
    </message>
    <message>
        <source>None of the chosen keys allows this.</source>
        <translation>Ninguna de las claves seleccionadas lo permite.</translation>
    </message>
    <message>
        <source>Whose key is on the clipboard?</source>
        <translation>¿De quién es la clave del portapapeles?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nueva clave</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Aún no hay claves</translation>
    </message>
    <message>
        <source>Create a key for one of your own APIs, or import the inventory that you have: CSV, JSON, .env, Amazon or KeePassXC files.</source>
        <translation>Cree una clave para una de sus propias API o importe el inventario que tenga: archivos CSV, JSON, .env, de Amazon o de KeePassXC.</translation>
    </message>
    <message>
        <source>No key matches</source>
        <translation>Ninguna clave coincide</translation>
    </message>
    <message>
        <source>Nothing in the catalogue fits this search.</source>
        <translation>Nada en el catálogo coincide con esta búsqueda.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Borrar la búsqueda y los filtros</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Keys without groups</source>
        <translation>Claves sin grupos</translation>
    </message>
    <message>
        <source>Group keys by owner</source>
        <translation>Agrupar las claves por propietario</translation>
    </message>
    <message>
        <source>Group keys by environment</source>
        <translation>Agrupar las claves por entorno</translation>
    </message>
    <message>
        <source>Group keys by system</source>
        <translation>Agrupar las claves por sistema</translation>
    </message>
    <message>
        <source>The keys are not in groups.</source>
        <translation>Las claves no están agrupadas.</translation>
    </message>
    <message>
        <source>Fold all groups up</source>
        <translation>Plegar todos los grupos</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Desplegar todos los grupos</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Por %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <source>Grouped by %1</source>
        <translation>Agrupación: %1</translation>
    </message>
    <message>
        <source>Group keys</source>
        <translation>Agrupar las claves</translation>
    </message>
</context>
<context>
    <name>keywright::LegendEntry</name>
    <message>
        <source>Show only “%1”</source>
        <translation>Mostrar solo «%1»</translation>
    </message>
</context>
<context>
    <name>keywright::LimitsDialog</name>
    <message>
        <source>Limits and lifetime of %1</source>
        <translation>Límites y vigencia de %1</translation>
    </message>
    <message>
        <source>They belong to the key and survive rotation.</source>
        <translation>Pertenecen a la clave y sobreviven a la rotación.</translation>
    </message>
    <message>
        <source>none; 100/s, or 100/s:200 with a burst of 200</source>
        <translation>sin límite; 100/s, o 100/s:200 con una ráfaga de 200</translation>
    </message>
    <message>
        <source>none; 10000/day, 1M/month</source>
        <translation>sin límite; 10000/day, 1M/month</translation>
    </message>
    <message>
        <source>no reminder</source>
        <translation>sin recordatorio</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Límite de frecuencia</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Rotate every</source>
        <translation>Rotar cada</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Solapamiento</translation>
    </message>
    <message>
        <source>Change limits</source>
        <translation>Cambiar límites</translation>
    </message>
</context>
<context>
    <name>keywright::LineEditButton</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>keywright::LockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Keywright is locked</source>
        <translation>Keywright está bloqueado</translation>
    </message>
    <message>
        <source>The passphrase of the vault opens it again.</source>
        <translation>La frase de contraseña de la caja fuerte lo abre de nuevo.</translation>
    </message>
    <message>
        <source>It opens again once your keychain answers. Lock your screen too when you leave: an open keychain answers to whoever sits here.</source>
        <translation>Se abre de nuevo en cuanto responda su llavero. Bloquee también la pantalla al irse: un llavero abierto responde a cualquiera que se siente aquí.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>The passphrase of this console opens it again.</source>
        <translation>La frase de contraseña de esta consola lo abre de nuevo.</translation>
    </message>
    <message>
        <source>The password of your account on this system opens it again.</source>
        <translation>La contraseña de su cuenta en este sistema lo abre de nuevo.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
</context>
<context>
    <name>keywright::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>Mostrar u ocultar el inspector</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Chosen keys</source>
        <translation>Claves seleccionadas</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Atajos de teclado…</translation>
    </message>
</context>
<context>
    <name>keywright::NewPassphraseDialog</name>
    <message>
        <source>A passphrase for this console</source>
        <translation>Una frase de contraseña para esta consola</translation>
    </message>
    <message>
        <source>It unlocks the console and shows that it is you. Only a slow hash of it is kept, in the keychain.</source>
        <translation>Desbloquea la consola y demuestra que es usted. Solo se conserva un hash lento de ella, en el llavero.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Repetir la frase de contraseña</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Usar esta frase de contraseña</translation>
    </message>
    <message>
        <source>Five words that do not belong together make a good one.</source>
        <translation>Cinco palabras sin relación entre sí forman una buena.</translation>
    </message>
    <message>
        <source>Too easy to guess. Longer helps more than stranger.</source>
        <translation>Demasiado fácil de adivinar. Alargarla ayuda más que complicarla.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
</context>
<context>
    <name>keywright::OneTimeSecretDialog</name>
    <message>
        <source>Secret of %1</source>
        <translation>Secreto de %1</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Versión %1 de %2</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>Clave %1 creada</translation>
    </message>
    <message>
        <source>Hand it over or store it now: only its fingerprint is kept, and it can&apos;t be shown again.</source>
        <translation>Entréguelo o guárdelo ahora: solo se conserva su huella digital y no se podrá mostrar de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>Copiado. El portapapeles se vaciará en %n segundo.</numerusform>
            <numerusform>Copiado. El portapapeles se vaciará en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have stored it</source>
        <translation>Lo he guardado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>This secret is shown only here. If it is lost, the key has to be rotated.</source>
        <translation>Este secreto solo se muestra aquí. Si se pierde, habrá que rotar la clave.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>A copy is kept in the secret store; each look at it is told in the audit log.</source>
        <translation>Se conserva una copia en el almacén de secretos; cada consulta consta en el registro de auditoría.</translation>
    </message>
</context>
<context>
    <name>keywright::OperationsDialog</name>
    <message>
        <source>Operations of %1</source>
        <translation>Operaciones de %1</translation>
    </message>
    <message>
        <source>As its OpenAPI file named them when it was read last. A key needs the scope of what it calls.</source>
        <translation>Como las nombraba su archivo OpenAPI cuando se leyó por última vez. Una clave necesita el ámbito de lo que llama.</translation>
    </message>
    <message>
        <source>Search operations</source>
        <translation>Buscar operaciones</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>%1 (not offered)</source>
        <translation>%1 (no se ofrece)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s)</source>
        <translation>
            <numerusform>%Ln operación</numerusform>
            <numerusform>%Ln operaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) found</source>
        <translation>
            <numerusform>%Ln operación encontrada</numerusform>
            <numerusform>%Ln operaciones encontradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::OverlapDialog</name>
    <message>
        <source>Overlap of %1</source>
        <translation>Solapamiento de %1</translation>
    </message>
    <message>
        <source>How long the old version works beside the new one.</source>
        <translation>Cuánto tiempo funciona la versión antigua junto a la nueva.</translation>
    </message>
    <message>
        <source>end it now</source>
        <translation>finalizar ahora</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Change the overlap</source>
        <translation>Cambiar solapamiento</translation>
    </message>
    <message>
        <source>Version %1 stops working at once, for good. Callers that still use it fail.</source>
        <translation>La versión %1 deja de funcionar al instante y para siempre. Los clientes que aún la usan fallarán.</translation>
    </message>
    <message>
        <source>Version %1 works until %2.</source>
        <translation>La versión %1 funciona hasta el %2.</translation>
    </message>
    <message>
        <source>It was last used %1.</source>
        <translation>Último uso: %1.</translation>
    </message>
    <message>
        <source>It was never used as far as is known.</source>
        <translation>No se conoce ningún uso.</translation>
    </message>
    <message numerus="yes">
        <source> more day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> día más</numerusform>
            <numerusform> días más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::OverviewPage</name>
    <message>
        <source>Keys by system</source>
        <translation>Claves por sistema</translation>
    </message>
    <message>
        <source>Keys by environment</source>
        <translation>Claves por entorno</translation>
    </message>
    <message>
        <source>Keys by age</source>
        <translation>Claves por antigüedad</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Time travel</source>
        <translation>Viaje en el tiempo</translation>
    </message>
    <message>
        <source>The catalogue as it stood at a moment, and what changed between two</source>
        <translation>El catálogo tal como estaba en un momento, y lo que cambió entre dos</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nueva clave</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Lo que vence</translation>
    </message>
    <message>
        <source>What should be put right</source>
        <translation>Lo que conviene corregir</translation>
    </message>
    <message>
        <source>What lives in the catalogue</source>
        <translation>Lo que hay en el catálogo</translation>
    </message>
    <message>
        <source>Nothing to see to within 7 days</source>
        <translation>Nada por atender en 7 días</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to see to within 7 days</source>
        <translation>
            <numerusform>%Ln asunto por atender en 7 días</numerusform>
            <numerusform>%Ln asuntos por atender en 7 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s), %1 of them live</source>
        <translation>
            <numerusform>%Ln clave; en servicio: %1</numerusform>
            <numerusform>%Ln claves; en servicio: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducadas</translation>
    </message>
    <message>
        <source>Expire within 1 day</source>
        <translation>Caducan en 1 día</translation>
    </message>
    <message>
        <source>Expire within 7 days</source>
        <translation>Caducan en 7 días</translation>
    </message>
    <message>
        <source>Expire within 14 days</source>
        <translation>Caducan en 14 días</translation>
    </message>
    <message>
        <source>Expire within 30 days</source>
        <translation>Caducan en 30 días</translation>
    </message>
    <message>
        <source>Overlap ends in 7 days</source>
        <translation>Fin del solapamiento</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>Sin propietario</translation>
    </message>
    <message>
        <source>Without any scope</source>
        <translation>Sin ámbitos</translation>
    </message>
    <message>
        <source>Work from everywhere</source>
        <translation>Sin límite de origen</translation>
    </message>
    <message>
        <source>Never rotated in a year</source>
        <translation>Sin rotar en 1 año</translation>
    </message>
    <message>
        <source>Unused for 90 days</source>
        <translation>Sin uso en 90 días</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usadas</translation>
    </message>
    <message>
        <source>Up to 30 days</source>
        <translation>Hasta 30 días</translation>
    </message>
    <message>
        <source>30 to 90 days</source>
        <translation>De 30 a 90 días</translation>
    </message>
    <message>
        <source>90 days to a year</source>
        <translation>De 90 días a 1 año</translation>
    </message>
    <message>
        <source>1 to 2 years</source>
        <translation>De 1 a 2 años</translation>
    </message>
    <message>
        <source>Older than 2 years</source>
        <translation>Más de 2 años</translation>
    </message>
    <message>
        <source>Found in a log</source>
        <translation>Vistas en un registro</translation>
    </message>
    <message numerus="yes">
        <source>The honeytoken %1 was presented %Ln time(s) in 7 days, last in the hour from %2. Somebody has a key that nobody should have.</source>
        <translation>
            <numerusform>El token señuelo %1 se presentó %Ln vez en 7 días, la última en la hora a partir del %2. Alguien tiene una clave que nadie debería tener.</numerusform>
            <numerusform>El token señuelo %1 se presentó %Ln veces en 7 días, la última en la hora a partir del %2. Alguien tiene una clave que nadie debería tener.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln honeytokens were presented in 7 days, last %1 in the hour from %2. Somebody has keys that nobody should have.</source>
        <translation>
            <numerusform>Se presentó %Ln token señuelo en 7 días, el último %1 en la hora a partir del %2. Alguien tiene claves que nadie debería tener.</numerusform>
            <numerusform>Se presentaron %Ln tokens señuelo en 7 días, el último %1 en la hora a partir del %2. Alguien tiene claves que nadie debería tener.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>keywright::OwnGate</name>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciándose</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniéndose</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>It does not run.</source>
        <translation>No está en ejecución.</translation>
    </message>
    <message>
        <source>It reads the keys.</source>
        <translation>Está leyendo las claves.</translation>
    </message>
    <message>
        <source>It answers gateways of this machine at %1.</source>
        <translation>Responde a las puertas de enlace de este equipo en %1.</translation>
    </message>
    <message>
        <source>It answers what was asked, then ends.</source>
        <translation>Responde a las consultas recibidas y después termina.</translation>
    </message>
    <message>
        <source>The program %1 can&apos;t be started. Is it installed?</source>
        <translation>No se puede iniciar el programa %1. ¿Está instalado?</translation>
    </message>
    <message>
        <source>Another program listens at %1 already. Choose another port, or end that program.</source>
        <translation>Otro programa ya escucha en %1. Elija otro puerto o cierre ese programa.</translation>
    </message>
    <message>
        <source>It ended by itself; gateways that ask it let nothing through.</source>
        <translation>Terminó por sí solo; las puertas de enlace que lo consultan no dejan pasar nada.</translation>
    </message>
</context>
<context>
    <name>keywright::PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Ocultar lo escrito</translation>
    </message>
</context>
<context>
    <name>keywright::PastCellDelegate</name>
    <message>
        <source>no expiry</source>
        <translation>no caduca</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitada</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
</context>
<context>
    <name>keywright::PastDetail</name>
    <message>
        <source>The chosen key as it stood</source>
        <translation>La clave elegida tal como estaba</translation>
    </message>
    <message>
        <source>Open it as it is now</source>
        <translation>Abrirla tal como está ahora</translation>
    </message>
    <message>
        <source>No key chosen</source>
        <translation>Ninguna clave seleccionada</translation>
    </message>
    <message>
        <source>Choose a key to see it as it stood then.</source>
        <translation>Seleccione una clave para verla tal como estaba entonces.</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Last changed before</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>As it stood on %1</source>
        <translation>Estado a fecha de %1</translation>
    </message>
</context>
<context>
    <name>keywright::PastPage</name>
    <message>
        <source>Rebuilding the catalogue from the audit log…</source>
        <translation>Reconstruyendo el catálogo a partir del registro de auditoría…</translation>
    </message>
    <message>
        <source>Comparing two moments from the audit log…</source>
        <translation>Comparando dos momentos a partir del registro de auditoría…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Choose a moment to begin again.</source>
        <translation>Elija un momento para volver a empezar.</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>The catalogue was the same at both moments.</source>
        <translation>El catálogo era el mismo en ambos momentos.</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Todavía no hay claves</translation>
    </message>
    <message>
        <source>At that moment the catalogue was empty, or did not exist.</source>
        <translation>En ese momento el catálogo estaba vacío o no existía.</translation>
    </message>
    <message>
        <source>No key matches</source>
        <translation>Ninguna clave coincide</translation>
    </message>
    <message>
        <source>Nothing in the catalogue of that moment fits this search.</source>
        <translation>Nada en el catálogo de ese momento coincide con esta búsqueda.</translation>
    </message>
    <message>
        <source>%1 added, %2 removed, %3 changed</source>
        <translation>Añadidas: %1; quitadas: %2; cambiadas: %3</translation>
    </message>
    <message>
        <source>What changed between %1 and %2. This is the past: nothing can be changed here.</source>
        <translation>Cambios entre el %1 y el %2. Esto es el pasado: aquí no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Volver al presente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln clave</numerusform>
            <numerusform>%Ln claves</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue as it stood on %1. This is the past: nothing can be changed here.</source>
        <translation>El catálogo tal como estaba el %1. Esto es el pasado: aquí no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>The log does not tell how some keys began; they are left out.</source>
        <translation>El registro no dice cómo empezaron algunas claves; se omiten.</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportar lo que se muestra</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) written to %1</source>
        <translation>
            <numerusform>%Ln clave escrita en %1</numerusform>
            <numerusform>%Ln claves escritas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rebuilding the past</source>
        <translation>Reconstruyendo el pasado</translation>
    </message>
    <message>
        <source>How long ago</source>
        <translation>Hace cuánto tiempo</translation>
    </message>
    <message>
        <source>An hour ago</source>
        <translation>Hace una hora</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>7 days ago</source>
        <translation>Hace 7 días</translation>
    </message>
    <message>
        <source>30 days ago</source>
        <translation>Hace 30 días</translation>
    </message>
    <message>
        <source>90 days ago</source>
        <translation>Hace 90 días</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Hace un año</translation>
    </message>
    <message>
        <source>At a moment</source>
        <translation>En un momento</translation>
    </message>
    <message>
        <source>As of this moment</source>
        <translation>Estado en este momento</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>The other moment</source>
        <translation>El otro momento</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Search the keys of that moment</source>
        <translation>Buscar entre las claves de ese momento</translation>
    </message>
    <message>
        <source>Keys as they stood</source>
        <translation>Claves tal como estaban</translation>
    </message>
    <message>
        <source>What changed between %1 and %2</source>
        <translation>Cambios entre el %1 y el %2</translation>
    </message>
    <message>
        <source>As it stood on %1</source>
        <translation>Estado a fecha de %1</translation>
    </message>
</context>
<context>
    <name>keywright::PastTableModel</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>keywright::PasteFinder</name>
    <message>
        <source>This is no key: a key has 16 to 255 characters and no blanks.</source>
        <translation>Esto no es una clave: una clave tiene de 16 a 255 caracteres, sin espacios.</translation>
    </message>
    <message>
        <source>The catalogue is open read-only.</source>
        <translation>El catálogo está abierto en modo de solo lectura.</translation>
    </message>
</context>
<context>
    <name>keywright::PastedKeyDialog</name>
    <message>
        <source>gone</source>
        <translation>desaparecida</translation>
    </message>
    <message>
        <source>This is %1 (version %2, %3)</source>
        <translation>Es %1 (versión %2, %3)</translation>
    </message>
    <message>
        <source>It opens nothing: every request with it is refused.</source>
        <translation>No abre nada: se rechaza toda petición con ella.</translation>
    </message>
    <message>
        <source>This version opens nothing any more. Newer versions of the key do.</source>
        <translation>Esta versión ya no abre nada. Las versiones más recientes de la clave sí.</translation>
    </message>
    <message>
        <source>It works: whoever has it can use this key now.</source>
        <translation>Funciona: quien la tenga puede usar esta clave ahora.</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>Vaciar el portapapeles</translation>
    </message>
    <message>
        <source>The clipboard is clear</source>
        <translation>El portapapeles está vacío</translation>
    </message>
    <message>
        <source>Pasted key</source>
        <translation>Clave pegada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Check a request</source>
        <translation>Comprobar una petición</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Owner: %1. Environment: %2. System: %3.</source>
        <translation>Propietario: %1. Entorno: %2. Sistema: %3.</translation>
    </message>
    <message>
        <source>Last used %1, on %2.</source>
        <translation>Último uso: %1, el %2.</translation>
    </message>
    <message>
        <source>Never used as far as is known.</source>
        <translation>No se conoce ningún uso.</translation>
    </message>
    <message>
        <source>It works until %1.</source>
        <translation>Funciona hasta el %1.</translation>
    </message>
</context>
<context>
    <name>keywright::PrintCommand</name>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Búsqueda: %1</translation>
    </message>
    <message>
        <source>The first %1 rows; %2 more are not printed.</source>
        <translation>Primeras filas: %1; filas sin imprimir: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printed</source>
        <translation>
            <numerusform>%n página impresa</numerusform>
            <numerusform>%n páginas impresas</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing was printed.</source>
        <translation>La impresora no lo aceptó. No se ha impreso nada.</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>Impreso el %1</translation>
    </message>
</context>
<context>
    <name>keywright::PrintPreview</name>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>Imprimir: %1</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Lo que se imprime</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>The first %1 pages are shown here; all %2 are printed.</source>
        <translation>Aquí se muestran las primeras %1 páginas; se imprimen todas (%2).</translation>
    </message>
</context>
<context>
    <name>keywright::ProtectDialog</name>
    <message>
        <source>Protect %1</source>
        <translation>Proteger %1</translation>
    </message>
    <message>
        <source>Protect an API</source>
        <translation>Proteger una API</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Puerta de enlace</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
        <source>Save and configure</source>
        <translation>Guardar y configurar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The API %1 was saved.</source>
        <translation>La API %1 se ha guardado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) were read.</source>
        <translation>
            <numerusform>Se ha leído %Ln operación.</numerusform>
            <numerusform>Se han leído %Ln operaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They suggest %Ln scope(s).</source>
        <translation>
            <numerusform>De ahí se sugiere %Ln ámbito.</numerusform>
            <numerusform>De ahí se sugieren %Ln ámbitos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usually goes to %1</source>
        <translation>Suele ir en %1</translation>
    </message>
    <message>
        <source>%1 is on the clipboard.</source>
        <translation>%1 está en el portapapeles.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>OpenAPI file</source>
        <translation>archivo OpenAPI</translation>
    </message>
    <message>
        <source>OpenAPI 3, JSON or YAML: fills in the rest. Or leave it and type.</source>
        <translation>OpenAPI 3, JSON o YAML: rellena el resto. O déjelo vacío y escriba.</translation>
    </message>
    <message>
        <source>Name in scopes</source>
        <translation>Nombre en los ámbitos</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>Header with the key</source>
        <translation>Encabezado con la clave</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>A quién preguntar</translation>
    </message>
    <message>
        <source>A team or an address</source>
        <translation>Un equipo o una dirección</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Another scope</source>
        <translation>Otro ámbito</translation>
    </message>
    <message>
        <source>Another one: resource:action</source>
        <translation>Otro: resource:action</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>What keys of this API can be told apart by. They are offered wherever keys and roles get their scopes.</source>
        <translation>Lo que permite distinguir las claves de esta API. Se ofrecen dondequiera que las claves y los roles reciben sus ámbitos.</translation>
    </message>
    <message>
        <source>Gate&apos;s address</source>
        <translation>Dirección del Gate</translation>
    </message>
    <message>
        <source>API&apos;s own address</source>
        <translation>Dirección propia de la API</translation>
    </message>
    <message>
        <source>A request needs</source>
        <translation>Una petición necesita</translation>
    </message>
    <message>
        <source>Where keywright-gate listens, as the gateway reaches it.</source>
        <translation>Donde escucha keywright-gate, tal como lo alcanza la puerta de enlace.</translation>
    </message>
    <message>
        <source>Where the gateway sends requests that were let through.</source>
        <translation>Adonde la puerta de enlace envía las peticiones admitidas.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Each operation its own scope</source>
        <translation>Cada operación, su propio ámbito</translation>
    </message>
    <message>
        <source>What no operation of the OpenAPI file names is refused (403).</source>
        <translation>Lo que no nombra ninguna operación del archivo OpenAPI se rechaza (403).</translation>
    </message>
    <message>
        <source>The same for all requests. With an OpenAPI file in the first step, each operation can need its own scope.</source>
        <translation>El mismo para todas las peticiones. Con un archivo OpenAPI en el primer paso, cada operación puede exigir su propio ámbito.</translation>
    </message>
    <message>
        <source>The same for all requests.</source>
        <translation>El mismo para todas las peticiones.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) are kept with the API.</source>
        <translation>
            <numerusform>%Ln operación está guardada con la API.</numerusform>
            <numerusform>%Ln operaciones están guardadas con la API.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the file again when it has changed.</source>
        <translation>Vuelva a elegir el archivo cuando haya cambiado.</translation>
    </message>
</context>
<context>
    <name>keywright::RankList</name>
    <message>
        <source>Show the keys of “%1”</source>
        <translation>Mostrar las claves de «%1»</translation>
    </message>
</context>
<context>
    <name>keywright::ReasonDialog</name>
    <message>
        <source>Deprecate %1</source>
        <translation>Marcar %1 como obsoleta</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>Desactivar %1</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>Activar %1</translation>
    </message>
    <message>
        <source>Transfer %1</source>
        <translation>Transferir %1</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>Revocar %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurar %1</translation>
    </message>
    <message>
        <source>It works on, is no longer handed out, and its callers are warned.</source>
        <translation>Sigue funcionando, ya no se entrega y se avisa a los clientes que la usan.</translation>
    </message>
    <message>
        <source>Every request with it is refused until it is enabled again.</source>
        <translation>Toda petición con ella se rechaza hasta que se vuelva a activar.</translation>
    </message>
    <message>
        <source>Requests with it pass again, as far as its rules allow.</source>
        <translation>Las peticiones con ella vuelven a pasar, en la medida en que sus reglas lo permitan.</translation>
    </message>
    <message>
        <source>The new owner answers for it from now on.</source>
        <translation>El nuevo propietario responde por ella desde ahora.</translation>
    </message>
    <message>
        <source>This is final: no version of it will ever work again. For a change of the secret, rotate instead.</source>
        <translation>Es definitivo: ninguna de sus versiones volverá a funcionar. Para cambiar el secreto, rote la clave.</translation>
    </message>
    <message>
        <source>It is hidden, can be restored for 30 days, and is then purged. Kept secrets are removed at once.</source>
        <translation>Se oculta, se puede restaurar durante 30 días y después se purga. Los secretos conservados se quitan de inmediato.</translation>
    </message>
    <message>
        <source>It comes back as revoked.</source>
        <translation>Vuelve como revocada.</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>Nuevo propietario</translation>
    </message>
    <message>
        <source>Needed: it goes into the audit log</source>
        <translation>Obligatorio: constará en el registro de auditoría</translation>
    </message>
    <message>
        <source>Goes into the audit log</source>
        <translation>Constará en el registro de auditoría</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Type its name</source>
        <translation>Escribir su nombre</translation>
    </message>
    <message>
        <source>Opens: %1</source>
        <translation>Abre: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Owner: %1. Application: %2.</source>
        <translation>Propietario: %1. Aplicación: %2.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Last used %1, on %2.</source>
        <translation>Último uso: %1, el %2.</translation>
    </message>
    <message>
        <source>Never used as far as is known.</source>
        <translation>No se conoce ningún uso.</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of it work now.</source>
        <translation>
            <numerusform>%n versión de la clave funciona ahora.</numerusform>
            <numerusform>%n versiones de la clave funcionan ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Used within the last 7 days: whoever uses it will be refused.</source>
        <translation>Usada en los últimos 7 días: se rechazará a quien la use.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Se necesita un motivo.</translation>
    </message>
    <message>
        <source>Type %1 to confirm.</source>
        <translation>Escriba %1 para confirmar.</translation>
    </message>
</context>
<context>
    <name>keywright::RecoveryKitDialog</name>
    <message>
        <source>Recovery kit</source>
        <translation>Kit de recuperación</translation>
    </message>
    <message>
        <source>An encrypted file with the catalogue&apos;s own keys. If the keychain or the vault is lost, it makes the catalogue usable again. It holds no secret of any API key.</source>
        <translation>Un archivo cifrado con las claves propias del catálogo. Si se pierde el llavero o la caja fuerte, permite volver a usar el catálogo. No contiene ningún secreto de claves de API.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>You will see its code once. Keep file and code apart.</source>
        <translation>Verá su código una sola vez. Guarde el archivo y el código por separado.</translation>
    </message>
    <message>
        <source>Write the kit</source>
        <translation>Escribir el kit</translation>
    </message>
    <message>
        <source>Say where the kit is to be written.</source>
        <translation>Indique dónde escribir el kit.</translation>
    </message>
    <message>
        <source>Written to %1. This code opens it; it is not shown again.</source>
        <translation>Escrito en %1. Este código lo abre; no se volverá a mostrar.</translation>
    </message>
    <message>
        <source>I have stored the code apart from the file</source>
        <translation>He guardado el código aparte del archivo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Without its code the kit is worth nothing. Store the code first.</source>
        <translation>Sin su código, el kit no vale nada. Guarde primero el código.</translation>
    </message>
</context>
<context>
    <name>keywright::ReportDialog</name>
    <message>
        <source>Audit report</source>
        <translation>Informe de auditoría</translation>
    </message>
    <message>
        <source>Exactly the events that the page shows, with a proof beside the file that anyone can check without Keywright&apos;s help.</source>
        <translation>Exactamente los eventos que muestra la página, con una prueba criptográfica junto al archivo que cualquiera puede verificar sin ayuda de Keywright.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Progreso del informe</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets and verifiers</source>
        <translation>CSV, para hojas de cálculo y verificadores</translation>
    </message>
    <message>
        <source>JSON lines, for programs</source>
        <translation>JSON Lines, para programas</translation>
    </message>
    <message>
        <source>PDF, for people</source>
        <translation>PDF, para leer</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Escribir informe</translation>
    </message>
    <message>
        <source>Say where the report is to be written.</source>
        <translation>Indique dónde escribir el informe.</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>desde el %1 hasta el %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>all of the log</source>
        <translation>todo el registro</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>none</source>
        <comment>filters</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
</context>
<context>
    <name>keywright::RequestTester</name>
    <message>
        <source>All rules allow it; the key is deprecated.</source>
        <translation>Todas las reglas lo permiten; la clave está obsoleta.</translation>
    </message>
    <message>
        <source>All rules allow it.</source>
        <translation>Todas las reglas lo permiten.</translation>
    </message>
    <message>
        <source>The key&apos;s status does not let anything pass.</source>
        <translation>El estado de la clave no deja pasar nada.</translation>
    </message>
    <message>
        <source>The key has expired.</source>
        <translation>La clave ha caducado.</translation>
    </message>
    <message>
        <source>The address is in none of the allowed blocks.</source>
        <translation>La dirección no está en ninguno de los bloques permitidos.</translation>
    </message>
    <message>
        <source>The referrer matches none of the allowed ones.</source>
        <translation>La URL de referencia no coincide con ninguna de las permitidas.</translation>
    </message>
    <message>
        <source>Only certain applications may use it.</source>
        <translation>Solo determinadas aplicaciones móviles pueden usarla.</translation>
    </message>
    <message>
        <source>It may not be used at this hour.</source>
        <translation>No se puede usar a esta hora.</translation>
    </message>
    <message>
        <source>This method is not allowed.</source>
        <translation>Este método no está permitido.</translation>
    </message>
    <message>
        <source>This path is not allowed.</source>
        <translation>Esta ruta no está permitida.</translation>
    </message>
    <message>
        <source>No scope of the key covers %1.</source>
        <translation>Ningún ámbito de la clave cubre %1.</translation>
    </message>
    <message>
        <source>The key has no scopes: nothing is allowed.</source>
        <translation>La clave no tiene ámbitos: no se permite nada.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>URL de referencia</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Would this request pass?</source>
        <translation>¿Pasaría esta petición?</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>Esto no es una dirección.</translation>
    </message>
    <message>
        <source>Version %1 does not work yet.</source>
        <translation>La versión %1 todavía no es válida.</translation>
    </message>
    <message>
        <source>Version %1 is revoked.</source>
        <translation>La versión %1 está revocada.</translation>
    </message>
    <message>
        <source>Version %1 does not work any more: its time is over.</source>
        <translation>La versión %1 ya no es válida: su tiempo ha terminado.</translation>
    </message>
    <message>
        <source>The key is a honeytoken: nothing is let through, and its use raises an alarm.</source>
        <translation>La clave es un token señuelo: no se deja pasar nada y su uso activa una alarma.</translation>
    </message>
</context>
<context>
    <name>keywright::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Keys and audit log go back to what they were then. What is there now is kept as a copy beside the catalogue, and the audit log tells who set it back, and from where to where.</source>
        <translation>Las claves y el registro de auditoría vuelven a su estado de entonces. El estado actual se conserva como copia junto al catálogo, y el registro de auditoría indica quién lo hizo retroceder, desde dónde y hasta dónde.</translation>
    </message>
    <message>
        <source>Progress of the restore</source>
        <translation>Progreso de la restauración</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>No backup is known here: choose a file.</source>
        <translation>Aquí no se conoce ninguna copia de seguridad: elija un archivo.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Restored. %n key(s) that had been revoked or deleted since work again: revoke them anew.</source>
        <translation>
            <numerusform>Restaurado. %n clave revocada o eliminada desde entonces vuelve a funcionar: revóquela otra vez.</numerusform>
            <numerusform>Restaurado. %n claves revocadas o eliminadas desde entonces vuelven a funcionar: revóquelas otra vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys that work again</source>
        <translation>Claves que vuelven a funcionar</translation>
    </message>
</context>
<context>
    <name>keywright::ResumeDialog</name>
    <message>
        <source>An act was interrupted</source>
        <translation>Se interrumpió una operación</translation>
    </message>
    <message>
        <source>It was done to some of its keys only. Each key is either changed, with its event in the audit log, or as it was.</source>
        <translation>Se realizó solo en algunas de sus claves. Cada clave está cambiada, con su evento en el registro de auditoría, o como estaba.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Leave the rest as it is</source>
        <translation>Dejar el resto como está</translation>
    </message>
    <message>
        <source>%1, begun by %2 on %3.</source>
        <translation>%1 – operación iniciada por %2 el %3.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln key(s)</source>
        <translation>
            <numerusform>Continuar con %Ln clave</numerusform>
            <numerusform>Continuar con %Ln claves</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message numerus="yes">
        <source>Done: %1 of %Ln key(s). Left: %2.</source>
        <translation>
            <numerusform>Procesadas: %1 de %Ln clave. Restantes: %2.</numerusform>
            <numerusform>Procesadas: %1 de %Ln claves. Restantes: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys are revoked for good.</source>
        <translation>Se revocan claves definitivamente.</translation>
    </message>
</context>
<context>
    <name>keywright::RolesDialog</name>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>A role is a named set of scopes. Every key that has it follows when it changes.</source>
        <translation>Un rol es un conjunto de ámbitos con nombre. Toda clave que lo tenga sigue sus cambios.</translation>
    </message>
    <message>
        <source>Save role</source>
        <translation>Guardar rol</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Nuevo rol</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>Nombre del rol</translation>
    </message>
    <message>
        <source>Name, e.g. order-reader</source>
        <translation>Nombre, p. ej. order-reader</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (sin guardar)</translation>
    </message>
    <message numerus="yes">
        <source>%1, used by %Ln key(s)</source>
        <translation>
            <numerusform>%1, usado por %Ln clave</numerusform>
            <numerusform>%1, usado por %Ln claves</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys have it by its name, so the name stays.</source>
        <translation>Las claves designan el rol por su nombre, así que este no cambia.</translation>
    </message>
    <message>
        <source>Used by no key yet.</source>
        <translation>Aún no lo usa ninguna clave.</translation>
    </message>
    <message>
        <source>Used by no key.</source>
        <translation>No lo usa ninguna clave.</translation>
    </message>
    <message numerus="yes">
        <source>Used by %Ln key(s): saving changes what they may do.</source>
        <translation>
            <numerusform>Lo usa %Ln clave: guardar cambia lo que puede hacer.</numerusform>
            <numerusform>Lo usan %Ln claves: guardar cambia lo que pueden hacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used by %Ln key(s).</source>
        <translation>
            <numerusform>Lo usa %Ln clave.</numerusform>
            <numerusform>Lo usan %Ln claves.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it from these keys first.</source>
        <translation>Quítelo primero de estas claves.</translation>
    </message>
    <message>
        <source>The role %1 was saved</source>
        <translation>Rol %1 guardado</translation>
    </message>
    <message numerus="yes">
        <source>The role %1 was saved; %Ln key(s) follow it</source>
        <translation>
            <numerusform>Rol %1 guardado; %Ln clave lo sigue</numerusform>
            <numerusform>Rol %1 guardado; %Ln claves lo siguen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1 now</source>
        <translation>Eliminar %1 ahora</translation>
    </message>
    <message>
        <source>The role %1 was deleted</source>
        <translation>Rol %1 eliminado</translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation>Aún no hay roles</translation>
    </message>
    <message>
        <source>Keys that do the same work may do the same. Name that once, for example order-reader for orders:*:read, and give keys the role instead of each scope.</source>
        <translation>Las claves que hacen el mismo trabajo pueden hacer lo mismo. Póngale nombre una sola vez, por ejemplo order-reader para orders:*:read, y dé a las claves el rol en lugar de cada ámbito.</translation>
    </message>
    <message>
        <source>Make the first role</source>
        <translation>Crear el primer rol</translation>
    </message>
</context>
<context>
    <name>keywright::RotateDialog</name>
    <message>
        <source>Rotate %1</source>
        <translation>Rotar %1</translation>
    </message>
    <message>
        <source>A new secret is made first; the old one works until the overlap ends.</source>
        <translation>Primero se crea un secreto nuevo; el antiguo funciona hasta que termine el solapamiento.</translation>
    </message>
    <message>
        <source>none: the old secret stops at once</source>
        <translation>ninguno: el secreto antiguo deja de funcionar al instante</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Solapamiento</translation>
    </message>
    <message>
        <source>paste the new secret</source>
        <translation>pegar el nuevo secreto</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Nuevo secreto</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotar</translation>
    </message>
    <message>
        <source>Version %1 stops working at once. Callers that still use it fail.</source>
        <translation>La versión %1 deja de funcionar al instante. Los clientes que aún la usan fallarán.</translation>
    </message>
    <message>
        <source>Version %1 works until %2.</source>
        <translation>La versión %1 funciona hasta el %2.</translation>
    </message>
    <message>
        <source>It was last used %1.</source>
        <translation>Último uso: %1.</translation>
    </message>
    <message>
        <source>It was never used as far as is known.</source>
        <translation>No se conoce ningún uso.</translation>
    </message>
    <message>
        <source>Version %1, which still overlaps, stops at once.</source>
        <translation>La versión %1, aún en solapamiento, deja de funcionar al instante.</translation>
    </message>
    <message>
        <source>The new secret goes to the secret store; hand it to those who need it.</source>
        <translation>El nuevo secreto va al almacén de secretos; entréguelo a quienes lo necesiten.</translation>
    </message>
    <message>
        <source>You will see the new secret, and a copy is kept.</source>
        <translation>Verá el nuevo secreto y se conserva una copia.</translation>
    </message>
    <message>
        <source>You will see the new secret once.</source>
        <translation>Verá el nuevo secreto una sola vez.</translation>
    </message>
    <message>
        <source>Its requests: %1 in 30 days, %2 in the last 24 hours.</source>
        <translation>Sus peticiones: %1 en 30 días, %2 en las últimas 24 horas.</translation>
    </message>
    <message>
        <source>The key was used on: %1.</source>
        <translation>La clave se usó en: %1.</translation>
    </message>
    <message>
        <source>No request of it was counted in the last 30 days.</source>
        <translation>No se contó ninguna petición suya en los últimos 30 días.</translation>
    </message>
</context>
<context>
    <name>keywright::SavedSearchesBar</name>
    <message>
        <source>Searches</source>
        <translation>Búsquedas</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Hidden searches</source>
        <translation>Búsquedas ocultas</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Expiring in 30 days</source>
        <translation>Caducan en 30 días</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usadas</translation>
    </message>
    <message>
        <source>Unrestricted</source>
        <translation>Sin restricciones</translation>
    </message>
    <message>
        <source>Unowned</source>
        <translation>Sin propietario</translation>
    </message>
    <message>
        <source>Overlapping</source>
        <translation>En solapamiento</translation>
    </message>
    <message>
        <source>Never rotated</source>
        <translation>Nunca rotadas</translation>
    </message>
    <message>
        <source>Search for something first, then save it here</source>
        <translation>Haga primero una búsqueda y luego guárdela aquí</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>Mostrar «%1»</translation>
    </message>
    <message>
        <source>Rename this search</source>
        <translation>Cambiar el nombre de esta búsqueda</translation>
    </message>
</context>
<context>
    <name>keywright::ScopeEditor</name>
    <message>
        <source>Filter the tree</source>
        <translation>Filtrar el árbol</translation>
    </message>
    <message>
        <source>Filter roles and scopes</source>
        <translation>Filtrar roles y ámbitos</translation>
    </message>
    <message>
        <source>Filter scopes</source>
        <translation>Filtrar ámbitos</translation>
    </message>
    <message>
        <source>Roles…</source>
        <translation>Roles…</translation>
    </message>
    <message>
        <source>Make, change and delete roles</source>
        <translation>Crear, cambiar y eliminar roles</translation>
    </message>
    <message>
        <source>Add a scope</source>
        <translation>Añadir un ámbito</translation>
    </message>
    <message>
        <source>Add a scope or a role</source>
        <translation>Añadir un ámbito o un rol</translation>
    </message>
    <message>
        <source>add a scope, e.g. orders:invoices:read</source>
        <translation>añadir un ámbito, p. ej. orders:invoices:read</translation>
    </message>
    <message>
        <source>add a scope or role, e.g. orders:invoices:read</source>
        <translation>añadir un ámbito o un rol, p. ej. orders:invoices:read</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Shows the tree of roles and scopes</source>
        <translation>Muestra el árbol de roles y ámbitos</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>“%1” is no role and no scope. A scope looks like orders:invoices:read or orders:*.</source>
        <translation>«%1» no es un rol ni un ámbito. Un ámbito tiene la forma orders:invoices:read u orders:*.</translation>
    </message>
    <message>
        <source>role %1</source>
        <translation>rol %1</translation>
    </message>
    <message>
        <source>%1, press to remove</source>
        <translation>%1, pulse para quitar</translation>
    </message>
</context>
<context>
    <name>keywright::ScopeTree</name>
    <message>
        <source>* (every API)</source>
        <translation>* (todas las API)</translation>
    </message>
    <message>
        <source>* (every resource)</source>
        <translation>* (todos los recursos)</translation>
    </message>
    <message>
        <source>* (every action)</source>
        <translation>* (todas las acciones)</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>concedido</translation>
    </message>
    <message>
        <source>granted, with all that comes later</source>
        <translation>concedido, con todo lo que se añada después</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>mediante %1</translation>
    </message>
    <message>
        <source>through the role %1</source>
        <translation>mediante el rol %1</translation>
    </message>
    <message>
        <source>Roles and scopes</source>
        <translation>Roles y ámbitos</translation>
    </message>
    <message>
        <source>no longer exists; it grants nothing</source>
        <translation>ya no existe; no concede nada</translation>
    </message>
</context>
<context>
    <name>keywright::SearchBox</name>
    <message>
        <source>Search keys</source>
        <translation>Buscar claves</translation>
    </message>
    <message>
        <source>Words, or terms like status:active owner:payments expires:&lt;30d tag:pci</source>
        <translation>Palabras, o términos como status:active owner:payments expires:&lt;30d tag:pci</translation>
    </message>
    <message>
        <source>Search keys, owners, tags, or paste a key</source>
        <translation>Buscar claves, propietarios, etiquetas, o pegar una clave</translation>
    </message>
    <message>
        <source>Search by example (F1)</source>
        <translation>Búsqueda con ejemplos (F1)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>keywright::SearchHelp</name>
    <message>
        <source>Search by example</source>
        <translation>Búsqueda con ejemplos</translation>
    </message>
    <message>
        <source>Terms are joined by “and”, a comma is “or”, “-” before a term means “not”. Ctrl+Space lists what can follow.</source>
        <translation>Los términos se unen con «y», una coma es «o», «-» delante de un término significa «no». Ctrl+Espacio muestra lo que puede seguir.</translation>
    </message>
</context>
<context>
    <name>keywright::SearchNameDialog</name>
    <message>
        <source>Card payments</source>
        <translation>Pagos con tarjeta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>There is a search of this name.</source>
        <translation>Ya existe una búsqueda con este nombre.</translation>
    </message>
</context>
<context>
    <name>keywright::SecretPart</name>
    <message>
        <source>Reveal</source>
        <translation>Revelar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>Copiado. El portapapeles se vaciará en %n segundo.</numerusform>
            <numerusform>Copiado. El portapapeles se vaciará en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A secret leaves the place where it is kept.</source>
        <translation>Un secreto sale del lugar donde se conserva.</translation>
    </message>
</context>
<context>
    <name>keywright::SecretView</name>
    <message>
        <source>Hold to show</source>
        <translation>Mantener para mostrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Secret, hidden</source>
        <translation>Secreto, oculto</translation>
    </message>
</context>
<context>
    <name>keywright::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>Claro u oscuro según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nunca automáticamente</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s) without a key or a click</source>
        <translation>
            <numerusform>tras %n minuto sin pulsar tecla ni hacer clic</numerusform>
            <numerusform>tras %n minutos sin pulsar tecla ni hacer clic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>tras %n minuto</numerusform>
            <numerusform>tras %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleared %n second(s) after a secret was copied</source>
        <translation>
            <numerusform>se vacía %n segundo después de copiar un secreto</numerusform>
            <numerusform>se vacía %n segundos después de copiar un secreto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleared after %n second(s)</source>
        <translation>
            <numerusform>se vacía tras %n segundo</numerusform>
            <numerusform>se vacía tras %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Another language shows after the next start.</source>
        <translation>Otro idioma se mostrará tras el próximo inicio.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Tray icon, and notices before keys expire</source>
        <translation>Icono de bandeja y avisos antes de caducar</translation>
    </message>
    <message>
        <source>Notices before keys expire</source>
        <translation>Avisos antes de caducar</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <translation>Icono de bandeja</translation>
    </message>
    <message>
        <source>Neither icon nor notices</source>
        <translation>Ni icono ni avisos</translation>
    </message>
    <message>
        <source>Notices come 30, 14, 7 and 1 days before a key expires, once each.</source>
        <translation>Los avisos llegan 30, 14, 7 y 1 días antes de que caduque una clave, una vez cada uno.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Atajos de teclado…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>asked for when unlocking only</source>
        <translation>se pide solo al desbloquear</translation>
    </message>
    <message>
        <source>asked for before secrets and revocations in production</source>
        <translation>se pide antes de los secretos y las revocaciones en producción</translation>
    </message>
    <message>
        <source>not asked for: there is none to ask for</source>
        <translation>no se pide: no hay ninguna</translation>
    </message>
    <message>
        <source>hidden from screenshots and recordings</source>
        <translation>oculta en capturas y grabaciones</translation>
    </message>
    <message>
        <source>visible in screenshots and recordings</source>
        <translation>visible en capturas y grabaciones</translation>
    </message>
    <message>
        <source>This system gives a program no way to hide its windows from them.</source>
        <translation>Este sistema no ofrece a un programa ninguna manera de ocultarles sus ventanas.</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Desbloqueo</translation>
    </message>
    <message>
        <source>with the passphrase of the vault</source>
        <translation>con la frase de contraseña de la caja fuerte</translation>
    </message>
    <message>
        <source>Secrets lie in a vault, which nothing else can open.</source>
        <translation>Los secretos están en una caja fuerte que nada más puede abrir.</translation>
    </message>
    <message>
        <source>with the keychain alone</source>
        <translation>solo con el llavero</translation>
    </message>
    <message>
        <source>with a passphrase of its own</source>
        <translation>con una frase de contraseña propia</translation>
    </message>
    <message>
        <source>with a new passphrase of its own</source>
        <translation>con una nueva frase de contraseña propia</translation>
    </message>
    <message>
        <source>with the password of your account</source>
        <translation>con la contraseña de su cuenta</translation>
    </message>
    <message>
        <source>with the password of your account: this system can&apos;t be asked</source>
        <translation>con la contraseña de su cuenta: no se puede consultar a este sistema</translation>
    </message>
    <message>
        <source>Nothing here checks passwords for programs (PAM).</source>
        <translation>Nada comprueba aquí las contraseñas para los programas (PAM).</translation>
    </message>
    <message>
        <source>Let the console be unlocked with a passphrase or a password first.</source>
        <translation>Primero haga que la consola se desbloquee con una frase de contraseña o una contraseña.</translation>
    </message>
    <message>
        <source>This console on this machine</source>
        <translation>Esta consola en este equipo</translation>
    </message>
    <message>
        <source>This catalogue, on every machine</source>
        <translation>Este catálogo, en todos los equipos</translation>
    </message>
</context>
<context>
    <name>keywright::SheetDialog</name>
    <message>
        <source>Hand-over sheet of %1</source>
        <translation>Hoja de entrega de %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The sheet is on the clipboard, as Markdown.</source>
        <translation>La hoja está en el portapapeles, como Markdown.</translation>
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
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>keywright::Shortcuts</name>
    <message>
        <source>These keys are for typing. Use them with Ctrl or Alt, or take a function key.</source>
        <translation>Estas teclas sirven para escribir. Úselas con Ctrl o Alt, o elija una tecla de función.</translation>
    </message>
    <message>
        <source>These keys copy, cut or choose everything, wherever one works.</source>
        <translation>Estas teclas copian, cortan o seleccionan todo, en cualquier parte.</translation>
    </message>
</context>
<context>
    <name>keywright::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Choose a command and press the keys that it shall have.</source>
        <translation>Elija un comando y pulse las teclas que debe tener.</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Buscar comandos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Pulse las teclas</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>Todo como al principio</translation>
    </message>
    <message>
        <source>“%1” has these keys. Saving takes them from it.</source>
        <translation>«%1» tiene estas teclas. Al guardar se le quitan.</translation>
    </message>
</context>
<context>
    <name>keywright::ShortcutsModel</name>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>keywright::SideBar</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>keywright::StartGuide</name>
    <message>
        <source>Start with your first keys</source>
        <translation>Empiece con sus primeras claves</translation>
    </message>
    <message>
        <source>This catalogue is empty. There are two ways to begin, and neither takes a minute.</source>
        <translation>Este catálogo está vacío. Hay dos maneras de empezar, y ninguna lleva ni un minuto.</translation>
    </message>
    <message>
        <source>Bring the keys you have</source>
        <translation>Traiga las claves que ya tiene</translation>
    </message>
    <message>
        <source>From CSV, JSON, an .env file, Amazon or KeePassXC. You see every row and what becomes of it before anything is stored.</source>
        <translation>Desde CSV, JSON, un archivo .env, Amazon o KeePassXC. Verá cada fila y qué será de ella antes de que se guarde nada.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar un archivo…</translation>
    </message>
    <message>
        <source>Create a key for your own API</source>
        <translation>Crear una clave para su propia API</translation>
    </message>
    <message>
        <source>A name, an owner and an environment are enough: expiry, least scope and a rate limit are set for you. Its secret is shown once.</source>
        <translation>Bastan un nombre, un propietario y un entorno: la caducidad, el ámbito mínimo y un límite de frecuencia ya vienen puestos. Su secreto se muestra una sola vez.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nueva clave…</translation>
    </message>
    <message>
        <source>A key that somebody sent you? Press Ctrl+V anywhere in this window, and it can be kept here.</source>
        <translation>¿Le han enviado una clave? Pulse Ctrl+V en cualquier parte de esta ventana: puede conservarse aquí.</translation>
    </message>
    <message>
        <source>Keep a recovery kit</source>
        <translation>Guarde un kit de recuperación</translation>
    </message>
    <message>
        <source>All that Keywright knows of your keys is locked by the secret store. If that is ever lost, an encrypted file that you print or store elsewhere opens the catalogue again.</source>
        <translation>Todo lo que Keywright sabe de sus claves está cerrado por el almacén de secretos. Si este llega a perderse, un archivo cifrado que usted imprime o guarda en otro lugar vuelve a abrir el catálogo.</translation>
    </message>
    <message>
        <source>Recovery kit…</source>
        <translation>Kit de recuperación…</translation>
    </message>
</context>
<context>
    <name>keywright::StatusLine</name>
    <message>
        <source>Secrets: no store answers</source>
        <translation>Secretos: no responde ningún almacén</translation>
    </message>
    <message>
        <source>Secrets in: %1</source>
        <translation>Secretos: %1</translation>
    </message>
    <message>
        <source>Audit log not verified yet</source>
        <translation>Registro de auditoría aún sin verificar</translation>
    </message>
    <message>
        <source>Audit log verified %1</source>
        <translation>Registro de auditoría verificado %1</translation>
    </message>
    <message>
        <source>Audit log does not verify</source>
        <translation>El registro de auditoría no supera la verificación</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, solo lectura</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::StepChart</name>
    <message>
        <source>Arrow keys go from step to step, with Shift they take several, Enter looks into them.</source>
        <translation>Las flechas van de un intervalo a otro, con Mayús toman varios, Intro los muestra en detalle.</translation>
    </message>
</context>
<context>
    <name>keywright::StepUp</name>
    <message>
        <source>What is asked for here changes. Show a last time that it is you.</source>
        <translation>Cambia lo que se pide aquí. Demuestre una última vez que es usted.</translation>
    </message>
    <message>
        <source>From now on the password of your account is asked for. Type it to try it.</source>
        <translation>A partir de ahora se pide la contraseña de su cuenta. Escríbala para probarla.</translation>
    </message>
</context>
<context>
    <name>keywright::StepUpDialog</name>
    <message>
        <source>Is it you?</source>
        <translation>¿Es usted?</translation>
    </message>
    <message>
        <source>Passphrase of the vault</source>
        <translation>Frase de contraseña de la caja fuerte</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Password of your account on this system</source>
        <translation>Contraseña de su cuenta en este sistema</translation>
    </message>
    <message>
        <source>Passphrase of Keywright</source>
        <translation>Frase de contraseña de Keywright</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
</context>
<context>
    <name>keywright::Tray</name>
    <message>
        <source>Keys expire</source>
        <translation>Caducan claves</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) expire soon, the first %1.</source>
        <translation>
            <numerusform>%n clave caduca pronto: %1.</numerusform>
            <numerusform>%n claves caducan pronto, la primera: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 expires %2.</source>
        <translation>%1 caduca %2.</translation>
    </message>
    <message>
        <source>Keywright: nothing expires within 30 days</source>
        <translation>Keywright: nada caduca en 30 días</translation>
    </message>
    <message numerus="yes">
        <source>Keywright: %n key(s) expire within 30 days</source>
        <translation>
            <numerusform>Keywright: %n clave caduca en 30 días</numerusform>
            <numerusform>Keywright: %n claves caducan en 30 días</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Keywright</source>
        <translation>Abrir Keywright</translation>
    </message>
    <message>
        <source>Expires within 30 days: %1</source>
        <translation>Caducan en 30 días: %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>keywright::TrialStep</name>
    <message>
        <source>Try it now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Address to ask</source>
        <translation>Dirección que consultar</translation>
    </message>
    <message>
        <source>Right key</source>
        <translation>Clave correcta</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>La clave</translation>
    </message>
    <message>
        <source>Paste a key that may do this</source>
        <translation>Pegue una clave que permita esto</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>Aún sin probar.</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>Escrita aquí</translation>
    </message>
    <message>
        <source>None: only try without a good key</source>
        <translation>Ninguna: probar solo sin una clave buena</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Guardada: %1</translation>
    </message>
    <message>
        <source>A secret is taken out of the vault. Type its passphrase.</source>
        <translation>Se saca un secreto de la caja fuerte. Escriba la frase de contraseña de esta.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Not tried: there is no key.</source>
        <translation>Sin probar: no hay clave.</translation>
    </message>
    <message>
        <source>Asking the gateway</source>
        <translation>Consulta a la puerta de enlace</translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation>Sin clave</translation>
    </message>
    <message>
        <source>With a wrong key</source>
        <translation>Con una clave incorrecta</translation>
    </message>
    <message>
        <source>With a right key</source>
        <translation>Con una clave correcta</translation>
    </message>
    <message>
        <source>Refused (%1), as it should be.</source>
        <translation>Rechazada (%1), como debe ser.</translation>
    </message>
    <message>
        <source>Let through, as it should be. The API itself answered %1: it has nothing at this address.</source>
        <translation>Admitida, como debe ser. La propia API respondió %1: no tiene nada en esta dirección.</translation>
    </message>
    <message>
        <source>Let through (%1), as it should be.</source>
        <translation>Admitida (%1), como debe ser.</translation>
    </message>
    <message>
        <source>Let through (%1)! The gateway does not ask the gate. Is the configuration loaded, and does this address go through it?</source>
        <translation>¡Admitida (%1)! La puerta de enlace no consulta al Gate. ¿Está cargada la configuración y pasa esta dirección por la puerta de enlace?</translation>
    </message>
    <message>
        <source>Sent elsewhere (%1), to %2. Try that address.</source>
        <translation>Enviada a otro lugar (%1), a %2. Pruebe con esa dirección.</translation>
    </message>
    <message>
        <source>The gateway could not ask the gate, or the API behind it is down (%1). Does the gate run where the configuration says?</source>
        <translation>La puerta de enlace no pudo consultar al Gate, o la API que hay detrás está caída (%1). ¿Se ejecuta el Gate donde indica la configuración?</translation>
    </message>
    <message>
        <source>The key is known, but may not do this (%1): look at its scopes, and from where it may be used.</source>
        <translation>La clave se conoce, pero no permite esto (%1): revise sus ámbitos y desde dónde se puede usar.</translation>
    </message>
    <message>
        <source>The key has used up its limit (%1). Try again later.</source>
        <translation>La clave ha agotado su límite (%1). Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Refused as if it were no key (%1): the gate does not know it, or looks for it in another header.</source>
        <translation>Rechazada como si no fuera una clave (%1): el Gate no la conoce o la busca en otro encabezado.</translation>
    </message>
    <message>
        <source>No answer came within ten seconds.</source>
        <translation>No hubo respuesta en diez segundos.</translation>
    </message>
    <message>
        <source>No answer: %1.</source>
        <translation>Sin respuesta: %1.</translation>
    </message>
</context>
<context>
    <name>keywright::UndoStack</name>
    <message>
        <source>Undo: %1 “%2”</source>
        <translation>Deshacer: %1 «%2»</translation>
    </message>
    <message>
        <source>The last undo is still running.</source>
        <translation>La última acción de deshacer sigue en curso.</translation>
    </message>
    <message>
        <source>Nothing was done here that could be undone.</source>
        <translation>Aquí no se ha hecho nada que se pueda deshacer.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>%1 was not undone: the key has been changed since. Nothing was changed.</source>
        <translation>No se ha deshecho: %1. La clave se cambió después. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 was not undone.</source>
        <translation>No se ha deshecho: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln clave</numerusform>
            <numerusform>%Ln claves</numerusform>
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
        <translation>Deshacer: %1, %2</translation>
    </message>
</context>
<context>
    <name>keywright::UnknownKeyDialog</name>
    <message>
        <source>It belonged to the key %1, which is deleted for good: it opens nothing.</source>
        <translation>Pertenecía a la clave %1, eliminada definitivamente: no abre nada.</translation>
    </message>
    <message>
        <source>It has the form and the checksum of an issued key, but not of one in this catalogue: of another catalogue, or of a version that is gone.</source>
        <translation>Tiene la forma y la suma de comprobación de una clave emitida, pero de ninguna de este catálogo: es de otro catálogo o de una versión que ya no existe.</translation>
    </message>
    <message>
        <source>It begins like a key of %1. Keep it as a held key, so that it has an owner and an end.</source>
        <translation>Empieza como una clave de %1. Consérvela como clave custodiada, para que tenga propietario y fecha de caducidad.</translation>
    </message>
    <message>
        <source>If it is a key that somebody else issued, keep it as a held key, so that it has an owner and an end.</source>
        <translation>Si es una clave emitida por un tercero, consérvela como clave custodiada, para que tenga propietario y fecha de caducidad.</translation>
    </message>
    <message>
        <source>No key in this catalogue has this secret</source>
        <translation>Ninguna clave de este catálogo tiene este secreto</translation>
    </message>
    <message>
        <source>Pasted key</source>
        <translation>Clave pegada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keep as held…</source>
        <translation>Conservar como custodiada…</translation>
    </message>
</context>
<context>
    <name>keywright::UnlockDialog</name>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>Solo consultar</translation>
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation>Desbloquear la caja fuerte</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The catalogue can be read; nothing that needs a secret works.</source>
        <translation>El catálogo se puede leer; no funciona nada que necesite un secreto.</translation>
    </message>
    <message>
        <source>The secrets of %1 lie in a vault file. Its passphrase opens it; Keywright keeps it nowhere.</source>
        <translation>Los secretos de %1 están en un archivo de caja fuerte. Lo abre su frase de contraseña; Keywright no la guarda en ningún sitio.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
</context>
<context>
    <name>keywright::UnreadableDialog</name>
    <message>
        <source>This catalogue can’t be opened</source>
        <translation>Este catálogo no se puede abrir</translation>
    </message>
    <message>
        <source>%1 The file is kept beside as it is. A backup can take its place; the audit log will tell of it.</source>
        <translation>%1 El archivo se conserva al lado tal como está. Una copia de seguridad puede ocupar su lugar; constará en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Use this backup</source>
        <translation>Usar esta copia de seguridad</translation>
    </message>
</context>
<context>
    <name>keywright::UnusualList</name>
    <message>
        <source>Surge</source>
        <translation>Pico</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Rechazos</translation>
    </message>
    <message>
        <source>Odd hour</source>
        <translation>Hora inusual</translation>
    </message>
    <message>
        <source>Awakened</source>
        <translation>Despertar</translation>
    </message>
    <message>
        <source>After its end</source>
        <translation>Tras su fin</translation>
    </message>
    <message>
        <source>Deprecated, in use</source>
        <translation>Obsoleta, en uso</translation>
    </message>
    <message>
        <source>Honeytoken</source>
        <translation>Token señuelo</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Nuevo origen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Show the key “%1”</source>
        <translation>Mostrar la clave «%1»</translation>
    </message>
</context>
<context>
    <name>keywright::UsagePage</name>
    <message>
        <source>Counted since %1.</source>
        <translation>Recuento desde el %1.</translation>
    </message>
    <message>
        <source>A gate last counted %1.</source>
        <translation>Último recuento de un Gate: %1.</translation>
    </message>
    <message>
        <source>▲ %1 % against the period before</source>
        <translation>▲ %1&#xa0;% respecto al período anterior</translation>
    </message>
    <message>
        <source>▼ %1 % against the period before</source>
        <translation>▼ %1&#xa0;% respecto al período anterior</translation>
    </message>
    <message>
        <source>%1 in the period before</source>
        <translation>%1 en el período anterior</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln owner(s)</source>
        <translation>
            <numerusform>de %Ln propietario</numerusform>
            <numerusform>de %Ln propietarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Período anterior</translation>
    </message>
    <message>
        <source>Since %1: before it only days are known.</source>
        <translation>Desde el %1: antes solo se conocen los días.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Escrito en %1</translation>
    </message>
    <message>
        <source>Copied. The gate reads the vault&apos;s passphrase from its input.</source>
        <translation>Copiado. El Gate lee de su entrada la frase de contraseña de la caja fuerte.</translation>
    </message>
    <message>
        <source>Copied. Paste it into a terminal on this machine.</source>
        <translation>Copiado. Pegue el comando en un terminal de este equipo.</translation>
    </message>
    <message>
        <source>Compare with the period before</source>
        <translation>Comparar con el período anterior</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Keys with requests</source>
        <translation>Claves con peticiones</translation>
    </message>
    <message>
        <source>Requests by outcome</source>
        <translation>Peticiones por resultado</translation>
    </message>
    <message>
        <source>Share refused</source>
        <translation>Proporción rechazada</translation>
    </message>
    <message>
        <source>When in the week</source>
        <translation>Momento de la semana</translation>
    </message>
    <message>
        <source>Keys with the most requests</source>
        <translation>Claves con más peticiones</translation>
    </message>
    <message>
        <source>Owners with the most requests</source>
        <translation>Propietarios con más peticiones</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>No gate has counted anything yet</source>
        <translation>Ningún Gate ha contado nada todavía</translation>
    </message>
    <message>
        <source>Copy the command that starts a gate</source>
        <translation>Copiar el comando que inicia un Gate</translation>
    </message>
    <message>
        <source>How a gate is set up</source>
        <translation>Cómo se configura un Gate</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Filtrar por %1</translation>
    </message>
    <message>
        <source>Usage can&apos;t be shown</source>
        <translation>No se puede mostrar el uso</translation>
    </message>
    <message>
        <source>A gate answers your API gateway whether a key is good, and counts what it answers. Start one beside this catalogue, let the gateway ask it, and its requests appear here.</source>
        <translation>Un Gate indica a su puerta de enlace de API si una clave es válida y cuenta sus respuestas. Inicie uno junto a este catálogo, haga que la puerta de enlace le consulte y sus peticiones aparecerán aquí.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>a day of the week, hours</comment>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Every hour is held against those of the weeks before…</source>
        <translation>Comparando cada hora con las de las semanas anteriores…</translation>
    </message>
    <message>
        <source>Nothing unusual in this time. What an hour should have is known after three weeks.</source>
        <translation>Nada inusual en este período. Lo que debería tener una hora se sabe al cabo de tres semanas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more: shown as a table.</source>
        <translation>
            <numerusform>%Ln más: se muestra en la tabla.</numerusform>
            <numerusform>%Ln más: se muestran en la tabla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the last 90 days: before them hours of single keys are not kept.</source>
        <translation>De los últimos 90 días: antes no se conservan las horas de cada clave.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>How long requests took</source>
        <translation>Cuánto duraron las solicitudes</translation>
    </message>
    <message>
        <source>Different addresses</source>
        <translation>Direcciones distintas</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>Inusual</translation>
    </message>
    <message>
        <source>To the time shown before (Esc)</source>
        <translation>Al período mostrado antes (Esc)</translation>
    </message>
    <message>
        <source>different addresses, within some 2 %</source>
        <translation>direcciones distintas, con un margen de un 2 %</translation>
    </message>
    <message>
        <source>no addresses are known</source>
        <translation>no se conocen direcciones</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>La mitad en</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95 % en</translation>
    </message>
    <message>
        <source>99 % within</source>
        <translation>99 % en</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>How long gates took to decide</source>
        <translation>Cuánto tardaron los gates en decidir</translation>
    </message>
    <message>
        <source>No durations for this period: imported access logs bring them, where they record them.</source>
        <translation>Sin duraciones en este período: las aportan los registros de acceso importados, si las anotan.</translation>
    </message>
    <message>
        <source>No gate measured anything in this period.</source>
        <translation>Ningún gate midió nada en este período.</translation>
    </message>
    <message>
        <source>No addresses are known for this period.</source>
        <translation>No se conocen direcciones de este período.</translation>
    </message>
    <message>
        <source>No gateway tells which API its requests are for. Have it ask /verify?api=NAME, as the configurations under APIs do.</source>
        <translation>Ninguna puerta de enlace indica para qué API son sus peticiones. Haga que consulte /verify?api=NAME, como hacen las configuraciones en «API».</translation>
    </message>
    <message>
        <source>No requests in this time</source>
        <translation>No hay peticiones en este período</translation>
    </message>
    <message>
        <source>Hours of single keys and APIs are kept for 90 days.</source>
        <translation>El detalle por horas de cada clave y de cada API se conserva durante 90 días.</translation>
    </message>
    <message>
        <source>APIs with the most requests</source>
        <translation>API con más peticiones</translation>
    </message>
    <message>
        <source>%1 were sent in answers.</source>
        <translation>Se enviaron %1 en respuestas.</translation>
    </message>
</context>
<context>
    <name>keywright::UsageWords</name>
    <message>
        <source>Let through</source>
        <translation>Admitidas</translation>
    </message>
    <message>
        <source>Over a limit</source>
        <translation>Por encima de un límite</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitidas</translation>
    </message>
    <message>
        <source>Key ended or disabled</source>
        <translation>Clave terminada o desactivada</translation>
    </message>
    <message>
        <source>No such key</source>
        <translation>Clave inexistente</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousands</comment>
        <translation>%1&#xa0;mil</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1&#xa0;M</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <comment>thousands of millions</comment>
        <translation>%1&#xa0;mil&#xa0;M</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>a day of the year at an axis, as QLocale writes it</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Semana del %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Período anterior</translation>
    </message>
    <message>
        <source>No known key</source>
        <translation>Ninguna clave conocida</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>Sin propietario</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Share refused</source>
        <translation>Proporción rechazada</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
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
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>La mitad en</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95 % en</translation>
    </message>
    <message>
        <source>99 % within</source>
        <translation>99 % en</translation>
    </message>
    <message>
        <source>Different addresses</source>
        <translation>Direcciones distintas</translation>
    </message>
    <message>
        <source>API not told</source>
        <translation>API no indicada</translation>
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
        <translation>Usar el kit de recuperación</translation>
    </message>
    <message>
        <source>Puts the catalogue&apos;s own keys back where secrets lie. Secrets of API keys that were kept there stay lost; rotate those keys.</source>
        <translation>Devuelve las claves propias del catálogo al lugar donde están los secretos. Los secretos de claves de API que se conservaban allí siguen perdidos; rote esas claves.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Put the keys back</source>
        <translation>Reponer las claves</translation>
    </message>
    <message>
        <source>The kit&apos;s file and its code are both needed.</source>
        <translation>Se necesitan tanto el archivo del kit como su código.</translation>
    </message>
</context>
<context>
    <name>keywright::VerifyBar</name>
    <message>
        <source>Verification progress</source>
        <translation>Progreso de la verificación</translation>
    </message>
    <message>
        <source>Verify log</source>
        <translation>Verificar registro</translation>
    </message>
    <message>
        <source>Hash every event anew and compare with the stored tree and every signed checkpoint</source>
        <translation>Volver a calcular el hash de cada evento y compararlo con el árbol guardado y con cada punto de control firmado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show the event</source>
        <translation>Mostrar el evento</translation>
    </message>
    <message>
        <source>Not verified yet in this catalogue.</source>
        <translation>Aún no verificado en este catálogo.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verificando…</translation>
    </message>
    <message numerus="yes">
        <source>Verifying: %1 of %Ln event(s)</source>
        <translation>
            <numerusform>Verificando: %1 de %Ln evento</numerusform>
            <numerusform>Verificando: %1 de %Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified: %1.</source>
        <translation>Verificación: %1.</translation>
    </message>
</context>
<context>
    <name>keywright::VersionUseLine</name>
    <message>
        <source>%1 requests in 30 days, %2 in the last 24 hours</source>
        <translation>%1 peticiones en 30 días, %2 en las últimas 24 horas</translation>
    </message>
</context>
<context>
    <name>keywright::WeekGrid</name>
    <message>
        <source>Requests by hour and day of the week</source>
        <translation>Peticiones por hora y día de la semana</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 to %3: %Ln request(s)</source>
        <translation>
            <numerusform>%1, de %2 a %3: %Ln petición</numerusform>
            <numerusform>%1, de %2 a %3: %Ln peticiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::WorkBar</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – about %2 left</source>
        <translation>%1 – tiempo restante aprox.: %2</translation>
    </message>
</context>
<context>
    <name>keywright::console::ConsoleApp</name>
    <message>
        <source>Your catalogue is ready. Its secrets lie in: %1</source>
        <translation>Su catálogo está listo. Ubicación de sus secretos: %1</translation>
    </message>
    <message>
        <source>Restored. The damaged file is kept as %1</source>
        <translation>Restaurado. El archivo dañado se conserva como %1</translation>
    </message>
</context>
</TS>

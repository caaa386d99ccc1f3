<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AccessWords</name>
    <message>
        <source>role %1</source>
        <translation>função %1</translation>
    </message>
    <message>
        <source>Without scopes nothing is allowed.</source>
        <translation>Sem escopos, nada é permitido.</translation>
    </message>
    <message>
        <source>*:*:* allows everything in every API, also what does not exist yet. Choose less if you can.</source>
        <translation>*:*:* permite tudo em todas as APIs, inclusive o que ainda não existe. Se puder, escolha menos.</translation>
    </message>
    <message>
        <source>The role %1 no longer exists; it grants nothing.</source>
        <translation>A função %1 não existe mais; ela não concede nada.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observações</translation>
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
        <translation>Custódia</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Escopos</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funções</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Restrições</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limite de taxa</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cota</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiração</translation>
    </message>
    <message>
        <source>Rotation, days</source>
        <translation>Rotação (dias)</translation>
    </message>
    <message>
        <source>Overlap, days</source>
        <translation>Sobreposição (dias)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefixo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Comprimento</translation>
    </message>
    <message>
        <source>Recoverable</source>
        <translation>Recuperável</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>Motivo da recusa</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Failed because</source>
        <translation>Motivo da falha</translation>
    </message>
    <message>
        <source>Interrupted act</source>
        <translation>Ação interrompida</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Iniciada por</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Secrets in</source>
        <translation>Segredos em</translation>
    </message>
    <message>
        <source>Kept copy</source>
        <translation>Cópia mantida</translation>
    </message>
    <message>
        <source>Events before</source>
        <translation>Eventos antes</translation>
    </message>
    <message>
        <source>Events after</source>
        <translation>Eventos depois</translation>
    </message>
    <message>
        <source>Root before</source>
        <translation>Raiz anterior</translation>
    </message>
    <message>
        <source>Keys brought back</source>
        <translation>Chaves que voltaram</translation>
    </message>
    <message>
        <source>Events at the last checkpoint</source>
        <translation>Eventos no último ponto de verificação</translation>
    </message>
    <message>
        <source>Root at the last checkpoint</source>
        <translation>Raiz no último ponto de verificação</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Pontos de verificação</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alteradas</translation>
    </message>
    <message>
        <source>Were so already</source>
        <translation>Já estavam assim</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusadas</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restantes</translation>
    </message>
    <message>
        <source>Tags added</source>
        <translation>Tags adicionadas</translation>
    </message>
    <message>
        <source>Tags removed</source>
        <translation>Tags removidas</translation>
    </message>
    <message>
        <source>Overlap, seconds</source>
        <translation>Sobreposição (segundos)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Dica</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>Referrers</source>
        <translation>Referenciadores</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Caminhos</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horários</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criadas</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoradas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Secret kept</source>
        <translation>Segredo guardado</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 até %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>good</source>
        <translation>correto</translation>
    </message>
    <message>
        <source>not good</source>
        <translation>incorreto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfaz</translation>
    </message>
    <message>
        <source>As it stood on</source>
        <translation>Situação em</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Undoes</source>
        <translation>Desfaz</translation>
    </message>
    <message>
        <source>Creating a key</source>
        <translation>Criação de uma chave</translation>
    </message>
    <message>
        <source>Importing a key</source>
        <translation>Importação de uma chave</translation>
    </message>
    <message>
        <source>Rotating a key</source>
        <translation>Rotação de uma chave</translation>
    </message>
    <message>
        <source>Revoking a key</source>
        <translation>Revogação de uma chave</translation>
    </message>
    <message>
        <source>Purging a key</source>
        <translation>Eliminação definitiva de uma chave</translation>
    </message>
    <message>
        <source>Removing secrets that nothing needs any more</source>
        <translation>Remoção de segredos de que nada mais precisa</translation>
    </message>
    <message>
        <source>Putting the secret into the secret store</source>
        <translation>Gravação do segredo no armazenamento de segredos</translation>
    </message>
    <message>
        <source>Taking the secret out of the secret store</source>
        <translation>Retirada do segredo do armazenamento de segredos</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operações</translation>
    </message>
    <message>
        <source>Operations added</source>
        <translation>Operações adicionadas</translation>
    </message>
    <message>
        <source>Operations removed</source>
        <translation>Operações removidas</translation>
    </message>
    <message>
        <source>Operations, SHA-256</source>
        <translation>Operações, SHA-256</translation>
    </message>
    <message>
        <source>First wrong event</source>
        <translation>Primeiro evento incorreto</translation>
    </message>
    <message>
        <source>Shown once only</source>
        <translation>Mostrado uma única vez</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Interrompido antes do fim</translation>
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
        <translation>Servidor de origem</translation>
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
        <translation>Cabeçalho da chave</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentação</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>A quem perguntar</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Vezes</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Visto pela primeira vez</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto pela última vez</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Primeira linha</translation>
    </message>
    <message>
        <source>In the query</source>
        <translation>Na query da URL</translation>
    </message>
    <message>
        <source>In a field of its own</source>
        <translation>Em um campo próprio</translation>
    </message>
    <message>
        <source>Within a line</source>
        <translation>No meio de uma linha</translation>
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
        <translation>nome</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>proprietário</translation>
    </message>
    <message>
        <source>application</source>
        <translation>aplicativo</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>ambiente</translation>
    </message>
    <message>
        <source>service account</source>
        <translation>conta de serviço</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>observações</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>tags</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>escopo</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>escopos</translation>
    </message>
    <message>
        <source>role</source>
        <translation>função</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>funções</translation>
    </message>
    <message>
        <source>note</source>
        <translation>observação</translation>
    </message>
    <message>
        <source>address</source>
        <translation>endereço</translation>
    </message>
    <message>
        <source>referrer</source>
        <translation>referenciador</translation>
    </message>
    <message>
        <source>app</source>
        <translation>app</translation>
    </message>
    <message>
        <source>method</source>
        <translation>método</translation>
    </message>
    <message>
        <source>path</source>
        <translation>caminho</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horários</translation>
    </message>
    <message>
        <source>restriction</source>
        <translation>restrição</translation>
    </message>
    <message>
        <source>restrictions</source>
        <translation>restrições</translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation>limite de taxa</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>cota</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>limites</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>expiração</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>rotação</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>sobreposição</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>segredo</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>prefixo</translation>
    </message>
    <message>
        <source>length</source>
        <translation>comprimento</translation>
    </message>
    <message>
        <source>format</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>ativada</translation>
    </message>
    <message>
        <source>custody</source>
        <translation>custódia</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>mapeamento</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>frase secreta</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>código de recuperação</translation>
    </message>
    <message>
        <source>public key</source>
        <translation>chave pública</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtro</translation>
    </message>
    <message>
        <source>expect</source>
        <translation>quantidade esperada</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>chaves</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>não pode ficar em branco</translation>
    </message>
    <message>
        <source>longer than 1,024 characters</source>
        <translation>mais de 1.024 caracteres</translation>
    </message>
    <message>
        <source>control characters are not allowed</source>
        <translation>caracteres de controle não são permitidos</translation>
    </message>
    <message>
        <source>invisible or direction-changing characters are not allowed</source>
        <translation>caracteres invisíveis ou que mudam a direção do texto não são permitidos</translation>
    </message>
    <message>
        <source>not valid Unicode</source>
        <translation>Unicode inválido</translation>
    </message>
    <message>
        <source>a tag must not contain a comma or a quote</source>
        <translation>uma tag não pode conter vírgula nem aspas</translation>
    </message>
    <message>
        <source>none to add and none to remove</source>
        <translation>nenhuma para adicionar nem para remover</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>longo demais</translation>
    </message>
    <message>
        <source>only Latin letters, digits and . - _ are allowed</source>
        <translation>só são permitidas letras latinas, dígitos e . - _</translation>
    </message>
    <message>
        <source>expected api:resource:action, or api:* for all of an API</source>
        <translation>esperado: api:resource:action, ou api:* para uma API inteira</translation>
    </message>
    <message>
        <source>each part is “*” or 1 to 64 of a-z, 0-9, dot, dash and underscore</source>
        <translation>cada parte é “*” ou de 1 a 64 caracteres entre a-z, 0-9, ponto, hífen e sublinhado</translation>
    </message>
    <message>
        <source>“%1” is not a scope</source>
        <translation>“%1” não é um escopo</translation>
    </message>
    <message>
        <source>its name has only Latin letters, digits and . - _</source>
        <translation>o nome só pode ter letras latinas, dígitos e . - _</translation>
    </message>
    <message>
        <source>its name is 1 to 64 of a-z, 0-9, dot, dash and underscore</source>
        <translation>o nome tem de 1 a 64 caracteres entre a-z, 0-9, ponto, hífen e sublinhado</translation>
    </message>
    <message>
        <source>its name can&apos;t be changed: keys have it by its name</source>
        <translation>o nome não pode ser alterado: as chaves se referem a ele</translation>
    </message>
    <message>
        <source>a role needs at least one</source>
        <translation>uma função precisa de pelo menos um</translation>
    </message>
    <message>
        <source>expected an IPv4 or IPv6 address or block, like 10.4.0.0/16</source>
        <translation>esperado: um endereço ou bloco IPv4 ou IPv6, como 10.4.0.0/16</translation>
    </message>
    <message>
        <source>bits are set beyond the prefix; a single address has no prefix</source>
        <translation>há bits definidos além do prefixo; um endereço único não tem prefixo</translation>
    </message>
    <message>
        <source>expected [https://]host[:port][/path], with * for a subdomain, port or part of a path</source>
        <translation>esperado: [https://]host[:port][/path], com * para um subdomínio, uma porta ou parte de um caminho</translation>
    </message>
    <message>
        <source>expected android:com.example.app;AA:BB:… or ios:com.example.app</source>
        <translation>esperado: android:com.example.app;AA:BB:… ou ios:com.example.app</translation>
    </message>
    <message>
        <source>Android needs the SHA-1 or SHA-256 of the signing certificate after a semicolon</source>
        <translation>o Android precisa do SHA-1 ou SHA-256 do certificado de assinatura após um ponto e vírgula</translation>
    </message>
    <message>
        <source>expected a name like GET</source>
        <translation>esperado: um nome como GET</translation>
    </message>
    <message>
        <source>expected a path that begins with /, with * within a part and ** over parts</source>
        <translation>esperado: um caminho que comece com /, com * dentro de uma parte e ** para várias partes</translation>
    </message>
    <message>
        <source>more than two stars in a row</source>
        <translation>mais de dois asteriscos seguidos</translation>
    </message>
    <message>
        <source>an escaped *, ?, # or closing space cannot stand in a pattern</source>
        <translation>um *, ?, # ou espaço final com escape não pode aparecer em um padrão</translation>
    </message>
    <message>
        <source>no such time zone</source>
        <translation>esse fuso horário não existe</translation>
    </message>
    <message>
        <source>expected something like Mon-Fri 08-18 Europe/Berlin</source>
        <translation>esperado: algo como Mon-Fri 08-18 Europe/Berlin</translation>
    </message>
    <message>
        <source>not known, or not of the expected type</source>
        <translation>desconhecido ou de um tipo diferente do esperado</translation>
    </message>
    <message>
        <source>expected something like 100/s, 100/s:200 or 5000/min</source>
        <translation>esperado: algo como 100/s, 100/s:200 ou 5000/min</translation>
    </message>
    <message>
        <source>expected something like 10000/day or 1M/month</source>
        <translation>esperado: algo como 10000/day ou 1M/month</translation>
    </message>
    <message>
        <source>lies in the past</source>
        <translation>data no passado</translation>
    </message>
    <message>
        <source>must be more than nothing</source>
        <translation>deve ser maior que zero</translation>
    </message>
    <message>
        <source>the interval must be 0 to 3,650 days</source>
        <translation>o intervalo deve ser de 0 a 3.650 dias</translation>
    </message>
    <message>
        <source>role %1</source>
        <translation>função %1</translation>
    </message>
    <message>
        <source>lies more than a hundred years ahead</source>
        <translation>data daqui a mais de cem anos</translation>
    </message>
    <message>
        <source>neither true nor false</source>
        <translation>nem verdadeiro nem falso</translation>
    </message>
    <message>
        <source>not a date (expected 2027-01-31 or 2027-01-31T12:00:00Z)</source>
        <translation>não é uma data (esperado: 2027-01-31 ou 2027-01-31T12:00:00Z)</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>não é um número inteiro</translation>
    </message>
    <message>
        <source>no such format of secrets</source>
        <translation>esse formato de segredo não existe</translation>
    </message>
    <message>
        <source>no such status</source>
        <translation>esse status não existe</translation>
    </message>
    <message>
        <source>not the JSON object that an export writes</source>
        <translation>não é o objeto JSON que uma exportação grava</translation>
    </message>
    <message>
        <source>the row has none</source>
        <translation>a linha não tem nenhum</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está em branco</translation>
    </message>
    <message>
        <source>shorter than 16 characters</source>
        <translation>menos de 16 caracteres</translation>
    </message>
    <message>
        <source>longer than 255 bytes</source>
        <translation>mais de 255 bytes</translation>
    </message>
    <message>
        <source>16 to 255 characters</source>
        <translation>de 16 a 255 caracteres</translation>
    </message>
    <message>
        <source>only printable ASCII without spaces can be sent as a key</source>
        <translation>só ASCII imprimível sem espaços pode ser enviado como chave</translation>
    </message>
    <message>
        <source>its issuer makes the new one</source>
        <translation>quem gera o novo é o emissor</translation>
    </message>
    <message>
        <source>a managed key&apos;s secret lives in its key system</source>
        <translation>o segredo de uma chave gerenciada fica no sistema de chaves dela</translation>
    </message>
    <message>
        <source>a held key needs the secret that is to be kept</source>
        <translation>uma chave custodiada precisa do segredo que será guardado</translation>
    </message>
    <message>
        <source>too easy to guess for an issued key (%1)</source>
        <translation>fácil demais de adivinhar para uma chave emitida (%1)</translation>
    </message>
    <message>
        <source>1 to 16 of a-z, 0-9 and _, beginning with a letter and not ending with _</source>
        <translation>de 1 a 16 caracteres entre a-z, 0-9 e _, começando com uma letra e sem terminar com _</translation>
    </message>
    <message>
        <source>only one column can hold the secrets</source>
        <translation>só uma coluna pode conter os segredos</translation>
    </message>
    <message>
        <source>this column can&apos;t hold the secrets</source>
        <translation>esta coluna não pode conter os segredos</translation>
    </message>
    <message>
        <source>it has a typing error</source>
        <translation>contém um erro de digitação</translation>
    </message>
    <message>
        <source>expected a PEM public key of Ed25519, or a note key</source>
        <translation>esperado: uma chave pública Ed25519 em PEM ou uma chave de nota</translation>
    </message>
    <message>
        <source>does not exist here: %1</source>
        <translation>não existe aqui: %1</translation>
    </message>
    <message>
        <source>a key of this name exists in this environment</source>
        <translation>já existe uma chave com este nome neste ambiente</translation>
    </message>
    <message>
        <source>this secret is in the catalogue already</source>
        <translation>este segredo já está no catálogo</translation>
    </message>
    <message>
        <source>“%1”: several keys match; use the whole ID</source>
        <translation>“%1”: várias chaves correspondem; use o ID completo</translation>
    </message>
    <message>
        <source>the JSON holds no records</source>
        <translation>o JSON não contém registros</translation>
    </message>
    <message>
        <source>not JSON: expected an array or an object</source>
        <translation>não é JSON: esperava-se um array ou um objeto</translation>
    </message>
    <message>
        <source>not an .env file: no line has the form NAME=value</source>
        <translation>não é um arquivo .env: nenhuma linha tem a forma NAME=value</translation>
    </message>
    <message numerus="yes">
        <source>longer than %n characters</source>
        <translation>
            <numerusform>mais de %n caractere</numerusform>
            <numerusform>mais de %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a tag is longer than %n characters</source>
        <translation>
            <numerusform>uma tag tem mais de %n caractere</numerusform>
            <numerusform>uma tag tem mais de %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n tags</source>
        <translation>
            <numerusform>mais de %n tag</numerusform>
            <numerusform>mais de %n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n</source>
        <translation>
            <numerusform>mais de %n</numerusform>
            <numerusform>mais de %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the prefix length must be 0 to %n</source>
        <translation>
            <numerusform>o tamanho do prefixo deve ser de 0 a %n</numerusform>
            <numerusform>o tamanho do prefixo deve ser de 0 a %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must be 0 to %n days</source>
        <translation>
            <numerusform>deve ser de 0 a %n dia</numerusform>
            <numerusform>deve ser de 0 a %n dias</numerusform>
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
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>time</source>
        <translation>horário</translation>
    </message>
    <message>
        <source>lies in the future</source>
        <translation>está no futuro</translation>
    </message>
    <message>
        <source>OpenAPI file</source>
        <translation>arquivo OpenAPI</translation>
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
        <translation>contato</translation>
    </message>
    <message>
        <source>base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>documentação</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>upstream</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>gateway</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>gate</translation>
    </message>
    <message>
        <source>key header</source>
        <translation>cabeçalho da chave</translation>
    </message>
    <message>
        <source>API %1</source>
        <translation>API %1</translation>
    </message>
    <message>
        <source>its name can&apos;t be changed: scopes begin with it</source>
        <translation>o nome não pode ser alterado: há escopos que começam com ele</translation>
    </message>
    <message>
        <source>“%1” is of another API</source>
        <translation>“%1” é de outra API</translation>
    </message>
    <message>
        <source>expected something like https://api.example.com/v1</source>
        <translation>esperado: algo como https://api.example.com/v1</translation>
    </message>
    <message>
        <source>expected a host and a port, like 127.0.0.1:8080</source>
        <translation>esperado: um host e uma porta, como 127.0.0.1:8080</translation>
    </message>
    <message>
        <source>expected a name like X-API-Key</source>
        <translation>esperado: um nome como X-API-Key</translation>
    </message>
    <message>
        <source>it names no operation (nothing below “paths”)</source>
        <translation>ele não nomeia nenhuma operação (nada abaixo de “paths”)</translation>
    </message>
    <message>
        <source>this is OpenAPI 2 (Swagger): convert it to OpenAPI 3 first</source>
        <translation>isto é OpenAPI 2 (Swagger): converta antes para OpenAPI 3</translation>
    </message>
    <message>
        <source>no OpenAPI document: “openapi” with its version is missing</source>
        <translation>não é um documento OpenAPI: falta “openapi” com a versão</translation>
    </message>
    <message>
        <source>OpenAPI %1 is not known, only 3.0 and 3.1</source>
        <translation>OpenAPI %1 não é conhecido, só 3.0 e 3.1</translation>
    </message>
    <message>
        <source>expected an object at %1</source>
        <translation>esperado: um objeto em %1</translation>
    </message>
    <message>
        <source>expected a list at %1</source>
        <translation>esperado: uma lista em %1</translation>
    </message>
    <message>
        <source>expected a text at %1</source>
        <translation>esperado: um texto em %1</translation>
    </message>
    <message>
        <source>expected a path that begins with / at %1</source>
        <translation>esperado: um caminho que comece com / em %1</translation>
    </message>
    <message>
        <source>too long at %1</source>
        <translation>longo demais em %1</translation>
    </message>
    <message>
        <source>the $ref at %1 leads back to itself</source>
        <translation>o $ref em %1 volta a si mesmo</translation>
    </message>
    <message>
        <source>the $ref at %1 leads to another document: bundle them into one</source>
        <translation>o $ref em %1 leva a outro documento: junte-os em um só</translation>
    </message>
    <message>
        <source>the $ref at %1 leads nowhere</source>
        <translation>o $ref em %1 não leva a lugar nenhum</translation>
    </message>
    <message>
        <source>it names more than 10,000 operations</source>
        <translation>ele nomeia mais de 10.000 operações</translation>
    </message>
    <message>
        <source>it holds nothing</source>
        <translation>ele não contém nada</translation>
    </message>
    <message>
        <source>larger than 32 MB</source>
        <translation>maior que 32 MB</translation>
    </message>
    <message>
        <source>it is no UTF-8 text</source>
        <translation>não é texto UTF-8</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>isto é uma pasta, não um arquivo</translation>
    </message>
    <message>
        <source>no usable JSON at line %1</source>
        <translation>JSON inutilizável na linha %1</translation>
    </message>
    <message>
        <source>no usable YAML at line %1</source>
        <translation>YAML inutilizável na linha %1</translation>
    </message>
    <message>
        <source>a secret does not belong here: it would stay readable for good</source>
        <translation>um segredo não deve ficar aqui: continuaria legível para sempre</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>operações</translation>
    </message>
    <message>
        <source>not as an OpenAPI document names them</source>
        <translation>não como um documento OpenAPI as nomeia</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>o arquivo está vazio</translation>
    </message>
    <message>
        <source>cut off in its header</source>
        <translation>cortado no cabeçalho</translation>
    </message>
    <message numerus="yes">
        <source>cut off, %n bytes are missing</source>
        <translation>
            <numerusform>cortado, falta %n byte</numerusform>
            <numerusform>cortado, faltam %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes too many at its end</source>
        <translation>
            <numerusform>%n byte a mais no fim</numerusform>
            <numerusform>%n bytes a mais no fim</numerusform>
        </translation>
    </message>
    <message>
        <source>its header was changed</source>
        <translation>o cabeçalho foi alterado</translation>
    </message>
    <message>
        <source>its header asks for too much</source>
        <translation>o cabeçalho pede demais</translation>
    </message>
    <message>
        <source>its content was changed</source>
        <translation>o conteúdo foi alterado</translation>
    </message>
    <message>
        <source>its list of entries can&apos;t be read</source>
        <translation>a lista de entradas não pode ser lida</translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message>
        <source>API key “%1”</source>
        <translation>Chave de API “%1”</translation>
    </message>
    <message>
        <source>This sheet goes with the key and does not contain it.</source>
        <translation>Esta folha acompanha a chave e não a contém.</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID da chave</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Tem esta aparência</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Válida até</translation>
    </message>
    <message>
        <source>no end is set</source>
        <translation>sem fim definido</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Substituída</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s); the old one works on for a while</source>
        <translation>
            <numerusform>a cada %n dia; a antiga continua valendo por um tempo</numerusform>
            <numerusform>a cada %n dias; a antiga continua valendo por um tempo</numerusform>
        </translation>
    </message>
    <message>
        <source>How to send it</source>
        <translation>Como enviá-la</translation>
    </message>
    <message>
        <source>How to send it to %1</source>
        <translation>Como enviá-la a %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabeçalho</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentação</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>A quem perguntar</translation>
    </message>
    <message>
        <source>Each example takes the key from the environment variable API_KEY.</source>
        <translation>Cada exemplo lê a chave da variável de ambiente API_KEY.</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>O que ela permite</translation>
    </message>
    <message>
        <source>Nothing yet: no scope is set.</source>
        <translation>Nada ainda: nenhum escopo está definido.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taxa</translation>
    </message>
    <message>
        <source>not limited</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cota</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>Só de</translation>
    </message>
    <message>
        <source>Only for pages of</source>
        <translation>Só para páginas de</translation>
    </message>
    <message>
        <source>Only for apps</source>
        <translation>Só para apps</translation>
    </message>
    <message>
        <source>Only methods</source>
        <translation>Só os métodos</translation>
    </message>
    <message>
        <source>Only paths</source>
        <translation>Só os caminhos</translation>
    </message>
    <message>
        <source>Only at</source>
        <translation>Só neste horário</translation>
    </message>
    <message>
        <source>How to check it, and what answers mean</source>
        <translation>Como conferi-la e o que significam as respostas</translation>
    </message>
    <message>
        <source>Run the curl example. Any answer but these came from the API itself: the key was good.</source>
        <translation>Execute o exemplo do curl. Qualquer resposta diferente destas veio da própria API: a chave era boa.</translation>
    </message>
    <message>
        <source>the key is missing, mistyped, expired or revoked. Look at the header, then ask.</source>
        <translation>a chave está ausente, mal digitada, expirada ou revogada. Confira o cabeçalho e depois pergunte.</translation>
    </message>
    <message>
        <source>the key is good, but not for this, or not from here. Ask for the scope that you need.</source>
        <translation>a chave é boa, mas não para isto ou não a partir daqui. Peça o escopo de que você precisa.</translation>
    </message>
    <message>
        <source>too much at once. Wait as long as Retry-After says, then try again.</source>
        <translation>demais de uma vez. Espere o tempo que Retry-After indicar e tente novamente.</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Keep it in a secret store or an environment variable of the server.</source>
        <translation>Guarde-a em um armazenamento de segredos ou em uma variável de ambiente do servidor.</translation>
    </message>
    <message>
        <source>Be ready for a new one: read it at start, not from code.</source>
        <translation>Esteja preparado para uma nova: leia-a ao iniciar, não do código.</translation>
    </message>
    <message>
        <source>Tell us at once if somebody may have seen it.</source>
        <translation>Avise-nos na hora se alguém puder tê-la visto.</translation>
    </message>
    <message>
        <source>Don&apos;t</source>
        <translation>O que não fazer</translation>
    </message>
    <message>
        <source>Put it into code, a repository, a ticket, a chat or an address.</source>
        <translation>Colocá-la em código, repositório, chamado, chat ou endereço.</translation>
    </message>
    <message>
        <source>Share it with another team or application: each gets its own.</source>
        <translation>Compartilhá-la com outra equipe ou outro aplicativo: cada um recebe a sua.</translation>
    </message>
    <message>
        <source>Ship it in an app or a web page.</source>
        <translation>Distribuí-la em um app ou em uma página web.</translation>
    </message>
    <message>
        <source>every API</source>
        <translation>todas as APIs</translation>
    </message>
    <message>
        <source>everything on %1</source>
        <translation>tudo em %1</translation>
    </message>
    <message>
        <source>everything with %1 on %2</source>
        <translation>tudo com %1 em %2</translation>
    </message>
    <message>
        <source>%1 anything on %2</source>
        <translation>%1 para tudo em %2</translation>
    </message>
    <message>
        <source>%1 %2 on %3</source>
        <translation>%1 para %2 em %3</translation>
    </message>
    <message>
        <source>Put your own values in place of what stands in braces.</source>
        <translation>Coloque seus próprios valores no lugar do que está entre chaves.</translation>
    </message>
    <message>
        <source>What the key may call there:</source>
        <translation>O que a chave pode chamar ali:</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>The database file is sound</source>
        <translation>O arquivo do banco de dados está íntegro</translation>
    </message>
    <message>
        <source>Its tables fit each other</source>
        <translation>As tabelas são coerentes entre si</translation>
    </message>
    <message>
        <source>Only you can read it</source>
        <translation>Só você pode lê-lo</translation>
    </message>
    <message>
        <source>Each key is in a lawful state</source>
        <translation>Cada chave está em um estado válido</translation>
    </message>
    <message>
        <source>Nothing was left unfinished</source>
        <translation>Nada ficou inacabado</translation>
    </message>
    <message>
        <source>The secret store answers and has this catalogue&apos;s keys</source>
        <translation>O armazenamento de segredos responde e tem as chaves deste catálogo</translation>
    </message>
    <message>
        <source>The audit log can be read</source>
        <translation>O log de auditoria pode ser lido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s) in the database file: restore a backup.</source>
        <translation>
            <numerusform>%Ln erro no arquivo do banco de dados: restaure um backup.</numerusform>
            <numerusform>%Ln erros no arquivo do banco de dados: restaure um backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) point to what is not there.</source>
        <translation>
            <numerusform>%Ln linha aponta para algo que não existe.</numerusform>
            <numerusform>%Ln linhas apontam para algo que não existe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other users can read it: %1</source>
        <translation>Outros usuários podem lê-lo: %1</translation>
    </message>
    <message>
        <source>The first key that is not: %1</source>
        <translation>A primeira chave que não está: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) unfinished, the first one on: %1</source>
        <translation>
            <numerusform>%Ln ação inacabada, em: %1</numerusform>
            <numerusform>%Ln ações inacabadas, a primeira em: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Each kept secret is in the secret store</source>
        <translation>Cada segredo guardado está no armazenamento de segredos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept secret(s) gone, the first one of: %1</source>
        <translation>
            <numerusform>%Ln segredo guardado não existe mais, o de: %1</numerusform>
            <numerusform>%Ln segredos guardados não existem mais, o primeiro é de: %1</numerusform>
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
        <translation>Nova chave…</translation>
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
        <translation>Editar detalhes…</translation>
    </message>
    <message>
        <source>Access…</source>
        <translation>Acesso…</translation>
    </message>
    <message>
        <source>Limits and lifetime…</source>
        <translation>Limites e validade…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Rotacionar…</translation>
    </message>
    <message>
        <source>End or extend the overlap…</source>
        <translation>Encerrar ou prolongar a sobreposição…</translation>
    </message>
    <message>
        <source>Deprecate…</source>
        <translation>Descontinuar…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Desativar…</translation>
    </message>
    <message>
        <source>Enable…</source>
        <translation>Ativar…</translation>
    </message>
    <message>
        <source>Transfer owner…</source>
        <translation>Transferir proprietário…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revogar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Change tags…</source>
        <translation>Alterar tags…</translation>
    </message>
    <message>
        <source>Set expiry…</source>
        <translation>Definir expiração…</translation>
    </message>
    <message>
        <source>The key is revoked; that is final.</source>
        <translation>A chave está revogada; isso é definitivo.</translation>
    </message>
    <message>
        <source>The key is deleted. Restore it first.</source>
        <translation>A chave está excluída. Restaure-a primeiro.</translation>
    </message>
    <message>
        <source>The key is disabled. Enable it first.</source>
        <translation>A chave está desativada. Ative-a primeiro.</translation>
    </message>
    <message>
        <source>The key lives in its key system; rotate it there.</source>
        <translation>A chave fica no sistema de chaves dela; rotacione-a lá.</translation>
    </message>
    <message>
        <source>The key is deprecated already.</source>
        <translation>A chave já está descontinuada.</translation>
    </message>
    <message>
        <source>The key is disabled already.</source>
        <translation>A chave já está desativada.</translation>
    </message>
    <message>
        <source>No old version of the key works any more.</source>
        <translation>Nenhuma versão antiga da chave vale mais.</translation>
    </message>
    <message>
        <source>The key is not disabled.</source>
        <translation>A chave não está desativada.</translation>
    </message>
    <message>
        <source>The key is deleted already.</source>
        <translation>A chave já está excluída.</translation>
    </message>
    <message>
        <source>Revoke the key first; only revoked keys are deleted.</source>
        <translation>Revogue a chave primeiro; só chaves revogadas são excluídas.</translation>
    </message>
    <message>
        <source>The key is not deleted.</source>
        <translation>A chave não está excluída.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Hand-over sheet…</source>
        <translation>Folha de entrega…</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>Allowed from</source>
        <translation>Origens permitidas</translation>
    </message>
    <message>
        <source>CIDR, referrer or app; empty: from anywhere</source>
        <translation>CIDR, referenciador ou app; vazio: de qualquer lugar</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>GET, POST…; empty: all</source>
        <translation>GET, POST…; vazio: todos</translation>
    </message>
    <message>
        <source>A method has letters only</source>
        <translation>Um método só tem letras</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Caminhos</translation>
    </message>
    <message>
        <source>/orders/** ; empty: all</source>
        <translation>/orders/** ; vazio: todos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>add a tag</source>
        <translation>adicionar uma tag</translation>
    </message>
    <message>
        <source>%1 (as it is)</source>
        <translation>%1 (como está)</translation>
    </message>
    <message>
        <source>never: it works until somebody revokes it</source>
        <translation>nunca: vale até que alguém a revogue</translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation>Equipe ou pessoa</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> dia</numerusform>
            <numerusform> dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s), %1</source>
        <translation>
            <numerusform>em %Ln dia, %1</numerusform>
            <numerusform>em %Ln dias, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PdfReport</name>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
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
        <translation>Relatório de auditoria</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>início</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>%1 of %2 in the log</source>
        <translation>%1 de %2 no log</translation>
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
        <translation>Log</translation>
    </message>
    <message>
        <source>Signed checkpoint over the whole log</source>
        <translation>Ponto de verificação assinado de todo o log</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Chave pública</translation>
    </message>
    <message>
        <source>This document is for reading. The CSV or JSON lines report of the same filters comes with a proof that anyone can check offline against the public key above.</source>
        <translation>Este documento é para leitura. O relatório em CSV ou linhas JSON com os mesmos filtros vem com uma prova que qualquer pessoa pode conferir offline com a chave pública acima.</translation>
    </message>
    <message>
        <source>who</source>
        <translation>quem</translation>
    </message>
    <message>
        <source>what</source>
        <translation>o quê</translation>
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
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>proprietário</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>Works from everywhere</source>
        <translation>Funciona de qualquer lugar</translation>
    </message>
    <message>
        <source>Opens nothing: no scope, no role</source>
        <translation>Não dá acesso a nada: nem escopo, nem função</translation>
    </message>
    <message>
        <source>Nobody answers for it</source>
        <translation>Ninguém responde por ela</translation>
    </message>
    <message>
        <source>No rate limit and no quota</source>
        <translation>Sem limite de taxa e sem cota</translation>
    </message>
    <message>
        <source>Its secret is kept in the keychain</source>
        <translation>O segredo está guardado no chaveiro</translation>
    </message>
    <message>
        <source>Two versions work</source>
        <translation>Duas versões valem</translation>
    </message>
    <message>
        <source>Had a new secret at least once</source>
        <translation>Já recebeu um segredo novo pelo menos uma vez</translation>
    </message>
    <message>
        <source>Still has its first secret</source>
        <translation>Ainda tem o primeiro segredo</translation>
    </message>
    <message>
        <source>Expires within 30 days</source>
        <translation>Expira dentro de 30 dias</translation>
    </message>
    <message>
        <source>Ours: a gate verifies it</source>
        <translation>Nossa: um gate a verifica</translation>
    </message>
    <message>
        <source>Somebody else’s, kept in the keychain</source>
        <translation>De terceiros, guardada no chaveiro</translation>
    </message>
    <message>
        <source>Lives in a key system</source>
        <translation>Fica em um sistema de chaves</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>Sem expiração</translation>
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
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Within %1</source>
        <translation>Em até %1</translation>
    </message>
    <message>
        <source>Later than %1, or never</source>
        <translation>Em mais de %1, ou nunca</translation>
    </message>
    <message>
        <source>In the last %1</source>
        <translation>Há no máximo %1</translation>
    </message>
    <message>
        <source>More than %1 ago</source>
        <translation>Há mais de %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation>Equipe ou pessoa</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Key system</source>
        <translation>Sistema de chaves</translation>
    </message>
    <message>
        <source>Who issued it</source>
        <translation>Quem a emitiu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>A que dá acesso</translation>
    </message>
    <message>
        <source>Something to look at</source>
        <translation>Algo que merece atenção</translation>
    </message>
    <message>
        <source>When it expires</source>
        <translation>Quando expira</translation>
    </message>
    <message>
        <source>When it was last used</source>
        <translation>Quando foi usada pela última vez</translation>
    </message>
    <message>
        <source>When it was created</source>
        <translation>Quando foi criada</translation>
    </message>
    <message>
        <source>The beginning of its ID</source>
        <translation>O início do ID</translation>
    </message>
    <message>
        <source>Both words, wherever they stand</source>
        <translation>As duas palavras, onde quer que estejam</translation>
    </message>
    <message>
        <source>These words as they stand</source>
        <translation>Exatamente estas palavras</translation>
    </message>
    <message>
        <source>One or the other</source>
        <translation>Uma ou outra</translation>
    </message>
    <message>
        <source>Both must hold</source>
        <translation>As duas condições devem valer</translation>
    </message>
    <message>
        <source>Without this tag</source>
        <translation>Sem esta tag</translation>
    </message>
    <message>
        <source>Created in 2026 or later</source>
        <translation>Criada em 2026 ou depois</translation>
    </message>
    <message>
        <source>Opens something of “orders”</source>
        <translation>Dá acesso a algo de “orders”</translation>
    </message>
    <message>
        <source>Its overlap ends within 7 days</source>
        <translation>A sobreposição dela termina em até 7 dias</translation>
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
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>há %n min</numerusform>
            <numerusform>há %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>há %n h</numerusform>
            <numerusform>há %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>há %n ano</numerusform>
            <numerusform>há %n anos</numerusform>
        </translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>em instantes</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>em %n min</numerusform>
            <numerusform>em %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>em %n h</numerusform>
            <numerusform>em %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>em %n dia</numerusform>
            <numerusform>em %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>em %n ano</numerusform>
            <numerusform>em %n anos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
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
            <numerusform>%1 (%Ln solicitação)</numerusform>
            <numerusform>%1 (%Ln solicitações)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>What it did in the last 30 days can&apos;t be read now.</source>
        <translation>Não é possível ler agora o que ela fez nos últimos 30 dias.</translation>
    </message>
    <message>
        <source>Requests in the last 30 days: %1.</source>
        <translation>Solicitações nos últimos 30 dias: %1.</translation>
    </message>
    <message numerus="yes">
        <source>They came from about %Ln different address(es).</source>
        <translation>
            <numerusform>Vieram de aproximadamente %Ln endereço.</numerusform>
            <numerusform>Vieram de aproximadamente %Ln endereços diferentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Used on: %1.</source>
        <translation>Usada em: %1.</translation>
    </message>
    <message>
        <source>Requests of which no API was told: %1.</source>
        <translation>Solicitações em que nenhuma API foi informada: %1.</translation>
    </message>
    <message>
        <source>Allowed, but not used in these days: %1.</source>
        <translation>Permitidas, mas não usadas nesses dias: %1.</translation>
    </message>
    <message>
        <source>No request was counted in the last 30 days.</source>
        <translation>Nenhuma solicitação foi contada nos últimos 30 dias.</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message numerus="yes">
        <source>Good: %Ln event(s), all as they were written.</source>
        <translation>
            <numerusform>Tudo certo: %Ln evento, como foi gravado.</numerusform>
            <numerusform>Tudo certo: %Ln eventos, todos como foram gravados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log extends every one of its %Ln checkpoint(s).</source>
        <translation>
            <numerusform>O log estende %Ln ponto de verificação.</numerusform>
            <numerusform>O log estende cada um dos %Ln pontos de verificação.</numerusform>
        </translation>
    </message>
    <message>
        <source>Event no. %1 was changed after it was written. It is the first wrong one of %2.</source>
        <translation>O evento nº %1 foi alterado depois de gravado. É o primeiro incorreto de %2.</translation>
    </message>
    <message>
        <source>The stored hashes do not fit each other near event no. %1: the log&apos;s file was altered.</source>
        <translation>Os hashes armazenados não combinam entre si perto do evento nº %1: o arquivo do log foi adulterado.</translation>
    </message>
    <message numerus="yes">
        <source>The log was rewritten: its first %Ln event(s) are not those that a signed checkpoint stands for.</source>
        <translation>
            <numerusform>O log foi reescrito: o primeiro evento dele (%Ln) não é aquele que um ponto de verificação assinado atesta.</numerusform>
            <numerusform>O log foi reescrito: os primeiros %Ln eventos dele não são aqueles que um ponto de verificação assinado atesta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log was cut off: a signed checkpoint stands for %Ln event(s). Left: %1.</source>
        <translation>
            <numerusform>O log foi truncado: um ponto de verificação assinado atesta %Ln evento. Restam: %1.</numerusform>
            <numerusform>O log foi truncado: um ponto de verificação assinado atesta %Ln eventos. Restam: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A stored checkpoint over %Ln event(s) is not signed by this catalogue&apos;s key.</source>
        <translation>
            <numerusform>Um ponto de verificação armazenado sobre %Ln evento não está assinado com a chave deste catálogo.</numerusform>
            <numerusform>Um ponto de verificação armazenado sobre %Ln eventos não está assinado com a chave deste catálogo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>This input is not usable: %1.</source>
        <translation>Esta entrada não pode ser usada: %1.</translation>
    </message>
    <message>
        <source>Correct it and try again. Nothing was changed.</source>
        <translation>Corrija-a e tente novamente. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Not found: %1.</source>
        <translation>Não encontrado: %1.</translation>
    </message>
    <message>
        <source>Check the spelling, or look for it in the list of keys, deleted ones included.</source>
        <translation>Confira a grafia ou procure na lista de chaves, incluindo as excluídas.</translation>
    </message>
    <message>
        <source>This exists already: %1.</source>
        <translation>Isto já existe: %1.</translation>
    </message>
    <message>
        <source>Choose another name, or open the one that exists.</source>
        <translation>Escolha outro nome ou abra o que já existe.</translation>
    </message>
    <message>
        <source>This is still in use: %1.</source>
        <translation>Isto ainda está em uso: %1.</translation>
    </message>
    <message>
        <source>Take it from those first. Nothing was changed.</source>
        <translation>Retire-o primeiro de lá. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile (%1).</source>
        <translation>Enquanto isso, outra pessoa fez uma alteração (%1).</translation>
    </message>
    <message>
        <source>Look at its present state and try again. Your input was not applied.</source>
        <translation>Veja o estado atual e tente novamente. O que você informou não foi aplicado.</translation>
    </message>
    <message>
        <source>This secret is too easy to guess (%1).</source>
        <translation>Este segredo é fácil demais de adivinhar (%1).</translation>
    </message>
    <message>
        <source>Issued keys need at least 128 bits: let Keywright generate it, or use a longer one.</source>
        <translation>Chaves emitidas precisam de pelo menos 128 bits: deixe o Keywright gerar o segredo ou use um mais longo.</translation>
    </message>
    <message>
        <source>This secret is already in the catalogue (%1).</source>
        <translation>Este segredo já está no catálogo (%1).</translation>
    </message>
    <message>
        <source>Open that key instead, or bring another secret.</source>
        <translation>Abra essa chave ou traga outro segredo.</translation>
    </message>
    <message>
        <source>The key&apos;s state does not allow this (%1).</source>
        <translation>O estado da chave não permite isto (%1).</translation>
    </message>
    <message>
        <source>Look at its status: a revoked key stays revoked, a disabled one has to be enabled first.</source>
        <translation>Veja o status: uma chave revogada continua revogada; uma desativada precisa ser ativada primeiro.</translation>
    </message>
    <message>
        <source>A key has to be revoked before it is deleted.</source>
        <translation>Uma chave precisa ser revogada antes de ser excluída.</translation>
    </message>
    <message>
        <source>Revoke it first, so that nothing can use it any more.</source>
        <translation>Revogue-a primeiro, para que nada mais possa usá-la.</translation>
    </message>
    <message>
        <source>This key was deleted more than 30 days ago.</source>
        <translation>Esta chave foi excluída há mais de 30 dias.</translation>
    </message>
    <message>
        <source>It can&apos;t be restored any more. Create a new key.</source>
        <translation>Ela não pode mais ser restaurada. Crie uma nova chave.</translation>
    </message>
    <message>
        <source>A rotation of this key is still under way.</source>
        <translation>Uma rotação desta chave ainda está em andamento.</translation>
    </message>
    <message>
        <source>Wait until it ends, or end its overlap first.</source>
        <translation>Espere que ela termine ou encerre primeiro a sobreposição.</translation>
    </message>
    <message>
        <source>The secret of this key was shown once and not kept.</source>
        <translation>O segredo desta chave foi mostrado uma vez e não foi guardado.</translation>
    </message>
    <message>
        <source>If it is lost, rotate the key and hand out the new secret.</source>
        <translation>Se ele se perdeu, rotacione a chave e distribua o novo segredo.</translation>
    </message>
    <message>
        <source>Policy does not allow this: %1.</source>
        <translation>A política não permite isto: %1.</translation>
    </message>
    <message>
        <source>Ask an administrator who may.</source>
        <translation>Peça a um administrador que tenha permissão.</translation>
    </message>
    <message>
        <source>No keychain answers on this machine.</source>
        <translation>Nenhum chaveiro responde nesta máquina.</translation>
    </message>
    <message>
        <source>Start its service (for example GNOME Keyring or KWallet), or use a vault file. Nothing was changed.</source>
        <translation>Inicie o serviço dele (por exemplo, GNOME Keyring ou KWallet) ou use um arquivo de cofre. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>O chaveiro está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it and try again. Nothing was changed.</source>
        <translation>Desbloqueie-o e tente novamente. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The keychain refused: %1.</source>
        <translation>O chaveiro recusou: %1.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look at the keychain with its own program. Nothing was changed.</source>
        <translation>Tente novamente; se continuar assim, examine o chaveiro com o programa dele. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The secret store does not have this entry: %1.</source>
        <translation>O armazenamento de segredos não tem esta entrada: %1.</translation>
    </message>
    <message>
        <source>It was removed outside Keywright, or this is another user&apos;s keychain. Rotate the key to get a new secret.</source>
        <translation>Ela foi removida fora do Keywright ou este é o chaveiro de outro usuário. Rotacione a chave para obter um novo segredo.</translation>
    </message>
    <message>
        <source>The secret store does not have this catalogue&apos;s own keys (%1).</source>
        <translation>O armazenamento de segredos não tem as chaves próprias deste catálogo (%1).</translation>
    </message>
    <message>
        <source>Without them no secret can be recognised. Restore them from the recovery kit, or log in as the user who made the catalogue.</source>
        <translation>Sem elas, nenhum segredo pode ser reconhecido. Restaure-as com o kit de recuperação ou entre como o usuário que criou o catálogo.</translation>
    </message>
    <message>
        <source>The passphrase does not open this file.</source>
        <translation>A frase secreta não abre este arquivo.</translation>
    </message>
    <message>
        <source>Check the keyboard layout and Caps Lock, and try again.</source>
        <translation>Confira o layout do teclado e a tecla Caps Lock e tente novamente.</translation>
    </message>
    <message>
        <source>This secret is too long (%1).</source>
        <translation>Este segredo é longo demais (%1).</translation>
    </message>
    <message>
        <source>Keys may have 16 to 255 bytes; this keychain may hold less.</source>
        <translation>As chaves podem ter de 16 a 255 bytes; este chaveiro talvez comporte menos.</translation>
    </message>
    <message>
        <source>This file is not a Keywright catalogue: %1.</source>
        <translation>Este arquivo não é um catálogo do Keywright: %1.</translation>
    </message>
    <message>
        <source>Choose another file. It was not touched.</source>
        <translation>Escolha outro arquivo. Este não foi tocado.</translation>
    </message>
    <message>
        <source>This file is no vault and no recovery kit of Keywright: %1.</source>
        <translation>Este arquivo não é um cofre nem um kit de recuperação do Keywright: %1.</translation>
    </message>
    <message>
        <source>Choose another file, or put back a copy of the right one. It was not touched.</source>
        <translation>Escolha outro arquivo ou reponha uma cópia do correto. Este não foi tocado.</translation>
    </message>
    <message>
        <source>This file has a format that Keywright no longer reads (%1).</source>
        <translation>Este arquivo tem um formato que o Keywright não lê mais (%1).</translation>
    </message>
    <message>
        <source>Open it with the Keywright that wrote it. The file was not touched.</source>
        <translation>Abra-o com o Keywright que o gravou. O arquivo não foi tocado.</translation>
    </message>
    <message>
        <source>This file was written by a newer Keywright (%1).</source>
        <translation>Este arquivo foi gravado por um Keywright mais novo (%1).</translation>
    </message>
    <message>
        <source>Update Keywright. The file was not touched.</source>
        <translation>Atualize o Keywright. O arquivo não foi tocado.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>O arquivo está danificado: %1.</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Open it read-only to look, or restore the last good backup.</source>
        <translation>Nada foi sobrescrito. Abra-o somente para leitura para examiná-lo ou restaure o último backup íntegro.</translation>
    </message>
    <message>
        <source>This does not verify: %1.</source>
        <translation>A verificação falhou: %1.</translation>
    </message>
    <message>
        <source>Treat it as evidence: keep a copy, compare with the last checkpoint that you hold, and find out who had access.</source>
        <translation>Trate isto como evidência: guarde uma cópia, compare com o último ponto de verificação que você tem e descubra quem teve acesso.</translation>
    </message>
    <message>
        <source>Another program holds the catalogue (%1).</source>
        <translation>Outro programa está usando o catálogo (%1).</translation>
    </message>
    <message>
        <source>Wait a moment and try again. Nothing was changed.</source>
        <translation>Espere um momento e tente novamente. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The disk is full: %1.</source>
        <translation>O disco está cheio: %1.</translation>
    </message>
    <message>
        <source>Free some space and try again. Nothing was changed.</source>
        <translation>Libere espaço e tente novamente. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This can&apos;t be written: %1.</source>
        <translation>Não é possível gravar: %1.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder. Nothing was changed.</source>
        <translation>Confira as permissões do arquivo e da pasta. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The file was not found: %1.</source>
        <translation>O arquivo não foi encontrado: %1.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Confira o caminho.</translation>
    </message>
    <message>
        <source>Reading or writing failed: %1.</source>
        <translation>Falha de leitura ou gravação: %1.</translation>
    </message>
    <message>
        <source>Check the disk or the network share and try again.</source>
        <translation>Confira o disco ou o compartilhamento de rede e tente novamente.</translation>
    </message>
    <message>
        <source>No answer in time: %1.</source>
        <translation>Sem resposta a tempo: %1.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look at the service that should have answered.</source>
        <translation>Tente novamente; se continuar assim, examine o serviço que deveria ter respondido.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>What was finished before stays; nothing else was changed.</source>
        <translation>O que já estava concluído permanece; nada mais foi alterado.</translation>
    </message>
    <message>
        <source>The catalogue is not open.</source>
        <translation>O catálogo não está aberto.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Abra-o novamente.</translation>
    </message>
    <message>
        <source>Something went wrong inside Keywright: %1.</source>
        <translation>Algo deu errado dentro do Keywright: %1.</translation>
    </message>
    <message>
        <source>Please report this with what you did before. Nothing more was changed.</source>
        <translation>Relate isto, contando o que você fez antes. Nada mais foi alterado.</translation>
    </message>
    <message>
        <source>One of these: %1.</source>
        <translation>Valores possíveis: %1.</translation>
    </message>
    <message>
        <source>This search is longer than 4,096 characters.</source>
        <translation>Esta pesquisa tem mais de 4.096 caracteres.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Não existe o campo “%1”.</translation>
    </message>
    <message>
        <source>This quote is not closed.</source>
        <translation>Estas aspas não foram fechadas.</translation>
    </message>
    <message>
        <source>A value is missing after “%1:”.</source>
        <translation>Falta um valor depois de “%1:”.</translation>
    </message>
    <message>
        <source>“%1” is no status.</source>
        <translation>“%1” não é um status.</translation>
    </message>
    <message>
        <source>“is:” does not know “%1”.</source>
        <translation>“is:” não conhece “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no custody.</source>
        <translation>“%1” não é uma custódia.</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>“%1” não é uma indicação de tempo.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Você quis dizer “%1”?</translation>
    </message>
    <message>
        <source>To search for the text itself, put it in quotes.</source>
        <translation>Para procurar o próprio texto, coloque-o entre aspas.</translation>
    </message>
    <message>
        <source>Write &lt;30d, &gt;12h, &gt;2026-01, or never.</source>
        <translation>Escreva &lt;30d, &gt;12h, &gt;2026-01 ou never.</translation>
    </message>
    <message>
        <source>Catalogue created</source>
        <translation>Criação do catálogo</translation>
    </message>
    <message>
        <source>Catalogue backed up</source>
        <translation>Backup do catálogo</translation>
    </message>
    <message>
        <source>Catalogue restored from a backup</source>
        <translation>Restauração do catálogo de um backup</translation>
    </message>
    <message>
        <source>Catalogue upgraded</source>
        <translation>Atualização do catálogo</translation>
    </message>
    <message>
        <source>Recovery kit written</source>
        <translation>Gravação do kit de recuperação</translation>
    </message>
    <message>
        <source>Keys put back from the recovery kit</source>
        <translation>Reposição de chaves com o kit de recuperação</translation>
    </message>
    <message>
        <source>Clock was set back</source>
        <translation>Atraso do relógio</translation>
    </message>
    <message>
        <source>Key created</source>
        <translation>Criação da chave</translation>
    </message>
    <message>
        <source>Key imported</source>
        <translation>Importação da chave</translation>
    </message>
    <message>
        <source>Scopes changed</source>
        <translation>Alteração dos escopos</translation>
    </message>
    <message>
        <source>Restrictions changed</source>
        <translation>Alteração das restrições</translation>
    </message>
    <message>
        <source>Limits changed</source>
        <translation>Alteração dos limites</translation>
    </message>
    <message>
        <source>Lifetime changed</source>
        <translation>Alteração da validade</translation>
    </message>
    <message>
        <source>Details changed</source>
        <translation>Alteração dos detalhes</translation>
    </message>
    <message>
        <source>Owner changed</source>
        <translation>Troca de proprietário</translation>
    </message>
    <message>
        <source>Key rotated</source>
        <translation>Rotação da chave</translation>
    </message>
    <message>
        <source>Overlap changed</source>
        <translation>Alteração da sobreposição</translation>
    </message>
    <message>
        <source>Old version retired</source>
        <translation>Encerramento da versão antiga</translation>
    </message>
    <message>
        <source>Key deprecated</source>
        <translation>Descontinuação da chave</translation>
    </message>
    <message>
        <source>Key disabled</source>
        <translation>Desativação da chave</translation>
    </message>
    <message>
        <source>Key enabled</source>
        <translation>Ativação da chave</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>Revogação da chave</translation>
    </message>
    <message>
        <source>Key deleted</source>
        <translation>Exclusão da chave</translation>
    </message>
    <message>
        <source>Key restored</source>
        <translation>Restauração da chave</translation>
    </message>
    <message>
        <source>Key purged</source>
        <translation>Eliminação definitiva da chave</translation>
    </message>
    <message>
        <source>Secret revealed</source>
        <translation>Revelação do segredo</translation>
    </message>
    <message>
        <source>Secret copied</source>
        <translation>Cópia do segredo</translation>
    </message>
    <message>
        <source>Keys exported</source>
        <translation>Exportação de chaves</translation>
    </message>
    <message>
        <source>Keys imported</source>
        <translation>Importação de chaves</translation>
    </message>
    <message>
        <source>Tags of many keys changed</source>
        <translation>Alteração de tags de muitas chaves</translation>
    </message>
    <message>
        <source>Many keys transferred</source>
        <translation>Transferência de muitas chaves</translation>
    </message>
    <message>
        <source>Expiry of many keys set</source>
        <translation>Definição da expiração de muitas chaves</translation>
    </message>
    <message>
        <source>Many keys rotated</source>
        <translation>Rotação de muitas chaves</translation>
    </message>
    <message>
        <source>Many keys deprecated</source>
        <translation>Descontinuação de muitas chaves</translation>
    </message>
    <message>
        <source>Many keys disabled</source>
        <translation>Desativação de muitas chaves</translation>
    </message>
    <message>
        <source>Many keys enabled</source>
        <translation>Ativação de muitas chaves</translation>
    </message>
    <message>
        <source>Many keys revoked</source>
        <translation>Revogação de muitas chaves</translation>
    </message>
    <message>
        <source>Many keys deleted</source>
        <translation>Exclusão de muitas chaves</translation>
    </message>
    <message>
        <source>Many keys restored</source>
        <translation>Restauração de muitas chaves</translation>
    </message>
    <message>
        <source>Role saved</source>
        <translation>Gravação da função</translation>
    </message>
    <message>
        <source>Role removed</source>
        <translation>Remoção da função</translation>
    </message>
    <message>
        <source>Audit log verified</source>
        <translation>Verificação do log de auditoria</translation>
    </message>
    <message>
        <source>Audit report written</source>
        <translation>Gravação do relatório de auditoria</translation>
    </message>
    <message>
        <source>Checkpoint signed</source>
        <translation>Assinatura do ponto de verificação</translation>
    </message>
    <message>
        <source>Interrupted act undone</source>
        <translation>Reversão da ação interrompida</translation>
    </message>
    <message>
        <source>Interrupted act finished</source>
        <translation>Conclusão da ação interrompida</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Custodiada</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produção</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Homologação</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Desenvolvimento</translation>
    </message>
    <message>
        <source>CI</source>
        <translation>CI</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Overlapping</source>
        <translation>Sobreposta</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>Descontinuada</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desativada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirada</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revogada</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluída</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Atual</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Encerrada</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitida</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Gerenciada</translation>
    </message>
    <message>
        <source>Vault file</source>
        <translation>Arquivo de cofre</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Chaveiro</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Malformada</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>Chave desconhecida</translation>
    </message>
    <message>
        <source>Source denied</source>
        <translation>Origem negada</translation>
    </message>
    <message>
        <source>Scope denied</source>
        <translation>Escopo negado</translation>
    </message>
    <message>
        <source>Quota exceeded</source>
        <translation>Cota excedida</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>Limite de taxa atingido</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válida</translation>
    </message>
    <message>
        <source>console</source>
        <translation>console</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>linha de comando</translation>
    </message>
    <message>
        <source>scheduler</source>
        <translation>agendador</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>gate</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>in place of a key system: nowhere but here</comment>
        <translation>Custodiada</translation>
    </message>
    <message>
        <source>Secret store: %1.</source>
        <translation>Armazenamento de segredos: %1.</translation>
    </message>
    <message>
        <source>Passphrase asked for again</source>
        <translation>Frase secreta pedida de novo</translation>
    </message>
    <message>
        <source>An act over many keys undone</source>
        <translation>Reversão de uma ação sobre muitas chaves</translation>
    </message>
    <message>
        <source>The rules of this catalogue ask who you are before this.</source>
        <translation>As regras deste catálogo pedem que você se identifique antes disto.</translation>
    </message>
    <message>
        <source>Try again, and give the passphrase or password when it is asked for.</source>
        <translation>Tente novamente e informe a frase secreta ou a senha quando for pedida.</translation>
    </message>
    <message>
        <source>That is not the right passphrase or password.</source>
        <translation>A frase secreta ou a senha não está correta.</translation>
    </message>
    <message>
        <source>Rule on passphrases changed</source>
        <translation>Alteração da regra sobre frases secretas</translation>
    </message>
    <message>
        <source>API saved</source>
        <translation>Gravação da API</translation>
    </message>
    <message>
        <source>API removed</source>
        <translation>Remoção da API</translation>
    </message>
    <message>
        <source>Gateway configuration written</source>
        <translation>Gravação da configuração do gateway</translation>
    </message>
    <message>
        <source>Gateway tried with a key</source>
        <translation>Teste do gateway com uma chave</translation>
    </message>
    <message>
        <source>Hand-over sheet written</source>
        <translation>Gravação da folha de entrega</translation>
    </message>
    <message>
        <source>Usage exported</source>
        <translation>Exportação do uso</translation>
    </message>
    <message>
        <source>Key found in an access log</source>
        <translation>Descoberta de uma chave em um log de acesso</translation>
    </message>
    <message>
        <source>%1 requests within %2 h, where some %3 are usual.</source>
        <translation>%1 solicitações em %2 h, quando o habitual são cerca de %3.</translation>
    </message>
    <message>
        <source>No request for %1 h, where some %2 are usual.</source>
        <translation>Nenhuma solicitação há %1 h, quando o habitual são cerca de %2.</translation>
    </message>
    <message>
        <source>%1 requests refused within %2 h, where some %3 are usual.</source>
        <translation>%1 solicitações recusadas em %2 h, quando o habitual são cerca de %3.</translation>
    </message>
    <message>
        <source>Used at an hour of the week at which it never was (requests: %1).</source>
        <translation>Usada em uma hora da semana em que nunca tinha sido (solicitações: %1).</translation>
    </message>
    <message>
        <source>Used again after a long rest (days: %1).</source>
        <translation>Usada de novo após um longo repouso (dias: %1).</translation>
    </message>
    <message>
        <source>Presented after it was revoked, disabled or had expired (requests: %1).</source>
        <translation>Apresentada depois de ser revogada, desativada ou de expirar (solicitações: %1).</translation>
    </message>
    <message>
        <source>Used although it is deprecated (requests: %1).</source>
        <translation>Usada embora esteja descontinuada (solicitações: %1).</translation>
    </message>
    <message>
        <source>A honeytoken was presented: somebody has a key that nobody should have (requests: %1).</source>
        <translation>Um honeytoken foi apresentado: alguém tem uma chave que ninguém deveria ter (solicitações: %1).</translation>
    </message>
    <message>
        <source>Used from an address that it never came from.</source>
        <translation>Usada de um endereço de onde nunca tinha vindo.</translation>
    </message>
    <message>
        <source>Gate started by the console</source>
        <translation>Inicialização do gate pelo console</translation>
    </message>
    <message>
        <source>Gate stopped by the console</source>
        <translation>Parada do gate pelo console</translation>
    </message>
    <message>
        <source>Key came in a query</source>
        <translation>Recebimento de uma chave nos parâmetros de uma URL</translation>
    </message>
    <message>
        <source>no requests in 30 days</source>
        <translation>nenhuma solicitação em 30 dias</translation>
    </message>
    <message>
        <source>%1 in 30 days, at most %2 a day, %3 today</source>
        <translation>%1 em 30 dias, no máximo %2 em um dia, %3 hoje</translation>
    </message>
    <message>
        <source>The vault file with this catalogue&apos;s secrets is gone: %1.</source>
        <translation>O arquivo de cofre com os segredos deste catálogo não existe mais: %1.</translation>
    </message>
    <message>
        <source>Put it back from a copy, or make a new one from the recovery kit (keywright-cli restore KIT). Until then nothing is done that needs a secret.</source>
        <translation>Reponha-o a partir de uma cópia ou crie um novo com o kit de recuperação (keywright-cli restore KIT). Até lá, não se faz nada que precise de um segredo.</translation>
    </message>
    <message>
        <source>The vault file with this catalogue&apos;s secrets is damaged: %1.</source>
        <translation>O arquivo de cofre com os segredos deste catálogo está danificado: %1.</translation>
    </message>
    <message>
        <source>Keywright left it as it is. Put back a copy of it; without one, move it away and make a new one from the recovery kit (keywright-cli restore KIT). Then start Keywright again. Until then nothing is done that needs a secret.</source>
        <translation>O Keywright o deixou como está. Reponha uma cópia dele; sem cópia, mova-o para outro lugar e crie um novo com o kit de recuperação (keywright-cli restore KIT). Depois inicie o Keywright de novo. Até lá, não se faz nada que precise de um segredo.</translation>
    </message>
    <message>
        <source>The vault with this catalogue&apos;s secrets is locked.</source>
        <translation>O cofre com os segredos deste catálogo está bloqueado.</translation>
    </message>
    <message>
        <source>What needs a secret waits for its passphrase. Nothing was changed.</source>
        <translation>O que precisa de um segredo espera pela frase secreta dele. Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>keywright::AccessDialog</name>
    <message>
        <source>Access of %1</source>
        <translation>Acesso de %1</translation>
    </message>
    <message>
        <source>Last used %1.</source>
        <translation>Último uso: %1.</translation>
    </message>
    <message>
        <source>Never used as far as is known.</source>
        <translation>Nunca usada, até onde se sabe.</translation>
    </message>
    <message>
        <source>Change access</source>
        <translation>Alterar acesso</translation>
    </message>
    <message>
        <source>Parts of the access</source>
        <translation>Partes do acesso</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Pode fazer</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Restrições</translation>
    </message>
    <message>
        <source>Allowed from</source>
        <translation>Origens permitidas</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Caminhos</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horários</translation>
    </message>
    <message>
        <source>Becomes unrestricted: it will work from anywhere, at any time.</source>
        <translation>Fica sem restrições: funcionará de qualquer lugar, a qualquer hora.</translation>
    </message>
    <message>
        <source>Restrictions change.</source>
        <translation>As restrições mudam.</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Ainda não muda nada.</translation>
    </message>
</context>
<context>
    <name>keywright::ApiActs</name>
    <message>
        <source>Protect an API…</source>
        <translation>Proteger uma API…</translation>
    </message>
    <message>
        <source>Gates…</source>
        <translation>Gates…</translation>
    </message>
    <message>
        <source>The catalogue is open read-only.</source>
        <translation>O catálogo está aberto somente para leitura.</translation>
    </message>
</context>
<context>
    <name>keywright::ApiCellDelegate</name>
    <message>
        <source>No gateway has told which API its requests are for: have it ask /verify?api=%1</source>
        <translation>Nenhum gateway informou para qual API são as solicitações dele: faça-o consultar /verify?api=%1</translation>
    </message>
</context>
<context>
    <name>keywright::ApiTableModel</name>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>Requests, 30 days</source>
        <translation>Solicitações, 30 dias</translation>
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
        <translation>Responde</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Não está pronto</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Inacessível</translation>
    </message>
    <message numerus="yes">
        <source>The gate at %1 answers and knows %Ln key(s).</source>
        <translation>
            <numerusform>O gate em %1 responde e conhece %Ln chave.</numerusform>
            <numerusform>O gate em %1 responde e conhece %Ln chaves.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gate at %1 answers, but last looked at the catalogue %2 seconds ago; %3 requests are not stored yet.</source>
        <translation>O gate em %1 responde, mas consultou o catálogo pela última vez há %2 segundos; %3 solicitações ainda não foram gravadas.</translation>
    </message>
    <message>
        <source>The gate at %1 answers, but is not ready: %2.</source>
        <translation>O gate em %1 responde, mas não está pronto: %2.</translation>
    </message>
    <message>
        <source>No gate answers at %1 (%2). Gateways that ask it let nothing through.</source>
        <translation>Nenhum gate responde em %1 (%2). Os gateways que o consultam não deixam passar nada.</translation>
    </message>
    <message>
        <source>Its certificate ended on %1.</source>
        <translation>O certificado dele expirou em %1.</translation>
    </message>
    <message>
        <source>Its certificate ends on %1.</source>
        <translation>O certificado dele expira em %1.</translation>
    </message>
</context>
<context>
    <name>keywright::ApisPage</name>
    <message>
        <source>Protect your first API</source>
        <translation>Proteja sua primeira API</translation>
    </message>
    <message>
        <source>Say where it is and what stands before it: you get the gateway&apos;s configuration to copy, and a trial that shows whether only good keys are let through.</source>
        <translation>Diga onde ela está e o que fica na frente dela: você recebe a configuração do gateway para copiar e um teste que mostra se só chaves boas são aceitas.</translation>
    </message>
    <message>
        <source>Protect an API…</source>
        <translation>Proteger uma API…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>APIs</translation>
    </message>
    <message>
        <source>Its keys</source>
        <translation>Chaves dela</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentação</translation>
    </message>
    <message>
        <source>Configuration and trial…</source>
        <translation>Configuração e teste…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Remove %1; its keys stay</source>
        <translation>Remover %1; as chaves dela permanecem</translation>
    </message>
    <message>
        <source>The API %1 was removed. Keys keep its scopes.</source>
        <translation>A API %1 foi removida. As chaves mantêm os escopos dela.</translation>
    </message>
    <message>
        <source>Gates…</source>
        <translation>Gates…</translation>
    </message>
    <message>
        <source>This console&apos;s own gate</source>
        <translation>O gate deste console</translation>
    </message>
    <message>
        <source>Hand-over sheet of one of its keys</source>
        <translation>Folha de entrega de uma das chaves dela</translation>
    </message>
    <message>
        <source>No key has a scope of %1 yet: nothing can be handed over.</source>
        <translation>Nenhuma chave tem ainda um escopo de %1: não há nada a entregar.</translation>
    </message>
    <message>
        <source>Hand-over sheet of</source>
        <translation>Folha de entrega de</translation>
    </message>
    <message>
        <source>All its keys</source>
        <translation>Todas as chaves dela</translation>
    </message>
    <message>
        <source>What can be asked of it</source>
        <translation>O que se pode pedir a ela</translation>
    </message>
</context>
<context>
    <name>keywright::AppLock</name>
    <message>
        <source>A dialog waits behind the lock. Unlock first, then finish it or discard it.</source>
        <translation>Há um diálogo à espera atrás do bloqueio. Primeiro desbloqueie; depois conclua-o ou descarte-o.</translation>
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
        <translation>Qualquer período</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 dias</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Este trimestre</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Último trimestre</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … até …</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Qualquer resultado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Words in the event</source>
        <translation>Palavras no evento</translation>
    </message>
    <message>
        <source>Show all objects again</source>
        <translation>Mostrar todos os objetos de novo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Remover todos os filtros</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Any act</source>
        <translation>Todas as ações</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Só %1</translation>
    </message>
    <message>
        <source>Only %1; press to show all objects</source>
        <translation>Só %1; pressione para mostrar todos os objetos</translation>
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
        <translation>Pesquisar nomes, motivos e detalhes, ou owner:payments</translation>
    </message>
</context>
<context>
    <name>keywright::AuditPage</name>
    <message>
        <source>Nothing has been done yet</source>
        <translation>Nada foi feito ainda</translation>
    </message>
    <message>
        <source>Every act in this catalogue will be listed here.</source>
        <translation>Cada ação neste catálogo aparecerá aqui.</translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation>Nenhum evento corresponde</translation>
    </message>
    <message>
        <source>Widen the time range or clear a filter to see more.</source>
        <translation>Amplie o período ou limpe um filtro para ver mais.</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Relatório…</translation>
    </message>
    <message>
        <source>Write what is shown as CSV, JSON lines or PDF, with a proof that anyone can check</source>
        <translation>Grava o que é mostrado como CSV, linhas JSON ou PDF, com uma prova que qualquer pessoa pode conferir</translation>
    </message>
    <message>
        <source>Audit log, newest first</source>
        <translation>Log de auditoria, mais recentes primeiro</translation>
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
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
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
        <translation>Outro arquivo</translation>
    </message>
    <message>
        <source>Known backups</source>
        <translation>Backups conhecidos</translation>
    </message>
    <message>
        <source>or another file</source>
        <translation>ou outro arquivo</translation>
    </message>
</context>
<context>
    <name>keywright::BackupDialog</name>
    <message>
        <source>Back up the catalogue</source>
        <translation>Fazer backup do catálogo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Progresso do backup</translation>
    </message>
    <message>
        <source>Keep it on another disk too.</source>
        <translation>Guarde-o também em outro disco.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Fazer backup</translation>
    </message>
    <message>
        <source>Say where the backup is to be written.</source>
        <translation>Informe onde o backup deve ser gravado.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>A copy of keys and audit log while you go on working. Secrets are not in it: they stay in the secret store, which has a backup of its own.</source>
        <translation>Uma cópia das chaves e do log de auditoria enquanto você continua trabalhando. Os segredos não entram nela: ficam no armazenamento de segredos, que tem o próprio backup.</translation>
    </message>
</context>
<context>
    <name>keywright::Banner</name>
    <message>
        <source>Close message</source>
        <translation>Fechar mensagem</translation>
    </message>
</context>
<context>
    <name>keywright::BarChart</name>
    <message>
        <source>Copy as a table</source>
        <translation>Copiar como tabela</translation>
    </message>
    <message>
        <source>“%1” was copied as a table.</source>
        <translation>“%1” foi copiado como tabela.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chaves</translation>
    </message>
</context>
<context>
    <name>keywright::BarLine</name>
    <message>
        <source>%1: %2 (%3 %)</source>
        <translation>%1: %2 (%3%)</translation>
    </message>
</context>
<context>
    <name>keywright::BulkDialog</name>
    <message numerus="yes">
        <source>Change the tags of %Ln key(s)</source>
        <translation>
            <numerusform>Alterar as tags de %Ln chave</numerusform>
            <numerusform>Alterar as tags de %Ln chaves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the expiry of %Ln key(s)</source>
        <translation>
            <numerusform>Definir a expiração de %Ln chave</numerusform>
            <numerusform>Definir a expiração de %Ln chaves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotate %Ln key(s)</source>
        <translation>
            <numerusform>Rotacionar %Ln chave</numerusform>
            <numerusform>Rotacionar %Ln chaves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deprecate %Ln key(s)</source>
        <translation>
            <numerusform>Descontinuar %Ln chave</numerusform>
            <numerusform>Descontinuar %Ln chaves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %Ln key(s)</source>
        <translation>
            <numerusform>Desativar %Ln chave</numerusform>
            <numerusform>Desativar %Ln chaves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %Ln key(s)</source>
        <translation>
            <numerusform>Ativar %Ln chave</numerusform>
            <numerusform>Ativar %Ln chaves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Transfer %Ln key(s)</source>
        <translation>
            <numerusform>Transferir %Ln chave</numerusform>
            <numerusform>Transferir %Ln chaves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln key(s)</source>
        <translation>
            <numerusform>Revogar %Ln chave</numerusform>
            <numerusform>Revogar %Ln chaves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln key(s)</source>
        <translation>
            <numerusform>Excluir %Ln chave</numerusform>
            <numerusform>Excluir %Ln chaves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln key(s)</source>
        <translation>
            <numerusform>Restaurar %Ln chave</numerusform>
            <numerusform>Restaurar %Ln chaves</numerusform>
        </translation>
    </message>
    <message>
        <source>New secrets are made and kept in the secret store; old ones work until the overlap ends. Keys whose secret is shown only once are rotated one by one.</source>
        <translation>Novos segredos são gerados e guardados no armazenamento de segredos; os antigos valem até o fim da sobreposição. Chaves cujo segredo é mostrado só uma vez são rotacionadas uma a uma.</translation>
    </message>
    <message>
        <source>They work on, are no longer handed out, and their callers are warned.</source>
        <translation>Continuam valendo, não são mais distribuídas, e os clientes que as usam são avisados.</translation>
    </message>
    <message>
        <source>Every request with them is refused until they are enabled again.</source>
        <translation>Toda solicitação com elas é recusada até que sejam ativadas de novo.</translation>
    </message>
    <message>
        <source>Requests with them pass again, as far as their rules allow.</source>
        <translation>As solicitações com elas voltam a passar, na medida em que as regras delas permitem.</translation>
    </message>
    <message>
        <source>The new owner answers for them from now on.</source>
        <translation>O novo proprietário responde por elas a partir de agora.</translation>
    </message>
    <message>
        <source>This is final: no version of them will ever work again.</source>
        <translation>Isto é definitivo: nenhuma versão delas voltará a valer.</translation>
    </message>
    <message>
        <source>They are hidden, can be restored for 30 days, and are then purged. Kept secrets are removed at once.</source>
        <translation>Elas ficam ocultas, podem ser restauradas por 30 dias e depois são eliminadas definitivamente. Os segredos guardados são removidos na hora.</translation>
    </message>
    <message>
        <source>They come back as revoked.</source>
        <translation>Elas voltam como revogadas.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>remove a tag</source>
        <translation>remover uma tag</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiração</translation>
    </message>
    <message>
        <source>none: the old secrets stop at once</source>
        <translation>nenhuma: os segredos antigos param na hora</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Sobreposição</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>Novo proprietário</translation>
    </message>
    <message>
        <source>Needed: it goes into the audit log</source>
        <translation>Obrigatório: vai para o log de auditoria</translation>
    </message>
    <message>
        <source>Goes into the audit log</source>
        <translation>Vai para o log de auditoria</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Type how many</source>
        <translation>Digite quantas</translation>
    </message>
    <message>
        <source>In production: %1.</source>
        <translation>Em produção: %1.</translation>
    </message>
    <message>
        <source>Used within the last 7 days: %1. Whoever uses them will be refused.</source>
        <translation>Usadas nos últimos 7 dias: %1. Quem as usa será recusado.</translation>
    </message>
    <message>
        <source>Trying it out…</source>
        <translation>Simulando…</translation>
    </message>
    <message>
        <source>Nothing of this would be changed.</source>
        <translation>Nada disso seria alterado.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>É preciso informar um motivo.</translation>
    </message>
    <message>
        <source>Type %1 to confirm.</source>
        <translation>Digite %1 para confirmar.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>What was done stays done.</source>
        <translation>O que foi feito permanece.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) done.</source>
        <translation>
            <numerusform>%Ln chave concluída.</numerusform>
            <numerusform>%Ln chaves concluídas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln key(s) left as they are.</source>
        <translation>
            <numerusform>Interrompido: %Ln chave fica como está.</numerusform>
            <numerusform>Interrompido: %Ln chaves ficam como estão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused:</source>
        <translation>
            <numerusform>%Ln recusada:</numerusform>
            <numerusform>%Ln recusadas:</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln key(s)</source>
        <translation>
            <numerusform>%1 de %Ln chave</numerusform>
            <numerusform>%1 de %Ln chaves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo on %Ln key(s)</source>
        <translation>
            <numerusform>Desfazer em %Ln chave</numerusform>
            <numerusform>Desfazer em %Ln chaves</numerusform>
        </translation>
    </message>
    <message>
        <source>Each becomes what it was before the act. Keys that were changed since stay as they are.</source>
        <translation>Cada uma volta a ser o que era antes da ação. As chaves alteradas depois disso ficam como estão.</translation>
    </message>
    <message>
        <source>Keys of production are revoked for good.</source>
        <translation>Chaves de produção são revogadas definitivamente.</translation>
    </message>
    <message>
        <source>Used in the last 30 days on: %1.</source>
        <translation>Usadas nos últimos 30 dias em: %1.</translation>
    </message>
</context>
<context>
    <name>keywright::BulkPreview</name>
    <message>
        <source>What happens to each key</source>
        <translation>O que acontece com cada chave</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todas %1</translation>
    </message>
    <message>
        <source>Will be changed %1</source>
        <translation>Serão alteradas %1</translation>
    </message>
    <message>
        <source>Are so already %1</source>
        <translation>Já estão assim %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Recusadas %1</translation>
    </message>
</context>
<context>
    <name>keywright::BulkTrialModel</name>
    <message>
        <source>Will be changed</source>
        <translation>Será alterada</translation>
    </message>
    <message>
        <source>Is so already</source>
        <translation>Já está assim</translation>
    </message>
    <message>
        <source>It is revoked; that is final</source>
        <translation>Está revogada; isso é definitivo</translation>
    </message>
    <message>
        <source>It is deleted</source>
        <translation>Está excluída</translation>
    </message>
    <message>
        <source>It is disabled</source>
        <translation>Está desativada</translation>
    </message>
    <message>
        <source>Its state does not allow it</source>
        <translation>O estado dela não permite</translation>
    </message>
    <message>
        <source>It is not revoked yet</source>
        <translation>Ainda não está revogada</translation>
    </message>
    <message>
        <source>Its secret is shown once: rotate it by itself</source>
        <translation>O segredo é mostrado só uma vez: rotacione-a à parte</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>Não existe mais</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>It has been changed since</source>
        <translation>Foi alterada depois disso</translation>
    </message>
</context>
<context>
    <name>keywright::CatalogueCommands</name>
    <message>
        <source>Roles…</source>
        <translation>Funções…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Fazer backup…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar um backup…</translation>
    </message>
    <message>
        <source>Health…</source>
        <translation>Integridade…</translation>
    </message>
    <message>
        <source>Recovery kit…</source>
        <translation>Kit de recuperação…</translation>
    </message>
    <message>
        <source>No catalogue is open.</source>
        <translation>Nenhum catálogo está aberto.</translation>
    </message>
    <message>
        <source>The catalogue is open read-only.</source>
        <translation>O catálogo está aberto somente para leitura.</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Backup gravado em %1</translation>
    </message>
    <message>
        <source>Restored. What was there before is kept as %1</source>
        <translation>Restaurado. O que havia antes foi mantido como %1</translation>
    </message>
    <message>
        <source>The catalogue has its own keys again.</source>
        <translation>O catálogo tem de novo as chaves próprias dele.</translation>
    </message>
</context>
<context>
    <name>keywright::ChartCard</name>
    <message>
        <source>No requests in this time</source>
        <translation>Nenhuma solicitação neste período</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabela</translation>
    </message>
    <message>
        <source>Export or copy</source>
        <translation>Exportar ou copiar</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Imagem (PNG)…</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Desenho (SVG)…</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabela (CSV)…</translation>
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
        <translation>%1, pressione para remover</translation>
    </message>
</context>
<context>
    <name>keywright::ChordField</name>
    <message>
        <source>Press the keys</source>
        <translation>Pressione as teclas</translation>
    </message>
</context>
<context>
    <name>keywright::ColumnMapping</name>
    <message>
        <source>Leave out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Enabled: yes or no</source>
        <translation>Ativada: sim ou não</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiração</translation>
    </message>
    <message>
        <source>Key system</source>
        <translation>Sistema de chaves</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Escopos</translation>
    </message>
    <message>
        <source>Usage plans</source>
        <translation>Planos de uso</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Conta de serviço</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funções</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Restrições</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limite de taxa</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cota</translation>
    </message>
    <message>
        <source>Days between rotations</source>
        <translation>Dias entre rotações</translation>
    </message>
    <message>
        <source>Days of overlap</source>
        <translation>Dias de sobreposição</translation>
    </message>
    <message>
        <source>Format of new secrets</source>
        <translation>Formato dos novos segredos</translation>
    </message>
    <message>
        <source>Prefix of new secrets</source>
        <translation>Prefixo dos novos segredos</translation>
    </message>
    <message>
        <source>Length of new secrets</source>
        <translation>Comprimento dos novos segredos</translation>
    </message>
    <message>
        <source>What %1 becomes</source>
        <translation>O que %1 se torna</translation>
    </message>
</context>
<context>
    <name>keywright::CommandPalette</name>
    <message>
        <source>No command and no key is called that.</source>
        <translation>Nenhum comando e nenhuma chave tem esse nome.</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation>Comandos e chaves</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Pesquisar comandos e chaves</translation>
    </message>
    <message>
        <source>Type a command or the name of a key</source>
        <translation>Digite um comando ou o nome de uma chave</translation>
    </message>
</context>
<context>
    <name>keywright::CompletionPopup</name>
    <message>
        <source>Tab completes, Esc closes</source>
        <translation>Tab completa, Esc fecha</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Sugestões</translation>
    </message>
</context>
<context>
    <name>keywright::Console</name>
    <message>
        <source>Keys</source>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoria</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>Claro ou escuro conforme o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Find a command or a key…</source>
        <translation>Encontrar um comando ou uma chave…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Nothing is changed in it from here on. Restore the last backup.</source>
        <translation>A partir daqui nada mais é alterado nele. Restaure o último backup.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar um backup…</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Como pesquisar</translation>
    </message>
    <message>
        <source>How the audit log is proven</source>
        <translation>Como o log de auditoria é comprovado</translation>
    </message>
    <message>
        <source>How the vault file is sealed</source>
        <translation>Como o arquivo de cofre é selado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Another console (process %1) has this catalogue open, so this one is read-only: you can look, but nothing can be changed here.</source>
        <translation>Outro console (processo %1) está com este catálogo aberto, por isso este é somente leitura: você pode consultar, mas nada pode ser alterado aqui.</translation>
    </message>
    <message>
        <source>This catalogue is open read-only: you can look, but nothing can be changed.</source>
        <translation>Este catálogo está aberto somente para leitura: você pode consultar, mas nada pode ser alterado.</translation>
    </message>
    <message>
        <source>Use the recovery kit…</source>
        <translation>Usar o kit de recuperação…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Repetir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to see to within 7 days</source>
        <translation>
            <numerusform>%Ln item a tratar em 7 dias</numerusform>
            <numerusform>%Ln itens a tratar em 7 dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Time travel</source>
        <translation>Viagem no tempo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) were written to %1, their proof beside it.</source>
        <translation>
            <numerusform>%Ln evento foi gravado em %1, com a prova ao lado.</numerusform>
            <numerusform>%Ln eventos foram gravados em %1, com a prova ao lado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mended after an interruption: %Ln act(s). The audit log tells which.</source>
        <translation>
            <numerusform>Recuperado após uma interrupção: %Ln ação. O log de auditoria diz qual.</numerusform>
            <numerusform>Recuperado após uma interrupção: %Ln ações. O log de auditoria diz quais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Daily tasks, the shortest way</source>
        <translation>Tarefas diárias pelo caminho mais curto</translation>
    </message>
    <message>
        <source>How a gate is set up</source>
        <translation>Como configurar um gate</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>How an API is protected</source>
        <translation>Como proteger uma API</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>APIs</translation>
    </message>
    <message>
        <source>Alarm of the console&apos;s own gate: %1</source>
        <translation>Alarme do gate do console: %1</translation>
    </message>
    <message>
        <source>The console&apos;s own gate: %1</source>
        <translation>O gate do console: %1</translation>
    </message>
</context>
<context>
    <name>keywright::CreateDialog</name>
    <message>
        <source>New key</source>
        <translation>Nova chave</translation>
    </message>
    <message>
        <source>Everything can be changed later except the prefix.</source>
        <translation>Tudo pode ser alterado depois, exceto o prefixo.</translation>
    </message>
    <message>
        <source>Create key</source>
        <translation>Criar chave</translation>
    </message>
    <message>
        <source>checkout-service-eu</source>
        <translation>checkout-service-eu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation>Equipe ou pessoa</translation>
    </message>
    <message>
        <source>which program uses it</source>
        <translation>qual programa a usa</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Pode fazer</translation>
    </message>
    <message>
        <source>Allowed from</source>
        <translation>Origens permitidas</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiração</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>no rate limit</source>
        <translation>sem limite de taxa</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limite de taxa</translation>
    </message>
    <message>
        <source>no quota, or 1000000/day</source>
        <translation>sem cota, ou 1000000/day</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cota</translation>
    </message>
    <message>
        <source>Keywright makes it; the gate verifies it</source>
        <translation>O Keywright a gera; o gate a verifica</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Fica em</translation>
    </message>
    <message>
        <source>paste the secret</source>
        <translation>cole o segredo</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>A key that acts as a service account has all rights of that account: whoever has the key is the account.</source>
        <translation>Uma chave que age como conta de serviço tem todos os direitos dessa conta: quem tem a chave é a conta.</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Conta de serviço</translation>
    </message>
    <message>
        <source>the pasted key, %1</source>
        <translation>a chave colada, %1</translation>
    </message>
    <message>
        <source>%1 + 43 random characters + checksum</source>
        <translation>%1 + 43 caracteres aleatórios + soma de verificação</translation>
    </message>
    <message>
        <source>As its maker made it</source>
        <translation>Como o emissor o gerou</translation>
    </message>
    <message>
        <source>You will see the secret now, and can reveal it later; each look is told in the audit log.</source>
        <translation>Você verá o segredo agora e poderá revelá-lo depois; cada consulta fica no log de auditoria.</translation>
    </message>
    <message>
        <source>Only its fingerprint is kept. You will see the secret once.</source>
        <translation>Só a impressão digital é guardada. Você verá o segredo uma única vez.</translation>
    </message>
    <message>
        <source>Bound to a service account: whoever has this key has all rights of that account.</source>
        <translation>Vinculada a uma conta de serviço: quem tem esta chave tem todos os direitos dessa conta.</translation>
    </message>
    <message>
        <source>It will work from anywhere.</source>
        <translation>Funcionará de qualquer lugar.</translation>
    </message>
    <message>
        <source>Somebody else made it; the secret store keeps it</source>
        <translation>Gerada por terceiros; guardada no armazenamento de segredos</translation>
    </message>
    <message>
        <source>Keep a recoverable copy in the secret store</source>
        <translation>Guardar uma cópia recuperável no armazenamento de segredos</translation>
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
        <translation>Vai imediatamente para o armazenamento de segredos; o catálogo fica com a impressão digital.</translation>
    </message>
    <message>
        <source>I bring it; the gate verifies it</source>
        <translation>Eu a forneço; o gate a verifica</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefixo</translation>
    </message>
    <message>
        <source>What the secret begins with: up to 16 of a-z, 0-9 and _, for people and scanners to know it by.</source>
        <translation>Como o segredo começa: até 16 caracteres entre a-z, 0-9 e _, para que pessoas e scanners o reconheçam.</translation>
    </message>
    <message>
        <source>Only its fingerprint is kept.</source>
        <translation>Só a impressão digital é guardada.</translation>
    </message>
    <message>
        <source>As you bring it</source>
        <translation>Como você o fornece</translation>
    </message>
</context>
<context>
    <name>keywright::DetailsDialog</name>
    <message>
        <source>Details of %1</source>
        <translation>Detalhes de %1</translation>
    </message>
    <message>
        <source>which program uses it</source>
        <translation>qual programa a usa</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Conta de serviço</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>Save details</source>
        <translation>Salvar detalhes</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Ainda não muda nada.</translation>
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
        <translation>O que você digitou será perdido. Pressione Escape mais uma vez para fechar.</translation>
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
        <translation>log de auditoria</translation>
    </message>
</context>
<context>
    <name>keywright::EventDetail</name>
    <message>
        <source>The chosen event</source>
        <translation>O evento escolhido</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>Nenhum evento escolhido</translation>
    </message>
    <message>
        <source>Choose an event to see what was changed.</source>
        <translation>Escolha um evento para ver o que foi alterado.</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>O que foi alterado</translation>
    </message>
    <message>
        <source>Open key</source>
        <translation>Abrir chave</translation>
    </message>
    <message>
        <source>Only this key</source>
        <translation>Só esta chave</translation>
    </message>
    <message>
        <source>Show only the events of this key</source>
        <translation>Mostrar só os eventos desta chave</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, via %2</translation>
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
        <translation>nº %1 do log</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
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
        <translation>Depois</translation>
    </message>
    <message>
        <source>The catalogue as of then</source>
        <translation>O catálogo naquele momento</translation>
    </message>
</context>
<context>
    <name>keywright::FigureTile</name>
    <message>
        <source>A week ago: %1</source>
        <translation>Há uma semana: %1</translation>
    </message>
    <message>
        <source>▲ %1 in 7 days</source>
        <translation>▲ %1 em 7 dias</translation>
    </message>
    <message>
        <source>▼ %1 in 7 days</source>
        <translation>▼ %1 em 7 dias</translation>
    </message>
</context>
<context>
    <name>keywright::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
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
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiração</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>Em até 7 dias</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>Em até 30 dias</translation>
    </message>
    <message>
        <source>Within 90 days</source>
        <translation>Em até 90 dias</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>Sem expiração</translation>
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
        <translation>Há mais de 30 dias</translation>
    </message>
    <message>
        <source>Not for 90 days</source>
        <translation>Há mais de 90 dias</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>Nos últimos 7 dias</translation>
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
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>Nada para escolher ainda</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln chave</numerusform>
            <numerusform>%Ln chaves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln keys</source>
        <translation>
            <numerusform>%1 de %Ln chave</numerusform>
            <numerusform>%1 de %Ln chaves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln keys, deleted ones included</source>
        <translation>
            <numerusform>%1 de %Ln chave, incluindo as excluídas</numerusform>
            <numerusform>%1 de %Ln chaves, incluindo as excluídas</numerusform>
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
        <translation>Procurando um chaveiro nesta máquina. Ele pode pedir que você o desbloqueie.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Passphrase, for instance five words that do not belong together</source>
        <translation>Frase secreta, por exemplo cinco palavras sem relação entre si</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Repita a frase secreta</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>A mesma de novo</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Força da frase secreta</translation>
    </message>
    <message>
        <source>It should take centuries to guess.</source>
        <translation>Deve levar séculos para ser adivinhada.</translation>
    </message>
    <message>
        <source>Create vault and catalogue</source>
        <translation>Criar cofre e catálogo</translation>
    </message>
    <message>
        <source>Look for a keychain again</source>
        <translation>Procurar um chaveiro de novo</translation>
    </message>
    <message>
        <source>The catalogue will be %1</source>
        <translation>O catálogo ficará em %1</translation>
    </message>
    <message>
        <source>Choose a passphrase for the vault</source>
        <translation>Escolha uma frase secreta para o cofre</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Criando…</translation>
    </message>
    <message>
        <source>Too easy to guess. Longer helps more than stranger.</source>
        <translation>Fácil demais de adivinhar. Mais longa ajuda mais do que mais estranha.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>As duas não são iguais.</translation>
    </message>
    <message numerus="yes">
        <source>Strong: about %n bits.</source>
        <translation>
            <numerusform>Forte: cerca de %n bit.</numerusform>
            <numerusform>Forte: cerca de %n bits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keywright can keep secrets in a vault file that only this passphrase opens. It is kept nowhere: without it the secrets are lost.</source>
        <translation>O Keywright pode guardar segredos em um arquivo de cofre que só esta frase secreta abre. Ela não é guardada em lugar nenhum: sem ela, os segredos se perdem.</translation>
    </message>
    <message>
        <source>No keychain answers on this machine.</source>
        <translation>Nenhum chaveiro responde nesta máquina.</translation>
    </message>
    <message>
        <source>The keychain did not let Keywright in: its question was turned down, or it is locked.</source>
        <translation>O chaveiro não deixou o Keywright entrar: a pergunta dele foi recusada ou ele está bloqueado.</translation>
    </message>
    <message>
        <source>The keychain has not answered in time.</source>
        <translation>O chaveiro não respondeu a tempo.</translation>
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
        <translation>Um gate informa aos gateways quais chaves são válidas. Este console pode executar um para esta máquina; ele termina com o console.</translation>
    </message>
    <message>
        <source>A gate tells gateways which keys are good.</source>
        <translation>Um gate informa aos gateways quais chaves são válidas.</translation>
    </message>
    <message>
        <source>No API names a gate yet.</source>
        <translation>Nenhuma API indica um gate ainda.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Of this machine alone: a gate for others runs as a service.</source>
        <translation>Só desta máquina: um gate para outras é executado como serviço.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>None besides X-API-Key and Authorization</source>
        <translation>Nenhum além de X-API-Key e Authorization</translation>
    </message>
    <message>
        <source>Start it whenever this catalogue is opened</source>
        <translation>Iniciá-lo sempre que este catálogo for aberto</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Mensagens dele</translation>
    </message>
    <message>
        <source>What it says is shown here.</source>
        <translation>As mensagens dele aparecem aqui.</translation>
    </message>
    <message>
        <source>This console&apos;s gate</source>
        <translation>Gate deste console</translation>
    </message>
    <message>
        <source>Further header</source>
        <translation>Outro cabeçalho</translation>
    </message>
    <message>
        <source>Known gates</source>
        <translation>Gates conhecidos</translation>
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
        <translation>Versão</translation>
    </message>
    <message>
        <source>Catalogue seen</source>
        <translation>Catálogo consultado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitações</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) ago</source>
        <translation>
            <numerusform>há %Ln segundo</numerusform>
            <numerusform>há %Ln segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::HealthDialog</name>
    <message>
        <source>Health of the catalogue</source>
        <translation>Integridade do catálogo</translation>
    </message>
    <message>
        <source>Nothing is changed by looking. Each event of the audit log is checked on its own page: Verify log.</source>
        <translation>Examinar não altera nada. Cada evento do log de auditoria é conferido na página dele: Verificar log.</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Progresso da verificação</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Examinar de novo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Examinando</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wrong. Make a backup of the file as it is before anything else.</source>
        <translation>
            <numerusform>%n problema encontrado. Antes de mais nada, faça uma cópia do arquivo como está.</numerusform>
            <numerusform>%n problemas encontrados. Antes de mais nada, faça uma cópia do arquivo como está.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Nenhum problema encontrado.</translation>
    </message>
</context>
<context>
    <name>keywright::HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>keywright::HoursField</name>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Horário comercial</translation>
    </message>
    <message>
        <source>Monday to Friday, 8 to 18</source>
        <translation>De segunda a sexta, das 8 às 18</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>No hour is left: the key would never work. To stop it, disable it.</source>
        <translation>Não sobra nenhuma hora: a chave nunca funcionaria. Para pará-la, desative-a.</translation>
    </message>
    <message>
        <source>This machine knows no time zone “%1”.</source>
        <translation>Esta máquina não conhece o fuso horário “%1”.</translation>
    </message>
    <message>
        <source>At any hour. Drag over the hours to clear them.</source>
        <translation>A qualquer hora. Arraste sobre as horas para desmarcá-las.</translation>
    </message>
</context>
<context>
    <name>keywright::HoursGrid</name>
    <message>
        <source>Hours of the week</source>
        <translation>Horas da semana</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1, %2: %3. Arrows move, Shift chooses more, Space changes.</source>
        <translation>%1, %2: %3. As setas movem, Shift seleciona mais, Espaço altera.</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permitido</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>não permitido</translation>
    </message>
</context>
<context>
    <name>keywright::ImportDialog</name>
    <message>
        <source>Recognise by itself</source>
        <translation>Reconhecer automaticamente</translation>
    </message>
    <message>
        <source>Amazon API Gateway key file</source>
        <translation>Arquivo de chaves do Amazon API Gateway</translation>
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
        <translation>Arquivo .env</translation>
    </message>
    <message>
        <source>KeePassXC CSV</source>
        <translation>CSV do KeePassXC</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Importar chaves</translation>
    </message>
    <message>
        <source>The file is only read, never changed. Nothing is written until you accept what you see here.</source>
        <translation>O arquivo só é lido, nunca alterado. Nada é gravado até que você aceite o que vê aqui.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>where not named</source>
        <translation>onde não informado</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progresso da importação</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Amazon’s key file, CSV, JSON, .env, KeePassXC CSV</source>
        <translation>Arquivo de chaves da Amazon, CSV, JSON, .env, CSV do KeePassXC</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Only their fingerprints are kept</source>
        <translation>Só as impressões digitais são guardadas</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Segredos</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lendo o arquivo</translation>
    </message>
    <message numerus="yes">
        <source>Read as %1: %Ln record(s)</source>
        <translation>
            <numerusform>Lido como %1: %Ln registro</numerusform>
            <numerusform>Lido como %1: %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Procurando duplicatas</translation>
    </message>
    <message>
        <source>Stopped. Change something, or choose the file again, to look once more.</source>
        <translation>Interrompido. Altere algo ou escolha o arquivo de novo para examinar mais uma vez.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln key(s)</source>
        <translation>
            <numerusform>Importar %Ln chave</numerusform>
            <numerusform>Importar %Ln chaves</numerusform>
        </translation>
    </message>
    <message>
        <source>The file names no owner: say above who owns these keys.</source>
        <translation>O arquivo não informa proprietário: indique acima a quem pertencem estas chaves.</translation>
    </message>
    <message>
        <source>No row of this file makes a new key.</source>
        <translation>Nenhuma linha deste arquivo gera uma nova chave.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) imported.</source>
        <translation>
            <numerusform>%Ln chave importada.</numerusform>
            <numerusform>%Ln chaves importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) skipped: here already.</source>
        <translation>
            <numerusform>%Ln linha ignorada: já estava aqui.</numerusform>
            <numerusform>%Ln linhas ignoradas: já estavam aqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be imported:</source>
        <translation>
            <numerusform>Não foi possível importar %Ln linha:</numerusform>
            <numerusform>Não foi possível importar %Ln linhas:</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped it: what was done stays, the rest was not touched.</source>
        <translation>Você interrompeu: o que foi feito permanece, o resto não foi tocado.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>Rows that could not be imported</source>
        <translation>Linhas que não puderam ser importadas</translation>
    </message>
    <message>
        <source>%1 still holds secrets in the clear. Destroy it, and its copies, when you no longer need it.</source>
        <translation>%1 ainda contém segredos em texto claro. Destrua-o, e as cópias dele, quando não precisar mais.</translation>
    </message>
    <message>
        <source>The secret store keeps them, so that they can be revealed</source>
        <translation>Guardados no armazenamento de segredos, para que possam ser revelados</translation>
    </message>
    <message numerus="yes">
        <source>Storing %Ln secret(s) takes about %1.</source>
        <translation>
            <numerusform>Guardar %Ln segredo leva cerca de %1.</numerusform>
            <numerusform>Guardar %Ln segredos leva cerca de %1.</numerusform>
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
        <translation>Será criada</translation>
    </message>
    <message>
        <source>Same secret as %1 in this file</source>
        <translation>Mesmo segredo que %1 neste arquivo</translation>
    </message>
    <message>
        <source>Already in the catalogue as %1</source>
        <translation>Já está no catálogo como %1</translation>
    </message>
    <message>
        <source>A key of this name is there already</source>
        <translation>Já existe uma chave com este nome</translation>
    </message>
    <message>
        <source>Can’t be imported: %1</source>
        <translation>Não pode ser importada: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>O que acontece com ela</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
    </message>
    <message>
        <source>No key: it is left alone</source>
        <translation>Sem chave: fica de fora</translation>
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
        <translation>O que acontece com cada linha</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todas %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Novas %1</translation>
    </message>
    <message>
        <source>Already here %1</source>
        <translation>Já existentes %1</translation>
    </message>
    <message>
        <source>Unusable %1</source>
        <translation>Inutilizáveis %1</translation>
    </message>
</context>
<context>
    <name>keywright::KeyAccessTab</name>
    <message>
        <source>%1, burst %2</source>
        <translation>%1, rajada de %2</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 por dia</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 por semana</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 por mês</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Pode fazer</translation>
    </message>
    <message>
        <source>Restrictions and limits</source>
        <translation>Restrições e limites</translation>
    </message>
    <message>
        <source>Nothing: this key has no scopes.</source>
        <translation>Nada: esta chave não tem escopos.</translation>
    </message>
    <message>
        <source>Only what its roles allow.</source>
        <translation>Só o que as funções dela permitem.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funções</translation>
    </message>
    <message>
        <source>Allowed from</source>
        <translation>Origens permitidas</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>qualquer endereço</translation>
    </message>
    <message>
        <source>Referrers</source>
        <translation>Referenciadores</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Caminhos</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horários</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limite de taxa</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cota</translation>
    </message>
    <message>
        <source>none</source>
        <comment>rate limit</comment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>none</source>
        <comment>quota</comment>
        <translation>nenhuma</translation>
    </message>
</context>
<context>
    <name>keywright::KeyCellDelegate</name>
    <message>
        <source>no expiry</source>
        <translation>sem prazo</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>This key never expires by itself.</source>
        <translation>Esta chave nunca expira por si só.</translation>
    </message>
    <message>
        <source>No use of this key is known.</source>
        <translation>Não se conhece nenhum uso desta chave.</translation>
    </message>
    <message>
        <source>%1 is a honeytoken: it opens nothing, and whoever uses it raises an alarm.</source>
        <translation>%1 é um honeytoken: não dá acesso a nada, e quem o usa dispara um alarme.</translation>
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
        <translation>Chave %1 descontinuada</translation>
    </message>
    <message>
        <source>%1 was disabled</source>
        <translation>Chave %1 desativada</translation>
    </message>
    <message>
        <source>%1 was enabled</source>
        <translation>Chave %1 ativada</translation>
    </message>
    <message>
        <source>%1 has a new owner</source>
        <translation>A chave %1 tem um novo proprietário</translation>
    </message>
    <message>
        <source>%1 was revoked</source>
        <translation>Chave %1 revogada</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>Chave %1 excluída</translation>
    </message>
    <message>
        <source>%1 was restored, revoked</source>
        <translation>Chave %1 restaurada como revogada</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>Chave %1 criada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) imported</source>
        <translation>
            <numerusform>%Ln chave importada</numerusform>
            <numerusform>%Ln chaves importadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Access of %1 was changed</source>
        <translation>Acesso de %1 alterado</translation>
    </message>
    <message>
        <source>Limits of %1 were changed</source>
        <translation>Limites de %1 alterados</translation>
    </message>
    <message>
        <source>Details of %1 were saved</source>
        <translation>Detalhes de %1 salvos</translation>
    </message>
    <message>
        <source>%1 was rotated</source>
        <translation>Chave %1 rotacionada</translation>
    </message>
    <message>
        <source>No old version of %1 works any more</source>
        <translation>Nenhuma versão antiga de %1 vale mais</translation>
    </message>
    <message>
        <source>Overlap of %1 was changed</source>
        <translation>Sobreposição de %1 alterada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) changed</source>
        <translation>
            <numerusform>%Ln chave alterada</numerusform>
            <numerusform>%Ln chaves alteradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>Exportar chaves</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) written to %1</source>
        <translation>
            <numerusform>%Ln chave gravada em %1</numerusform>
            <numerusform>%Ln chaves gravadas em %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone for %Ln key(s)</source>
        <translation>
            <numerusform>Desfeito em %Ln chave</numerusform>
            <numerusform>Desfeito em %Ln chaves</numerusform>
        </translation>
    </message>
    <message>
        <source>A key of production is revoked for good.</source>
        <translation>Uma chave de produção é revogada definitivamente.</translation>
    </message>
    <message>
        <source>%1 is as it was: there was nothing to change</source>
        <translation>%1 continua como estava: não havia nada para mudar</translation>
    </message>
</context>
<context>
    <name>keywright::KeyHistoryTab</name>
    <message>
        <source>Show in the audit log</source>
        <translation>Mostrar no log de auditoria</translation>
    </message>
    <message>
        <source>Nothing is known of this key yet.</source>
        <translation>Ainda não se sabe nada sobre esta chave.</translation>
    </message>
    <message>
        <source>Older events are in the audit log.</source>
        <translation>Eventos mais antigos estão no log de auditoria.</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <translation>%1: recusada</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: falhou</translation>
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
        <translation>Horário</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The catalogue as of then</source>
        <translation>O catálogo naquele momento</translation>
    </message>
</context>
<context>
    <name>keywright::KeyInspector</name>
    <message>
        <source>No key chosen</source>
        <translation>Nenhuma chave escolhida</translation>
    </message>
    <message>
        <source>Choose a key to see what it is and what it may do.</source>
        <translation>Escolha uma chave para ver o que ela é e o que pode fazer.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspetor</translation>
    </message>
    <message>
        <source>Copy key ID</source>
        <translation>Copiar ID da chave</translation>
    </message>
    <message>
        <source>Key ID copied</source>
        <translation>ID da chave copiado</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotacionar</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>More acts on this key</source>
        <translation>Mais ações para esta chave</translation>
    </message>
    <message>
        <source>Every act shows the exact list before anything is done.</source>
        <translation>Cada ação mostra a lista exata antes de fazer qualquer coisa.</translation>
    </message>
    <message>
        <source>Parts of the key</source>
        <translation>Partes da chave</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message numerus="yes">
        <source>%n keys chosen</source>
        <translation>
            <numerusform>%n chave escolhida</numerusform>
            <numerusform>%n chaves escolhidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::KeyOverviewTab</name>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
    </message>
    <message>
        <source>How much of the overlap is over</source>
        <translation>Quanto da sobreposição já passou</translation>
    </message>
    <message>
        <source>Overlap is over</source>
        <translation>A sobreposição acabou</translation>
    </message>
    <message>
        <source>Overlap ends %1</source>
        <translation>A sobreposição termina %1</translation>
    </message>
    <message>
        <source>version %1 → %2</source>
        <translation>versão %1 → %2</translation>
    </message>
    <message>
        <source>Both versions work until then. Version %1 was last used %2.</source>
        <translation>Até lá as duas versões valem. Último uso da versão %1: %2.</translation>
    </message>
    <message>
        <source>Both versions work until then. No use of version %1 is known.</source>
        <translation>Até lá as duas versões valem. Não se conhece nenhum uso da versão %1.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Fica em</translation>
    </message>
    <message>
        <source>Bound to</source>
        <translation>Vinculada a</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>nunca por si só</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiração</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotação</translation>
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
        <translation>Criação</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observações</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln day(s)</source>
        <translation>
            <numerusform>a cada %Ln dia</numerusform>
            <numerusform>a cada %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manual</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) overlap</source>
        <translation>
            <numerusform>sobreposição de %Ln dia</numerusform>
            <numerusform>sobreposição de %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Honeytoken</source>
        <translation>Honeytoken</translation>
    </message>
    <message>
        <source>It opens nothing: a gate answers it as an unknown key and raises an alarm.</source>
        <translation>Não dá acesso a nada: um gate responde como a uma chave desconhecida e dispara um alarme.</translation>
    </message>
    <message>
        <source>Version %1 is still used: %2 requests in the last 24 hours, %3 % of the key&apos;s.</source>
        <translation>A versão %1 ainda é usada: %2 solicitações nas últimas 24 horas, %3% das da chave.</translation>
    </message>
    <message>
        <source>Version %1 had no request in the last 24 hours.</source>
        <translation>A versão %1 não teve nenhuma solicitação nas últimas 24 horas.</translation>
    </message>
    <message>
        <source>%1 of %2 today.</source>
        <translation>%1 de %2 hoje.</translation>
    </message>
    <message>
        <source>%1 of %2 this week.</source>
        <translation>%1 de %2 nesta semana.</translation>
    </message>
    <message>
        <source>%1 of %2 this month.</source>
        <translation>%1 de %2 neste mês.</translation>
    </message>
    <message>
        <source>It is used up, and is refilled %1.</source>
        <translation>Está esgotada e será renovada %1.</translation>
    </message>
    <message>
        <source>At this pace it is used up %1.</source>
        <translation>Nesse ritmo, ela se esgotará %1.</translation>
    </message>
    <message>
        <source>At this pace it lasts until it is refilled %1.</source>
        <translation>Nesse ritmo, ela durará até ser renovada %1.</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cota</translation>
    </message>
    <message>
        <source>How much of the quota is used</source>
        <translation>Quanto da cota já foi usado</translation>
    </message>
    <message>
        <source>Allowed from</source>
        <translation>Origens permitidas</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>none</source>
        <comment>limit</comment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>APIs, 30 days</source>
        <translation>APIs, 30 dias</translation>
    </message>
</context>
<context>
    <name>keywright::KeyTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiração</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criação</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Sem ambiente</translation>
    </message>
    <message>
        <source>No system</source>
        <translation>Sem sistema</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Sem proprietário</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n chave</numerusform>
            <numerusform>%n chaves</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, folded up</source>
        <translation>%1, recolhido</translation>
    </message>
    <message>
        <source>%1, honeytoken</source>
        <translation>%1, honeytoken</translation>
    </message>
    <message>
        <source>Requests, 30 days</source>
        <translation>Solicitações, 30 dias</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendência</translation>
    </message>
    <message>
        <source>Of 30 days, as gates counted them. The list can&apos;t be sorted by them: they don&apos;t stand in the catalogue.</source>
        <translation>De 30 dias, como os gates as contaram. A lista não pode ser ordenada por elas: não constam do catálogo.</translation>
    </message>
</context>
<context>
    <name>keywright::KeyTableView</name>
    <message>
        <source>Keys</source>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <translation>Colunas como no início</translation>
    </message>
    <message numerus="yes">
        <source>Choose its %n key(s)</source>
        <translation>
            <numerusform>Selecionar a %n chave dele</numerusform>
            <numerusform>Selecionar as %n chaves dele</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold all groups up</source>
        <translation>Recolher todos os grupos</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Expandir todos os grupos</translation>
    </message>
</context>
<context>
    <name>keywright::KeyUseCard</name>
    <message>
        <source>Requests, 30 days</source>
        <translation>Solicitações, 30 dias</translation>
    </message>
    <message>
        <source>Requests a day, 30 days</source>
        <translation>Solicitações por dia, 30 dias</translation>
    </message>
</context>
<context>
    <name>keywright::KeyVersionsTab</name>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>a copy is kept</source>
        <translation>uma cópia está guardada</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Criação: %1</translation>
    </message>
    <message>
        <source>stops working %1</source>
        <comment>relative: in 3 days</comment>
        <translation>fim da validade: %1</translation>
    </message>
    <message>
        <source>Works until: %1</source>
        <translation>Válida até: %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>relative: 3 days ago</comment>
        <translation>encerramento: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Encerramento: %1</translation>
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
        <translation>criação: %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Dica</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criação</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Válida até</translation>
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
        <translation>O catálogo está aberto somente para leitura.</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>Escolha uma chave primeiro.</translation>
    </message>
    <message>
        <source>This is done to one key at a time.</source>
        <translation>Isto é feito com uma chave de cada vez.</translation>
    </message>
    <message>
        <source>None of the chosen keys allows this.</source>
        <translation>Nenhuma das chaves escolhidas permite isto.</translation>
    </message>
    <message>
        <source>Whose key is on the clipboard?</source>
        <translation>De quem é a chave na área de transferência?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nova chave</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Nenhuma chave ainda</translation>
    </message>
    <message>
        <source>Create a key for one of your own APIs, or import the inventory that you have: CSV, JSON, .env, Amazon or KeePassXC files.</source>
        <translation>Crie uma chave para uma das suas próprias APIs ou importe o inventário que você já tem: arquivos CSV, JSON, .env, da Amazon ou do KeePassXC.</translation>
    </message>
    <message>
        <source>No key matches</source>
        <translation>Nenhuma chave corresponde</translation>
    </message>
    <message>
        <source>Nothing in the catalogue fits this search.</source>
        <translation>Nada no catálogo corresponde a esta pesquisa.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Limpar pesquisa e filtros</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Keys without groups</source>
        <translation>Chaves sem grupos</translation>
    </message>
    <message>
        <source>Group keys by owner</source>
        <translation>Agrupar as chaves por proprietário</translation>
    </message>
    <message>
        <source>Group keys by environment</source>
        <translation>Agrupar as chaves por ambiente</translation>
    </message>
    <message>
        <source>Group keys by system</source>
        <translation>Agrupar as chaves por sistema</translation>
    </message>
    <message>
        <source>The keys are not in groups.</source>
        <translation>As chaves não estão agrupadas.</translation>
    </message>
    <message>
        <source>Fold all groups up</source>
        <translation>Recolher todos os grupos</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Expandir todos os grupos</translation>
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
        <translation>Agrupamento: %1</translation>
    </message>
    <message>
        <source>Group keys</source>
        <translation>Agrupar as chaves</translation>
    </message>
</context>
<context>
    <name>keywright::LegendEntry</name>
    <message>
        <source>Show only “%1”</source>
        <translation>Mostrar só “%1”</translation>
    </message>
</context>
<context>
    <name>keywright::LimitsDialog</name>
    <message>
        <source>Limits and lifetime of %1</source>
        <translation>Limites e validade de %1</translation>
    </message>
    <message>
        <source>They belong to the key and survive rotation.</source>
        <translation>Eles pertencem à chave e sobrevivem à rotação.</translation>
    </message>
    <message>
        <source>none; 100/s, or 100/s:200 with a burst of 200</source>
        <translation>sem limite; 100/s, ou 100/s:200 com uma rajada de 200</translation>
    </message>
    <message>
        <source>none; 10000/day, 1M/month</source>
        <translation>sem cota; 10000/day, 1M/month</translation>
    </message>
    <message>
        <source>no reminder</source>
        <translation>sem lembrete</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limite de taxa</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cota</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiração</translation>
    </message>
    <message>
        <source>Rotate every</source>
        <translation>Rotacionar a cada</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Sobreposição</translation>
    </message>
    <message>
        <source>Change limits</source>
        <translation>Alterar limites</translation>
    </message>
</context>
<context>
    <name>keywright::LineEditButton</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
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
        <translation>O Keywright está bloqueado</translation>
    </message>
    <message>
        <source>The passphrase of the vault opens it again.</source>
        <translation>A frase secreta do cofre o abre de novo.</translation>
    </message>
    <message>
        <source>It opens again once your keychain answers. Lock your screen too when you leave: an open keychain answers to whoever sits here.</source>
        <translation>Ele se abre de novo assim que o seu chaveiro responder. Bloqueie também a tela quando sair: um chaveiro aberto responde a quem estiver sentado aqui.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>The passphrase of this console opens it again.</source>
        <translation>A frase secreta deste console o abre de novo.</translation>
    </message>
    <message>
        <source>The password of your account on this system opens it again.</source>
        <translation>A senha da sua conta neste sistema o abre de novo.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
</context>
<context>
    <name>keywright::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>Pesquisa</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>Mostrar ou ocultar o inspetor</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Chosen keys</source>
        <translation>Chaves escolhidas</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Log de auditoria</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Exibir</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Atalhos de teclado…</translation>
    </message>
</context>
<context>
    <name>keywright::NewPassphraseDialog</name>
    <message>
        <source>A passphrase for this console</source>
        <translation>Uma frase secreta para este console</translation>
    </message>
    <message>
        <source>It unlocks the console and shows that it is you. Only a slow hash of it is kept, in the keychain.</source>
        <translation>Ela desbloqueia o console e mostra que é você. Só um hash lento dela é guardado, no chaveiro.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Repita a frase secreta</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>A mesma de novo</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Usar esta frase secreta</translation>
    </message>
    <message>
        <source>Five words that do not belong together make a good one.</source>
        <translation>Cinco palavras sem relação entre si formam uma boa.</translation>
    </message>
    <message>
        <source>Too easy to guess. Longer helps more than stranger.</source>
        <translation>Fácil demais de adivinhar. Mais longa ajuda mais do que mais estranha.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>As duas não são iguais.</translation>
    </message>
</context>
<context>
    <name>keywright::OneTimeSecretDialog</name>
    <message>
        <source>Secret of %1</source>
        <translation>Segredo de %1</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Versão %1 de %2</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>Chave %1 criada</translation>
    </message>
    <message>
        <source>Hand it over or store it now: only its fingerprint is kept, and it can&apos;t be shown again.</source>
        <translation>Entregue-o ou guarde-o agora: só a impressão digital é mantida, e ele não pode ser mostrado de novo.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>Copiado. A área de transferência será limpa em %n segundo.</numerusform>
            <numerusform>Copiado. A área de transferência será limpa em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have stored it</source>
        <translation>Eu já o guardei</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>This secret is shown only here. If it is lost, the key has to be rotated.</source>
        <translation>Este segredo só é mostrado aqui. Se for perdido, será preciso rotacionar a chave.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fechar mesmo assim</translation>
    </message>
    <message>
        <source>A copy is kept in the secret store; each look at it is told in the audit log.</source>
        <translation>Uma cópia fica no armazenamento de segredos; cada consulta a ela fica no log de auditoria.</translation>
    </message>
</context>
<context>
    <name>keywright::OperationsDialog</name>
    <message>
        <source>Operations of %1</source>
        <translation>Operações de %1</translation>
    </message>
    <message>
        <source>As its OpenAPI file named them when it was read last. A key needs the scope of what it calls.</source>
        <translation>Como o arquivo OpenAPI as nomeava quando foi lido pela última vez. Uma chave precisa do escopo do que chama.</translation>
    </message>
    <message>
        <source>Search operations</source>
        <translation>Pesquisar operações</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operações</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operação</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>%1 (not offered)</source>
        <translation>%1 (não oferecido)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s)</source>
        <translation>
            <numerusform>%Ln operação</numerusform>
            <numerusform>%Ln operações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) found</source>
        <translation>
            <numerusform>%Ln operação encontrada</numerusform>
            <numerusform>%Ln operações encontradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::OverlapDialog</name>
    <message>
        <source>Overlap of %1</source>
        <translation>Sobreposição de %1</translation>
    </message>
    <message>
        <source>How long the old version works beside the new one.</source>
        <translation>Por quanto tempo a versão antiga vale ao lado da nova.</translation>
    </message>
    <message>
        <source>end it now</source>
        <translation>encerrar agora</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Vale por</translation>
    </message>
    <message>
        <source>Change the overlap</source>
        <translation>Alterar a sobreposição</translation>
    </message>
    <message>
        <source>Version %1 stops working at once, for good. Callers that still use it fail.</source>
        <translation>A versão %1 deixa de valer na hora e para sempre. Os clientes que ainda a usam falharão.</translation>
    </message>
    <message>
        <source>Version %1 works until %2.</source>
        <translation>A versão %1 vale até %2.</translation>
    </message>
    <message>
        <source>It was last used %1.</source>
        <translation>Último uso: %1.</translation>
    </message>
    <message>
        <source>It was never used as far as is known.</source>
        <translation>Nunca foi usada, até onde se sabe.</translation>
    </message>
    <message numerus="yes">
        <source> more day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> dia a mais</numerusform>
            <numerusform> dias a mais</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::OverviewPage</name>
    <message>
        <source>Keys by system</source>
        <translation>Chaves por sistema</translation>
    </message>
    <message>
        <source>Keys by environment</source>
        <translation>Chaves por ambiente</translation>
    </message>
    <message>
        <source>Keys by age</source>
        <translation>Chaves por idade</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Time travel</source>
        <translation>Viagem no tempo</translation>
    </message>
    <message>
        <source>The catalogue as it stood at a moment, and what changed between two</source>
        <translation>O catálogo como estava em um momento, e o que mudou entre dois</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nova chave</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>O que está por vencer</translation>
    </message>
    <message>
        <source>What should be put right</source>
        <translation>O que precisa ser corrigido</translation>
    </message>
    <message>
        <source>What lives in the catalogue</source>
        <translation>O que há no catálogo</translation>
    </message>
    <message>
        <source>Nothing to see to within 7 days</source>
        <translation>Nada a tratar em 7 dias</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to see to within 7 days</source>
        <translation>
            <numerusform>%Ln item a tratar em 7 dias</numerusform>
            <numerusform>%Ln itens a tratar em 7 dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s), %1 of them live</source>
        <translation>
            <numerusform>%Ln chave; em serviço: %1</numerusform>
            <numerusform>%Ln chaves; em serviço: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiradas</translation>
    </message>
    <message>
        <source>Expire within 1 day</source>
        <translation>Expiram em 1 dia</translation>
    </message>
    <message>
        <source>Expire within 7 days</source>
        <translation>Expiram em 7 dias</translation>
    </message>
    <message>
        <source>Expire within 14 days</source>
        <translation>Expiram em 14 dias</translation>
    </message>
    <message>
        <source>Expire within 30 days</source>
        <translation>Expiram em 30 dias</translation>
    </message>
    <message>
        <source>Overlap ends in 7 days</source>
        <translation>Fim da sobreposição</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>Sem proprietário</translation>
    </message>
    <message>
        <source>Without any scope</source>
        <translation>Sem escopo</translation>
    </message>
    <message>
        <source>Work from everywhere</source>
        <translation>Valem de qualquer lugar</translation>
    </message>
    <message>
        <source>Never rotated in a year</source>
        <translation>Sem rotação há 1 ano</translation>
    </message>
    <message>
        <source>Unused for 90 days</source>
        <translation>Sem uso há 90 dias</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usadas</translation>
    </message>
    <message>
        <source>Up to 30 days</source>
        <translation>Até 30 dias</translation>
    </message>
    <message>
        <source>30 to 90 days</source>
        <translation>De 30 a 90 dias</translation>
    </message>
    <message>
        <source>90 days to a year</source>
        <translation>De 90 dias a 1 ano</translation>
    </message>
    <message>
        <source>1 to 2 years</source>
        <translation>De 1 a 2 anos</translation>
    </message>
    <message>
        <source>Older than 2 years</source>
        <translation>Mais de 2 anos</translation>
    </message>
    <message>
        <source>Found in a log</source>
        <translation>Encontradas em um log</translation>
    </message>
    <message numerus="yes">
        <source>The honeytoken %1 was presented %Ln time(s) in 7 days, last in the hour from %2. Somebody has a key that nobody should have.</source>
        <translation>
            <numerusform>O honeytoken %1 foi apresentado %Ln vez em 7 dias, a última na hora a partir de %2. Alguém tem uma chave que ninguém deveria ter.</numerusform>
            <numerusform>O honeytoken %1 foi apresentado %Ln vezes em 7 dias, a última na hora a partir de %2. Alguém tem uma chave que ninguém deveria ter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln honeytokens were presented in 7 days, last %1 in the hour from %2. Somebody has keys that nobody should have.</source>
        <translation>
            <numerusform>%Ln honeytoken foi apresentado em 7 dias, por último %1 na hora a partir de %2. Alguém tem chaves que ninguém deveria ter.</numerusform>
            <numerusform>%Ln honeytokens foram apresentados em 7 dias, por último %1 na hora a partir de %2. Alguém tem chaves que ninguém deveria ter.</numerusform>
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
        <translation>Parado</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Parando</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>It does not run.</source>
        <translation>Ele não está em execução.</translation>
    </message>
    <message>
        <source>It reads the keys.</source>
        <translation>Ele está lendo as chaves.</translation>
    </message>
    <message>
        <source>It answers gateways of this machine at %1.</source>
        <translation>Ele responde aos gateways desta máquina em %1.</translation>
    </message>
    <message>
        <source>It answers what was asked, then ends.</source>
        <translation>Ele responde às consultas recebidas e depois termina.</translation>
    </message>
    <message>
        <source>The program %1 can&apos;t be started. Is it installed?</source>
        <translation>Não é possível iniciar o programa %1. Ele está instalado?</translation>
    </message>
    <message>
        <source>Another program listens at %1 already. Choose another port, or end that program.</source>
        <translation>Outro programa já escuta em %1. Escolha outra porta ou encerre esse programa.</translation>
    </message>
    <message>
        <source>It ended by itself; gateways that ask it let nothing through.</source>
        <translation>Ele terminou por si só; os gateways que o consultam não deixam passar nada.</translation>
    </message>
</context>
<context>
    <name>keywright::PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar o que é digitado</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Ocultar o que é digitado</translation>
    </message>
</context>
<context>
    <name>keywright::PastCellDelegate</name>
    <message>
        <source>no expiry</source>
        <translation>sem prazo</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionada</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removida</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterada</translation>
    </message>
</context>
<context>
    <name>keywright::PastDetail</name>
    <message>
        <source>The chosen key as it stood</source>
        <translation>A chave escolhida como estava</translation>
    </message>
    <message>
        <source>Open it as it is now</source>
        <translation>Abrir como está agora</translation>
    </message>
    <message>
        <source>No key chosen</source>
        <translation>Nenhuma chave selecionada</translation>
    </message>
    <message>
        <source>Choose a key to see it as it stood then.</source>
        <translation>Selecione uma chave para vê-la como estava então.</translation>
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
        <translation>Criação</translation>
    </message>
    <message>
        <source>Last changed before</source>
        <translation>Alteração anterior</translation>
    </message>
    <message>
        <source>As it stood on %1</source>
        <translation>Situação em %1</translation>
    </message>
</context>
<context>
    <name>keywright::PastPage</name>
    <message>
        <source>Rebuilding the catalogue from the audit log…</source>
        <translation>Reconstruindo o catálogo a partir do log de auditoria…</translation>
    </message>
    <message>
        <source>Comparing two moments from the audit log…</source>
        <translation>Comparando dois momentos a partir do log de auditoria…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>Choose a moment to begin again.</source>
        <translation>Escolha um momento para recomeçar.</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nada mudou</translation>
    </message>
    <message>
        <source>The catalogue was the same at both moments.</source>
        <translation>O catálogo era o mesmo nos dois momentos.</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Ainda não há chaves</translation>
    </message>
    <message>
        <source>At that moment the catalogue was empty, or did not exist.</source>
        <translation>Nesse momento o catálogo estava vazio ou não existia.</translation>
    </message>
    <message>
        <source>No key matches</source>
        <translation>Nenhuma chave corresponde</translation>
    </message>
    <message>
        <source>Nothing in the catalogue of that moment fits this search.</source>
        <translation>Nada no catálogo desse momento corresponde a esta pesquisa.</translation>
    </message>
    <message>
        <source>%1 added, %2 removed, %3 changed</source>
        <translation>Adicionadas: %1; removidas: %2; alteradas: %3</translation>
    </message>
    <message>
        <source>What changed between %1 and %2. This is the past: nothing can be changed here.</source>
        <translation>O que mudou entre %1 e %2. Isto é o passado: nada pode ser alterado aqui.</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Voltar ao presente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln chave</numerusform>
            <numerusform>%Ln chaves</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue as it stood on %1. This is the past: nothing can be changed here.</source>
        <translation>O catálogo como estava em %1. Isto é o passado: nada pode ser alterado aqui.</translation>
    </message>
    <message>
        <source>The log does not tell how some keys began; they are left out.</source>
        <translation>O log não diz como algumas chaves começaram; elas foram omitidas.</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportar o que é mostrado</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) written to %1</source>
        <translation>
            <numerusform>%Ln chave gravada em %1</numerusform>
            <numerusform>%Ln chaves gravadas em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rebuilding the past</source>
        <translation>Reconstruindo o passado</translation>
    </message>
    <message>
        <source>How long ago</source>
        <translation>Há quanto tempo</translation>
    </message>
    <message>
        <source>An hour ago</source>
        <translation>Há uma hora</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>7 days ago</source>
        <translation>Há 7 dias</translation>
    </message>
    <message>
        <source>30 days ago</source>
        <translation>Há 30 dias</translation>
    </message>
    <message>
        <source>90 days ago</source>
        <translation>Há 90 dias</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Há um ano</translation>
    </message>
    <message>
        <source>At a moment</source>
        <translation>Em um momento</translation>
    </message>
    <message>
        <source>As of this moment</source>
        <translation>Situação neste momento</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar com</translation>
    </message>
    <message>
        <source>The other moment</source>
        <translation>O outro momento</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Search the keys of that moment</source>
        <translation>Pesquisar as chaves desse momento</translation>
    </message>
    <message>
        <source>Keys as they stood</source>
        <translation>Chaves como estavam</translation>
    </message>
    <message>
        <source>What changed between %1 and %2</source>
        <translation>O que mudou entre %1 e %2</translation>
    </message>
    <message>
        <source>As it stood on %1</source>
        <translation>Situação em %1</translation>
    </message>
</context>
<context>
    <name>keywright::PastTableModel</name>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiração</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
</context>
<context>
    <name>keywright::PasteFinder</name>
    <message>
        <source>This is no key: a key has 16 to 255 characters and no blanks.</source>
        <translation>Isto não é uma chave: uma chave tem de 16 a 255 caracteres e nenhum espaço.</translation>
    </message>
    <message>
        <source>The catalogue is open read-only.</source>
        <translation>O catálogo está aberto somente para leitura.</translation>
    </message>
</context>
<context>
    <name>keywright::PastedKeyDialog</name>
    <message>
        <source>gone</source>
        <translation>não existe mais</translation>
    </message>
    <message>
        <source>This is %1 (version %2, %3)</source>
        <translation>Esta é %1 (versão %2, %3)</translation>
    </message>
    <message>
        <source>It opens nothing: every request with it is refused.</source>
        <translation>Não dá acesso a nada: toda solicitação com ela é recusada.</translation>
    </message>
    <message>
        <source>This version opens nothing any more. Newer versions of the key do.</source>
        <translation>Esta versão não dá mais acesso a nada. Versões mais novas da chave dão.</translation>
    </message>
    <message>
        <source>It works: whoever has it can use this key now.</source>
        <translation>Funciona: quem a tiver pode usar esta chave agora.</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>Limpar a área de transferência</translation>
    </message>
    <message>
        <source>The clipboard is clear</source>
        <translation>A área de transferência está limpa</translation>
    </message>
    <message>
        <source>Pasted key</source>
        <translation>Chave colada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revogar…</translation>
    </message>
    <message>
        <source>Check a request</source>
        <translation>Testar uma solicitação</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>Owner: %1. Environment: %2. System: %3.</source>
        <translation>Proprietário: %1. Ambiente: %2. Sistema: %3.</translation>
    </message>
    <message>
        <source>Last used %1, on %2.</source>
        <translation>Último uso: %1, em %2.</translation>
    </message>
    <message>
        <source>Never used as far as is known.</source>
        <translation>Nunca usada, até onde se sabe.</translation>
    </message>
    <message>
        <source>It works until %1.</source>
        <translation>Vale até %1.</translation>
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
        <translation>Pesquisa: %1</translation>
    </message>
    <message>
        <source>The first %1 rows; %2 more are not printed.</source>
        <translation>Primeiras linhas: %1; linhas não impressas: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printed</source>
        <translation>
            <numerusform>%n página impressa</numerusform>
            <numerusform>%n páginas impressas</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing was printed.</source>
        <translation>A impressora não aceitou. Nada foi impresso.</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>Impresso em %1</translation>
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
        <translation>Próxima página</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
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
        <translation>O que é impresso</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Paisagem</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Retrato</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>The first %1 pages are shown here; all %2 are printed.</source>
        <translation>Aqui são mostradas as primeiras %1 páginas; todas (%2) são impressas.</translation>
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
        <translation>Proteger uma API</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Escopos</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Etapa %1 de %2: %3</translation>
    </message>
    <message>
        <source>Save and configure</source>
        <translation>Salvar e configurar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The API %1 was saved.</source>
        <translation>A API %1 foi salva.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) were read.</source>
        <translation>
            <numerusform>%Ln operação foi lida.</numerusform>
            <numerusform>%Ln operações foram lidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They suggest %Ln scope(s).</source>
        <translation>
            <numerusform>Daí se sugere %Ln escopo.</numerusform>
            <numerusform>Daí se sugerem %Ln escopos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usually goes to %1</source>
        <translation>Costuma ficar em %1</translation>
    </message>
    <message>
        <source>%1 is on the clipboard.</source>
        <translation>%1 está na área de transferência.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Salvar %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>OpenAPI file</source>
        <translation>arquivo OpenAPI</translation>
    </message>
    <message>
        <source>OpenAPI 3, JSON or YAML: fills in the rest. Or leave it and type.</source>
        <translation>OpenAPI 3, JSON ou YAML: preenche o resto. Ou deixe vazio e digite.</translation>
    </message>
    <message>
        <source>Name in scopes</source>
        <translation>Nome nos escopos</translation>
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
        <translation>Cabeçalho com a chave</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentação</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>A quem perguntar</translation>
    </message>
    <message>
        <source>A team or an address</source>
        <translation>Uma equipe ou um endereço</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Another scope</source>
        <translation>Outro escopo</translation>
    </message>
    <message>
        <source>Another one: resource:action</source>
        <translation>Outro: resource:action</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>What keys of this API can be told apart by. They are offered wherever keys and roles get their scopes.</source>
        <translation>O que permite distinguir as chaves desta API. Eles são oferecidos onde quer que chaves e funções recebam seus escopos.</translation>
    </message>
    <message>
        <source>Gate&apos;s address</source>
        <translation>Endereço do gate</translation>
    </message>
    <message>
        <source>API&apos;s own address</source>
        <translation>Endereço da própria API</translation>
    </message>
    <message>
        <source>A request needs</source>
        <translation>Uma solicitação precisa de</translation>
    </message>
    <message>
        <source>Where keywright-gate listens, as the gateway reaches it.</source>
        <translation>Onde o keywright-gate escuta, como o gateway o alcança.</translation>
    </message>
    <message>
        <source>Where the gateway sends requests that were let through.</source>
        <translation>Para onde o gateway envia as solicitações aceitas.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Each operation its own scope</source>
        <translation>Cada operação com o próprio escopo</translation>
    </message>
    <message>
        <source>What no operation of the OpenAPI file names is refused (403).</source>
        <translation>O que nenhuma operação do arquivo OpenAPI nomeia é recusado (403).</translation>
    </message>
    <message>
        <source>The same for all requests. With an OpenAPI file in the first step, each operation can need its own scope.</source>
        <translation>O mesmo para todas as solicitações. Com um arquivo OpenAPI na primeira etapa, cada operação pode exigir o próprio escopo.</translation>
    </message>
    <message>
        <source>The same for all requests.</source>
        <translation>O mesmo para todas as solicitações.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) are kept with the API.</source>
        <translation>
            <numerusform>%Ln operação está guardada com a API.</numerusform>
            <numerusform>%Ln operações estão guardadas com a API.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the file again when it has changed.</source>
        <translation>Escolha o arquivo de novo quando ele tiver mudado.</translation>
    </message>
</context>
<context>
    <name>keywright::RankList</name>
    <message>
        <source>Show the keys of “%1”</source>
        <translation>Mostrar as chaves de “%1”</translation>
    </message>
</context>
<context>
    <name>keywright::ReasonDialog</name>
    <message>
        <source>Deprecate %1</source>
        <translation>Descontinuar %1</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>Desativar %1</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>Ativar %1</translation>
    </message>
    <message>
        <source>Transfer %1</source>
        <translation>Transferir %1</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>Revogar %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Excluir %1</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurar %1</translation>
    </message>
    <message>
        <source>It works on, is no longer handed out, and its callers are warned.</source>
        <translation>Continua valendo, não é mais distribuída, e os clientes que a usam são avisados.</translation>
    </message>
    <message>
        <source>Every request with it is refused until it is enabled again.</source>
        <translation>Toda solicitação com ela é recusada até que seja ativada de novo.</translation>
    </message>
    <message>
        <source>Requests with it pass again, as far as its rules allow.</source>
        <translation>As solicitações com ela voltam a passar, na medida em que as regras dela permitem.</translation>
    </message>
    <message>
        <source>The new owner answers for it from now on.</source>
        <translation>O novo proprietário responde por ela a partir de agora.</translation>
    </message>
    <message>
        <source>This is final: no version of it will ever work again. For a change of the secret, rotate instead.</source>
        <translation>Isto é definitivo: nenhuma versão dela voltará a valer. Para trocar só o segredo, rotacione-a.</translation>
    </message>
    <message>
        <source>It is hidden, can be restored for 30 days, and is then purged. Kept secrets are removed at once.</source>
        <translation>Ela fica oculta, pode ser restaurada por 30 dias e depois é eliminada definitivamente. Os segredos guardados são removidos na hora.</translation>
    </message>
    <message>
        <source>It comes back as revoked.</source>
        <translation>Ela volta como revogada.</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>Novo proprietário</translation>
    </message>
    <message>
        <source>Needed: it goes into the audit log</source>
        <translation>Obrigatório: vai para o log de auditoria</translation>
    </message>
    <message>
        <source>Goes into the audit log</source>
        <translation>Vai para o log de auditoria</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Type its name</source>
        <translation>Digite o nome dela</translation>
    </message>
    <message>
        <source>Opens: %1</source>
        <translation>Dá acesso a: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Owner: %1. Application: %2.</source>
        <translation>Proprietário: %1. Aplicativo: %2.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>Last used %1, on %2.</source>
        <translation>Último uso: %1, em %2.</translation>
    </message>
    <message>
        <source>Never used as far as is known.</source>
        <translation>Nunca usada, até onde se sabe.</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of it work now.</source>
        <translation>
            <numerusform>%n versão dela vale agora.</numerusform>
            <numerusform>%n versões dela valem agora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Used within the last 7 days: whoever uses it will be refused.</source>
        <translation>Usada nos últimos 7 dias: quem a usa será recusado.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>É preciso informar um motivo.</translation>
    </message>
    <message>
        <source>Type %1 to confirm.</source>
        <translation>Digite %1 para confirmar.</translation>
    </message>
</context>
<context>
    <name>keywright::RecoveryKitDialog</name>
    <message>
        <source>Recovery kit</source>
        <translation>Kit de recuperação</translation>
    </message>
    <message>
        <source>An encrypted file with the catalogue&apos;s own keys. If the keychain or the vault is lost, it makes the catalogue usable again. It holds no secret of any API key.</source>
        <translation>Um arquivo criptografado com as chaves próprias do catálogo. Se o chaveiro ou o cofre se perder, ele torna o catálogo utilizável de novo. Não contém segredos de chaves de API.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>You will see its code once. Keep file and code apart.</source>
        <translation>Você verá o código uma única vez. Guarde o arquivo e o código separados.</translation>
    </message>
    <message>
        <source>Write the kit</source>
        <translation>Gravar o kit</translation>
    </message>
    <message>
        <source>Say where the kit is to be written.</source>
        <translation>Informe onde o kit deve ser gravado.</translation>
    </message>
    <message>
        <source>Written to %1. This code opens it; it is not shown again.</source>
        <translation>Gravado em %1. Este código o abre; ele não será mostrado de novo.</translation>
    </message>
    <message>
        <source>I have stored the code apart from the file</source>
        <translation>Guardei o código separado do arquivo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Without its code the kit is worth nothing. Store the code first.</source>
        <translation>Sem o código, o kit não vale nada. Guarde o código primeiro.</translation>
    </message>
</context>
<context>
    <name>keywright::ReportDialog</name>
    <message>
        <source>Audit report</source>
        <translation>Relatório de auditoria</translation>
    </message>
    <message>
        <source>Exactly the events that the page shows, with a proof beside the file that anyone can check without Keywright&apos;s help.</source>
        <translation>Exatamente os eventos que a página mostra, com uma prova ao lado do arquivo que qualquer pessoa pode conferir sem a ajuda do Keywright.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Progresso do relatório</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets and verifiers</source>
        <translation>CSV, para planilhas e verificadores</translation>
    </message>
    <message>
        <source>JSON lines, for programs</source>
        <translation>Linhas JSON, para programas</translation>
    </message>
    <message>
        <source>PDF, for people</source>
        <translation>PDF, para pessoas</translation>
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
        <translation>Gravar relatório</translation>
    </message>
    <message>
        <source>Say where the report is to be written.</source>
        <translation>Informe onde o relatório deve ser gravado.</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Gravando o relatório</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>de %1 até %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>a partir de %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>all of the log</source>
        <translation>todo o log</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>none</source>
        <comment>filters</comment>
        <translation>nenhum</translation>
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
        <translation>Todas as regras permitem; a chave está descontinuada.</translation>
    </message>
    <message>
        <source>All rules allow it.</source>
        <translation>Todas as regras permitem.</translation>
    </message>
    <message>
        <source>The key&apos;s status does not let anything pass.</source>
        <translation>O status da chave não deixa nada passar.</translation>
    </message>
    <message>
        <source>The key has expired.</source>
        <translation>A chave expirou.</translation>
    </message>
    <message>
        <source>The address is in none of the allowed blocks.</source>
        <translation>O endereço não está em nenhum dos blocos permitidos.</translation>
    </message>
    <message>
        <source>The referrer matches none of the allowed ones.</source>
        <translation>O referenciador não corresponde a nenhum dos permitidos.</translation>
    </message>
    <message>
        <source>Only certain applications may use it.</source>
        <translation>Só determinados aplicativos podem usá-la.</translation>
    </message>
    <message>
        <source>It may not be used at this hour.</source>
        <translation>Ela não pode ser usada neste horário.</translation>
    </message>
    <message>
        <source>This method is not allowed.</source>
        <translation>Este método não é permitido.</translation>
    </message>
    <message>
        <source>This path is not allowed.</source>
        <translation>Este caminho não é permitido.</translation>
    </message>
    <message>
        <source>No scope of the key covers %1.</source>
        <translation>Nenhum escopo da chave abrange %1.</translation>
    </message>
    <message>
        <source>The key has no scopes: nothing is allowed.</source>
        <translation>A chave não tem escopos: nada é permitido.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>não verificado</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>address</source>
        <translation>endereço</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Referenciador</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>Would this request pass?</source>
        <translation>Esta solicitação passaria?</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>Isto não é um endereço.</translation>
    </message>
    <message>
        <source>Version %1 does not work yet.</source>
        <translation>A versão %1 ainda não vale.</translation>
    </message>
    <message>
        <source>Version %1 is revoked.</source>
        <translation>A versão %1 foi revogada.</translation>
    </message>
    <message>
        <source>Version %1 does not work any more: its time is over.</source>
        <translation>A versão %1 não vale mais: o prazo dela acabou.</translation>
    </message>
    <message>
        <source>The key is a honeytoken: nothing is let through, and its use raises an alarm.</source>
        <translation>A chave é um honeytoken: nada passa, e o uso dela dispara um alarme.</translation>
    </message>
</context>
<context>
    <name>keywright::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar um backup</translation>
    </message>
    <message>
        <source>Keys and audit log go back to what they were then. What is there now is kept as a copy beside the catalogue, and the audit log tells who set it back, and from where to where.</source>
        <translation>As chaves e o log de auditoria voltam ao estado de então. O que existe agora é mantido como cópia ao lado do catálogo, e o log de auditoria registra quem fez isso, de onde e para onde.</translation>
    </message>
    <message>
        <source>Progress of the restore</source>
        <translation>Progresso da restauração</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>No backup is known here: choose a file.</source>
        <translation>Nenhum backup é conhecido aqui: escolha um arquivo.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>Restored. %n key(s) that had been revoked or deleted since work again: revoke them anew.</source>
        <translation>
            <numerusform>Restaurado. %n chave que havia sido revogada ou excluída desde então voltou a valer: revogue-a de novo.</numerusform>
            <numerusform>Restaurado. %n chaves que haviam sido revogadas ou excluídas desde então voltaram a valer: revogue-as de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys that work again</source>
        <translation>Chaves que voltaram a valer</translation>
    </message>
</context>
<context>
    <name>keywright::ResumeDialog</name>
    <message>
        <source>An act was interrupted</source>
        <translation>Uma ação foi interrompida</translation>
    </message>
    <message>
        <source>It was done to some of its keys only. Each key is either changed, with its event in the audit log, or as it was.</source>
        <translation>Ela foi executada só em parte das chaves. Cada chave está alterada, com o evento dela no log de auditoria, ou como estava antes.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Leave the rest as it is</source>
        <translation>Deixar o resto como está</translation>
    </message>
    <message>
        <source>%1, begun by %2 on %3.</source>
        <translation>%1, iniciada por %2 em %3.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln key(s)</source>
        <translation>
            <numerusform>Continuar com %Ln chave</numerusform>
            <numerusform>Continuar com %Ln chaves</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message numerus="yes">
        <source>Done: %1 of %Ln key(s). Left: %2.</source>
        <translation>
            <numerusform>Concluídas: %1 de %Ln chave. Restantes: %2.</numerusform>
            <numerusform>Concluídas: %1 de %Ln chaves. Restantes: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys are revoked for good.</source>
        <translation>Chaves são revogadas definitivamente.</translation>
    </message>
</context>
<context>
    <name>keywright::RolesDialog</name>
    <message>
        <source>Roles</source>
        <translation>Funções</translation>
    </message>
    <message>
        <source>A role is a named set of scopes. Every key that has it follows when it changes.</source>
        <translation>Uma função é um conjunto de escopos com nome. Quando ela muda, muda para todas as chaves que a têm.</translation>
    </message>
    <message>
        <source>Save role</source>
        <translation>Salvar função</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Nova função</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>Nome da função</translation>
    </message>
    <message>
        <source>Name, e.g. order-reader</source>
        <translation>Nome, por exemplo order-reader</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para que serve</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (não salva)</translation>
    </message>
    <message numerus="yes">
        <source>%1, used by %Ln key(s)</source>
        <translation>
            <numerusform>%1, usada por %Ln chave</numerusform>
            <numerusform>%1, usada por %Ln chaves</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys have it by its name, so the name stays.</source>
        <translation>As chaves se referem ao nome dela, por isso o nome não muda.</translation>
    </message>
    <message>
        <source>Used by no key yet.</source>
        <translation>Ainda não é usada por nenhuma chave.</translation>
    </message>
    <message>
        <source>Used by no key.</source>
        <translation>Não é usada por nenhuma chave.</translation>
    </message>
    <message numerus="yes">
        <source>Used by %Ln key(s): saving changes what they may do.</source>
        <translation>
            <numerusform>Usada por %Ln chave: salvar altera o que ela pode fazer.</numerusform>
            <numerusform>Usada por %Ln chaves: salvar altera o que elas podem fazer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used by %Ln key(s).</source>
        <translation>
            <numerusform>Usada por %Ln chave.</numerusform>
            <numerusform>Usada por %Ln chaves.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it from these keys first.</source>
        <translation>Retire-a primeiro dessas chaves.</translation>
    </message>
    <message>
        <source>The role %1 was saved</source>
        <translation>A função %1 foi salva</translation>
    </message>
    <message numerus="yes">
        <source>The role %1 was saved; %Ln key(s) follow it</source>
        <translation>
            <numerusform>A função %1 foi salva; %Ln chave a segue</numerusform>
            <numerusform>A função %1 foi salva; %Ln chaves a seguem</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1 now</source>
        <translation>Excluir %1 agora</translation>
    </message>
    <message>
        <source>The role %1 was deleted</source>
        <translation>A função %1 foi excluída</translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation>Nenhuma função ainda</translation>
    </message>
    <message>
        <source>Keys that do the same work may do the same. Name that once, for example order-reader for orders:*:read, and give keys the role instead of each scope.</source>
        <translation>Chaves que fazem o mesmo trabalho podem fazer o mesmo. Dê um nome a isso uma só vez, por exemplo order-reader para orders:*:read, e dê às chaves a função em vez de cada escopo.</translation>
    </message>
    <message>
        <source>Make the first role</source>
        <translation>Criar a primeira função</translation>
    </message>
</context>
<context>
    <name>keywright::RotateDialog</name>
    <message>
        <source>Rotate %1</source>
        <translation>Rotacionar %1</translation>
    </message>
    <message>
        <source>A new secret is made first; the old one works until the overlap ends.</source>
        <translation>Primeiro é gerado um novo segredo; o antigo vale até o fim da sobreposição.</translation>
    </message>
    <message>
        <source>none: the old secret stops at once</source>
        <translation>nenhuma: o segredo antigo para na hora</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Sobreposição</translation>
    </message>
    <message>
        <source>paste the new secret</source>
        <translation>cole o novo segredo</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Novo segredo</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotacionar</translation>
    </message>
    <message>
        <source>Version %1 stops working at once. Callers that still use it fail.</source>
        <translation>A versão %1 deixa de valer na hora. Os clientes que ainda a usam falharão.</translation>
    </message>
    <message>
        <source>Version %1 works until %2.</source>
        <translation>A versão %1 vale até %2.</translation>
    </message>
    <message>
        <source>It was last used %1.</source>
        <translation>Último uso: %1.</translation>
    </message>
    <message>
        <source>It was never used as far as is known.</source>
        <translation>Nunca foi usada, até onde se sabe.</translation>
    </message>
    <message>
        <source>Version %1, which still overlaps, stops at once.</source>
        <translation>A versão %1, que ainda está em sobreposição, para na hora.</translation>
    </message>
    <message>
        <source>The new secret goes to the secret store; hand it to those who need it.</source>
        <translation>O novo segredo vai para o armazenamento de segredos; entregue-o a quem precisa dele.</translation>
    </message>
    <message>
        <source>You will see the new secret, and a copy is kept.</source>
        <translation>Você verá o novo segredo, e uma cópia fica guardada.</translation>
    </message>
    <message>
        <source>You will see the new secret once.</source>
        <translation>Você verá o novo segredo uma única vez.</translation>
    </message>
    <message>
        <source>Its requests: %1 in 30 days, %2 in the last 24 hours.</source>
        <translation>Suas solicitações: %1 em 30 dias, %2 nas últimas 24 horas.</translation>
    </message>
    <message>
        <source>The key was used on: %1.</source>
        <translation>A chave foi usada em: %1.</translation>
    </message>
    <message>
        <source>No request of it was counted in the last 30 days.</source>
        <translation>Nenhuma solicitação dela foi contada nos últimos 30 dias.</translation>
    </message>
</context>
<context>
    <name>keywright::SavedSearchesBar</name>
    <message>
        <source>Searches</source>
        <translation>Pesquisas</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Salvar esta pesquisa</translation>
    </message>
    <message>
        <source>Hidden searches</source>
        <translation>Pesquisas ocultas</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Pesquisas salvas</translation>
    </message>
    <message>
        <source>Expiring in 30 days</source>
        <translation>Expiram em 30 dias</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usadas</translation>
    </message>
    <message>
        <source>Unrestricted</source>
        <translation>Sem restrições</translation>
    </message>
    <message>
        <source>Unowned</source>
        <translation>Sem proprietário</translation>
    </message>
    <message>
        <source>Overlapping</source>
        <translation>Em sobreposição</translation>
    </message>
    <message>
        <source>Never rotated</source>
        <translation>Sem rotação</translation>
    </message>
    <message>
        <source>Search for something first, then save it here</source>
        <translation>Pesquise algo primeiro e depois salve aqui</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>Mostrar “%1”</translation>
    </message>
    <message>
        <source>Rename this search</source>
        <translation>Renomear esta pesquisa</translation>
    </message>
</context>
<context>
    <name>keywright::ScopeEditor</name>
    <message>
        <source>Filter the tree</source>
        <translation>Filtrar a árvore</translation>
    </message>
    <message>
        <source>Filter roles and scopes</source>
        <translation>Filtrar funções e escopos</translation>
    </message>
    <message>
        <source>Filter scopes</source>
        <translation>Filtrar escopos</translation>
    </message>
    <message>
        <source>Roles…</source>
        <translation>Funções…</translation>
    </message>
    <message>
        <source>Make, change and delete roles</source>
        <translation>Criar, alterar e excluir funções</translation>
    </message>
    <message>
        <source>Add a scope</source>
        <translation>Adicionar um escopo</translation>
    </message>
    <message>
        <source>Add a scope or a role</source>
        <translation>Adicionar um escopo ou uma função</translation>
    </message>
    <message>
        <source>add a scope, e.g. orders:invoices:read</source>
        <translation>adicionar um escopo, por exemplo orders:invoices:read</translation>
    </message>
    <message>
        <source>add a scope or role, e.g. orders:invoices:read</source>
        <translation>adicionar escopo ou função, por exemplo orders:invoices:read</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Shows the tree of roles and scopes</source>
        <translation>Mostra a árvore de funções e escopos</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>“%1” is no role and no scope. A scope looks like orders:invoices:read or orders:*.</source>
        <translation>“%1” não é uma função nem um escopo. Um escopo tem a forma orders:invoices:read ou orders:*.</translation>
    </message>
    <message>
        <source>role %1</source>
        <translation>função %1</translation>
    </message>
    <message>
        <source>%1, press to remove</source>
        <translation>%1, pressione para remover</translation>
    </message>
</context>
<context>
    <name>keywright::ScopeTree</name>
    <message>
        <source>* (every API)</source>
        <translation>* (todas as APIs)</translation>
    </message>
    <message>
        <source>* (every resource)</source>
        <translation>* (todos os recursos)</translation>
    </message>
    <message>
        <source>* (every action)</source>
        <translation>* (todas as ações)</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>concedido</translation>
    </message>
    <message>
        <source>granted, with all that comes later</source>
        <translation>concedido, com tudo o que vier depois</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>por meio de %1</translation>
    </message>
    <message>
        <source>through the role %1</source>
        <translation>por meio da função %1</translation>
    </message>
    <message>
        <source>Roles and scopes</source>
        <translation>Funções e escopos</translation>
    </message>
    <message>
        <source>no longer exists; it grants nothing</source>
        <translation>não existe mais; não concede nada</translation>
    </message>
</context>
<context>
    <name>keywright::SearchBox</name>
    <message>
        <source>Search keys</source>
        <translation>Pesquisar chaves</translation>
    </message>
    <message>
        <source>Words, or terms like status:active owner:payments expires:&lt;30d tag:pci</source>
        <translation>Palavras ou termos como status:active owner:payments expires:&lt;30d tag:pci</translation>
    </message>
    <message>
        <source>Search keys, owners, tags, or paste a key</source>
        <translation>Pesquise chaves, proprietários, tags ou cole uma chave</translation>
    </message>
    <message>
        <source>Search by example (F1)</source>
        <translation>Pesquisa por exemplos (F1)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
</context>
<context>
    <name>keywright::SearchHelp</name>
    <message>
        <source>Search by example</source>
        <translation>Pesquisa por exemplos</translation>
    </message>
    <message>
        <source>Terms are joined by “and”, a comma is “or”, “-” before a term means “not”. Ctrl+Space lists what can follow.</source>
        <translation>Os termos são unidos por “e”, uma vírgula é “ou”, “-” antes de um termo significa “não”. Ctrl+Espaço lista o que pode vir a seguir.</translation>
    </message>
</context>
<context>
    <name>keywright::SearchNameDialog</name>
    <message>
        <source>Card payments</source>
        <translation>Pagamentos com cartão</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>There is a search of this name.</source>
        <translation>Já existe uma pesquisa com este nome.</translation>
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
            <numerusform>Copiado. A área de transferência será limpa em %n segundo.</numerusform>
            <numerusform>Copiado. A área de transferência será limpa em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A secret leaves the place where it is kept.</source>
        <translation>Um segredo sai do lugar onde é guardado.</translation>
    </message>
</context>
<context>
    <name>keywright::SecretView</name>
    <message>
        <source>Hold to show</source>
        <translation>Segure para mostrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Secret, hidden</source>
        <translation>Segredo, oculto</translation>
    </message>
</context>
<context>
    <name>keywright::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueio</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Área de transferência</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>Claro ou escuro conforme o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Conforme o sistema</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nunca automaticamente</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s) without a key or a click</source>
        <translation>
            <numerusform>após %n minuto sem tecla nem clique</numerusform>
            <numerusform>após %n minutos sem tecla nem clique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>após %n minuto</numerusform>
            <numerusform>após %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleared %n second(s) after a secret was copied</source>
        <translation>
            <numerusform>limpa %n segundo após copiar um segredo</numerusform>
            <numerusform>limpa %n segundos após copiar um segredo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleared after %n second(s)</source>
        <translation>
            <numerusform>limpa após %n segundo</numerusform>
            <numerusform>limpa após %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Another language shows after the next start.</source>
        <translation>Outro idioma aparece após a próxima inicialização.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Área de trabalho</translation>
    </message>
    <message>
        <source>Tray icon, and notices before keys expire</source>
        <translation>Ícone na bandeja e avisos antes da expiração</translation>
    </message>
    <message>
        <source>Notices before keys expire</source>
        <translation>Avisos antes da expiração</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <translation>Ícone na bandeja</translation>
    </message>
    <message>
        <source>Neither icon nor notices</source>
        <translation>Nem ícone nem avisos</translation>
    </message>
    <message>
        <source>Notices come 30, 14, 7 and 1 days before a key expires, once each.</source>
        <translation>Os avisos chegam 30, 14, 7 e 1 dias antes de uma chave expirar, uma vez cada.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Atalhos de teclado…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Tela</translation>
    </message>
    <message>
        <source>asked for when unlocking only</source>
        <translation>pedida só ao desbloquear</translation>
    </message>
    <message>
        <source>asked for before secrets and revocations in production</source>
        <translation>pedida antes de segredos e de revogações em produção</translation>
    </message>
    <message>
        <source>not asked for: there is none to ask for</source>
        <translation>não é pedida: não há nenhuma</translation>
    </message>
    <message>
        <source>hidden from screenshots and recordings</source>
        <translation>oculta em capturas e gravações</translation>
    </message>
    <message>
        <source>visible in screenshots and recordings</source>
        <translation>visível em capturas e gravações</translation>
    </message>
    <message>
        <source>This system gives a program no way to hide its windows from them.</source>
        <translation>Este sistema não permite que um programa oculte deles suas janelas.</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Desbloqueio</translation>
    </message>
    <message>
        <source>with the passphrase of the vault</source>
        <translation>com a frase secreta do cofre</translation>
    </message>
    <message>
        <source>Secrets lie in a vault, which nothing else can open.</source>
        <translation>Os segredos ficam em um cofre que nada mais pode abrir.</translation>
    </message>
    <message>
        <source>with the keychain alone</source>
        <translation>só com o chaveiro</translation>
    </message>
    <message>
        <source>with a passphrase of its own</source>
        <translation>com uma frase secreta própria</translation>
    </message>
    <message>
        <source>with a new passphrase of its own</source>
        <translation>com uma nova frase secreta própria</translation>
    </message>
    <message>
        <source>with the password of your account</source>
        <translation>com a senha da sua conta</translation>
    </message>
    <message>
        <source>with the password of your account: this system can&apos;t be asked</source>
        <translation>com a senha da sua conta: não é possível consultar este sistema</translation>
    </message>
    <message>
        <source>Nothing here checks passwords for programs (PAM).</source>
        <translation>Nada aqui confere senhas para programas (PAM).</translation>
    </message>
    <message>
        <source>Let the console be unlocked with a passphrase or a password first.</source>
        <translation>Primeiro, faça o console ser desbloqueado com uma frase secreta ou uma senha.</translation>
    </message>
    <message>
        <source>This console on this machine</source>
        <translation>Este console nesta máquina</translation>
    </message>
    <message>
        <source>This catalogue, on every machine</source>
        <translation>Este catálogo, em todas as máquinas</translation>
    </message>
</context>
<context>
    <name>keywright::SheetDialog</name>
    <message>
        <source>Hand-over sheet of %1</source>
        <translation>Folha de entrega de %1</translation>
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
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The sheet is on the clipboard, as Markdown.</source>
        <translation>A folha está na área de transferência, como Markdown.</translation>
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
        <translation>Salvo como %1.</translation>
    </message>
</context>
<context>
    <name>keywright::Shortcuts</name>
    <message>
        <source>These keys are for typing. Use them with Ctrl or Alt, or take a function key.</source>
        <translation>Estas teclas servem para digitar. Use-as com Ctrl ou Alt, ou escolha uma tecla de função.</translation>
    </message>
    <message>
        <source>These keys copy, cut or choose everything, wherever one works.</source>
        <translation>Estas teclas copiam, recortam ou selecionam tudo, em qualquer lugar.</translation>
    </message>
</context>
<context>
    <name>keywright::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Choose a command and press the keys that it shall have.</source>
        <translation>Escolha um comando e pressione as teclas que ele deve ter.</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Pesquisar comandos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Pressione as teclas</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Como no início</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sem teclas</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>Tudo como no início</translation>
    </message>
    <message>
        <source>“%1” has these keys. Saving takes them from it.</source>
        <translation>“%1” tem estas teclas. Ao salvar, elas são tiradas dele.</translation>
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
        <translation>Menu</translation>
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
        <translation>Comece com suas primeiras chaves</translation>
    </message>
    <message>
        <source>This catalogue is empty. There are two ways to begin, and neither takes a minute.</source>
        <translation>Este catálogo está vazio. Há duas maneiras de começar, e nenhuma leva um minuto.</translation>
    </message>
    <message>
        <source>Bring the keys you have</source>
        <translation>Traga as chaves que você já tem</translation>
    </message>
    <message>
        <source>From CSV, JSON, an .env file, Amazon or KeePassXC. You see every row and what becomes of it before anything is stored.</source>
        <translation>De CSV, JSON, um arquivo .env, Amazon ou KeePassXC. Você vê cada linha e o que será dela antes que algo seja guardado.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar um arquivo…</translation>
    </message>
    <message>
        <source>Create a key for your own API</source>
        <translation>Criar uma chave para a sua própria API</translation>
    </message>
    <message>
        <source>A name, an owner and an environment are enough: expiry, least scope and a rate limit are set for you. Its secret is shown once.</source>
        <translation>Bastam um nome, um proprietário e um ambiente: expiração, escopo mínimo e limite de taxa já vêm definidos. O segredo dela é mostrado uma única vez.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nova chave…</translation>
    </message>
    <message>
        <source>A key that somebody sent you? Press Ctrl+V anywhere in this window, and it can be kept here.</source>
        <translation>Alguém lhe enviou uma chave? Pressione Ctrl+V em qualquer lugar desta janela: ela pode ficar aqui.</translation>
    </message>
    <message>
        <source>Keep a recovery kit</source>
        <translation>Guarde um kit de recuperação</translation>
    </message>
    <message>
        <source>All that Keywright knows of your keys is locked by the secret store. If that is ever lost, an encrypted file that you print or store elsewhere opens the catalogue again.</source>
        <translation>Tudo o que o Keywright sabe das suas chaves está trancado pelo armazenamento de segredos. Se ele um dia se perder, um arquivo criptografado que você imprime ou guarda em outro lugar abre o catálogo de novo.</translation>
    </message>
    <message>
        <source>Recovery kit…</source>
        <translation>Kit de recuperação…</translation>
    </message>
</context>
<context>
    <name>keywright::StatusLine</name>
    <message>
        <source>Secrets: no store answers</source>
        <translation>Segredos: nenhum armazenamento responde</translation>
    </message>
    <message>
        <source>Secrets in: %1</source>
        <translation>Segredos em: %1</translation>
    </message>
    <message>
        <source>Audit log not verified yet</source>
        <translation>Log de auditoria ainda não verificado</translation>
    </message>
    <message>
        <source>Audit log verified %1</source>
        <translation>Log de auditoria verificado %1</translation>
    </message>
    <message>
        <source>Audit log does not verify</source>
        <translation>Log de auditoria não passa na verificação</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, somente leitura</translation>
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
        <translation>As setas vão de um intervalo a outro, com Shift selecionam vários, Enter os mostra em detalhe.</translation>
    </message>
</context>
<context>
    <name>keywright::StepUp</name>
    <message>
        <source>What is asked for here changes. Show a last time that it is you.</source>
        <translation>O que é pedido aqui muda. Mostre uma última vez que é você.</translation>
    </message>
    <message>
        <source>From now on the password of your account is asked for. Type it to try it.</source>
        <translation>De agora em diante, a senha da sua conta é pedida. Digite-a para testá-la.</translation>
    </message>
</context>
<context>
    <name>keywright::StepUpDialog</name>
    <message>
        <source>Is it you?</source>
        <translation>É você?</translation>
    </message>
    <message>
        <source>Passphrase of the vault</source>
        <translation>Frase secreta do cofre</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Password of your account on this system</source>
        <translation>Senha da sua conta neste sistema</translation>
    </message>
    <message>
        <source>Passphrase of Keywright</source>
        <translation>Frase secreta do Keywright</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
</context>
<context>
    <name>keywright::Tray</name>
    <message>
        <source>Keys expire</source>
        <translation>Chaves expiram</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) expire soon, the first %1.</source>
        <translation>
            <numerusform>%n chave expira em breve: %1.</numerusform>
            <numerusform>%n chaves expiram em breve, a primeira: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 expires %2.</source>
        <translation>%1 expira %2.</translation>
    </message>
    <message>
        <source>Keywright: nothing expires within 30 days</source>
        <translation>Keywright: nada expira em 30 dias</translation>
    </message>
    <message numerus="yes">
        <source>Keywright: %n key(s) expire within 30 days</source>
        <translation>
            <numerusform>Keywright: %n chave expira em 30 dias</numerusform>
            <numerusform>Keywright: %n chaves expiram em 30 dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Keywright</source>
        <translation>Abrir o Keywright</translation>
    </message>
    <message>
        <source>Expires within 30 days: %1</source>
        <translation>Expiram em 30 dias: %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>keywright::TrialStep</name>
    <message>
        <source>Try it now</source>
        <translation>Testar agora</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Address to ask</source>
        <translation>Endereço a consultar</translation>
    </message>
    <message>
        <source>Right key</source>
        <translation>Chave certa</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>A chave</translation>
    </message>
    <message>
        <source>Paste a key that may do this</source>
        <translation>Cole uma chave que permita isto</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>Ainda não testado.</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>Digitada aqui</translation>
    </message>
    <message>
        <source>None: only try without a good key</source>
        <translation>Nenhuma: testar só sem uma chave boa</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Guardada: %1</translation>
    </message>
    <message>
        <source>A secret is taken out of the vault. Type its passphrase.</source>
        <translation>Um segredo é retirado do cofre. Digite a frase secreta do cofre.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>Not tried: there is no key.</source>
        <translation>Não testado: não há chave.</translation>
    </message>
    <message>
        <source>Asking the gateway</source>
        <translation>Consulta ao gateway</translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation>Sem chave</translation>
    </message>
    <message>
        <source>With a wrong key</source>
        <translation>Com uma chave errada</translation>
    </message>
    <message>
        <source>With a right key</source>
        <translation>Com uma chave certa</translation>
    </message>
    <message>
        <source>Refused (%1), as it should be.</source>
        <translation>Recusada (%1), como deve ser.</translation>
    </message>
    <message>
        <source>Let through, as it should be. The API itself answered %1: it has nothing at this address.</source>
        <translation>Aceita, como deve ser. A própria API respondeu %1: ela não tem nada neste endereço.</translation>
    </message>
    <message>
        <source>Let through (%1), as it should be.</source>
        <translation>Aceita (%1), como deve ser.</translation>
    </message>
    <message>
        <source>Let through (%1)! The gateway does not ask the gate. Is the configuration loaded, and does this address go through it?</source>
        <translation>Aceita (%1)! O gateway não consulta o gate. A configuração está carregada, e este endereço passa pelo gateway?</translation>
    </message>
    <message>
        <source>Sent elsewhere (%1), to %2. Try that address.</source>
        <translation>Enviada para outro lugar (%1), para %2. Tente esse endereço.</translation>
    </message>
    <message>
        <source>The gateway could not ask the gate, or the API behind it is down (%1). Does the gate run where the configuration says?</source>
        <translation>O gateway não conseguiu consultar o gate, ou a API atrás dele está fora do ar (%1). O gate está em execução onde a configuração indica?</translation>
    </message>
    <message>
        <source>The key is known, but may not do this (%1): look at its scopes, and from where it may be used.</source>
        <translation>A chave é conhecida, mas não permite isto (%1): confira os escopos dela e de onde ela pode ser usada.</translation>
    </message>
    <message>
        <source>The key has used up its limit (%1). Try again later.</source>
        <translation>A chave esgotou seu limite (%1). Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>Refused as if it were no key (%1): the gate does not know it, or looks for it in another header.</source>
        <translation>Recusada como se não fosse uma chave (%1): o gate não a conhece ou a procura em outro cabeçalho.</translation>
    </message>
    <message>
        <source>No answer came within ten seconds.</source>
        <translation>Nenhuma resposta em dez segundos.</translation>
    </message>
    <message>
        <source>No answer: %1.</source>
        <translation>Sem resposta: %1.</translation>
    </message>
</context>
<context>
    <name>keywright::UndoStack</name>
    <message>
        <source>Undo: %1 “%2”</source>
        <translation>Desfazer: %1 “%2”</translation>
    </message>
    <message>
        <source>The last undo is still running.</source>
        <translation>O último desfazer ainda está em andamento.</translation>
    </message>
    <message>
        <source>Nothing was done here that could be undone.</source>
        <translation>Nada foi feito aqui que possa ser desfeito.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Desfeito: %1</translation>
    </message>
    <message>
        <source>%1 was not undone: the key has been changed since. Nothing was changed.</source>
        <translation>Não desfeito: %1. A chave foi alterada depois disso. Nada foi alterado.</translation>
    </message>
    <message>
        <source>%1 was not undone.</source>
        <translation>Não desfeito: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln chave</numerusform>
            <numerusform>%Ln chaves</numerusform>
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
        <translation>Desfazer: %1, %2</translation>
    </message>
</context>
<context>
    <name>keywright::UnknownKeyDialog</name>
    <message>
        <source>It belonged to the key %1, which is deleted for good: it opens nothing.</source>
        <translation>Ela pertencia à chave %1, que foi excluída definitivamente: não dá acesso a nada.</translation>
    </message>
    <message>
        <source>It has the form and the checksum of an issued key, but not of one in this catalogue: of another catalogue, or of a version that is gone.</source>
        <translation>Tem a forma e a soma de verificação de uma chave emitida, mas não de uma deste catálogo: é de outro catálogo ou de uma versão que não existe mais.</translation>
    </message>
    <message>
        <source>It begins like a key of %1. Keep it as a held key, so that it has an owner and an end.</source>
        <translation>Começa como uma chave de %1. Guarde-a como chave custodiada, para que tenha um proprietário e um fim.</translation>
    </message>
    <message>
        <source>If it is a key that somebody else issued, keep it as a held key, so that it has an owner and an end.</source>
        <translation>Se for uma chave emitida por terceiros, guarde-a como chave custodiada, para que tenha um proprietário e um fim.</translation>
    </message>
    <message>
        <source>No key in this catalogue has this secret</source>
        <translation>Nenhuma chave deste catálogo tem este segredo</translation>
    </message>
    <message>
        <source>Pasted key</source>
        <translation>Chave colada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Keep as held…</source>
        <translation>Guardar como custodiada…</translation>
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
        <translation>Só consultar</translation>
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation>Desbloquear o cofre</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>The catalogue can be read; nothing that needs a secret works.</source>
        <translation>O catálogo pode ser lido; nada que precise de um segredo funciona.</translation>
    </message>
    <message>
        <source>The secrets of %1 lie in a vault file. Its passphrase opens it; Keywright keeps it nowhere.</source>
        <translation>Os segredos de %1 ficam em um arquivo de cofre. A frase secreta dele o abre; o Keywright não a guarda em lugar nenhum.</translation>
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
        <translation>Não é possível abrir este catálogo</translation>
    </message>
    <message>
        <source>%1 The file is kept beside as it is. A backup can take its place; the audit log will tell of it.</source>
        <translation>%1 O arquivo é mantido ao lado, como está. Um backup pode tomar o lugar dele; o log de auditoria informará isso.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Use this backup</source>
        <translation>Usar este backup</translation>
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
        <translation>Silêncio</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Recusas</translation>
    </message>
    <message>
        <source>Odd hour</source>
        <translation>Hora incomum</translation>
    </message>
    <message>
        <source>Awakened</source>
        <translation>Despertar</translation>
    </message>
    <message>
        <source>After its end</source>
        <translation>Após o fim</translation>
    </message>
    <message>
        <source>Deprecated, in use</source>
        <translation>Descontinuada, em uso</translation>
    </message>
    <message>
        <source>Honeytoken</source>
        <translation>Honeytoken</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Nova origem</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Show the key “%1”</source>
        <translation>Mostrar a chave “%1”</translation>
    </message>
</context>
<context>
    <name>keywright::UsagePage</name>
    <message>
        <source>Counted since %1.</source>
        <translation>Contagem desde %1.</translation>
    </message>
    <message>
        <source>A gate last counted %1.</source>
        <translation>Última contagem de um gate: %1.</translation>
    </message>
    <message>
        <source>▲ %1 % against the period before</source>
        <translation>▲ %1% ante o período anterior</translation>
    </message>
    <message>
        <source>▼ %1 % against the period before</source>
        <translation>▼ %1% ante o período anterior</translation>
    </message>
    <message>
        <source>%1 in the period before</source>
        <translation>%1 no período anterior</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln owner(s)</source>
        <translation>
            <numerusform>de %Ln proprietário</numerusform>
            <numerusform>de %Ln proprietários</numerusform>
        </translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Período anterior</translation>
    </message>
    <message>
        <source>Since %1: before it only days are known.</source>
        <translation>Desde %1: antes disso, só os dias são conhecidos.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Gravado em %1</translation>
    </message>
    <message>
        <source>Copied. The gate reads the vault&apos;s passphrase from its input.</source>
        <translation>Copiado. O gate lê a frase secreta do cofre na entrada dele.</translation>
    </message>
    <message>
        <source>Copied. Paste it into a terminal on this machine.</source>
        <translation>Copiado. Cole o comando em um terminal nesta máquina.</translation>
    </message>
    <message>
        <source>Compare with the period before</source>
        <translation>Comparar com o período anterior</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitações</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusadas</translation>
    </message>
    <message>
        <source>Keys with requests</source>
        <translation>Chaves com solicitações</translation>
    </message>
    <message>
        <source>Requests by outcome</source>
        <translation>Solicitações por resultado</translation>
    </message>
    <message>
        <source>Share refused</source>
        <translation>Proporção recusada</translation>
    </message>
    <message>
        <source>When in the week</source>
        <translation>Momento da semana</translation>
    </message>
    <message>
        <source>Keys with the most requests</source>
        <translation>Chaves com mais solicitações</translation>
    </message>
    <message>
        <source>Owners with the most requests</source>
        <translation>Proprietários com mais solicitações</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
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
        <translation>7 dias</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dias</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dias</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 ano</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>No gate has counted anything yet</source>
        <translation>Nenhum gate contou nada ainda</translation>
    </message>
    <message>
        <source>Copy the command that starts a gate</source>
        <translation>Copiar o comando que inicia um gate</translation>
    </message>
    <message>
        <source>How a gate is set up</source>
        <translation>Como configurar um gate</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Filtrar por %1</translation>
    </message>
    <message>
        <source>Usage can&apos;t be shown</source>
        <translation>Não é possível mostrar o uso</translation>
    </message>
    <message>
        <source>A gate answers your API gateway whether a key is good, and counts what it answers. Start one beside this catalogue, let the gateway ask it, and its requests appear here.</source>
        <translation>Um gate informa ao seu gateway de API se uma chave é válida e conta o que responde. Inicie um ao lado deste catálogo, faça o gateway consultá-lo, e as solicitações dele aparecerão aqui.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Só %1</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>a day of the week, hours</comment>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Every hour is held against those of the weeks before…</source>
        <translation>Comparando cada hora com as das semanas anteriores…</translation>
    </message>
    <message>
        <source>Nothing unusual in this time. What an hour should have is known after three weeks.</source>
        <translation>Nada incomum neste período. O que uma hora deveria ter só se sabe depois de três semanas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more: shown as a table.</source>
        <translation>
            <numerusform>Mais %Ln: aparece na tabela.</numerusform>
            <numerusform>Mais %Ln: aparecem na tabela.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the last 90 days: before them hours of single keys are not kept.</source>
        <translation>Dos últimos 90 dias: antes disso, as horas de cada chave não são guardadas.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Origens</translation>
    </message>
    <message>
        <source>How long requests took</source>
        <translation>Quanto as requisições demoraram</translation>
    </message>
    <message>
        <source>Different addresses</source>
        <translation>Endereços distintos</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>Incomum</translation>
    </message>
    <message>
        <source>To the time shown before (Esc)</source>
        <translation>Para o período mostrado antes (Esc)</translation>
    </message>
    <message>
        <source>different addresses, within some 2 %</source>
        <translation>endereços distintos, com margem de cerca de 2 %</translation>
    </message>
    <message>
        <source>no addresses are known</source>
        <translation>nenhum endereço conhecido</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Metade em</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95 % em</translation>
    </message>
    <message>
        <source>99 % within</source>
        <translation>99 % em</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>How long gates took to decide</source>
        <translation>Quanto os gates levaram para decidir</translation>
    </message>
    <message>
        <source>No durations for this period: imported access logs bring them, where they record them.</source>
        <translation>Sem durações neste período: os logs de acesso importados as trazem, quando as registram.</translation>
    </message>
    <message>
        <source>No gate measured anything in this period.</source>
        <translation>Nenhum gate mediu nada neste período.</translation>
    </message>
    <message>
        <source>No addresses are known for this period.</source>
        <translation>Nenhum endereço é conhecido neste período.</translation>
    </message>
    <message>
        <source>No gateway tells which API its requests are for. Have it ask /verify?api=NAME, as the configurations under APIs do.</source>
        <translation>Nenhum gateway informa para qual API são as solicitações dele. Faça-o consultar /verify?api=NAME, como fazem as configurações em “APIs”.</translation>
    </message>
    <message>
        <source>No requests in this time</source>
        <translation>Nenhuma solicitação neste período</translation>
    </message>
    <message>
        <source>Hours of single keys and APIs are kept for 90 days.</source>
        <translation>O detalhe por hora de cada chave e de cada API é guardado por 90 dias.</translation>
    </message>
    <message>
        <source>APIs with the most requests</source>
        <translation>APIs com mais solicitações</translation>
    </message>
    <message>
        <source>%1 were sent in answers.</source>
        <translation>%1 enviados em respostas.</translation>
    </message>
</context>
<context>
    <name>keywright::UsageWords</name>
    <message>
        <source>Let through</source>
        <translation>Aceitas</translation>
    </message>
    <message>
        <source>Over a limit</source>
        <translation>Acima de um limite</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Não permitidas</translation>
    </message>
    <message>
        <source>Key ended or disabled</source>
        <translation>Chave encerrada ou desativada</translation>
    </message>
    <message>
        <source>No such key</source>
        <translation>Chave inexistente</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousands</comment>
        <translation>%1 mil</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 mi</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <comment>thousands of millions</comment>
        <translation>%1 bi</translation>
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
        <translation>Semana de %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusadas</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Período anterior</translation>
    </message>
    <message>
        <source>No known key</source>
        <translation>Nenhuma chave conhecida</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>Sem proprietário</translation>
    </message>
    <message>
        <source>From</source>
        <translation>A partir de</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitações</translation>
    </message>
    <message>
        <source>Share refused</source>
        <translation>Proporção recusada</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chaves</translation>
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
        <translation>Metade em</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95 % em</translation>
    </message>
    <message>
        <source>99 % within</source>
        <translation>99 % em</translation>
    </message>
    <message>
        <source>Different addresses</source>
        <translation>Endereços distintos</translation>
    </message>
    <message>
        <source>API not told</source>
        <translation>API não informada</translation>
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
        <translation>Usar o kit de recuperação</translation>
    </message>
    <message>
        <source>Puts the catalogue&apos;s own keys back where secrets lie. Secrets of API keys that were kept there stay lost; rotate those keys.</source>
        <translation>Repõe as chaves próprias do catálogo onde ficam os segredos. Os segredos de chaves de API que estavam guardados lá continuam perdidos; rotacione essas chaves.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Put the keys back</source>
        <translation>Repor as chaves</translation>
    </message>
    <message>
        <source>The kit&apos;s file and its code are both needed.</source>
        <translation>São necessários o arquivo do kit e o código dele.</translation>
    </message>
</context>
<context>
    <name>keywright::VerifyBar</name>
    <message>
        <source>Verification progress</source>
        <translation>Progresso da verificação</translation>
    </message>
    <message>
        <source>Verify log</source>
        <translation>Verificar log</translation>
    </message>
    <message>
        <source>Hash every event anew and compare with the stored tree and every signed checkpoint</source>
        <translation>Recalcular o hash de cada evento e comparar com a árvore armazenada e com todos os pontos de verificação assinados</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show the event</source>
        <translation>Mostrar o evento</translation>
    </message>
    <message>
        <source>Not verified yet in this catalogue.</source>
        <translation>Ainda não verificado neste catálogo.</translation>
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
        <translation>Verificado: %1.</translation>
    </message>
</context>
<context>
    <name>keywright::VersionUseLine</name>
    <message>
        <source>%1 requests in 30 days, %2 in the last 24 hours</source>
        <translation>%1 solicitações em 30 dias, %2 nas últimas 24 horas</translation>
    </message>
</context>
<context>
    <name>keywright::WeekGrid</name>
    <message>
        <source>Requests by hour and day of the week</source>
        <translation>Solicitações por hora e dia da semana</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 to %3: %Ln request(s)</source>
        <translation>
            <numerusform>%1, de %2 a %3: %Ln solicitação</numerusform>
            <numerusform>%1, de %2 a %3: %Ln solicitações</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::WorkBar</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
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
        <translation>%1 – faltam cerca de %2</translation>
    </message>
</context>
<context>
    <name>keywright::console::ConsoleApp</name>
    <message>
        <source>Your catalogue is ready. Its secrets lie in: %1</source>
        <translation>Seu catálogo está pronto. Os segredos dele ficam em: %1</translation>
    </message>
    <message>
        <source>Restored. The damaged file is kept as %1</source>
        <translation>Restaurado. O arquivo danificado foi mantido como %1</translation>
    </message>
</context>
</TS>

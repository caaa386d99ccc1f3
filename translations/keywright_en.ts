<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Details</name>
    <message numerus="yes">
        <source>longer than %n characters</source>
        <translation>
            <numerusform>longer than %n character</numerusform>
            <numerusform>longer than %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a tag is longer than %n characters</source>
        <translation>
            <numerusform>a tag is longer than %n character</numerusform>
            <numerusform>a tag is longer than %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n tags</source>
        <translation>
            <numerusform>more than %n tag</numerusform>
            <numerusform>more than %n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n</source>
        <translation>
            <numerusform>more than %n</numerusform>
            <numerusform>more than %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the prefix length must be 0 to %n</source>
        <translation>
            <numerusform>the prefix length must be 0 to %n</numerusform>
            <numerusform>the prefix length must be 0 to %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must be 0 to %n days</source>
        <translation>
            <numerusform>must be 0 to %n day</numerusform>
            <numerusform>must be 0 to %n days</numerusform>
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
    <message numerus="yes">
        <source>cut off, %n bytes are missing</source>
        <translation>
            <numerusform>cut off, %n byte is missing</numerusform>
            <numerusform>cut off, %n bytes are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes too many at its end</source>
        <translation>
            <numerusform>%n byte too many at its end</numerusform>
            <numerusform>%n bytes too many at its end</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message numerus="yes">
        <source>every %n day(s); the old one works on for a while</source>
        <translation>
            <numerusform>every %n day; the old one works on for a while</numerusform>
            <numerusform>every %n days; the old one works on for a while</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message numerus="yes">
        <source>%Ln fault(s) in the database file: restore a backup.</source>
        <translation>
            <numerusform>%Ln fault in the database file: restore a backup.</numerusform>
            <numerusform>%Ln faults in the database file: restore a backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) point to what is not there.</source>
        <translation>
            <numerusform>%Ln row points to what is not there.</numerusform>
            <numerusform>%Ln rows point to what is not there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) unfinished, the first one on: %1</source>
        <translation>
            <numerusform>%Ln act unfinished, on: %1</numerusform>
            <numerusform>%Ln acts unfinished, the first one on: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept secret(s) gone, the first one of: %1</source>
        <translation>
            <numerusform>%Ln kept secret gone, of: %1</numerusform>
            <numerusform>%Ln kept secrets gone, the first one of: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s), %1</source>
        <translation>
            <numerusform>in %Ln day, %1</numerusform>
            <numerusform>in %Ln days, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
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
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>in %n year</numerusform>
            <numerusform>in %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UseWords</name>
    <message numerus="yes">
        <source>%1 (%Ln request(s))</source>
        <translation>
            <numerusform>%1 (%Ln request)</numerusform>
            <numerusform>%1 (%Ln requests)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They came from about %Ln different address(es).</source>
        <translation>
            <numerusform>They came from about %Ln address.</numerusform>
            <numerusform>They came from about %Ln different addresses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message numerus="yes">
        <source>Good: %Ln event(s), all as they were written.</source>
        <translation>
            <numerusform>Good: %Ln event, as it was written.</numerusform>
            <numerusform>Good: %Ln events, all as they were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log extends every one of its %Ln checkpoint(s).</source>
        <translation>
            <numerusform>The log extends its %Ln checkpoint.</numerusform>
            <numerusform>The log extends every one of its %Ln checkpoints.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log was rewritten: its first %Ln event(s) are not those that a signed checkpoint stands for.</source>
        <translation>
            <numerusform>The log was rewritten: its first event is not the one that a signed checkpoint stands for (%Ln).</numerusform>
            <numerusform>The log was rewritten: its first %Ln events are not those that a signed checkpoint stands for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log was cut off: a signed checkpoint stands for %Ln event(s). Left: %1.</source>
        <translation>
            <numerusform>The log was cut off: a signed checkpoint stands for %Ln event. Left: %1.</numerusform>
            <numerusform>The log was cut off: a signed checkpoint stands for %Ln events. Left: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A stored checkpoint over %Ln event(s) is not signed by this catalogue&apos;s key.</source>
        <translation>
            <numerusform>A stored checkpoint over %Ln event is not signed by this catalogue&apos;s key.</numerusform>
            <numerusform>A stored checkpoint over %Ln events is not signed by this catalogue&apos;s key.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ApiTableModel</name>
    <message numerus="yes">
        <source>The gate at %1 answers and knows %Ln key(s).</source>
        <translation>
            <numerusform>The gate at %1 answers and knows %Ln key.</numerusform>
            <numerusform>The gate at %1 answers and knows %Ln keys.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::AuditFilterBar</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <translation>
            <numerusform>%1 of %Ln event</numerusform>
            <numerusform>%1 of %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::BackupChooser</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::BarChart</name>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::BulkDialog</name>
    <message numerus="yes">
        <source>Change the tags of %Ln key(s)</source>
        <translation>
            <numerusform>Change the tags of %Ln key</numerusform>
            <numerusform>Change the tags of %Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the expiry of %Ln key(s)</source>
        <translation>
            <numerusform>Set the expiry of %Ln key</numerusform>
            <numerusform>Set the expiry of %Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotate %Ln key(s)</source>
        <translation>
            <numerusform>Rotate %Ln key</numerusform>
            <numerusform>Rotate %Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deprecate %Ln key(s)</source>
        <translation>
            <numerusform>Deprecate %Ln key</numerusform>
            <numerusform>Deprecate %Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %Ln key(s)</source>
        <translation>
            <numerusform>Disable %Ln key</numerusform>
            <numerusform>Disable %Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %Ln key(s)</source>
        <translation>
            <numerusform>Enable %Ln key</numerusform>
            <numerusform>Enable %Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Transfer %Ln key(s)</source>
        <translation>
            <numerusform>Transfer %Ln key</numerusform>
            <numerusform>Transfer %Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln key(s)</source>
        <translation>
            <numerusform>Revoke %Ln key</numerusform>
            <numerusform>Revoke %Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln key(s)</source>
        <translation>
            <numerusform>Delete %Ln key</numerusform>
            <numerusform>Delete %Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln key(s)</source>
        <translation>
            <numerusform>Restore %Ln key</numerusform>
            <numerusform>Restore %Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) done.</source>
        <translation>
            <numerusform>%Ln key done.</numerusform>
            <numerusform>%Ln keys done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln key(s) left as they are.</source>
        <translation>
            <numerusform>Stopped: %Ln key left as they are.</numerusform>
            <numerusform>Stopped: %Ln keys left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused:</source>
        <translation>
            <numerusform>%Ln refused:</numerusform>
            <numerusform>%Ln refused:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln key(s)</source>
        <translation>
            <numerusform>%1 of %Ln key</numerusform>
            <numerusform>%1 of %Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo on %Ln key(s)</source>
        <translation>
            <numerusform>Undo on %Ln key</numerusform>
            <numerusform>Undo on %Ln keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::Console</name>
    <message numerus="yes">
        <source>%Ln thing(s) to see to within 7 days</source>
        <translation>
            <numerusform>%Ln thing to see to within 7 days</numerusform>
            <numerusform>%Ln things to see to within 7 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) were written to %1, their proof beside it.</source>
        <translation>
            <numerusform>%Ln event was written to %1, its proof beside it.</numerusform>
            <numerusform>%Ln events were written to %1, their proof beside it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mended after an interruption: %Ln act(s). The audit log tells which.</source>
        <translation>
            <numerusform>Mended after an interruption: %Ln act. The audit log tells which.</numerusform>
            <numerusform>Mended after an interruption: %Ln acts. The audit log tells which.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::CreateDialog</name>
    <message numerus="yes">
        <source>%Ln bit(s)</source>
        <translation>
            <numerusform>%Ln bit</numerusform>
            <numerusform>%Ln bits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::FilterBar</name>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln keys</source>
        <translation>
            <numerusform>%1 of %Ln key</numerusform>
            <numerusform>%1 of %Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln keys, deleted ones included</source>
        <translation>
            <numerusform>%1 of %Ln key, deleted ones included</numerusform>
            <numerusform>%1 of %Ln keys, deleted ones included</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::FirstStart</name>
    <message numerus="yes">
        <source>Strong: about %n bits.</source>
        <translation>
            <numerusform>Strong: about %n bits.</numerusform>
            <numerusform>Strong: about %n bits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::GatesDialog</name>
    <message numerus="yes">
        <source>%Ln second(s) ago</source>
        <translation>
            <numerusform>%Ln second ago</numerusform>
            <numerusform>%Ln seconds ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::HealthDialog</name>
    <message numerus="yes">
        <source>%n thing(s) wrong. Make a backup of the file as it is before anything else.</source>
        <translation>
            <numerusform>%n thing wrong. Make a backup of the file as it is before anything else.</numerusform>
            <numerusform>%n things wrong. Make a backup of the file as it is before anything else.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ImportDialog</name>
    <message numerus="yes">
        <source>Read as %1: %Ln record(s)</source>
        <translation>
            <numerusform>Read as %1: %Ln record</numerusform>
            <numerusform>Read as %1: %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln key(s)</source>
        <translation>
            <numerusform>Import %Ln key</numerusform>
            <numerusform>Import %Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) imported.</source>
        <translation>
            <numerusform>%Ln key imported.</numerusform>
            <numerusform>%Ln keys imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) skipped: here already.</source>
        <translation>
            <numerusform>%Ln row skipped: here already.</numerusform>
            <numerusform>%Ln rows skipped: here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be imported:</source>
        <translation>
            <numerusform>%Ln row could not be imported:</numerusform>
            <numerusform>%Ln rows could not be imported:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Storing %Ln secret(s) takes about %1.</source>
        <translation>
            <numerusform>Storing %Ln secret takes about %1.</numerusform>
            <numerusform>Storing %Ln secrets takes about %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::KeyDialogs</name>
    <message numerus="yes">
        <source>%Ln key(s) imported</source>
        <translation>
            <numerusform>%Ln key imported</numerusform>
            <numerusform>%Ln keys imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) written to %1</source>
        <translation>
            <numerusform>%Ln key written to %1</numerusform>
            <numerusform>%Ln keys written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) changed</source>
        <translation>
            <numerusform>%Ln key changed</numerusform>
            <numerusform>%Ln keys changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone for %Ln key(s)</source>
        <translation>
            <numerusform>Undone for %Ln key</numerusform>
            <numerusform>Undone for %Ln keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::KeyInspector</name>
    <message numerus="yes">
        <source>%n keys chosen</source>
        <translation>
            <numerusform>%n key chosen</numerusform>
            <numerusform>%n keys chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::KeyOverviewTab</name>
    <message numerus="yes">
        <source>every %Ln day(s)</source>
        <translation>
            <numerusform>every %Ln day</numerusform>
            <numerusform>every %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) overlap</source>
        <translation>
            <numerusform>%Ln day overlap</numerusform>
            <numerusform>%Ln days overlap</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::KeyTableModel</name>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::KeyTableView</name>
    <message numerus="yes">
        <source>Choose its %n key(s)</source>
        <translation>
            <numerusform>Choose its %n key</numerusform>
            <numerusform>Choose its %n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::OneTimeSecretDialog</name>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>Copied. The clipboard is cleared in %n second.</numerusform>
            <numerusform>Copied. The clipboard is cleared in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::OperationsDialog</name>
    <message numerus="yes">
        <source>%Ln operation(s)</source>
        <translation>
            <numerusform>%Ln operation</numerusform>
            <numerusform>%Ln operations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) found</source>
        <translation>
            <numerusform>%Ln operation found</numerusform>
            <numerusform>%Ln operations found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::OverlapDialog</name>
    <message numerus="yes">
        <source> more day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> more day</numerusform>
            <numerusform> more days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::OverviewPage</name>
    <message numerus="yes">
        <source>%Ln thing(s) to see to within 7 days</source>
        <translation>
            <numerusform>%Ln thing to see to within 7 days</numerusform>
            <numerusform>%Ln things to see to within 7 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s), %1 of them live</source>
        <translation>
            <numerusform>%Ln key, %1 of them live</numerusform>
            <numerusform>%Ln keys, %1 of them live</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The honeytoken %1 was presented %Ln time(s) in 7 days, last in the hour from %2. Somebody has a key that nobody should have.</source>
        <translation>
            <numerusform>The honeytoken %1 was presented %Ln time in 7 days, last in the hour from %2. Somebody has a key that nobody should have.</numerusform>
            <numerusform>The honeytoken %1 was presented %Ln times in 7 days, last in the hour from %2. Somebody has a key that nobody should have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln honeytokens were presented in 7 days, last %1 in the hour from %2. Somebody has keys that nobody should have.</source>
        <translation>
            <numerusform>%Ln honeytoken was presented in 7 days, last %1 in the hour from %2. Somebody has keys that nobody should have.</numerusform>
            <numerusform>%Ln honeytokens were presented in 7 days, last %1 in the hour from %2. Somebody has keys that nobody should have.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::PastPage</name>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) written to %1</source>
        <translation>
            <numerusform>%Ln key written to %1</numerusform>
            <numerusform>%Ln keys written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::PrintCommand</name>
    <message numerus="yes">
        <source>%n page(s) printed</source>
        <translation>
            <numerusform>%n page printed</numerusform>
            <numerusform>%n pages printed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ProtectDialog</name>
    <message numerus="yes">
        <source>%Ln operation(s) were read.</source>
        <translation>
            <numerusform>%Ln operation was read.</numerusform>
            <numerusform>%Ln operations were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They suggest %Ln scope(s).</source>
        <translation>
            <numerusform>They suggest %Ln scope.</numerusform>
            <numerusform>They suggest %Ln scopes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) are kept with the API.</source>
        <translation>
            <numerusform>%Ln operation is kept with the API.</numerusform>
            <numerusform>%Ln operations are kept with the API.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ReasonDialog</name>
    <message numerus="yes">
        <source>%n version(s) of it work now.</source>
        <translation>
            <numerusform>%n version of it works now.</numerusform>
            <numerusform>%n versions of it work now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::RestoreDialog</name>
    <message numerus="yes">
        <source>Restored. %n key(s) that had been revoked or deleted since work again: revoke them anew.</source>
        <translation>
            <numerusform>Restored. %n key that had been revoked or deleted since work again: revoke them anew.</numerusform>
            <numerusform>Restored. %n keys that had been revoked or deleted since work again: revoke them anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ResumeDialog</name>
    <message numerus="yes">
        <source>Go on with %Ln key(s)</source>
        <translation>
            <numerusform>Go on with %Ln key</numerusform>
            <numerusform>Go on with %Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %1 of %Ln key(s). Left: %2.</source>
        <translation>
            <numerusform>Done: %1 of %Ln key. Left: %2.</numerusform>
            <numerusform>Done: %1 of %Ln keys. Left: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::RolesDialog</name>
    <message numerus="yes">
        <source>Used by %Ln key(s): saving changes what they may do.</source>
        <translation>
            <numerusform>Used by %Ln key: saving changes what they may do.</numerusform>
            <numerusform>Used by %Ln keys: saving changes what they may do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used by %Ln key(s).</source>
        <translation>
            <numerusform>Used by %Ln key.</numerusform>
            <numerusform>Used by %Ln keys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The role %1 was saved; %Ln key(s) follow it</source>
        <translation>
            <numerusform>The role %1 was saved; %Ln key follow it</numerusform>
            <numerusform>The role %1 was saved; %Ln keys follow it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, used by %Ln key(s)</source>
        <translation>
            <numerusform>%1, used by %Ln key</numerusform>
            <numerusform>%1, used by %Ln keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::SecretPart</name>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>Copied. The clipboard is cleared in %n second.</numerusform>
            <numerusform>Copied. The clipboard is cleared in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::SettingsDialog</name>
    <message numerus="yes">
        <source>after %n minute(s) without a key or a click</source>
        <translation>
            <numerusform>after %n minute without a key or a click</numerusform>
            <numerusform>after %n minutes without a key or a click</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleared %n second(s) after a secret was copied</source>
        <translation>
            <numerusform>cleared %n second after a secret was copied</numerusform>
            <numerusform>cleared %n seconds after a secret was copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleared after %n second(s)</source>
        <translation>
            <numerusform>cleared after %n second</numerusform>
            <numerusform>cleared after %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::StatusLine</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::Tray</name>
    <message numerus="yes">
        <source>%n key(s) expire soon, the first %1.</source>
        <translation>
            <numerusform>%n key expires soon: %1.</numerusform>
            <numerusform>%n keys expire soon, the first %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keywright: %n key(s) expire within 30 days</source>
        <translation>
            <numerusform>Keywright: %n key expires within 30 days</numerusform>
            <numerusform>Keywright: %n keys expire within 30 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::UndoStack</name>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::UsagePage</name>
    <message numerus="yes">
        <source>of %Ln owner(s)</source>
        <translation>
            <numerusform>of %Ln owner</numerusform>
            <numerusform>of %Ln owners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more: shown as a table.</source>
        <translation>
            <numerusform>%Ln more: shown as a table.</numerusform>
            <numerusform>%Ln more: shown as a table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::VerifyBar</name>
    <message numerus="yes">
        <source>Verifying: %1 of %Ln event(s)</source>
        <translation>
            <numerusform>Verifying: %1 of %Ln event</numerusform>
            <numerusform>Verifying: %1 of %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::WeekGrid</name>
    <message numerus="yes">
        <source>%1, %2 to %3: %Ln request(s)</source>
        <translation>
            <numerusform>%1, %2 to %3: %Ln request</numerusform>
            <numerusform>%1, %2 to %3: %Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::WorkBar</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
</TS>

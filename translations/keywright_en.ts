<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</context>
<context>
    <name>keywright::FilterBar</name>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
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
        <source>by hand, %n days overlap</source>
        <translation>
            <numerusform>by hand, %n day overlap</numerusform>
            <numerusform>by hand, %n days overlap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %1 days, %n days overlap</source>
        <translation>
            <numerusform>every %1 days, %n day overlap</numerusform>
            <numerusform>every %1 days, %n days overlap</numerusform>
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
    <name>keywright::ReasonDialog</name>
    <message numerus="yes">
        <source>%n version(s) of it work now.</source>
        <translation>
            <numerusform>%n version of it work now.</numerusform>
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
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::VerifyBar</name>
    <message numerus="yes">
        <source>Good: all %1 events are as they were written, and extend every one of %n checkpoint(s). Verified %2.</source>
        <translation>
            <numerusform>Good: all %1 events are as they were written, and extend every one of %n checkpoint. Verified %2.</numerusform>
            <numerusform>Good: all %1 events are as they were written, and extend every one of %n checkpoints. Verified %2.</numerusform>
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

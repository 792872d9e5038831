<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>kyodo::PartyListModel</name>
    <message numerus="yes">
        <source>%1, %2, %n finding(s)</source>
        <extracomment>%1、%2、指摘 %n</extracomment>
        <translation>
            <numerusform>%1, %2, %n finding</numerusform>
            <numerusform>%1, %2, %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::StepListModel</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <extracomment>指摘 %n</extracomment>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
</TS>

; The installer for Windows, for one person and without an administrator. scripts/windows-pack.sh makes it:
;   makensis -DVERSION=1.2.3 -DFROM=FOLDER -DOUT=FILE packaging/windows/unkink.nsi
; FOLDER holds the files that are installed. /S installs and uninstalls without a question, /D=FOLDER elsewhere.
Target amd64-unicode
ManifestDPIAware true
SetCompressor /SOLID lzma
RequestExecutionLevel user

!include MUI2.nsh

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Unkink"

Name "Unkink"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Unkink"
InstallDirRegKey HKCU "Software\Unkink" "Folder"
BrandingText "Unkink ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Unkink"
VIAddVersionKey "FileDescription" "Puts Unkink on this computer"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "The Unkink contributors; MIT or Apache-2.0"

!define MUI_ICON "${FROM}\unkink.ico"
!define MUI_UNICON "${FROM}\unkink.ico"
!define MUI_WELCOMEPAGE_TEXT "Unkink is a journal for a sore back. It is put on this computer for you alone, and needs no administrator.$\r$\n$\r$\nIf Unkink is open, close it first."
!define MUI_FINISHPAGE_RUN "$INSTDIR\unkink.exe"
!define MUI_FINISHPAGE_RUN_TEXT "Open Unkink"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!define MUI_UNCONFIRMPAGE_TEXT_TOP "Unkink is taken away. Your journal and its backups stay where they are."
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

Section
    SetOutPath "$INSTDIR"
    File "${FROM}\unkink.exe"
    File "${FROM}\unkink-cli.exe"
    File "${FROM}\unkink.ico"
    File "${FROM}\*.txt"
    CreateShortcut "$SMPROGRAMS\Unkink.lnk" "$INSTDIR\unkink.exe" "" "$INSTDIR\unkink.ico"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    WriteRegStr HKCU "Software\Unkink" "Folder" "$INSTDIR"
    WriteRegStr HKCU "${KEY}" "DisplayName" "Unkink"
    WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\unkink.ico"
    WriteRegStr HKCU "${KEY}" "Publisher" "The Unkink contributors"
    WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
SectionEnd

Section "Uninstall"
    ; The evening's reminder would begin a program that is gone.
    nsExec::Exec 'schtasks.exe /Delete /TN "Unkink reminder" /F'
    Pop $0
    ; Only what was installed: a journal that somebody keeps in this folder stays.
    Delete "$INSTDIR\unkink.exe"
    Delete "$INSTDIR\unkink-cli.exe"
    Delete "$INSTDIR\unkink.ico"
    Delete "$INSTDIR\README.txt"
    Delete "$INSTDIR\LICENSE-MIT.txt"
    Delete "$INSTDIR\LICENSE-APACHE.txt"
    Delete "$INSTDIR\licences.txt"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\Unkink.lnk"
    DeleteRegKey HKCU "${KEY}"
    DeleteRegKey HKCU "Software\Unkink"
SectionEnd

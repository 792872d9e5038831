#pragma once

#include "core/base/language.h"
#include "core/documents/paperdefaults.h"
#include "core/project/agreement.h"
#include "core/rules/retention.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <optional>

namespace kyodo {

enum class ThemeKind { System, Light, Dark, HighContrast };
template<>
struct EnumKeys<ThemeKind> {
    static constexpr std::array<std::string_view, 4> keys{"system", "light", "dark", "high-contrast"};
};

/// What the user chose, kept in one ini file. Values from outside their range are answered with the default.
class Settings {
public:
    /// `path`: the ini file; it is made when the first value is set.
    explicit Settings(const QString& path);

    /// Where the file stands for this user: the application's configuration folder.
    [[nodiscard]] static QString defaultPath();

    [[nodiscard]] ThemeKind theme() const;
    void setTheme(ThemeKind theme);
    /// Percent of the normal text size: 100 to 200.
    [[nodiscard]] int textSize() const;
    void setTextSize(int percent);
    /// Nothing while the system decides.
    [[nodiscard]] std::optional<Language> language() const;
    void setLanguage(Language language);
    /// The name that the history carries.
    [[nodiscard]] QString userName() const;
    void setUserName(const QString& name);
    [[nodiscard]] bool showsGuide() const;
    void setShowsGuide(bool shows);
    /// Absolute paths, the latest first, at most ten.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    void removeRecentFile(const QString& path);
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    /// The width the user gave to the column of a field, in hundredths of a letter's height; 0 for none.
    [[nodiscard]] int columnWidth(const QString& table, const QString& field) const;
    void setColumnWidth(const QString& table, const QString& field, int hundredths);
    /// The folder in which the last file was chosen; the documents folder at first.
    [[nodiscard]] QString lastFolder() const;
    void setLastFolder(const QString& folder);
    /// The folder that was set for projects, whether or not it is there; empty when none was.
    [[nodiscard]] QString projectFolder() const;
    void setProjectFolder(const QString& folder);
    /// Where choosing a project file begins: the folder for projects if it is there, else the last one.
    [[nodiscard]] QString startFolder() const;

    /// Where this user keeps template sets: a folder beside the settings, made when the first one comes.
    [[nodiscard]] QString clauseSetFolder() const;

    /// How papers made on this machine are set.
    [[nodiscard]] PaperDefaults paperDefaults() const;
    void setPaperDefaults(const PaperDefaults& defaults);
    /// How agreements look by the user's own standard: only the fields that agreementStyleFields() names
    /// count. Its dates are those of the paper defaults, for there is one choice of them. Nothing while none
    /// was kept.
    [[nodiscard]] std::optional<AgreementTerms> agreementStyle() const;
    void setAgreementStyle(const AgreementTerms& style);
    /// For how many years agreements are kept.
    [[nodiscard]] RetentionTable retention() const;
    void setRetention(const RetentionTable& table);

    /// What is kept of a recent file, so that it need not be opened to be shown; see RememberedProject. It
    /// goes when the file leaves the list.
    [[nodiscard]] QByteArray rememberedProject(const QString& path) const;
    void setRememberedProject(const QString& path, const QByteArray& json);

    /// The folders that the register is made of, absolute.
    [[nodiscard]] QStringList registerFolders() const;
    void setRegisterFolders(const QStringList& folders);
    /// The view of the register that was used last, and those kept under a name, as JSON; see RegisterView.
    [[nodiscard]] QByteArray registerView() const;
    void setRegisterView(const QByteArray& json);
    [[nodiscard]] QByteArray registerViews() const;
    void setRegisterViews(const QByteArray& json);

    /// Widths of the panes beside the page, in pixels, as the user drew them; 0 where they never were.
    [[nodiscard]] int railWidth() const;
    [[nodiscard]] int guideWidth() const;
    void setRailWidth(int width);
    void setGuideWidth(int width);
    /// Ids of the guide's sections that are folded; nothing while the user has folded or opened none.
    [[nodiscard]] std::optional<QStringList> closedGuideSections() const;
    void setClosedGuideSections(const QStringList& ids);
    /// The topic of the help that was read last, and the kind of reader chosen there; empty at first.
    [[nodiscard]] QString helpTopic() const;
    void setHelpTopic(const QString& id);
    [[nodiscard]] QString helpReader() const;
    void setHelpReader(const QString& kind);

private:
    QSettings m_store;
};

} // namespace kyodo

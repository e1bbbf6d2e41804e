//! Words that say what kind of place a name is, before it (`the city of`, `г.`) or after it (`region`, `ауданы`).

use super::table::Beginnings;
use crate::chronicle::PlaceKind;

/// Words before the name, behind an article if there is one; the name that follows them is a place whether the gazetteer
/// knows it or not.
pub static BEFORE: Beginnings<PlaceKind> = Beginnings::new({
    use PlaceKind::{City, Country, District, Region, Settlement, Town};
    &[
        (
            "city of |City of |suburb of |outskirts of |city |г. |г.\u{a0}|г.|гор. |город |городе |города |Г. |\
         Город ",
            City,
        ),
        ("town of |Town of |town ", Town),
        (
            "village of |Village of |settlement of |Settlement of |township of |aul of |v. |vil. |vill. |set. |\
         Village |Settlement |village |settlement |aul |с. |с.\u{a0}|с.|село |селе |села |Село |пос. |пос.|\
         п. |поселок |посёлок |поселке |посёлке |поселка |аул |ауле |аула |пгт ",
            Settlement,
        ),
        ("region of |Region of |область |области |обл. |Область ", Region),
        ("district of |District of |район |районе |р-н ", District),
        ("Republic of ", Country),
    ]
});

/// Words after the name, in any letter case; the last column is the word a canonical name keeps, empty for none.
pub const AFTER: [(&str, PlaceKind, &str); 58] = {
    use PlaceKind::{City, District, Region, Settlement, Town};
    [
        ("city", City, ""),
        ("town", Town, ""),
        ("township", Settlement, ""),
        ("village", Settlement, ""),
        ("settlement", Settlement, ""),
        ("aul", Settlement, ""),
        ("rural district", District, "rural district"),
        ("district", District, "district"),
        ("rayon", District, "district"),
        ("raion", District, "district"),
        ("region", Region, "region"),
        ("oblast", Region, "region"),
        ("province", Region, "region"),
        ("reg.", Region, "region"),
        ("obl.", Region, "region"),
        ("область", Region, "область"),
        ("области", Region, "область"),
        ("обл.", Region, "область"),
        ("район", District, "район"),
        ("районе", District, "район"),
        ("района", District, "район"),
        ("р-н", District, "район"),
        ("р-не", District, "район"),
        ("р-на", District, "район"),
        ("облысы", Region, "облысы"),
        ("облысында", Region, "облысы"),
        ("облысының", Region, "облысы"),
        ("облысындағы", Region, "облысы"),
        ("обл", Region, "облысы"),
        ("ауданы", District, "ауданы"),
        ("ауданында", District, "ауданы"),
        ("ауданының", District, "ауданы"),
        ("ауданындағы", District, "ауданы"),
        ("қаласы", City, ""),
        ("қаласында", City, ""),
        ("қаласының", City, ""),
        ("қаласындағы", City, ""),
        ("қ.", City, ""),
        ("ауылы", Settlement, ""),
        ("ауылында", Settlement, ""),
        ("ауылының", Settlement, ""),
        ("ауылындағы", Settlement, ""),
        ("кенті", Settlement, ""),
        ("кентінде", Settlement, ""),
        ("кентінің", Settlement, ""),
        ("поселкесі", Settlement, ""),
        ("аудан", District, "ауданы"),
        ("а.", Settlement, ""),
        ("городской округ", District, "городской округ"),
        ("microdistrict", District, "microdistrict"),
        ("republic", Region, "Republic"),
        ("aimak", Region, "aimak"),
        ("county", Region, "county"),
        ("край", Region, "край"),
        ("крае", Region, "край"),
        ("state", Region, "state"),
        ("regions", Region, "region"),
        ("областях", Region, "область"),
    ]
};

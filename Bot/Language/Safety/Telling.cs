using static AccountBot.Language.Safety.SafetyWords;

namespace AccountBot.Language.Safety;

/// <summary>Some sentences, and what they tell of a person and a medicine. Pure.</summary>
/// <param name="words">Folded.</param>
/// <param name="products">The words that medicines go by here.</param>
/// <param name="isNamed">Whether to take it that a medicine is named, since nobody knows their names.</param>
internal sealed class Telling(IReadOnlyList<string> words, HashSet<string> products, bool isNamed)
{
    private const int Near = 6;
    private const int Far = 9;

    public IReadOnlyList<string> Words { get; } = words;

    public bool IsOfPapers => Papers.AnyIn(Words);

    /// <summary>Where no paper is spoken of: some harm, and a person or a medicine that it goes with.</summary>
    public bool TellsHarm => TellsOfBody || TellsOfUse || TellsOfGoods;

    /// <summary>Where a paper is spoken of: something befell one person, or a counted few.</summary>
    public bool TellsOfOne => Individuals.ToList() is { Count: > 0 } individuals && (Befalls(individuals) || (HasIntake && (TellsOfUse || TellsOfBody)));

    private bool TellsOfBody =>
        ((Holds(Grave) || Holds(Symptom)) && (HasPatient || HasPerson || IsReported || HasProduct || HasDosage))
        || (Holds(Called) && (HasPatient || IsReported || (HasPerson && (HasProduct || HasDosage || HasIntake))))
        || (Holds(Illness) && (HasPatient || (IsReported && HasProduct) || (HasIntake && ((HasProduct && HasPerson) || HasDosage)) || IsAfterProduct));

    private bool TellsOfUse =>
        (Holds(NoEffect) && (HasPatient || HasDosage || IsReported || (HasPerson && HasProduct) || NoEffect.Places(Words).Any(at => IsProduct(at - 1) || IsProduct(at - 2))))
        || (Holds(Pregnancy) && (HasPatient || (HasProduct && (HasPerson || IsReported)) || (HasIntake && (HasPerson || HasProduct || HasDosage))))
        || (Holds(Mistake) && (HasPatient || ((HasPerson || HasReporter) && (HasDosage || HasProduct)) || (HasDosage && (HasProduct || HasIntake))))
        || (Holds(TooMuch) && HasDosage && (HasIntake || HasPatient || HasPerson))
        || (Holds(Misuse) && (HasPatient || HasDosage || ((HasPerson || IsReported) && HasProduct)));

    private bool TellsOfGoods =>
        Defect.Places(Words).Any(at => Close(Dosage, at) || (Close(Packing, at) && (HasPatient || HasReporter || HasDosage || (HasPerson && HasProduct))));

    private bool HasPatient => Patients.Places(Words).Any(IsPerson);

    private bool HasPerson => Persons.Places(Words).Any(IsPerson);

    private bool HasReporter => Reporters.Places(Words).Any(IsPerson);

    private bool IsReported => HasReporter && Befell.AnyIn(Words);

    private bool HasProduct => isNamed || Enumerable.Range(0, Words.Count).Any(IsProduct);

    private bool HasDosage => Dosage.AnyIn(Words);

    private bool HasIntake => Intake.Places(Words).Any(at => Word(at + 1) is not ("care" or "over" or "part" or "place" or "off" or "one" or "on"));

    private bool IsAfterProduct => HasPerson && After.Places(Words).Any(at => IsProduct(at + 1) || IsProduct(at + 2));

    private IEnumerable<int> Individuals =>
        Patients.Places(Words).Concat(Persons.Places(Words)).Where(at => IsPerson(at) && IsCounted(at)).Concat(Reporters.Places(Words).Where(IsPerson));

    /// <summary>Somebody, what befell them, and the harm, in this order and not far apart.</summary>
    private bool Befalls(List<int> individuals)
    {
        var harms = new[] { Grave, Symptom, Called }.SelectMany(harm => harm.Places(Words).Where(at => IsHarm(harm, at))).ToList();
        var befallen = harms.Count > 0 ? Befell.Places(Words).ToList() : [];
        return individuals.Exists(person => harms.Exists(harm => harm > person && harm - person <= Far && befallen.Exists(at => at > person - Near && at <= harm)));
    }

    private bool Holds(Terms harm) => harm.Places(Words).Any(at => IsHarm(harm, at));

    /// <summary>"Side effects section" and "fatal error" are no harm, nor is a disease that an account is called after.</summary>
    private bool IsHarm(Terms harm, int at) => !products.Contains(Words[at]) && !IsCompound(at + harm.At(Words, at) - 1) && !IsIdiom(at);

    /// <summary>"Patient leaflet" is no patient; "my mum" is the speaker's own, unless she takes something.</summary>
    private bool IsPerson(int at) => !IsCompound(at) && !(Before(at) == "my" && !HasProduct && !HasDosage);

    private bool IsCompound(int at) => at + 1 < Words.Count && (Papers.At(Words, at + 1) > 0 || Beside.At(Words, at + 1) > 0);

    private bool IsIdiom(int at) =>
        (Words[at], Word(at + 1)) is ("fatal", "error" or "errors" or "flaw") or ("stroke", "of") or ("bleeding", "dry" or "edge") or ("fits", "to" or "in" or "into" or "with" or "the" or "well")
        || (Before(at), Words[at]) is ("gut" or "client" or "clients" or "their" or "first", "reaction")
        || Word(at - 1) is "nearly" or "almost" || Word(at - 2) is "nearly" or "almost" || Word(at - 3) is "nearly" or "almost";

    /// <summary>"A patient", "two of her patients": patients at large are a matter of papers.</summary>
    private bool IsCounted(int at) => One.Has(Before(at)) || (Word(at - 2) == "of" && One.Has(Word(at - 3)));

    private bool Close(Terms terms, int at) => Enumerable.Range(Math.Max(0, at - Near), Math.Min(Words.Count, at + Near) - Math.Max(0, at - Near)).Any(place => terms.At(Words, place) > 0);

    private bool IsProduct(int at) => products.Contains(Word(at)) && !IsCompound(at);

    private string Before(int at) => Word(at - 1);

    private string Word(int at) => at >= 0 && at < Words.Count ? Words[at] : "";
}

package org.huiyin.render.data;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.model.time.PartialDate;
import org.huiyin.quantity.number.Rational;
import org.huiyin.source.EnumNames;

/**
 * Writes JSON. Files end with a line feed.
 *
 * <p>A record is written as an object with its components as members, in the order of their
 * declaration. An empty {@code Optional} is {@code null}, or omitted if its component has the
 * annotation {@code @JsonAdapter(OmitEmpty.class)}. Enum constants, dates and fractions are
 * strings. Decimals are written with all digits and without an exponent.
 */
public final class Json {
  private static final FormattingStyle INDENTED =
      FormattingStyle.PRETTY.withNewline("\n").withIndent("  ");
  private static final Gson GSON =
      new GsonBuilder()
          .registerTypeAdapterFactory(new OptionalFactory())
          .registerTypeHierarchyAdapter(
              Enum.class,
              adapter((Enum<?> value, JsonWriter json) -> json.value(EnumNames.kebabCase(value))))
          .registerTypeAdapter(LocalDate.class, adapter(Json::string))
          .registerTypeAdapter(PartialDate.class, adapter(Json::string))
          .registerTypeAdapter(Rational.class, adapter(Json::string))
          .registerTypeAdapter(BigDecimal.class, adapter(Json::decimal))
          .registerTypeAdapter(LocalizedText.class, adapter(Json::words))
          .create();

  private Json() {}

  /** Writes a value of one type. */
  interface Writer<T> {
    void write(T value, JsonWriter json) throws IOException;
  }

  /** Writes one value with a {@code JsonWriter}, for formats that are not described by records. */
  public interface Body {
    void write(JsonWriter json) throws IOException;
  }

  /** A record as indented JSON with a line feed at the end. */
  public static String text(Record object) {
    return text(json -> write(object, json));
  }

  /** A record as one line with a line feed at the end. */
  static String line(Record object) {
    return write(json -> write(object, json), FormattingStyle.COMPACT, false) + "\n";
  }

  /** Indented JSON with a line feed at the end. */
  public static String text(Body body) {
    return write(body, INDENTED, false) + "\n";
  }

  /**
   * JSON for an HTML {@code script} element, on one line without a line feed. The characters {@code
   * < > & = '} are escaped.
   */
  public static String inMarkup(Body body) {
    return write(body, FormattingStyle.COMPACT, true);
  }

  private static String write(Body body, FormattingStyle style, boolean htmlSafe) {
    JsonText text = new JsonText();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setFormattingStyle(style);
      json.setHtmlSafe(htmlSafe);
      body.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return text.toString();
  }

  @SuppressWarnings("unchecked") // An object's class has an adapter for such objects.
  private static <T> void write(T object, JsonWriter json) throws IOException {
    ((TypeAdapter<T>) GSON.getAdapter(object.getClass())).write(json, object);
  }

  private static void string(Object value, JsonWriter json) throws IOException {
    json.value(value.toString());
  }

  private static void decimal(BigDecimal number, JsonWriter json) throws IOException {
    json.jsonValue(number.toPlainString());
  }

  private static void words(LocalizedText words, JsonWriter json) throws IOException {
    json.beginObject().name("zh").value(words.zh());
    if (words.en().isPresent()) {
      json.name("en").value(words.en().get());
    }
    json.endObject();
  }

  private static <T> TypeAdapter<T> adapter(Writer<T> writer) {
    return new TypeAdapter<>() {
      @Override
      public void write(JsonWriter json, T value) throws IOException {
        writer.write(value, json);
      }

      @Override
      public T read(JsonReader json) {
        throw new UnsupportedOperationException("view records are not read");
      }
    };
  }

  /** Writes an {@code Optional} as its value or {@code null}. */
  private static final class OptionalFactory implements TypeAdapterFactory {
    @Override
    @SuppressWarnings("unchecked") // The type is Optional of the type of the value.
    public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
      if (type.getRawType() != Optional.class) {
        return null; // Null makes Gson ask the next factory.
      }
      var value = ((ParameterizedType) type.getType()).getActualTypeArguments()[0];
      return (TypeAdapter<T>) optional(gson.getAdapter(TypeToken.get(value)));
    }

    private static <V> TypeAdapter<Optional<V>> optional(TypeAdapter<V> present) {
      return adapter(
          (value, json) -> {
            if (value.isPresent()) {
              present.write(json, value.get());
            } else {
              json.nullValue();
            }
          });
    }
  }
}
